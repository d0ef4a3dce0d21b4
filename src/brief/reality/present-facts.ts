import { EVENT_NOUNS } from "../../language/lexicon/en/event-words.js";
import { COMING_NOUNS, FEASIBILITY_ADJECTIVES, ORDEAL_NOUNS } from "../../language/lexicon/en/forecast-words.js";
import { COMMENT_VERBS, OPINION_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { words } from "../../language/lexicon/words.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";

/*
 * Words of likelihood are used for the past and the present as well as for the future. These functions tell them apart.
 */

/**
 * "It might be [difficult] to build it", "It may not be [long] before they go", "There may be [delays]": the future.
 */
export function isStillToCome({ tree }: Pick<Ground, "tree">, cue: number): boolean {
  if (tree.lemma(cue) !== "be") return false;
  const what = tree.child(cue, "attr");
  if (tree.child(cue, "expl")) {
    const none = what !== null && tree.child(what.index, "det")?.text.toLowerCase() === "no";
    return what !== null && !none && CHANGING.some((nouns) => nouns.has(tree.lemma(what.index)));
  }
  if (!/^it$/i.test(tree.child(cue, "nsubj")?.text ?? "")) return false;
  const how = tree.child(cue, "acomp");
  if (how === null) return false;
  if (how.text.toLowerCase() === "long") return tree.children(cue).some(({ deprel }) => deprel === "advcl");
  const deed = tree.child(cue, "xcomp") ?? tree.child(how.index, "xcomp");
  if (deed === null || !FEASIBILITY_ADJECTIVES.has(how.text.toLowerCase())) return false;
  return !OPINION_VERBS.has(tree.lemma(deed.index)) && !COMMENT_VERBS.has(tree.lemma(deed.index));
}

const CHANGING = [COMING_NOUNS, EVENT_NOUNS, ORDEAL_NOUNS, words("problem change trouble clash")];

/**
 * "warns [that they are breaking the law]", "warned [that one cannot count them]", "fear [that it is being used]": the
 * present.
 */
export const isPresentState = ({ tree, predicates }: Ground, cue: number, { index, deprel }: Token): boolean => {
  const said = deprel === "ccomp" ? predicates.get(index) : undefined;
  if (said === undefined) return false;
  if (tree.lemma(cue) !== "warn") return said.passive && tree.children(index).some(isBeing);
  return said.modal === "can" || isNow(said);
};

const isBeing = ({ deprel, tag }: Token): boolean => deprel === "auxpass" && tag === "VBG";

const isNow = ({ modal, tense, progressive }: Predicate): boolean =>
  modal === null && tense === "present" && progressive;

/** "a chance that she [is] alive", "the possibility that he [was killed]": a guess about the present or the past. */
export const isPastOrPresent = ({ tree }: Ground, { head, tense, modal, form }: Predicate): boolean =>
  form === "finite" &&
  modal === null &&
  (tense === "past" || (tree.lemma(head) === "be" && !tree.child(head, "xcomp")));

/** "It [was] unlikely" in somebody's own words is a past view; "said it [was] unlikely" reports a present one. */
export const isPastView = ({ tree, isQuoted }: Ground, { head, tense, modal }: Predicate): boolean =>
  tense === "past" && modal === null && isQuoted(tree.tokens[head]?.start ?? -1);
