import { FORMER_ADVERBS, FREQUENCY_ADVERBS } from "../../language/lexicon/en/adverbs.js";
import { ANNOUNCE_VERBS, DECIDE_VERBS } from "../../language/lexicon/en/commitment-words.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";
import { isFormerly } from "../tree-walks.js";

/*
 * Decisions and plans that a sentence looks back on: superseded, long carried out, or repeated as a habit.
 */

/**
 * "had [initially] proposed to close it". What was [previously] announced was only announced earlier, and still holds.
 */
export const isSuperseded = ({ tree, predicates }: Ground, verb: number): boolean =>
  predicates.get(verb)?.tense === "past" &&
  tree
    .children(verb)
    .some(
      ({ text, deprel }) =>
        deprel === "advmod" &&
        FORMER_ADVERBS.has(text.toLowerCase()) &&
        !(/^previously$/i.test(text) && ANNOUNCE_VERBS.has(tree.lemma(verb))),
    );

/** "had [originally] come into office promising to halve it": as old as the clause around it. */
export function isPartOfSuperseded(ground: Ground, verb: number): boolean {
  const { deprel = "", head = verb } = ground.tree.tokens[verb] ?? {};
  return deprel === "advcl" && ground.predicates.get(verb)?.form === "gerund" && isSuperseded(ground, head);
}

/** "have [yet] to agree to it", "is [still] to be confirmed": so far nobody has. */
export function isYetToDo(tree: Tree, verb: number): boolean {
  const { deprel = "", head = verb } = tree.tokens[verb] ?? {};
  const so = { have: /^yet$/i, be: /^(?:yet|still)$/i }[tree.lemma(head)];
  return (
    deprel === "xcomp" &&
    so !== undefined &&
    tree.children(head).some(({ text, index }) => index < verb && so.test(text))
  );
}

/** "caused a stir when he [decided] to ban it". */
export const isBackground = ({ tree, predicates }: Ground, verb: number): boolean =>
  DECIDE_VERBS.has(tree.lemma(verb)) &&
  predicates.get(verb)?.tense === "past" &&
  /^(?:advcl|relcl)$/.test(tree.tokens[verb]?.deprel ?? "");

/** "spoke as he [prepared] to leave": and left. */
export const isSetOut = ({ tree }: Ground, { head, tense, progressive, perfect }: Predicate): boolean =>
  tree.lemma(head) === "prepare" &&
  tense === "past" &&
  !progressive &&
  !perfect &&
  tree.tokens[head]?.deprel === "advcl";

/** "[usually] award contracts", "[always] vote to cut taxes". */
export const isHabit = (tree: Tree, { head, tense, modal, progressive, perfect }: Predicate): boolean =>
  tense === "present" &&
  modal === null &&
  !progressive &&
  !perfect &&
  tree.children(head).some(({ text, deprel }) => deprel === "advmod" && FREQUENCY_ADVERBS.has(text.toLowerCase()));

/** "The [decision] to tell them then was wise": a deed is judged after it is done. */
export function isJudged({ tree, predicates }: Ground, noun: number): boolean {
  const token = tree.tokens[noun];
  if (tree.lemma(noun) === "decision" && token?.upos === "NOUN") return !isNews({ tree, predicates }, token);
  if (token?.deprel !== "nsubj" || !/^(?:move|choice|offer)$/.test(tree.lemma(noun))) return false;
  const verb = predicates.get(token.head);
  return tree.lemma(token.head) === "be" && verb?.tense === "past" && tree.child(token.head, "attr", "acomp") !== null;
}

/**
 * "announced a [decision] to close it", "has taken the [decision] to"; "defended her [decision] to" looks back. Others
 * "have welcomed the [decision] by the two banks to merge" as soon as it is known.
 */
function isNews({ tree, predicates }: Pick<Ground, "tree" | "predicates">, noun: Token): boolean {
  const verb = predicates.get(noun.head);
  if (!verb || !/^(?:dobj|nsubjpass)$/.test(noun.deprel)) return false;
  if (ANNOUNCE_VERBS.has(tree.lemma(noun.head))) return true;
  if (/^(?:welcome|hail|applaud)$/.test(tree.lemma(noun.head)) && verb.modal === null && !verb.negated)
    return tree.children(noun.index).some(({ text }) => /^by$/i.test(text));
  return verb.perfect && verb.tense !== "past" && /^(?:take|make|reach)$/.test(tree.lemma(noun.head));
}

/**
 * "[had been expected] to speak", "was [expected] to speak but cancelled her visit", "originally [tipped] to win": what
 * was once to come and did not, or is over.
 */
export function isOvertaken(ground: Ground, cue: number): boolean {
  const { tree, predicates } = ground;
  // "had been [due] to speak"
  const verb =
    predicates.get(cue) ??
    (tree.tokens[cue]?.deprel === "acomp" ? predicates.get(tree.tokens[cue]?.head ?? -1) : undefined);
  // "was [originally] due": the parser hangs it on the copula
  const before = tree.tokens[cue - 1]?.text.toLowerCase() ?? "";
  if ((isFormerly(tree, cue) || FORMER_ADVERBS.has(before)) && verb?.tense !== "present") return true;
  if (verb?.tense !== "past") return false;
  // "said they had [expected] more": earlier than what they said
  if (verb.perfect && (verb.report === null || EXPECTING.test(tree.lemma(cue)))) return true;
  return verb.report === null && [cue, tree.child(cue, "xcomp")?.index ?? cue].some((at) => isCutShort(ground, at));
}

const EXPECTING = /^(?:expect|anticipate|hope)$/;

/** "was expected to [speak] but cancelled": another past verb after "but". */
const isCutShort = ({ tree, predicates }: Ground, verb: number): boolean =>
  tree.children(verb).some(({ deprel, text }) => deprel === "cc" && /^but$/i.test(text)) &&
  tree.children(verb).some(({ deprel, index }) => {
    const next = deprel === "conj" ? predicates.get(index) : undefined;
    return next !== undefined && next.tense === "past" && next.modal === null && next.form === "finite";
  });
