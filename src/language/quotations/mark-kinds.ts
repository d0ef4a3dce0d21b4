/**
 * What a quotation mark can do in its place. `pair-marks.ts` settles a straight mark that could do either by what is
 * open.
 */
type MarkRole = "open" | "close" | "either" | "none";

export interface Mark {
  /** UTF-16 offset of its first character. */
  readonly at: number;
  /** In UTF-16 units: 1, or 2 for [``] and [''], or the whole of a repeated mark: [""We agree""], [" "We agree" "]. */
  readonly width: number;
  /** Offsets of the marks in it: one, or those of a repeated mark, which may also be the ends of nested speech. */
  readonly parts: readonly number[];
  readonly role: MarkRole;
  /** What it is if speech is open: a closing mark and an opening one: [we agree. " "She knows]. */
  readonly ifOpen?: readonly [Mark, Mark];
  /** Marks of one family can close each other: [“] and ["], [‘] and [']. */
  readonly family: MarkFamily;
}

export type MarkFamily = "double" | "single" | "guillemet" | "single-guillemet";

const FAMILY: Readonly<Record<string, MarkFamily>> = {
  '"': "double",
  "＂": "double",
  "″": "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "〝": "double",
  "〞": "double",
  "「": "guillemet",
  "」": "guillemet",
  "«": "guillemet",
  "»": "guillemet",
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "`": "single",
  "´": "single",
  "‹": "single-guillemet",
  "›": "single-guillemet",
};

/**
 * Everything that may be a mark, including two characters for one, or one with markup: [*"We agree"*], [\\"We
 * agree\\"].
 */
export const MARKS =
  /[*_]{0,3}\\?["“”][*_]{0,3}|``|''|‘‘|’’|´´|,,(?=[\p{L}\p{N}])|<<(?=[\p{L}\p{N}])|>>|[„‟〝〞「」«»'‘’‚‛`´‹›＂″]/gu;

const opensAfter = /[\s([{<\-–—―/“„«‹‘'"`…:,;¿¡*_|]/u;
const closesBefore = /[\s)\]}>\-–—―/.,;:!?…”»›’'"*_|]/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Words that lose their first letters, so that the mark before them is an apostrophe: ['em], [’til], ['90s]. */
const ELIDED = /^(?:em|til|tis|twas|cause|bout|round|n|cos|cuz|\d{2}s?)(?![\p{L}\p{N}])/iu;

/** Endings that tokenizers set off with their apostrophe: [Verland 's army], [Verland' s army], [we 've]. */
const ENDING = /^\s?(?:s|t|d|m|ve|re|ll)(?![\p{L}\p{N}'’])/u;

const familyOf = (mark: string): MarkFamily =>
  mark.length === 1 ? (FAMILY[mark] ?? "double") : /[<>]/u.test(mark) ? "guillemet" : "double";

/**
 * Decides from the neighbouring characters, never by toggling, what the mark at offset `at` does. A single mark between
 * letters is an apostrophe [don't]. A straight double mark after feet and inches [6'2"] is not a mark.
 *
 * @param floor start of the paragraph, and `ceiling` its end (UTF-16 offsets).
 */
export function readMark(text: string, at: number, width: number, floor: number, ceiling: number): Mark {
  const family = familyOf(text.slice(at, at + width));
  const before = at > floor ? text.charAt(at - 1) : " ";
  const after = at + width < ceiling ? text.charAt(at + width) : " ";
  // the first character of a paragraph cannot close anything: [” … and that is how it is,” she said.]
  const role =
    family === "single"
      ? singleRole(text, at, before, after)
      : at === floor
        ? "open"
        : doubleRole(text, at, width, before, after);
  return { at, width, parts: [at], role, family };
}

/**
 * Merges a repeated mark into one [""We agree"" he said]. `run` holds marks of the double family with at most a blank
 * between them. They stay separate with letters or blanks on both sides: [he said "yes." "No," she said].
 */
export function mergeRun(text: string, run: readonly Mark[], floor: number, ceiling: number): readonly Mark[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return run;
  const end = last.at + last.width;
  const before = first.at > floor ? text.charAt(first.at - 1) : " ";
  const after = end < ceiling ? text.charAt(end) : " ";
  const merge = (marks: readonly Mark[], role: "open" | "close"): Mark[] => {
    const [from, to] = [marks[0], marks.at(-1)];
    return from && to ? [{ ...from, role, width: to.at + to.width - from.at, parts: marks.map((m) => m.at) }] : [];
  };
  if (!/\s/u.test(before) && !/\s/u.test(after) && /\s/u.test(text.slice(first.at, end))) {
    // [he said:" "We agree]: the end of one quotation and the beginning of the next
    const half = run.length >> 1;
    return run.length === 2 ? run : [...merge(run.slice(0, half), "close"), ...merge(run.slice(half), "open")];
  }
  const opens = opensAfter.test(before) && !/[,;]/u.test(before) && !/[\s.,;:!?)\]]/u.test(after);
  const closes = !/\s/u.test(before) && closesBefore.test(after);
  if (opens !== closes) {
    const merged = merge(run, opens ? "open" : "close");
    // A blank before, and one between: repeated marks, or a closing mark with a blank too many and the next opening
    // one.
    if (!opens || !/\s/u.test(before) || !/\s/u.test(text.slice(first.at, end))) return merged;
    const half = run.length >> 1;
    const [closing, opening] = [merge(run.slice(0, half), "close")[0], merge(run.slice(half), "open")[0]];
    return closing && opening ? merged.map((mark) => ({ ...mark, ifOpen: [closing, opening] as const })) : merged;
  }
  return run;
}

function doubleRole(text: string, at: number, width: number, before: string, after: string): MarkRole {
  const character = text
    .slice(at, at + width)
    .replace(/[*_\\]/gu, "")
    .charAt(0);
  // [id="x"] is markup
  if (before === "=") return "none";
  // [we agree ". She left]: punctuation that ends a sentence or clause never begins speech, except for dots and a
  // decimal point
  const ends = /^(?:[,;:!?)\]]|\.(?! ?[.\d]))/u.test(text.slice(at + width, at + width + 3));
  const canOpen = opensAfter.test(before) && !/\s/u.test(after) && !ends;
  const canClose = ends || (!/\s/u.test(before) && closesBefore.test(after));
  switch (character) {
    case "„":
    case "〝":
    case "「":
    case "‟":
      return "open";
    case "」":
    case "〞":
      return "close";
    case "“":
      // closes in [„Ja“], and if set the wrong way round at the end of a word
      return canClose && !canOpen ? "close" : "open";
    case "”":
      // [we agree,”Ms Orr said]: the blank after the mark is missing
      return canOpen && !canClose && !/[,;]/u.test(before) ? "open" : "close";
    case "«":
    case "‹":
      return canClose && !canOpen ? "close" : "open";
    case "»":
    case "›":
      // French sets blanks inside its marks: in [« oui »] the second one closes although a blank precedes it
      return canOpen && !canClose && !closesBefore.test(after) ? "open" : "close";
    case "`":
    case ",":
    case "<":
      return "open";
    case ">":
      return "close";
    default:
      if (width === 1 && /\d['’]\d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at))) return "none";
      // [we agree,"she said,"in May]: no blank decides
      if (/[,;]/u.test(before) && wordCharacter.test(after)) return "either";
      if (canOpen !== canClose) return canOpen ? "open" : "close";
      return "either";
  }
}

function singleRole(text: string, at: number, before: string, after: string): MarkRole {
  const character = text.charAt(at);
  if (wordCharacter.test(before) && wordCharacter.test(after)) return "none";
  if (ENDING.test(text.slice(at + 1, at + 6)) && /[\p{L}\p{N}]\s?$/u.test(text.slice(Math.max(0, at - 2), at)))
    return "none";
  const canOpen =
    opensAfter.test(before) && (wordCharacter.test(after) || opensAfter.test(after)) && !/\s/u.test(after);
  const canClose = !/\s/u.test(before) && !wordCharacter.test(after);
  if (canOpen && character !== "‚" && ELIDED.test(text.slice(at + 1, at + 9))) return "none";
  switch (character) {
    case "‘":
    case "‛":
      return canClose && !canOpen ? "close" : "open";
    case "‚":
    case "`":
      return canOpen ? "open" : "none";
    case "’":
    case "´":
      if (canClose) return "close";
      return canOpen ? "open" : "none";
    default:
      if (canOpen && canClose) return "either";
      if (canOpen) return "open";
      return canClose ? "close" : "none";
  }
}
