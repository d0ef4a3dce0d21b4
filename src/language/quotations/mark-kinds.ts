/** What a quotation mark can do where it stands. A straight mark that could do either is settled by what is open (see `pair-marks.ts`). */
export type MarkRole = "open" | "close" | "either" | "none";

export interface Mark {
  /** Offset of its first character. */
  readonly at: number;
  /** 1, or 2 for [``] and ['']. */
  readonly width: number;
  readonly role: MarkRole;
  /** Marks of one family can close each other: [“] and ["], [‘] and [']. */
  readonly family: MarkFamily;
}

export type MarkFamily = "double" | "single" | "guillemet" | "single-guillemet";

const FAMILY: Readonly<Record<string, MarkFamily>> = {
  '"': "double",
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
  "‹": "single-guillemet",
  "›": "single-guillemet",
};

/** Every character that may be a mark: what the scan jumps to. */
export const MARK_CHARACTERS = /["“”„‟〝〞「」«»'‘’‚‛`‹›]/gu;

const opensAfter = /[\s([{<\-–—―/“„«‹‘'"`…:,;¿¡*_|]/u;
const closesBefore = /[\s)\]}>\-–—―/.,;:!?…”»›’'"*_|]/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Words that lose their first letters, so that the mark before them is an apostrophe: ['em], [’til], ['90s]. */
const ELIDED = /^(?:em|til|tis|twas|cause|bout|round|n|cos|cuz|\d{2}s?)(?![\p{L}\p{N}])/iu;

/**
 * Decides from the neighbouring characters, never by toggling, what a mark at `at` does. Letters on both sides make a single mark an
 * apostrophe [don't]; a straight double mark behind feet and inches [6'2"] is no mark.
 */
export function readMark(text: string, at: number, floor: number, ceiling: number): Mark {
  const character = text.charAt(at);
  const doubled = (character === "`" || character === "'") && text.charAt(at + 1) === character && at + 1 < ceiling;
  const width = doubled ? 2 : 1;
  const family = doubled ? "double" : (FAMILY[character] ?? "double");
  const before = at > floor ? text.charAt(at - 1) : " ";
  const after = at + width < ceiling ? text.charAt(at + width) : " ";
  const role = family === "single" ? singleRole(text, at, before, after) : doubleRole(text, at, width, before, after);
  return { at, width, role, family };
}

function doubleRole(text: string, at: number, width: number, before: string, after: string): MarkRole {
  const character = text.charAt(at);
  // [id="x"] is markup
  if (before === "=") return "none";
  const canOpen = opensAfter.test(before) && !/\s/u.test(after);
  const canClose = !/\s/u.test(before) && closesBefore.test(after);
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
      // [„Ja“] closes, and so does a mark set the wrong way round at the end of a word.
      return canClose && !canOpen ? "close" : "open";
    case "”":
      return canOpen && !canClose ? "open" : "close";
    case "«":
    case "‹":
      return canClose && !canOpen ? "close" : "open";
    case "»":
    case "›":
      // French sets blanks inside its marks: [« oui »] is no opening one although a blank stands before it.
      return canOpen && !canClose && !closesBefore.test(after) ? "open" : "close";
    case "`":
      return "open";
    default:
      if (width === 1 && /\d['’]\d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at))) return "none";
      if (canOpen !== canClose) return canOpen ? "open" : "close";
      return "either";
  }
}

function singleRole(text: string, at: number, before: string, after: string): MarkRole {
  const character = text.charAt(at);
  if (wordCharacter.test(before) && wordCharacter.test(after)) return "none";
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
      return canClose ? "close" : "none";
    default:
      if (canOpen && canClose) return "either";
      if (canOpen) return "open";
      return canClose ? "close" : "none";
  }
}
