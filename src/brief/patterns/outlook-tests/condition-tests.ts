import { JUDGEMENT_ADJECTIVES } from "../../../language/lexicon/en/attitude-words.js";
import { EVENT_NOUNS } from "../../../language/lexicon/en/event-words.js";
import {
  CHANCE_NOUNS,
  LIKELIHOOD_ADJECTIVES,
  OPEN_NOUNS_OF_FUTURE,
  OPEN_STATES,
  OUTCOME_MODALS,
  OUTCOME_VERBS,
  PLIGHTS,
  RISK_NOUNS,
} from "../../../language/lexicon/en/forecast-words.js";
import { OPINION_VERBS, WONDER_VERBS } from "../../../language/lexicon/en/reporting-verbs.js";
import { isLater } from "../../due-dates/date-of-another.js";
import { type Ground, predicateOver } from "../../ground.js";
import type { Predicate } from "../../predicates/types.js";
import { isFigureOfSpeech } from "../../reality/not-a-forecast.js";
import { isBackshifted } from "../../reality/unreal.js";
import type { Test } from "./types.js";

/** Tests on conditions: whether the cue is in one, and whether it is open. */
export const CONDITION_TESTS = {
  /** "if she [plays on Saturday]" */
  "not in a condition": ({ tree, predicates }, cue) =>
    predicates.get(cue)?.conditional === false || isMisplaced({ tree }, cue),

  /** "The strike ends [if the owners pay]": both halves are open. */
  "has an open condition": (ground, cue) => {
    const { tree, predicates } = ground;
    if (isFigureOfSpeech(ground, cue)) return false;
    const main = predicates.get(cue);
    const clause =
      main?.condition === null || main?.condition === undefined ? undefined : predicates.get(main.condition);
    if (!main || !clause) return false;
    if (isDemanded(ground, main) || isOnlyWished(ground, main, clause)) return false;
    // "asked if they pay", "was heard asking if they pay", "wondered what would happen if they paid"
    const heads = [clause.head, cue].map((at) => tree.tokens[at]?.head ?? cue);
    const asked = [cue, ...heads, tree.child(cue, "xcomp")?.index ?? cue];
    if (asked.some((verb) => WONDER_VERBS.has(tree.lemma(verb)))) return false;
    // "If you want my view, I think so": a manner of speaking, unless the thought is about the future
    const thought = OPINION_VERBS.has(tree.lemma(cue)) ? tree.child(cue, "ccomp") : null;
    if (thought && !main.modal && !clause.modal && !predicates.get(thought.index)?.modal) return false;
    if (
      (clause.tense === "past" && clause.subjectSource === "own" && !isBackshifted(ground, main, clause)) ||
      (clause.perfect && !(clause.tense === "present" && hasDayToCome(ground, clause.head))) ||
      main.perfect ||
      main.tense === "past" ||
      (main.modal === "can" && !tree.children(cue).some(({ text }) => /^(?:only|still)$/i.test(text)))
    )
      return false;
    if (main.form === "participle" || (main.form === "gerund" && !isWeighed(ground, cue))) return false;
    // "It is fine if they can help": a judgement
    const judged = tree.lemma(cue) === "be" && main.modal === null ? tree.child(cue, "acomp") : null;
    if (judged && JUDGEMENT_ADJECTIVES.has(judged.text.toLowerCase())) return false;
    // "They are wrong if they are saying so": the present, not the future
    if (tree.lemma(cue) === "be" && main.modal === null && !isOutcome(ground, main, clause)) return false;
    return (clause.form === "finite" && clause.subjectSource === "own") || main.modal !== null;
  },

  /** "Their future [depends] on it", "It [depends] on whether", unlike "The taste [depends] on the soil". */
  "depends on what is to come": ({ tree, predicates }, cue) => {
    const verb = predicates.get(cue);
    if (!verb || verb.modal !== null || verb.form === "infinitive") return true;
    const subject = verb.subject === null ? "" : tree.lemma(verb.subject);
    if (OPEN_NOUNS_OF_FUTURE.has(subject) || EVENT_NOUNS.has(subject)) return true;
    const clause = tree.children(cue).flatMap(({ index }) => tree.child(index, "pcomp", "ccomp") ?? [])[0];
    const asked = clause && predicates.get(clause.index);
    if (!asked) return false;
    const isOpen = tree.children(asked.head).some(({ text }) => /^(?:whether|if)$/i.test(text));
    return isOpen || asked.tense === "future" || OUTCOME_MODALS.has(asked.modal ?? "");
  },

  /** "If you are [due] to travel, call us", "disappointed for [sure]": no view of anybody. */
  "not part of a condition": (ground, cue) => {
    const { tree } = ground;
    if (/^(?:sure|certain)$/.test(tree.lemma(cue)) && /^for$/i.test(tree.tokens[cue - 1]?.text ?? "")) return false;
    return predicateOver(ground, cue)?.conditional !== true;
  },
} as const satisfies Record<string, Test>;

/** "is [likely] to stay if", "is [over] if", "is [in danger] if", "there is a [risk] if", "is closed [unless]": what is to come. */
function isOutcome({ tree, predicates }: Ground, { head }: Predicate, clause: Predicate): boolean {
  const deed = tree.child(head, "xcomp");
  if (deed && predicates.get(deed.index)?.modal === "is to") return true;
  const what = tree
    .children(head)
    .find(({ index, deprel }) => index > head && /^(?:acomp|attr|prep|advmod|prt)$/.test(deprel));
  if (!what) return false;
  // "it is clear that they [will] go if", "I am sure that they [will] go if"
  const told = tree.child(head, "ccomp") ?? tree.child(what.index, "ccomp");
  if (told && OUTCOME_MODALS.has(predicates.get(told.index)?.modal ?? "")) return true;
  if (OPEN_STATES.has(what.text.toLowerCase()) || LIKELIHOOD_ADJECTIVES.has(tree.lemma(what.index))) return true;
  if ([RISK_NOUNS, CHANCE_NOUNS].some((nouns) => nouns.has(tree.lemma(what.index)))) return true;
  const plight = what.deprel === "prep" ? tree.child(what.index, "pobj") : null;
  if (plight && PLIGHTS.has(tree.lemma(plight.index))) return true;
  return tree.children(clause.head).some(({ text, deprel }) => deprel === "mark" && /^unless$/i.test(text));
}

/** "if they have not paid [by 3 May]": an unmet condition with a day ahead is open. */
const hasDayToCome = ({ tree, context, timesNear }: Ground, clause: number): boolean =>
  timesNear(clause).some(
    (time) =>
      time.type === "DATE" &&
      time.value !== null &&
      time.firstToken > clause &&
      time.firstToken <= tree.lastIn(clause) &&
      isLater(context, time),
  );

/** "[He should go] if it is true", "If you cannot, [ask]": a demand; but "we should be able to" is a hope. */
function isDemanded({ tree }: Ground, { head, modal, form, subject, group }: Predicate): boolean {
  const isOrder = form === "infinitive" && subject === null && !group.some((at) => tree.tokens[at]?.tag === "TO");
  const isHope = OUTCOME_VERBS.has(tree.lemma(head)) || tree.child(head, "acomp")?.text === "able";
  return isOrder || (/^(?:should|ought)$/.test(modal ?? "") && !isHope);
}

/** '"If I [could], I would bring it back," she said': she cannot. */
const isOnlyWished = (ground: Ground, main: Predicate, clause: Predicate): boolean =>
  main.modal === "would" &&
  /^could$/i.test(clause.modal ?? ground.tree.tokens[clause.head]?.text ?? "") &&
  /^(?:i|we)$/i.test(ground.tree.tokens[clause.subject ?? -1]?.text ?? "") &&
  !isBackshifted(ground, main, clause);

/** "would consider [selling] it if it gets approval": the parser attached the condition to the inner verb. */
const isWeighed = ({ tree, predicates }: Ground, cue: number): boolean => {
  const token = tree.tokens[cue];
  return token?.deprel === "xcomp" && OUTCOME_MODALS.has(predicates.get(token.head)?.modal ?? "");
};

/**
 * "if the proof suffices they will be [charged]": the parser attached the main clause to the last noun of the
 * condition.
 */
const isMisplaced = ({ tree }: Pick<Ground, "tree">, cue: number): boolean =>
  tree.tokens[cue]?.deprel === "acl" && tree.child(cue, "nsubj", "nsubjpass") !== null;
