import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { threadId } from "node:worker_threads";
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
}

export interface WriteOptions {
  /** Overwrite what a person has edited. */
  readonly force: boolean;
  readonly warn: (message: string) => void;
}

/** In each folder that is written to. */
const MANIFEST = ".briefwright.jsonl";
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
  #part = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#entries = readManifest(folder, (entry) => this.#remember(entry));
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
   * Writes the files of one article. One that a person has edited stays, and the new one is written beside it.
   *
   * @returns the paths written, in the order given. @throws UserError (input) where the folder cannot be written.
   */
  async write(files: readonly OutputFile[], from: Provenance, { force, warn }: WriteOptions): Promise<string[]> {
    try {
      mkdirSync(join(this.#folder, PARTS), { recursive: true });
      const named: { readonly name: string; readonly hash: string; readonly whole: WholeFile }[] = [];
      for (const { name: wanted, bytes } of files) {
        const hash = hashBytes(bytes);
        const name = force ? wanted : this.#freeName(wanted, hash, warn);
        const part = join(this.#folder, PARTS, `${process.pid}-${threadId}-${hash.slice(0, 12)}-${this.#part++}.part`);
        named.push({ name, hash, whole: { path: join(this.#folder, name), part, bytes } });
      }
      const entry: Entry = { ...from, files: Object.fromEntries(named.map(({ name, hash }) => [name, hash])) };
      const wholes = named.map(({ whole }) => whole);
      writeWhole(wholes, () => {
        // One write of one line: threads that write to the same manifest do not mix.
        appendFileSync(join(this.#folder, MANIFEST), `${JSON.stringify(entry)}\n`);
        this.#remember(entry);
        this.#entries.set(entry.stem, entry);
      });
      return wholes.map(({ path }) => path);
    } catch (cause) {
      throw notWritable(this.#folder, "choose another folder with --out", cause);
    }
  }

  /** Brings the folder into order after a run: the manifest is the same whatever the order in which articles were done. */
  tidy(): void {
    tidyFolder(this.#folder);
  }

  #remember({ files }: Entry): void {
    for (const [name, hash] of Object.entries(files))
      this.#hashes.set(name, (this.#hashes.get(name) ?? new Set()).add(hash));
  }

  #hashOf(name: string): string | null {
    return orNull(() => hashBytes(readFileSync(join(this.#folder, name))));
  }

  /** The name itself, or where a person has edited that file since we wrote it: [talks.minister.md] -> [talks.minister.new.md] */
  #freeName(name: string, hash: string, warn: WriteOptions["warn"]): string {
    const known = this.#hashes.get(name);
    const found = known ? this.#hashOf(name) : null;
    if (found === null || found === hash || known?.has(found)) return name;
    const beside = `${name.slice(0, name.length - extname(name).length)}.new${extname(name)}`;
    warn(
      `${join(this.#folder, name)} was edited since it was written and is kept; the new one is ${join(this.#folder, beside)} (--force overwrites)`,
    );
    return beside;
  }
}

/** The manifest's last line of each article, sorted, and no part of a process that is gone. */
function tidyFolder(folder: string): void {
  const entries = [...readManifest(folder, () => {}).values()].toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  const parts = join(folder, PARTS);
  const names = orNull(() => readdirSync(parts));
  if (names === null) return;
  const part = join(parts, `${process.pid}-manifest.part`);
  const bytes = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  writeWhole([{ path: join(folder, MANIFEST), part, bytes }]);
  for (const name of names) {
    const pid = /^(\d+)-.*\.part$/u.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parts, name), { force: true });
  }
  // Another run may be writing there.
  orNull(() => rmdirSync(parts));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "EPERM";
  }
}

/** The last entry of each article. A line that was cut is no entry. */
function readManifest(folder: string, each: (entry: Entry) => void): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let content: string;
  try {
    content = readFileSync(join(folder, MANIFEST), "utf8");
  } catch {
    return entries;
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
    return typeof value?.stem === "string" && typeof value.files === "object" && value.files !== null
      ? { stem: value.stem, sha256: String(value.sha256), key: String(value.key), files: value.files }
      : null;
  } catch {
    return null;
  }
}

const hashBytes = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
