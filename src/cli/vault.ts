import { readFileSync } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Brief } from "../brief/model.js";
import { errorCode, UserError } from "../errors.js";
import { buildVaultNotes } from "../formats.js";
import type { RenderedFile } from "../render.js";
import { makeFolder } from "./write-whole.js";

/** The suffix of pages that go into a vault. */
const PAGE = /\.obsidian\.md$/u;

export const isVaultPage = ({ suffix }: RenderedFile): boolean => PAGE.test(suffix);

/**
 * Adds a brief to an Obsidian vault: one note for each audience's page and for each actor. Existing notes are appended
 * to.
 *
 * @returns the paths of the notes that were created or appended to.
 * @throws UserError (input) if the vault cannot be read or written.
 */
export async function writeToVault(
  vault: string,
  brief: Brief,
  stem: string,
  files: readonly RenderedFile[],
): Promise<string[]> {
  const paths: string[] = [];
  try {
    for (const { suffix, bytes } of files.filter(isVaultPage)) {
      const note = `${stem}${suffix.replace(PAGE, "")}`;
      for (const { path, how, text } of buildVaultNotes(brief, note, String(bytes), (name) => readNote(vault, name))) {
        const file = join(vault, path);
        makeFolder(dirname(file));
        // "wx" fails if somebody created the note in the meantime.
        await (how === "create" ? writeFile(file, text, { flag: "wx" }) : appendFile(file, text));
        paths.push(file);
      }
    }
  } catch (cause) {
    throw new UserError(
      "input",
      {
        what: `the vault cannot be written to (${errorCode(cause) ?? String(cause)})`,
        where: { file: vault },
        advice: "check --vault",
      },
      { cause },
    );
  }
  return paths;
}

function readNote(vault: string, path: string): string | null {
  try {
    return readFileSync(join(vault, path), "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}
