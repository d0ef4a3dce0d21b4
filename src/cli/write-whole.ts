import { rename, rm, writeFile } from "node:fs/promises";
import { UserError } from "../errors.js";

export interface WholeFile {
  readonly path: string;
  /** Where it lies until it is whole: on the same disk. */
  readonly part: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files so that each is there whole or not at all, also after SIGKILL: all are written aside first, then renamed one by one.
 *
 * @param between is called when all are whole and none has its name yet.
 */
export async function writeWhole(files: readonly WholeFile[], between: () => void = () => {}): Promise<void> {
  try {
    for (const { part, bytes } of files) await writeFile(part, bytes);
    between();
    for (const { part, path } of files) await rename(part, path);
  } catch (error) {
    await Promise.all(files.map(({ part }) => rm(part, { force: true }).catch(() => {})));
    throw error;
  }
}

/** What is said where a file or a folder takes nothing. */
export function notWritable(file: string, advice: string, cause: unknown): UserError {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
  return new UserError("input", { what: `cannot be written to (${code})`, where: { file }, advice }, { cause });
}
