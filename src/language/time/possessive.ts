import type { Match } from "./match.js";
import type { Context, Direction } from "./types.js";

/**
 * The side of a date, also where it owns what follows: [Wednesday's ruling] has been made, whatever the verb of the sentence does about it,
 * but [before Sunday's vote], [ahead of Sunday's vote] and [Sunday's vote will show] go with the sentence.
 */
export function directionOf(match: Match, context: Context): Direction {
  const direction = context.direction(match.start);
  if (match.after() !== "'s" || match.text.endsWith("'s")) return direction;
  const ahead = match.before() === "before" || (match.before() === "of" && match.before(2) === "ahead");
  if (ahead) return "future";
  // The subject of the sentence goes with its verb; an object or a complement is what the sentence reacts to.
  return context.isSubject(match.stop + 2) ? direction : "past";
}
