import type { Quotation } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Draft } from "./draft.js";

/**
 * Completes the quotation marks of speech that continues over several sentences, and adds its speaker if neither the
 * sentence nor the page has it.
 *
 *     [Ada Orr:] "The mine will reopen."
 */
export function closeQuotation(draft: Draft, nameSpeaker: boolean): void {
  const { reading } = draft;
  const words = draft.tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const first = words[0] && reading.quotationAt(words[0].index);
  const last = words.at(-1);
  const lastQuotation = last && reading.quotationAt(last.index);
  const { start, end } = draft.sentence;
  // a turn of an interview has no marks, and speech may have lost its first one
  const isUnmarked = first !== undefined && first.outer.start === first.start;
  const isTurn = isUnmarked && first.outer.end === first.end;
  const isNested = isTurn && /["“]/u.test(reading.text(draft.sentence));
  const [open, close] = isNested ? ["‘", "’"] : marksOf(reading, first ?? lastQuotation);
  const opening = first?.speech && (first.start < start || isUnmarked) ? open : "";
  const ends = lastQuotation?.speech && lastQuotation.end > end - 1;
  const closing = ends && (isTurn || !endsWithMark(draft)) ? close : "";
  draft.enclose((nameSpeaker ? speakerLabel(draft) : "") + opening, closing);
}

/** The marks of speech in the style of the article: curly or straight. */
function marksOf(reading: Reading, quotation: Quotation | undefined): readonly [open: string, close: string] {
  const { start, end } = quotation?.outer ?? { start: 0, end: 0 };
  const isCurly = /[“”]/u.test(
    reading.text({ start, end: Math.min(start + 1, end) }) + reading.text({ start: Math.max(end - 1, start), end }),
  );
  return isCurly ? ["“", "”"] : ['"', '"'];
}

/** "[Ada Orr:] ", if everything that a draft keeps is her speech. */
export function speakerLabel({ reading, tokens }: Draft): string {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const first = words[0] && reading.quotationAt(words[0].index);
  const onlySpeech = first?.speech === true && words.every(({ index }) => reading.quotationAt(index) === first);
  const speaker = onlySpeech ? speakerName(reading, first) : null;
  return speaker === null ? "" : `[${speaker}:] `;
}

const endsWithMark = (draft: Draft): boolean => /["”]$/.test(draft.reading.text(draft.sentence));

/** The fullest name of a quotation's speaker, or else the article's words. */
function speakerName(reading: Reading, { speaker }: Quotation): string | null {
  if (!speaker) return null;
  const [told] = reading.mentionsFrom(speaker.start);
  const name = told?.chain.name ?? speaker.text;
  // "a report warned": of which the page goes on to speak
  return told && told.chain.type !== "person" ? name.replace(/^an? /iu, "the ") : name;
}

/** The marks in a range of tokens. */
export const countMarks = ({ reading }: Draft, firstToken: number, endToken: number): number =>
  Math.max(0, reading.marksBefore(endToken) - reading.marksBefore(firstToken));
