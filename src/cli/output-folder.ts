import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { errorCode, UserError } from "../errors.js";
import { openSameFile } from "./same-file.js";
import { notWritable, orNull, type WholeFile, writeWhole } from "./write-whole.js";

export interface OutputFile {
  /** Relative to the folder that is written to. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** What some outputs were made from. */
export interface Provenance {
  /** First part of the outputs' names. */
  readonly stem: string;
  /** SHA-256 of the input's bytes. */
  readonly sha256: string;
  /** Hash of the options and the version. */
  readonly key: string;
}

/** A line of the manifest: the files that one article came to, with the hash of each. */
interface Entry extends Provenance {
  readonly files: Readonly<Record<string, string>>;
  /** What earlier runs made of it that this one did not write: other formats, and what a person has edited since. */
  readonly before?: Readonly<Record<string, string>>;
}

export interface WriteOptions {
  /** Overwrite what a person has edited or made; never an input. */
  readonly force: boolean;
  readonly warn: (message: string) => void;
}

/** In each folder that is written to. */
const MANIFEST = ".briefwright.jsonl";
const IN_THE_WAY = "move it away, or choose another folder with --out";
/** Beside it while a run lasts: files until they are whole. */
const PARTS = ".briefwright-parts";

/**
 * A folder of outputs with its manifest, `.briefwright.jsonl`: what we wrote there, from what. A file is there whole or not at
 * all, also after SIGKILL: it is written aside and renamed, and the manifest names its hash before it has its name. So a file whose hash is
 * not in the manifest was changed by a person.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #entries: Map<string, Entry>;
  /** All hashes that a file of ours ever had. */
  readonly #hashes = new Map<string, Set<string>>();
  #findInput = openSameFile([]);
  #part = 0;

  /** @throws UserError (input) where the manifest is none: without it nothing would be known of what lies there. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#entries = readManifest(folder, (entry) => this.#remember(entry));
  }

  /** What is read in this run is not written over, not even by force. */
  protect(inputs: readonly string[]): void {
    this.#findInput = openSameFile(inputs);
  }

  /** The files that were made from the same input in the same way and are still there, edited or not; null where anything differs. */
  async findDone({ stem, sha256, key }: Provenance): Promise<readonly string[] | null> {
    const entry = this.#entries.get(stem);
    if (entry?.sha256 !== sha256 || entry.key !== key) return null;
    for (const [name, hash] of Object.entries(entry.files)) {
      const found = this.#hashOf(name);
      // An older one of ours: the run was killed before the new one had its name.
      if (found === null || (found !== hash && this.#hashes.get(name)?.has(found))) return null;
    }
    return Object.keys(entry.files).map((name) => join(this.#folder, name));
  }

  /**
   * Writes the files of one article. One that a person has edited, or that is none of ours, stays, and the new one is written beside it.
   *
   * @returns the paths written, in the order given. @throws UserError (usage) where one of them is an input, (input) where the folder cannot be
   * written.
   */
  async write(files: readonly OutputFile[], from: Provenance, { force, warn }: WriteOptions): Promise<string[]> {
    for (const { name } of files) {
      this.#refuseInput(name);
      this.#refuseFolder(name);
    }
    try {
      mkdirSync(join(this.#folder, PARTS), { recursive: true });
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
        // One write of one line: threads that write to the same manifest do not mix.
        appendFileSync(join(this.#folder, MANIFEST), `${JSON.stringify(entry)}\n`);
        this.#remember(entry);
        this.#entries.set(entry.stem, entry);
      });
      return wholes.map(({ path }) => path);
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw notWritable(this.#folder, "choose another folder with --out", cause);
    }
  }

  /** Brings the folder into order after a run: the manifest is the same whatever the order in which articles were done. */
  tidy(): void {
    try {
      tidyFolder(this.#folder);
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw notWritable(this.#folder, "choose another folder with --out", cause);
    }
  }

  /** An entry takes the place of the one before it: without what that one knew, an edited file would be taken for none of ours. */
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
    return orNull(() => hashBytes(readFileSync(join(this.#folder, name))));
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

  /** Asked before any file has its name: a rename that fails would part those that belong together. */
  #refuseFolder(name: string): void {
    const file = join(this.#folder, name);
    if (!orNull(() => statSync(file).isDirectory())) return;
    throw new UserError("input", { what: "a folder is in the way of this file", where: { file }, advice: IN_THE_WAY });
  }

  /** The name itself, or one beside it where that file is not ours to overwrite: [talks.minister.md] -> [talks.minister.new.md] */
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

  /** Null where the name is free, or its file is as we wrote it, or would be. */
  #whyKept(name: string, hash: string): string | null {
    if (!existsSync(join(this.#folder, name))) return null;
    const found = this.#hashOf(name);
    const isOurs = (): boolean => found !== null && this.#hashes.get(name)?.has(found) === true;
    if (found === hash || isOurs()) return null;
    // Another run may have written it since this one began.
    readManifest(this.#folder, (entry) => this.#remember(entry));
    if (isOurs()) return null;
    return this.#hashes.has(name) ? "was edited since it was written" : "was not written by Briefwright";
  }
}

/** [talks.minister.md] -> [talks.minister.new.md], and where that one was edited as well [talks.minister.new-2.md] */
function nameBeside(name: string, number: number): string {
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)}.new${number > 1 ? `-${number}` : ""}${ending}`;
}

/** The manifest's last line of each article, sorted, and no part of a process that is gone. */
function tidyFolder(folder: string): void {
  const entries = [...readManifest(folder, () => {}).values()].toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  const parts = join(folder, PARTS);
  const names = orNull(() => readdirSync(parts));
  if (names === null) return;
  const part = join(parts, `${process.pid}-manifest.part`);
  const bytes = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  try {
    if (entries.length > 0) writeWhole([{ path: join(folder, MANIFEST), part, bytes }]);
  } finally {
    for (const name of names) {
      const pid = /^(\d+)-.*\.part$/u.exec(name)?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) orNull(() => rmSync(join(parts, name), { force: true }));
    }
    // Another run may be writing there.
    orNull(() => rmdirSync(parts));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** The last entry of each article. A line that was cut is no entry. */
function readManifest(folder: string, each: (entry: Entry) => void): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let content: string;
  try {
    content = readFileSync(join(folder, MANIFEST), "utf8");
  } catch (cause) {
    // No folder yet, or none can be: the first file that is written there will tell.
    if (/^ENO(?:ENT|TDIR)$/u.test(errorCode(cause) ?? "")) return entries;
    throw notWritable(join(folder, MANIFEST), IN_THE_WAY, cause);
  }
  for (const line of content.split("\n")) {
    const entry = parseEntry(line);
    if (!entry) continue;
    each(entry);
    entries.set(entry.stem, entry);
  }
  return entries;
}

function parseEntry(line: string): Entry | null {
  try {
    const value = JSON.parse(line) as Partial<Entry> | null;
    if (typeof value?.stem !== "string" || !isHashes(value.files)) return null;
    const { stem, files, before } = value;
    const entry = { stem, sha256: String(value.sha256), key: String(value.key), files };
    return isHashes(before) ? { ...entry, before } : entry;
  } catch {
    return null;
  }
}

const isHashes = (value: unknown): value is Entry["files"] => typeof value === "object" && value !== null;

const hashBytes = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
