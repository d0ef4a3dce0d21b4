import { decodeMarks } from "./character-references.js";
import { restoreControls, restoreMisread } from "./damaged-characters.js";
import { separateCells } from "./table-rows.js";

/**
 * Normalises a text. All offsets of later stages point into the result. Idempotent.
 *
 * - Characters that a wrong encoding spoilt, and marks that were escaped, are restored (`damaged-characters.ts`,
 *   `character-references.ts`).
 * - CRLF, CR, vertical tabs, form feeds and Unicode line ends become LF. Tabs and Unicode blanks become a blank.
 * - Byte-order marks, soft hyphens, zero-width blanks, control characters, noncharacters and bidirectional controls are
 *   removed. The last could make a page show something other than the text says.
 * - Lone surrogates become U+FFFD. The rest is composed (NFC).
 * - Rows of tables become paragraphs, with [; ] between their cells (`table-rows.ts`).
 * - Lines that were wrapped at a fixed width are joined, so that a paragraph is one line.
 */
export function normalizeText(raw: string): string {
  const text = decodeMarks(restoreMisread(restoreControls(raw.toWellFormed())))
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/\p{Zs}/gu, " ")
    .replace(REMOVED, "")
    .normalize("NFC");
  // Tabs are needed until here: they separate cells.
  return joinWrappedLines(separateCells(text.split("\n")).map((line) => line.replaceAll("\t", " ")));
}

/**
 * C0 and C1 controls except LF and tabs, soft hyphen, zero-width space, word joiner, byte-order mark, bidirectional
 * embeddings, overrides and isolates, tag characters, and noncharacters.
 */
const REMOVED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are to be removed
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}]/gu;

/** In UTF-16 units: the least and the greatest length that the longest line of a wrapped paragraph has. */
const WRAP_WIDTH = { least: 40, most: 110 };

/**
 * Joins the lines of paragraphs that a mail program or an editor wrapped. A blank replaces each line end, so the length
 * stays the same. Paragraphs are separated by blank lines here.
 */
function joinWrappedLines(lines: readonly string[]): string {
  const joined: string[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) joined.push(isWrapped(block) ? block.join(" ") : block.join("\n"));
    block = [];
  };
  for (const line of lines) {
    if (line !== "") {
      if (BULLET.test(line)) close();
      block.push(line);
    } else {
      close();
      joined.push("");
    }
  }
  close();
  return joined.join("\n");
}

/** The mark of an item of a list. It begins a line of its own; a dash may also begin a wrapped one. */
const BULLET = /^\s*(?:[•·▪▫◦●○■□‣⁃]|\*)\s+\S/u;

/** Whether all lines but the last are nearly as long as the longest, and most of them end within a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const longest = full.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  return (
    longest >= WRAP_WIDTH.least &&
    longest <= WRAP_WIDTH.most &&
    full.every((line) => line.trimEnd().length >= longest - 25) &&
    full.filter((line) => !/[.!?:;]["'”’)\]]*\s*$/u.test(line.slice(-8))).length * 2 > full.length
  );
}
