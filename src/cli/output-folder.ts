import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { threadId } from "node:worker_threads";
import { UserError } from "../errors.js";
import {
  appendEntry,
  type Entry,
  hashBytes,
  IN_THE_WAY,
  PARTS,
  type Provenance,
  readManifest,
  tidyFolder,
} from "./manifest.js";
import { openSameFile } from "./same-file.js";
import { makeFolder, notWritable, orNull, type WholeFile, writeWhole } from "./write-whole.js";

export interface OutputFile {
  /** Relative to the output folder. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

export interface WriteOptions {
  /** Overwrite files that a person edited or made; never an input. */
  readonly force: boolean;
  readonly warn: (message: string) => void;
}

/**
 * An output folder with its manifest, `.briefwright.jsonl`, which records what was written there and from what.
 *
 * Even after SIGKILL, a file is either complete or absent: it is written under another name and then renamed. The
 * manifest records its hash before the rename, so a file whose hash is not in the manifest was changed by a person.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #entries: Map<string, Entry>;
  /** By file name, all hashes that a file of ours ever had. */
  readonly #hashes = new Map<string, Set<string>>();
  #findInput = openSameFile([]);
  #part = 0;

  /**
   * @throws UserError (input) if the manifest cannot be read; without it we could not tell our files from the user's.
   */
  constructor(folder: string) {
    this.#folder = folder;
    this.#entries = readManifest(folder, (entry) => this.#remember(entry));
  }

  /** Declares the inputs of the run, which are never overwritten, not even with --force. */
  protect(inputs: readonly string[]): void {
    this.#findInput = openSameFile(inputs);
  }

  /** The name of a path in this folder, also through links or if neither exists yet; null for a path elsewhere. */
  nameOf(path: string): string | null {
    const above = dirname(path);
    const isHere = resolve(above) === resolve(this.#folder) || openSameFile([this.#folder])(above) !== null;
    return isHere ? basename(path) : null;
  }

  /**
   * The files that an earlier run made from the same input with the same options, edited since or not.
   *
   * @returns their paths; null if the input or an option has changed, or one of the files is missing.
   */
  async findDone({ stem, sha256, key }: Provenance): Promise<readonly string[] | null> {
    const entry = this.#entries.get(stem);
    if (entry?.sha256 !== sha256 || entry.key !== key) return null;
    for (const [name, hash] of Object.entries(entry.files)) {
      const found = this.#hashOf(name);
      // An older version of ours: the run was killed before it renamed the new one.
      if (found === null || (found !== hash && this.#hashes.get(name)?.has(found))) return null;
    }
    return Object.keys(entry.files).map((name) => join(this.#folder, name));
  }

  /**
   * Writes the files of one article. A file that a person edited or made is kept, and the new one is written next to
   * it.
   *
   * @returns the paths written, in the order given.
   * @throws UserError (usage) if one of them is an input, (input) if the folder cannot be written to.
   */
  async write(files: readonly OutputFile[], from: Provenance, { force, warn }: WriteOptions): Promise<string[]> {
    for (const { name } of files) {
      this.#refuseInput(name);
      this.#refuseOccupied(name);
    }
    try {
      makeFolder(join(this.#folder, PARTS));
      const named: { readonly name: string; readonly hash: string; readonly whole: WholeFile }[] = [];
      for (const { name: wanted, bytes } of files) {
        const hash = hashBytes(bytes);
        const name = force ? wanted : this.#freeName(wanted, hash, warn);
        const part = join(this.#folder, PARTS, `${process.pid}-${threadId}-${hash.slice(0, 12)}-${this.#part++}.part`);
        named.push({ name, hash, whole: { path: join(this.#folder, name), part, bytes } });
      }
      const entry = this.#entryOf(from, Object.fromEntries(named.map(({ name, hash }) => [name, hash])));
      const wholes = named.map(({ whole }) => whole);
      writeWhole(wholes, () => {
        appendEntry(this.#folder, entry);
        this.#remember(entry);
        this.#entries.set(entry.stem, entry);
      });
      return wholes.map(({ path }) => path);
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw notWritable(this.#folder, "choose another folder with --out", cause);
    }
  }

  /**
   * Sorts the manifest after a run, so that it does not depend on the order in which articles were done.
   *
   * @throws UserError (input) if the folder cannot be written to.
   */
  tidy(): void {
    try {
      tidyFolder(this.#folder);
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw notWritable(this.#folder, "choose another folder with --out", cause);
    }
  }

  /** An entry replaces the one before it, so it takes over the hashes of files that it does not write itself. */
  #entryOf(from: Provenance, files: Entry["files"]): Entry {
    const last = this.#entries.get(from.stem);
    const earlier = Object.entries({ ...last?.before, ...last?.files }).filter(([name]) => !Object.hasOwn(files, name));
    return { ...from, files, ...(earlier.length > 0 ? { before: Object.fromEntries(earlier) } : {}) };
  }

  #remember({ files, before }: Entry): void {
    for (const [name, hash] of [...Object.entries(before ?? {}), ...Object.entries(files)])
      this.#hashes.set(name, (this.#hashes.get(name) ?? new Set()).add(hash));
  }

  #hashOf(name: string): string | null {
    const path = join(this.#folder, name);
    // Reading a pipe would wait for ever.
    return orNull(() => (statSync(path).isFile() ? hashBytes(readFileSync(path)) : null));
  }

  #refuseInput(name: string): void {
    const path = join(this.#folder, name);
    const input = this.#findInput(path);
    if (input === null) return;
    throw new UserError("usage", {
      what: `would be written over ${input}, which is an input`,
      where: { file: path, field: "--out" },
      advice: "choose another folder with --out",
    });
  }

  /** Called before any file is renamed: a rename that failed halfway would leave an incomplete set. */
  #refuseOccupied(name: string): void {
    const file = join(this.#folder, name);
    const found = orNull(() => statSync(file));
    if (found === null || found.isFile()) return;
    const what = `${found.isDirectory() ? "a folder" : "a pipe or a device"} is in the way of this file`;
    throw new UserError("input", { what, where: { file }, advice: IN_THE_WAY });
  }

  /**
   * The name itself, or another if that file is not ours to overwrite: [talks.minister.md] -> [talks.minister.new.md]
   */
  #freeName(wanted: string, hash: string, warn: WriteOptions["warn"]): string {
    const why = this.#whyKept(wanted, hash);
    if (why === null) return wanted;
    let name = nameBeside(wanted, 1);
    for (let number = 2; this.#whyKept(name, hash) !== null; number++) name = nameBeside(wanted, number);
    this.#refuseInput(name);
    warn(
      `${join(this.#folder, wanted)} ${why} and is kept; the new one is ${join(this.#folder, name)} (--force overwrites)`,
    );
    return name;
  }

  /** Why a file is not overwritten; null if there is none, or it is as we wrote it or are about to write it. */
  #whyKept(name: string, hash: string): string | null {
    if (!existsSync(join(this.#folder, name))) return null;
    const found = this.#hashOf(name);
    const isOurs = (): boolean => found !== null && this.#hashes.get(name)?.has(found) === true;
    if (found === hash || isOurs()) return null;
    // Another run may have written it in the meantime.
    readManifest(this.#folder, (entry) => this.#remember(entry));
    if (isOurs()) return null;
    return this.#hashes.has(name) ? "was edited since it was written" : "was not written by Briefwright";
  }
}

/** [talks.minister.md] -> [talks.minister.new.md], or [talks.minister.new-2.md] if that one was edited as well. */
function nameBeside(name: string, number: number): string {
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)}.new${number > 1 ? `-${number}` : ""}${ending}`;
}
