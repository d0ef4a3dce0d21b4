import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";

/*
 * "you", "we" and "one" for anybody: what happens to anybody at any time is no forecast.
 */

/** "If [you] are afraid, [you] should go", "If [you] look at it, [you] will see", unless it has a day. */
export function isAboutAnybody({ tree, predicates, timesNear }: Ground, main: Predicate): boolean {
  if (timesNear(main.head).length > 0) return false;
  // "If you go, [you are going] to pay": the condition of the verb above
  const above = main.modal === "going to" ? predicates.get(tree.tokens[main.head]?.head ?? -1) : undefined;
  const clause = predicates.get(main.condition ?? above?.condition ?? -1);
  const isYou = (subject: number | null): boolean => /^you$/i.test(tree.tokens[subject ?? -1]?.text ?? "");
  return clause !== undefined && isYou(clause.subject) && isYou(main.subject);
}

/** "If [you] do not change it, it goes there": how things always are. */
export function isWhatAnybodyFinds({ tree }: Pick<Ground, "tree">, main: Predicate, clause: Predicate): boolean {
  const isGeneric = /^(?:you|one)$/i.test(tree.tokens[clause.subject ?? -1]?.text ?? "");
  return isGeneric && main.modal === null && main.tense === "present" && !main.progressive;
}

/** "[You] could write a book about it", "[You] might spend a fortune": what anybody can do, unless it has a day. */
export function isOpenToAnybody({ tree, timesNear }: Ground, main: Predicate): boolean {
  if (!/^you$/i.test(tree.tokens[main.subject ?? -1]?.text ?? "") || timesNear(main.head).length > 0) return false;
  return /^(?:could|may|might)$/.test(main.modal ?? "");
}
