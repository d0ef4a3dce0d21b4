import { APPOINTED_EVENTS, AWAITING } from "../lexicon/en/time-context.js";
import type { Match } from "./match.js";
import type { Context, Direction } from "./types.js";

/**
 * The side of a date, also where it owns what follows: [Wednesday's ruling] has been made, whatever the verb of the sentence does about it,
 * but [before Sunday's vote], [ahead of Sunday's vote], [awaits Sunday's vote] are ahead, [Sunday's ruling showed] goes with the sentence, and so does
 * what is fixed beforehand: [will play in Sunday's match]. What will be said of an event or after it may wait for it or not: [will study the
 * result of Sunday's vote].
 */
export function directionOf(match: Match, context: Context): Direction {
  // [come January]
  const direction = match.before() === "come" ? "future" : context.direction(match.start);
  if (match.after() !== "'s" || match.text.endsWith("'s")) return direction;
  if (match.before() === "of" && match.before(2) === "ahead") return "future";
  // [will leave before Sunday's vote], [left before Sunday's vote]
  if (match.before() === "before" || (match.before() === "to" && match.before(2) === "prior"))
    return direction === "future" ? direction : "either";
  const noun = context.nounAfter(match.stop + 2);
  // The subject of the sentence goes with its verb, but what lies ahead may come of what has just been: [Monday's ruling will cost jobs]. An
  // object or a complement is what the sentence reacts to.
  if (noun?.isSubject) return direction === "future" ? "either" : direction;
  if (noun && AWAITING.has(noun.verb)) return "future";
  if (!noun || !APPOINTED_EVENTS.has(noun.lemma)) return "past";
  return direction === "future" && /^(?:of|after|following)$/u.test(match.before()) ? "either" : direction;
}
