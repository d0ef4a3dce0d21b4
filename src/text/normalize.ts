import { decodeMarks } from "./character-references.js";
import { restoreControls, restoreMisread } from "./damaged-characters.js";

/**
 * Brings a text into the one form that every offset points into. Idempotent.
 *
 * - characters that a wrong encoding or a second escaping spoilt are put back (`damaged-characters.ts`);
 * - byte-order mark, soft hyphens, zero-width blanks, control characters, noncharacters and the marks that override the reading direction are removed
 *   (the last can make a page show something else than what the text says);
 * - CRLF, CR, form feeds and the Unicode line ends become LF; tabs and the other Unicode blanks become a blank;
 * - lone surrogates become U+FFFD; the rest is composed (NFC);
 * - lines wrapped at a fixed width are joined, so that a paragraph is one line.
 */
export function normalizeText(raw: string): string {
  const text = decodeMarks(restoreMisread(restoreControls(raw.toWellFormed())))
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/[\t\p{Zs}]/gu, " ")
    .replace(REMOVED, "")
    .normalize("NFC");
  return joinWrappedLines(text);
}

/** C0 and C1 controls but LF, soft hyphen, zero-width space, word joiner, byte-order mark, bidirectional embeddings, overrides, isolates, and what Unicode keeps from ever being a character. */
const REMOVED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}]/gu;

const WRAP_WIDTH = { least: 40, most: 110 };

/**
 * Joins the lines of a block that was wrapped by a mail program or an editor. A block counts as wrapped when it has three lines or more
 * (two where the first ends within a sentence), all but the last nearly as long as the longest, and most of them end within a sentence.
 * One blank replaces one line end, so the length stays.
 */
function joinWrappedLines(text: string): string {
  const joined: string[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) joined.push(isWrapped(block) ? block.join(" ") : block.join("\n"));
    block = [];
  };
  for (const line of text.split("\n")) {
    if (line !== "") block.push(line);
    else {
      close();
      joined.push("");
    }
  }
  close();
  return joined.join("\n");
}

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
