import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { errorCode, UserError } from "../errors.js";

export interface WholeFile {
  readonly path: string;
  /** Where it is written first: on the same disk, so that it can be renamed. */
  readonly part: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files so that, even after SIGKILL, each is either complete or absent: all are written under another name
 * first, then renamed one by one. Synchronous, because loading Node's promise-based file API takes longer than writing
 * the files.
 *
 * @param between is called when all are complete and none is renamed yet.
 * @throws a system error; files that are not renamed yet are removed.
 */
export function writeWhole(files: readonly WholeFile[], between: () => void = () => {}): void {
  try {
    for (const { part, bytes } of files) writeFileSync(part, bytes);
    between();
    for (const { part, path } of files) renameSync(part, path);
  } catch (error) {
    // The first error is thrown, not one from cleaning up.
    for (const { part } of files) orNull(() => rmSync(part, { force: true }));
    throw error;
  }
}

/** The result of asking the file system; null if that fails for any reason. */
export function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/**
 * Makes a folder and those above it that are missing. Node's own `mkdirSync(…, { recursive: true })` never returns
 * where the system answers ENOENT below a folder that exists, as in /proc.
 *
 * @throws a system error.
 */
export function makeFolder(path: string): void {
  if (orNull(() => statSync(path).isDirectory())) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another thread or process may have made it in the meantime.
    if (!orNull(() => statSync(path).isDirectory())) throw error;
  }
}

/** The error for a file or folder that cannot be written to. */
export function notWritable(file: string, advice: string, cause: unknown): UserError {
  const code = errorCode(cause) ?? String(cause);
  const what = code === "EEXIST" ? "this is a file, not a folder" : `cannot be written to (${code})`;
  return new UserError("input", { what, where: { file }, advice }, { cause });
}
