import { JUDGEMENT_ADJECTIVES } from "../../../language/lexicon/en/attitude-words.js";
import { OUTCOME_MODALS, OUTCOME_VERBS } from "../../../language/lexicon/en/forecast-words.js";
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
    if (isDemanded(ground, main)) return false;
    // "asked if they pay", "was heard asking if they pay"
    const asked = [cue, tree.tokens[clause.head]?.head ?? cue, tree.child(cue, "xcomp")?.index ?? cue];
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
    const isState = tree.lemma(clause.head) === "be" || clause.progressive;
    if (tree.lemma(cue) === "be" && main.modal === null && clause.modal === null && isState) return false;
    return (clause.form === "finite" && clause.subjectSource === "own") || main.modal !== null;
  },

  /** "If you are [due] to travel, call us", "disappointed for [sure]": no view of anybody. */
  "not part of a condition": (ground, cue) => {
    const { tree } = ground;
    if (/^(?:sure|certain)$/.test(tree.lemma(cue)) && /^for$/i.test(tree.tokens[cue - 1]?.text ?? "")) return false;
    return predicateOver(ground, cue)?.conditional !== true;
  },
} as const satisfies Record<string, Test>;

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
