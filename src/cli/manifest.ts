import { createHash } from "node:crypto";
import {
  accessSync,
  appendFileSync,
  constants,
  lstatSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { errorCode, UserError } from "../errors.js";
import { notWritable, orNull, writeWhole } from "./write-whole.js";

/** What the outputs of an article were made from. */
export interface Provenance {
  /** First part of the outputs' names. */
  readonly stem: string;
  /** Hash of everything read for this article. */
  readonly sha256: string;
  /** Hash of the options and the version. */
  readonly key: string;
}

/** A line of the manifest: the files written for one article, with the hash of each. */
export interface Entry extends Provenance {
  readonly files: Readonly<Record<string, string>>;
  /** Files of earlier runs that this run did not write: other formats, and files that a person has edited since. */
  readonly before?: Readonly<Record<string, string>>;
}

/** The manifest's name in each output folder. */
export const MANIFEST = ".briefwright.jsonl";
/** The folder, next to the manifest, that holds files until they are complete. */
export const PARTS = ".briefwright-parts";

/** Advice if something else has the name of a file of ours. */
export const IN_THE_WAY = "move it away, or choose another folder with --out";

/**
 * Rewrites the manifest with the last entry of each article, sorted by stem, and removes what ended processes left
 * unfinished.
 *
 * @throws UserError (input) if the manifest cannot be read; a system error if it cannot be written.
 */
export function tidyFolder(folder: string): void {
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
    // Fails if another run is still writing there.
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

/**
 * The last entry of each article, by stem. A truncated line is skipped.
 *
 * @param each gets every entry, in the order of the file.
 * @throws UserError (input) if the manifest cannot be read.
 */
export function readManifest(folder: string, each: (entry: Entry) => void): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let content: string;
  refuseOther(join(folder, MANIFEST));
  try {
    content = readFileSync(join(folder, MANIFEST), "utf8");
  } catch (cause) {
    // There is no folder yet. If there cannot be one, writing the first file will fail.
    if (/^ENO(?:ENT|TDIR)$/u.test(errorCode(cause) ?? "")) return entries;
    // A folder that may not be looked into says so of the manifest, which need not exist.
    const mayEnter = orNull(() => accessSync(folder, constants.X_OK)) !== null;
    if (!mayEnter) throw notWritable(folder, "choose another folder with --out", cause);
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

/** Our manifest is a file. A link would have us add lines to somebody's file, a pipe would have us wait for ever. */
function refuseOther(file: string): void {
  const found = orNull(() => lstatSync(file));
  if (found === null || found.isFile() || found.isDirectory()) return;
  const what = `${found.isSymbolicLink() ? "a symbolic link" : "a pipe or a device"}, not a file that Briefwright wrote`;
  throw new UserError("input", { what, where: { file }, advice: IN_THE_WAY });
}

/**
 * Adds a line to the manifest, in a single write, so that lines of several threads do not mix.
 *
 * @throws a system error, also if the manifest is a link.
 */
export function appendEntry(folder: string, entry: Entry): void {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = constants;
  // Node takes the numbers of `constants` here, though its types name only words
  const flag = O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW;
  appendFileSync(join(folder, MANIFEST), `${JSON.stringify(entry)}\n`, { flag: flag as unknown as string });
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

/** SHA-256, in hexadecimal. */
export const hashBytes = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
