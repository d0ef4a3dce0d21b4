import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../errors.js";

export interface OutputFile {
  /** Relative to the folder that is written to. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files so that each is there whole or not at all: all are written aside first, then renamed one by one.
 *
 * @returns the paths, in the order given. @throws UserError (input) where the folder cannot be written.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const aside: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { name, bytes } of files) {
      const to = join(folder, name);
      const from = join(dirname(to), `.${basename(to)}.${process.pid}.part`);
      await mkdir(dirname(to), { recursive: true });
      aside.push({ from, to });
      await writeFile(from, bytes);
    }
    for (const { from, to } of aside) await rename(from, to);
  } catch (cause) {
    await Promise.all(aside.map(({ from }) => rm(from, { force: true })));
    const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
    throw new UserError(
      "input",
      { what: `cannot be written to (${code})`, where: { file: folder }, advice: "choose another folder with --out" },
      { cause },
    );
  }
  return aside.map(({ to }) => to);
}
