import type { CivilDate } from "../../text/civil-date.js";
import { anchorOf } from "./calendar.js";
import type { Match } from "./match.js";
import { REACH } from "./reach.js";
import type { Context } from "./types.js";

/**
 * The day from which [the following spring], [the previous May] count: the date read shortly before, not the article's.
 * What follows a year begins after it: in [She left in 2028 and came back the following spring] that is in 2029. Null
 * for [next spring], [last May], and without such a date.
 */
export function anchorInText(match: Match, { memory }: Context): CivilDate | null {
  const word = match.get("w");
  const isOfText = /^(?:following|previous|preceding|prior|subsequent)$/u.test(word);
  if (!isOfText || match.start - memory.dateAt > REACH.story) return null;
  const from = anchorOf(memory.date);
  return from && memory.date?.length === 4 && /^(?:following|subsequent)$/u.test(word)
    ? { ...from, month: 12, day: 31 }
    : from;
}
