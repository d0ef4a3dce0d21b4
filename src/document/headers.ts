import type { Span } from "../text/span.js";
import { type HeaderDate, readDateLine } from "./header-date.js";

/** A run of lines between blank lines, or a single line where a block is no running text. Trimmed. */
export interface Block extends Span {
  readonly text: string;
}

/** Parts a text into blocks: at blank lines, and at line ends where each line is a paragraph of its own. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n]*/gu)) {
    const line = match[0].trimEnd();
    blocks.push({ start: match.index, end: match.index + line.length, text: line });
  }
  return blocks;
}

export interface Headers {
  readonly title: Block | null;
  readonly date: { readonly value: string; readonly block: Block } | null;
  readonly byline: { readonly value: string; readonly block: Block } | null;
  /** The blocks that are left: the body. */
  readonly body: readonly Block[];
}

/** A longer line is prose: nothing is tried on it. */
const LONGEST_HEADER = 400;
/** How many blocks at the beginning may be headers. */
const HEADER_BLOCKS = 6;

/**
 * Takes the title line, the date line and the byline from the front of a text. A title given by a flag or the file is looked for and taken
 * out of the body; without one, a short first line without a full stop is the title, provided that a body follows.
 */
export function findHeaders(blocks: readonly Block[], givenTitle: string | null): Headers {
  let title: Block | null = null;
  let date: Headers["date"] = null;
  let byline: Headers["byline"] = null;
  let at = 0;
  for (; at < Math.min(HEADER_BLOCKS, blocks.length - 1); at++) {
    const block = blocks[at];
    if (!block || block.text.length > LONGEST_HEADER) break;
    const day: HeaderDate | null = date ? null : readDateLine(block.text.replace(PLACE_BEFORE_DATE, ""));
    const author: string | null = byline ? null : readByline(block.text);
    if (day) date = { value: day.value, block };
    else if (author) byline = { value: author, block };
    else if (!title && !date && !byline && isTitle(block.text, givenTitle)) title = block;
    else break;
  }
  return { title, date, byline, body: blocks.slice(at) };
}

/** [LONDON 1996-08-30]: a place in capitals may stand before the date on a line of its own. */
const PLACE_BEFORE_DATE = /^\p{Lu}[\p{Lu} .'-]{2,30}[, ]\s*(?=\d)/u;

const isTitle = (line: string, given: string | null): boolean =>
  given === null ? looksLikeTitle(line) : fold(line) === fold(given);

const fold = (line: string): string =>
  (
    line
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

/** [Ministers agree on a harbour for Lessen]: short, begins with a capital, a figure or a mark, and does not end as a sentence. */
function looksLikeTitle(line: string): boolean {
  const words = line.split(/\s+/u).length;
  return (
    line.length <= 200 &&
    words >= 2 &&
    words <= 30 &&
    /^[\p{Lu}\p{N}"'“‘«$£€]/u.test(line) &&
    !/[.!?…:;,]["'”’»)]*$/u.test(line)
  );
}

/** [By Anna Orr], [By Anna Orr and Jon Pell, Harbour Post]: names after "By", no sentence. */
function readByline(line: string): string | null {
  const match =
    /^by:?\s+(\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:and\s+|&\s+|in\s+|of\s+|for\s+)?[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,11})$/iu.exec(
      line,
    );
  const names = match?.[1];
  return names && line.length <= 120 && /^\p{Lu}/u.test(names) && !/[.!?]$/u.test(names.replace(/\b\p{L}{1,3}\.$/u, ""))
    ? names
    : null;
}
