import type { Line } from "./headers.js";

/*
 * What is left of the markup in texts that were taken from a wiki or a page: switches, categories, and headings that
 * lost the line end behind them.
 */

/**
 * The lines of a text without such remains. A heading that is glued to the prose goes, or becomes a line of its own.
 */
export function dropDebris(lines: readonly Line[]): Line[] {
  const kept = lines.filter(({ text }) => !isMarkup(text));
  const [first, ...rest] = kept;
  if (!first) return kept;
  const [heading, prose] = partHeading(first, rest);
  if (prose) return isRubric(heading.text, 3) ? [prose, ...rest] : [heading, prose, ...rest];
  return isRubric(first.text, 1) && /\s/u.test(rest[0]?.text ?? "") ? rest : kept;
}

/** [__NOTOC__], [Template:India], [Category:Mining]: a line of markup and nothing else. */
const isMarkup = (line: string): boolean =>
  /^__[A-Z]{3,}__$/u.test(line) || /^(?:template|category):\S[^.!?]{0,60}$/iu.test(line);

/** [Afghanistan], [Climate change]: a first line of so few words names a section of the paper. It is no title. */
const isRubric = (line: string, most: number): boolean =>
  /^(?=.*\p{L})[\p{L}\p{N}-]{2,30}(?: [\p{L}\p{N}-]{2,30})*$/u.test(line) && line.split(" ").length <= most;

/**
 * [InternetThe Post will], [Economy and businessSales of cars]: a heading of up to six words, the last of them ending
 * in small letters, and the first word of a sentence.
 */
const GLUED = /^((?:[\p{Lu}\p{N}][\p{L}\p{N}-]* (?:[\p{L}\p{N}-]+ ){0,4})?)(\p{L}\p{Ll}{2,})(\p{Lu}\p{Ll}*) (?=\S)/u;

/** Words that begin sentences, and never end a name as [Music] does in [MuchMusic]. */
const OPENERS: ReadonlySet<string> = new Set(
  `A According After An As At Before Between By Despite During Following For From He Her His If In It Its Many More On Over She
  Several Since Some The Their There These They This Those Two Under When While With`.split(/\s+/u),
);

/**
 * Parts the first line after a heading that is glued to it. A name may have a capital within ([MuchMusic], [FreeView]),
 * so there must be evidence: the next word opens sentences, or the last word of the heading would begin with a small
 * letter, or it is a name elsewhere in the text, while the glued word is nowhere else.
 */
function partHeading(line: Line, rest: readonly Line[]): readonly [heading: Line, prose?: Line] {
  const [, words = "", last, opener] = GLUED.exec(line.text) ?? [];
  if (last === undefined || opener === undefined) return [line];
  if (!/^[\p{Lu}\p{N}]/u.test(words + last) || /^(?:Mac|Fitz)$/u.test(last)) return [line];
  const isTwoWords = (words !== "" && /^\p{Ll}/u.test(last)) || holdsName([line, ...rest], words + last);
  if (!OPENERS.has(opener) && (!isTwoWords || holdsWord(rest, last + opener))) return [line];
  const end = words.length + last.length;
  return [
    { start: line.start, end: line.start + end, text: line.text.slice(0, end) },
    { start: line.start + end, end: line.end, text: line.text.slice(end) },
  ];
}

/** Whether a line contains words, with no letter next to them. */
const holdsWord = (lines: readonly Line[], words: string): boolean =>
  holds(lines, new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "u"));

/** Whether words with a capital are inside a sentence of a line, where only a name has one. */
const holdsName = (lines: readonly Line[], words: string): boolean =>
  holds(lines, new RegExp(`[\\p{Ll}\\p{N},] ${words}(?!\\p{L})`, "u"));

const holds = (lines: readonly Line[], pattern: RegExp): boolean => lines.some(({ text }) => pattern.test(text));
