import { GENERAL_ADVERBS } from "../../../language/lexicon/en/adverbs.js";
import {
  COURTESY_VERBS,
  GLAD_ADJECTIVES,
  LAW_NOUNS,
  PRESSURE_VERBS,
  REFUSED_VERBS,
  RULE_NOUNS,
  RULING_VERBS,
  WISH_VERBS,
} from "../../../language/lexicon/en/attitude-words.js";
import { NORM_NOUNS } from "../../../language/lexicon/en/date-words.js";
import {
  EFFECT_VERBS,
  EVIDENCE_VERBS,
  FACT_ADJECTIVES,
  FACT_NOUNS,
  LIKELIHOOD_ADJECTIVES,
  LINK_VERBS,
  MODAL_STATE_VERBS,
  OUTCOME_VERBS,
  REGARD_VERBS,
} from "../../../language/lexicon/en/forecast-words.js";
import type { Token } from "../../../language/types.js";
import { type Ground, predicateOver } from "../../ground.js";
import { isAgent } from "../../parties/party.js";
import type { Predicate } from "../../predicates/types.js";
import { isAboutAnybody } from "../../reality/anybody.js";
import { isAvowal } from "../../reality/avowals.js";
import { isControlled } from "../../reality/control.js";
import {
  isCapacity,
  isContraryToFact,
  isJudgement,
  isMannerOfSpeaking,
  isOfThePast,
  isOfTheSenses,
} from "../../reality/not-a-forecast.js";
import { isOwnConduct, isRejected } from "../../reality/own-conduct.js";
import { isPastView, isStillToCome } from "../../reality/present-facts.js";
import { isRequested } from "../../reality/requests.js";
import { isProvision, isRestrictiveClause } from "../../reality/restrictive-clauses.js";
import { isImagined } from "../../reality/unreal.js";
import type { Test } from "./types.js";

/** Tests on modal verbs: they say what may come, and not what was, is permitted or is only polite. */
export const MODAL_TESTS = {
  /**
   * "The union said it [should] be done by June", "Ministers [should] end it by June" demand it; "It [should] be done
   * by June" expects it.
   */
  "not a demand": (ground, cue) => {
    const { report = null, subject = null, passive = false } = ground.predicates.get(cue) ?? {};
    if (report !== null || isRequested(ground, cue)) return false;
    return passive || subject === null || !isAgent(ground, subject) || !isControlled(ground, cue);
  },

  /** "[The orders] should help the firm": a subject that cannot be told to do anything. */
  "subject is not an agent": (ground, cue) => {
    const subject = ground.predicates.get(cue)?.subject ?? null;
    return subject !== null && !isAgent(ground, subject);
  },

  /** "would have cost", "I wish it [would] stop" */
  "not counterfactual": (ground, cue) => !ground.predicates.get(cue)?.perfect && !isContraryToFact(ground, cue),

  /** "[could] hear it", "as much as it [could] carry" */
  "not a capacity": (ground, cue) => !isOfTheSenses(ground, cue) && !isCapacity(ground, cue),

  /** "You [could] say so" */
  "not a manner of speaking": (ground, cue) => !isMannerOfSpeaking(ground, cue),

  /** "It [would] be wrong to wait" */
  "not a judgement": (ground, cue) => !isJudgement(ground, cue),

  /** "I [will] miss her" */
  "not an avowal": (ground, cue) => !isAvowal(ground, cue),

  /**
   * "could not take it", "before it could end", "larger than they could pay", "could only be washed twice": past
   * abilities.
   */
  "not a past ability": (ground, cue) => {
    const { tree, predicates } = ground;
    const verb = predicates.get(cue);
    if (verb?.modal !== "could" || verb.condition !== null) return true;
    if (tree.tokens[cue]?.deprel === "advcl" && tree.children(cue).some(opensMeasure)) return false;
    if (verb.report === null && narrowsThePast({ tree, predicates }, cue)) return false;
    if (isNarrowed(ground, verb) || sharesNegation(ground, verb) || isUnknown(ground, cue)) return false;
    const subject = verb.subject === null ? null : tree.child(verb.subject, "det");
    if (tree.children(cue).some(({ text }) => /^(?:barely|hardly|scarcely)$/i.test(text))) return false;
    return !verb.negated && subject?.text.toLowerCase() !== "no";
  },

  /** "The court ruled that doctors [may] stop", "Under the law she [may] not do it", "[may] only": a permission. */
  "not a permission": (ground, cue) => {
    const { tree } = ground;
    const above = tree.tokens[cue]?.deprel === "ccomp" ? tree.tokens[cue]?.head : undefined;
    if (above !== undefined && RULING_VERBS.has(tree.lemma(above))) return false;
    // "The rules say that players may rest"
    const source = ground.predicates.get(above ?? -1)?.subject ?? null;
    if (source !== null && RULE_NOUNS.has(tree.lemma(source))) return false;
    return ground.predicates.get(cue)?.modal !== "may" || !isPermitted(ground, cue);
  },

  /** "The reasons may be political": a guess about the present. */
  "not a present guess": ({ tree, predicates }, cue) => {
    const verb = predicates.get(cue);
    if (
      /^(?:able|unable|ready|prepared|willing|forced|obliged)$/i.test(tree.child(cue, "acomp")?.text ?? "") ||
      isStillToCome({ tree }, cue)
    )
      return true;
    if (verb?.passive && (LINK_VERBS.has(tree.lemma(cue)) || REGARD_VERBS.has(tree.lemma(cue))))
      return verb.condition !== null;
    if (verb?.progressive && verb.modal !== "could") return false; // "it [may be adding] to the risk"
    if (verb?.condition === null && isEvidence({ tree }, cue)) return false;
    return !(MODAL_STATE_VERBS.has(tree.lemma(cue)) && verb?.modal !== "could" && verb?.condition === null);
  },

  /** "moved north [so that they could be closer]" */
  "not a purpose": ({ tree }, cue) =>
    ![tree.firstIn(cue), tree.firstIn(cue) - 1].some((at) => at >= 0 && /^so$/i.test(tree.tokens[at]?.text ?? "")),

  /** "we would like to thank" */
  "not a courtesy": ({ tree, predicates }, cue) => {
    const subject = predicates.get(cue)?.subject ?? null;
    const speaking = subject !== null && /^(i|we|you)$/i.test(tree.tokens[subject]?.text ?? "");
    if (WISH_VERBS.has(tree.lemma(cue))) return false;
    // "It would seem to be true": what is so
    if (/^(?:seem|appear)$/.test(tree.lemma(cue)) && tree.child(cue, "xcomp", "oprd", "acomp")) return false;
    // "I would be delighted"
    const felt = tree.lemma(cue) === "be" ? tree.child(cue, "acomp") : null;
    return !(
      speaking &&
      (COURTESY_VERBS.has(tree.lemma(cue)) || (felt && GLAD_ADJECTIVES.has(tree.lemma(felt.index))))
    );
  },

  /**
   * "I would back it", "That would be unfair" in somebody's own words: hypothetical, not a forecast; but "A launch
   * [would pose] a threat" is one.
   */
  "not imagined": (ground, cue) => {
    const { tree, predicates } = ground;
    const verb = predicates.get(cue);
    if (!verb || verb.subject === null || !isImagined(ground, verb)) return true;
    if (verb.condition !== null) return !isOwnDream(ground, verb);
    return (OUTCOME_VERBS.has(tree.lemma(cue)) || EFFECT_VERBS.has(tree.lemma(cue))) && !isAgent(ground, verb.subject);
  },

  /** "It was left alone because it [would] cost votes": a past reason. */
  "not a reason why": ({ tree }, cue) =>
    tree.tokens[cue]?.deprel !== "advcl" ||
    !tree.children(cue).some(({ deprel, text }) => deprel === "mark" && /^(?:because|since|as)$/i.test(text)),

  /** "would not comment", "neither side would comment", "Neither would set a date", "would not be hurried" */
  "not a refusal": (ground, cue) => {
    const { tree, predicates } = ground;
    const verb = predicates.get(cue);
    const subject = verb?.subject ?? null;
    const none = subject !== null && [subject, ...tree.children(subject).map(({ index }) => index)].some(isNone(tree));
    if (!verb || !(verb.negated || none)) return true;
    if (REFUSED_VERBS.has(tree.lemma(cue)) || (verb.passive && PRESSURE_VERBS.has(tree.lemma(cue)))) return false;
    const { deprel = "", head = cue } = tree.tokens[cue] ?? {};
    // "I asked, and they [would not] go"
    const isTold = deprel === "conj" && predicates.get(head)?.tense === "past" && predicates.get(head)?.modal === null;
    const isOwn = verb.report === null && verb.condition === null && (deprel === "ROOT" || isTold);
    return !(isOwn && !verb.passive && subject !== null && isAgent(ground, subject) && isControlled(ground, cue));
  },

  /** "will not be [bullied]": a stance. */
  "not withstood": ({ tree, predicates }, cue) => {
    const { negated = false, passive = false } = predicates.get(cue) ?? {};
    return !(negated && passive && PRESSURE_VERBS.has(tree.lemma(cue)));
  },

  /** "[We] will carry on": a commitment. */
  "not the speaker's own conduct": (ground, cue) => !isOwnConduct(ground, cue),

  /** "rejected the notion that it [could] fail" */
  "not rejected": (ground, cue) => !isRejected(ground, cue),

  /** "judges who [will] understand" */
  "not a restrictive clause": (ground, cue) => !isRestrictiveClause(ground, cue),

  /** "It was unlikely that they [would] vote": they may have. */
  "not a past view": (ground, cue) => {
    const { tree } = ground;
    const token = tree.tokens[cue];
    if (token?.deprel !== "ccomp") return true;
    const likely = tree.tokens[token.head]?.upos === "ADJ" ? token.head : tree.child(token.head, "acomp")?.index;
    const copula = likely === undefined ? undefined : predicateOver(ground, likely);
    if (!copula || !LIKELIHOOD_ADJECTIVES.has(tree.lemma(likely ?? cue)) || tree.lemma(copula.head) !== "be")
      return true;
    return !isPastView(ground, copula);
  },

  /** "The bill [would] ban it", "a bill that [would] ban it": its content. */
  "not a provision of a bill": (ground, cue) => !isProvision(ground, cue),

  /** "will [typically] wait", "In [general], rays may attack": how things are, whenever it is. */
  "not a general truth": (ground, cue) => {
    const { tree } = ground;
    const verb = ground.predicates.get(cue);
    if (verb && isAboutAnybody(ground, verb)) return false;
    const isGeneral = ({ index, text, deprel }: Token): boolean =>
      (deprel === "advmod" && GENERAL_ADVERBS.has(text.toLowerCase())) ||
      (deprel === "prep" && /^in$/i.test(text) && /^general$/i.test(tree.tokens[index + 1]?.text ?? ""));
    // "[In general], rays are shy and will flee"
    const { deprel = "", head = cue } = tree.tokens[cue] ?? {};
    const first = deprel === "conj" ? tree.child(head, "nsubj", "nsubjpass") : null;
    const opening = first === null ? [] : tree.children(head).filter(({ index }) => index < first.index);
    return ![...tree.children(cue), ...opening].some(isGeneral);
  },

  /** "would often play", "in 1950 would meet her" */
  "not a habit": (ground, cue) => !isOfThePast(ground, cue),
} as const satisfies Record<string, Test>;

/** "could [indicate] a quarrel", "could be [responsible] for the fire", "could be the [cause] of it". */
function isEvidence({ tree }: Pick<Ground, "tree">, cue: number): boolean {
  if (EVIDENCE_VERBS.has(tree.lemma(cue))) return true;
  if (tree.lemma(cue) !== "be") return false;
  const what = tree.child(cue, "acomp", "attr");
  return what !== null && (FACT_ADJECTIVES.has(what.text.toLowerCase()) || FACT_NOUNS.has(tree.lemma(what.index)));
}

/** "[under the constitution] she may not", "may pay it [only with] their consent", "may [only] pay". */
function isPermitted(ground: Ground, cue: number): boolean {
  const { tree, predicates } = ground;
  const subject = predicates.get(cue)?.subject ?? null;
  if (subject === null || !isAgent(ground, subject) || !isControlled(ground, cue)) return false;
  return tree.children(cue).some(({ index, text, deprel }) => {
    if (/^only$/i.test(text)) return true;
    if (deprel !== "prep") return false;
    if (index > cue && tree.children(index).some((child) => child.index < index && /^only$/i.test(child.text)))
      return true;
    const norm = tree.child(index, "pobj");
    return (
      /^under$/i.test(text) &&
      norm !== null &&
      (NORM_NOUNS.has(tree.lemma(norm.index)) || LAW_NOUNS.has(tree.lemma(norm.index)))
    );
  });
}

/**
 * "limited the amount [that they could sell]", "there was a time [when it could be dismissed]": part of the past; but
 * ", which could fail" is not.
 */
function narrowsThePast(ground: Pick<Ground, "tree" | "predicates">, cue: number): boolean {
  const { tree } = ground;
  const token = tree.tokens[cue];
  if (token?.deprel !== "relcl" || tree.tokens[tree.firstIn(cue) - 1]?.text === ",") return false;
  const verb = predicateOver(ground, token.head);
  return verb?.tense === "past" && verb.report === null;
}

/** "The filters could [only] be washed twice" in the writer's own words; but "It could only [get worse]" foretells. */
function isNarrowed({ tree, isQuoted }: Ground, { head, report }: Predicate): boolean {
  if (report !== null || isQuoted(tree.tokens[head]?.start ?? -1)) return false;
  if (OUTCOME_VERBS.has(tree.lemma(head)) || tree.child(head, "acomp") !== null) return false;
  return tree.children(head).some(({ text, index }) => index < head && /^only$/i.test(text));
}

/** "did not know that he [could] vote": he could. */
function isUnknown({ tree, predicates }: Ground, cue: number): boolean {
  const { deprel = "", head = cue } = tree.tokens[cue] ?? {};
  const { negated = false, tense = null } = predicates.get(head) ?? {};
  return (
    deprel === "ccomp" &&
    negated &&
    tense === "past" &&
    /^(?:know|reali[sz]e|notice|understand)$/.test(tree.lemma(head))
  );
}

/** "couldn't run on and [win]": neither. */
function sharesNegation({ tree, predicates }: Ground, { head, group, subjectSource }: Predicate): boolean {
  const { deprel = "", head: first = head } = tree.tokens[head] ?? {};
  return deprel === "conj" && group.length === 0 && subjectSource !== "own" && predicates.get(first)?.negated === true;
}

/** '"If I [could, were, had it], I would"': what the speaker only imagines to do. */
function isOwnDream({ tree, predicates }: Ground, { subject, condition }: Predicate): boolean {
  const clause = predicates.get(condition ?? -1);
  const isUnlikely =
    clause?.tense === "past" || /^could$/i.test(clause?.modal ?? tree.tokens[condition ?? -1]?.text ?? "");
  return isUnlikely && /^(?:i|we)$/i.test(tree.tokens[subject ?? -1]?.text ?? "");
}

/** A conjunction that relates a clause to the past, by time or by degree. */
const opensMeasure = ({ deprel, text }: Token): boolean =>
  deprel === "mark" && /^(?:before|until|till|than|once)$/i.test(text);

const isNone =
  ({ tokens }: Ground["tree"]) =>
  (index: number): boolean =>
    /^(?:neither|nobody|none|no)$/i.test(tokens[index]?.text ?? "");
