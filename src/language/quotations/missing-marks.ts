import { SAYING_FORMS } from "../lexicon/en/speech-verbs.js";

/*
 * Where speech begins or ends if one of its marks is missing. Decided from the words alone, since marks are paired
 * before parsing. Each function reads a bounded stretch.
 */

const SAYS = `(?:${[...SAYING_FORMS].join("|")})`;
const SPEAKER = "(?:(?:[Tt]he |[Aa]n? )?[\\p{L}\\p{N}.'’-]+(?: [\\p{L}\\p{N}.'’-]+){0,5})";
/** [, he said], [, said the minister of trade]: up to the end of the sentence. */
const REPORTING_CLAUSE = new RegExp(
  `(?<=[,!?])\\s+(?:${SPEAKER} ${SAYS}|${SAYS} ${SPEAKER})\\b[^.!?]{0,120}[.!?,:;]?\\s*$`,
  "u",
);
const LONGEST_CLAUSE = 200;

/**
 * Where the quoted words end in ["We agree, he said. "Now we sign."]: before the reporting clause that ends right
 * before `to`. UTF-16 offsets.
 */
export function findReportingClause(text: string, from: number, to: number): number | null {
  const start = Math.max(from, to - LONGEST_CLAUSE);
  const found = REPORTING_CLAUSE.exec(text.slice(start, to));
  return found && start + found.index > from ? start + found.index : null;
}

/**
 * [We agree, "said Orr.], [Do we? "asked Orr.]: a blank on the wrong side makes a closing mark look like an opening
 * one.
 */
export const closesBeforeBlank = (text: string, at: number, end: number): boolean =>
  /,\s$/u.test(text.slice(Math.max(0, at - 2), at)) ||
  (/[?!.]\s$/u.test(text.slice(Math.max(0, at - 2), at)) && SAYS_NEXT.test(text.slice(end, end + 12)));
const SAYS_NEXT = new RegExp(`^${SAYS}\\b`, "u");

/** [Orr said,], [Orr told the Lessen Post,]: quoted words must follow. */
export const endsInSaying = (text: string): boolean => ENDS_IN_SAYING.test(text);
const ENDS_IN_SAYING = new RegExp(`\\b(?:${SAYS}|saying|adding)\\b[^.!?]*,$`, "u");

const LONGEST_SENTENCE = 600;

/**
 * The start of the sentence that ends at `to`, but not before `from`. Null if the sentence is too long. UTF-16 offsets.
 */
export function findSentenceStart(text: string, from: number, to: number): number | null {
  const far = Math.max(from, to - LONGEST_SENTENCE);
  const end = [...text.slice(far, to).matchAll(/[.!?…]["”’)]*\s+/gu)].at(-1);
  if (end) return far + end.index + end[0].length;
  return far === from ? from : null;
}
