import { AWAITING, JUDGING } from "../lexicon/en/time-context.js";
import { APPOINTED_EVENTS } from "../lexicon/en/time-nouns.js";
import type { Match } from "./match.js";
import type { Context, Direction } from "./types.js";

/**
 * The side of a date, including one that owns the noun after it:
 *
 * - [Wednesday's ruling] is past, whatever the verb says of it.
 * - [before Sunday's vote], [ahead of Sunday's vote], [awaits Sunday's vote] are future.
 * - [Sunday's ruling showed] and appointed events ([will play in Sunday's match]) go with the verb.
 * - [will study the result of Sunday's vote] may be on either side: the study may wait for the vote.
 */
export function directionOf(match: Match, context: Context): Direction {
  // [come January]
  const direction = match.before() === "come" ? "future" : context.direction(match.start);
  if (match.after() !== "'s" || match.text.endsWith("'s")) return direction;
  if (match.before() === "of" && match.before(2) === "ahead") return "future";
  // [in the run-up to Sunday's vote], [will hold on through May's contests]
  const leads = match.before() === "to" && match.before(2) === "up";
  if (leads) return direction === "past" ? direction : "future";
  if (/^(?:through|throughout|until|till|by|toward|towards)$/u.test(match.before())) return direction;
  // [will leave before Sunday's vote], [left before Sunday's vote]
  if (match.before() === "before" || (match.before() === "to" && match.before(2) === "prior"))
    return direction === "future" ? direction : "either";
  const noun = context.nounAfter(match.stop + 2);
  // The subject goes with its verb, but a past event may have effects to come: [Monday's ruling will cost jobs]. The
  // sentence reacts to an object or a complement.
  if (noun?.isSubject) return direction === "future" ? "either" : direction;
  if (noun && AWAITING.has(noun.verb)) return "future";
  if (!noun || !APPOINTED_EVENTS.has(noun.lemma)) return "past";
  // [called November's election a test]: held or to come
  if (direction === "past" && JUDGING.has(noun.verb)) return "either";
  return direction === "future" && /^(?:of|after|following)$/u.test(match.before()) ? "either" : direction;
}
