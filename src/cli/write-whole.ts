import { renameSync, rmSync, writeFileSync } from "node:fs";
import { errorCode, UserError } from "../errors.js";

export interface WholeFile {
  readonly path: string;
  /** Where it lies until it is whole: on the same disk. */
  readonly part: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files so that each is there whole or not at all, also after SIGKILL: all are written aside first, then renamed one by one.
 * Without promises: a short run would load what Node makes them with, which takes longer than to write.
 *
 * @param between is called when all are whole and none has its name yet.
 */
export function writeWhole(files: readonly WholeFile[], between: () => void = () => {}): void {
  try {
    for (const { part, bytes } of files) writeFileSync(part, bytes);
    between();
    for (const { part, path } of files) renameSync(part, path);
  } catch (error) {
    // The first error is the one to be told.
    for (const { part } of files) orNull(() => rmSync(part, { force: true }));
    throw error;
  }
}

/** What a file system answers; null where it refuses. */
export function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** What is said where a file or a folder takes nothing. */
export function notWritable(file: string, advice: string, cause: unknown): UserError {
  const code = errorCode(cause) ?? String(cause);
  return new UserError("input", { what: `cannot be written to (${code})`, where: { file }, advice }, { cause });
}
