import { FEELING_VERBS } from "../../language/lexicon/en/attitude-words.js";
import { words } from "../../language/lexicon/words.js";
import type { Ground } from "../ground.js";
import type { Tree } from "../tree.js";

/*
 * "I will" and "we will" of feelings and of mere words, which foretell nothing.
 */

/** "I [will miss her]", "We [will never forget] it", "I [will say] it again", "We [will see]". */
export function isAvowal({ tree, predicates, timesNear }: Ground, cue: number): boolean {
  const subject = predicates.get(cue)?.subject ?? null;
  if (subject === null || !/^(?:i|we)$/i.test(tree.tokens[subject]?.text ?? "")) return false;
  if (IDLE_VERBS.has(tree.lemma(cue)) || isLeftToSee(tree, cue)) return timesNear(cue).length === 0;
  const object = tree.child(cue, "dobj");
  return FEELING_VERBS.has(tree.lemma(cue)) && (object === null || tree.child(object.index, "nummod") === null);
}

/** "I will [say] it again", "I will [admit] that": done with these words. */
const IDLE_VERBS = words("say repeat admit confess concede mention note add stress remind reiterate quote");

/** "We will [see]", "We will have to [wait] and see": nobody knows. "We will see [fares rise]" foretells. */
function isLeftToSee(tree: Tree, cue: number): boolean {
  const deed = tree.lemma(cue) === "have" ? tree.child(cue, "xcomp") : (tree.tokens[cue] ?? null);
  if (deed === null || !/^(?:see|wait)$/.test(tree.lemma(deed.index))) return false;
  const clause = tree.child(deed.index, "ccomp", "dobj");
  return clause === null || /^W/.test(tree.tokens[tree.firstIn(clause.index)]?.tag ?? "");
}
