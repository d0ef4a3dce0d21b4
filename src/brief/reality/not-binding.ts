import { PRESSURE_VERBS } from "../../language/lexicon/en/attitude-words.js";
import { DROPPING_VERBS, ORDER_VERBS, WEIGHING_VERBS } from "../../language/lexicon/en/commitment-words.js";
import { NOTION_NOUNS } from "../../language/lexicon/en/doubt-words.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";
import { isAwaited, isGlad, isMissing, isNeeded } from "./awaited.js";
import { isCharged } from "./charged.js";
import { isGivenUp } from "./given-up.js";
import { isHearsay, isWrongToSay } from "./hearsay.js";
import { isLeftUndone, isNoAnswer, isRefused, isRuledOut } from "./left-undone.js";
import {
  isBackground,
  isHabit,
  isJudged,
  isPartOfSuperseded,
  isSetOut,
  isSuperseded,
  isYetToDo,
} from "./looking-back.js";
import { isAttribute, isHelped } from "./of-others.js";
import { hasQuestionWord, isAskedIf, isIndirectQuestion, isRequested } from "./requests.js";
import { isUnreal } from "./unreal.js";

/*
 * Cues and deeds that bind nobody. Each rule has an example, with the word that it is asked about in brackets.
 */

interface Rule<Asked> {
  readonly name: string;
  readonly example: string;
  readonly test: (ground: Ground, asked: Asked) => boolean;
}

/** Rules for verbs and nouns, asked about the index of the token. */
const TOKEN_RULES: readonly Rule<number>[] = [
  { name: "question or demand", example: "demanded that they [pay]", test: isRequested },
  { name: "judged afterwards", example: "The [decision] to tell them then was wise.", test: isJudged },
  { name: "hearsay", example: "fears that it will [close]", test: isHearsay },
  { name: "given up", example: "had [promised] to go, but the trip was cancelled", test: isGivenUp },
];

/** Rules for nouns, asked about the index of the token. */
const NOUN_RULES: readonly Rule<number>[] = [
  {
    name: "failed",
    example: "a failed [scheme] to teach online",
    test: ({ tree }, noun) => tree.children(noun).some(({ deprel, text }) => deprel === "amod" && FAILED.test(text)),
  },
  {
    name: "none",
    example: "no final [agreements] have been reached",
    test: ({ tree }, noun) =>
      /^(?:no|any|neither)$/i.test(tree.child(noun, "det")?.text ?? "") && !isRuledOut(tree, noun),
  },
  {
    name: "missing",
    example: "will take a [commitment] to heal it, needs a [pledge] to build",
    test: isMissing,
  },
  {
    name: "weighed or dropped",
    example: "is considering an [offer] to, to consider making an [offer] to",
    test: isWeighedOrDropped,
  },
  {
    name: "outcome open",
    example: "could unveil [plans] to merge, has not signed a [deal] to build",
    test: isOutcomeOpen,
  },
];

/** Rules for verbs, asked about the predicate. */
const VERB_RULES: readonly Rule<Predicate>[] = [
  { name: "in a condition", example: "if it [agrees] to pay", test: (_, { conditional }) => conditional },
  {
    name: "will not be done by somebody",
    example: "will not be [replaced] by another crew",
    test: (_, { passive, negated, agent }) => passive && negated && agent !== null,
  },
  { name: "awaited", example: "will stay shut until it [agrees] to pay", test: isAwaited },
  { name: "glad to", example: "would be [honoured] to serve", test: isGlad },
  { name: "needed", example: "It will [take] a miracle to save it.", test: isNeeded },
  {
    name: "withstood",
    example: "will not be [hurried]",
    test: ({ tree }, { head, passive, negated }) => passive && negated && PRESSURE_VERBS.has(tree.lemma(head)),
  },
  {
    name: "over by a later day",
    example: "will have [won] six seats by then",
    test: (_, { perfect, modal }) => perfect && FUTURE.has(modal ?? ""),
  },
  {
    name: "unreal",
    example: "would not [work] with him if he were, would rather [run]",
    test: isUnreal,
  },
  {
    name: "all but denied",
    example: "would hardly [sign] it, is hardly going to [sign] it",
    test: ({ tree }, { head, modal }) =>
      [head, ...(modal === "going to" ? [tree.tokens[head]?.head ?? head] : [])].some((at) =>
        tree.children(at).some(({ deprel, text }) => deprel === "advmod" && /^(?:hardly|scarcely|barely)$/i.test(text)),
      ),
  },
  {
    name: "refused",
    example: "refused to [commit] to a date",
    test: ({ tree }, { head }) => isRefused(tree, head),
  },
  {
    name: "stopped short of",
    example: "stopped short of [promising] it, left without [signing]",
    test: ({ tree }, { head }) => isLeftUndone(tree, head),
  },
  {
    name: "no answer",
    example: '"I will not [comment] on that."',
    test: isNoAnswer,
  },
  {
    name: "still negotiated",
    example: "was [finalising] a deal",
    test: ({ tree }, { head, progressive }) => progressive && CONCLUDING.test(tree.lemma(head)),
  },
  {
    name: "purpose of a thing",
    example: "opened a hall [intended] to house it",
    test: ({ tree }, verb) => isForPurpose(tree, verb),
  },
  { name: "an attribute", example: "leads by 271 [pledged] delegates", test: isAttribute },
  { name: "what others are helped to do", example: "will help them [prepare] to meet it", test: isHelped },
  {
    name: "how or why it may happen",
    example: "The only way they will [sell] it is by cutting its price.",
    test: ({ tree }, { head }) => isWayItHappens(tree, head),
  },
  { name: "habit", example: "They usually [award] contracts.", test: ({ tree }, verb) => isHabit(tree, verb) },
  { name: "not yet done", example: "have yet to [agree] to it", test: ({ tree }, { head }) => isYetToDo(tree, head) },
  {
    name: "part of a superseded plan",
    example: "had originally come into office [promising] to halve it",
    test: (ground, { head }) => isPartOfSuperseded(ground, head),
  },
  {
    name: "background",
    example: "caused a stir when he [decided] to ban it",
    test: (ground, { head }) => isBackground(ground, head),
  },
  {
    name: "superseded",
    example: "had initially [proposed] to",
    test: (ground, { head }) => isSuperseded(ground, head),
  },
  {
    name: "indirect question",
    example: "asked what he will [do]",
    test: ({ tree }, { head }) => isIndirectQuestion(tree, head),
  },
  {
    name: "past of the past",
    example: "had [wanted] to",
    test: (_, { perfect, tense, report }) => perfect && tense === "past" && !report,
  },
  {
    name: "a wish that identifies or explains",
    example: "fans who [want] to go, a good example by [wanting] to help",
    test: ({ tree }, { head, form }) =>
      tree.lemma(head) === "want" && (tree.tokens[head]?.deprel === "relcl" || form === "gerund"),
  },
  {
    name: "a past wish",
    // "said it wanted to" is the present in reported words, and so is "did not say, but wanted to"
    example: "The clubs [wanted] to cap it, “We [wanted] to make sure of it”",
    test: ({ tree, isQuoted }, { head, tense, report }) =>
      tree.lemma(head) === "want" &&
      tense === "past" &&
      (isQuoted(tree.tokens[head]?.start ?? -1) || (report === null && tree.tokens[head]?.deprel !== "conj")),
  },
  {
    name: "true of anybody",
    example: "If you boil it, the taste will not [go].",
    test: isOfAnybody,
  },
  { name: "asked for with if", example: "if it would [appeal]", test: ({ tree }, { head }) => isAskedIf(tree, head) },
  {
    name: "not meant",
    example: "does not mean we are [going] to change it",
    test: (ground, { head }) => isNotMeant(ground, head),
  },
  {
    name: "only a notion",
    example: "are expressing interest in [signing] a deal",
    test: ({ tree }, { head }) => isNotion(tree, head),
  },
  {
    name: "time of another deed",
    example: "jailed for favours done when [awarding] a deal",
    test: ({ tree }, { head }) => isTimeOfAnother(tree, head),
  },
  {
    name: "charged",
    example: "convicted of stalking and [threatening] to kill",
    test: ({ tree }, { head }) => isCharged(tree, head),
  },
  { name: "set out", example: "spoke as he [prepared] to leave", test: isSetOut },
  {
    name: "asked for with a question word",
    example: "knows where it has [promised] to stay",
    test: ({ tree }, { head }) => hasQuestionWord(tree, head),
  },
  { name: "not said, or no longer", example: "did not say it would [close]", test: isUnsaid },
  { name: "wrong to say", example: "It is not fair to say they will [close] it.", test: isWrongToSay },
];

const FAILED = /^(?:failed|abandoned|scrapped|aborted|abortive|shelved|cancelled|canceled|botched|defunct|rejected)$/i;

/** "a hall [intended] to house it": what a thing is for. */
const isForPurpose = (tree: Tree, { head, form, passive }: Predicate): boolean =>
  /^(?:intend|mean|propose)$/.test(tree.lemma(head)) &&
  tree.tokens[head]?.tag === "VBN" &&
  form === "participle" &&
  (passive || /^(?:acl|advcl|relcl|amod)$/.test(tree.tokens[head]?.deprel ?? "")) &&
  tree.child(head, "nsubj") === null;

const CONCLUDING = /^(?:finalise|finalize|negotiate|conclude|seal|clinch)$/;

/** "The only [way] they will sell it", "the [chances] that they will": not that they will. */
function isWayItHappens(tree: Tree, verb: number): boolean {
  const { deprel = "", head = verb } = tree.tokens[verb] ?? {};
  return deprel === "relcl" && /^(?:way|chance|odds|likelihood|extent|means)$/.test(tree.lemma(head));
}

/**
 * Whether a cue or a deed is a condition, a question, a demand, a thing not said or given up: nobody is bound by these.
 */
export function isNotBinding(ground: Ground, token: number): boolean {
  if (TOKEN_RULES.some(({ test }) => test(ground, token))) return true;
  const predicate = ground.predicates.get(token);
  if (!predicate) return NOUN_RULES.some(({ test }) => test(ground, token));
  return VERB_RULES.some(({ test }) => test(ground, predicate));
}

const FUTURE: ReadonlySet<string> = new Set(["will", "would", "shall", "going to"]);
const OPTIONS: ReadonlySet<string> = new Set(["can", "could", "may", "might", "should", "ought"]);

/**
 * Whether a cue only expresses a possibility or a recommendation: "[could] agree to pay", "[should] agree to pay". "a
 * bill that [would] oblige banks to pay" obliges nobody yet.
 */
export const isOption = ({ tree, predicates }: Ground, cue: number): boolean => {
  const { deprel = "", head = cue } = tree.tokens[cue] ?? {};
  // "may be [prepared] to pay"
  const modal = predicates.get(cue)?.modal ?? (deprel === "acomp" ? predicates.get(head)?.modal : null) ?? "";
  return OPTIONS.has(modal) || (modal === "would" && ORDER_VERBS.has(tree.lemma(cue)));
};

/** "If [you] boil it, the taste will not go", unlike "If you call us, [we] will come". */
function isOfAnybody({ tree, predicates }: Ground, { head, condition, subject, modal }: Predicate): boolean {
  const going = modal === "going to" ? predicates.get(tree.tokens[head]?.head ?? -1) : undefined;
  const clause = predicates.get(condition ?? going?.condition ?? -1);
  const [one, other] = [clause?.subject, subject].map((at) => tree.tokens[at ?? -1]?.text.toLowerCase() ?? "");
  return one === "you" && other !== "" && other !== "i" && other !== "we";
}

function isNotMeant({ tree, predicates }: Ground, verb: number): boolean {
  const { deprel = "", head = verb } = tree.tokens[verb] ?? {};
  return deprel === "ccomp" && tree.lemma(head) === "mean" && predicates.get(head)?.negated === true;
}

function isNotion(tree: Tree, verb: number): boolean {
  const { deprel = "", tag = "", head = verb } = tree.tokens[verb] ?? {};
  return tag === "VBG" && deprel === "pcomp" && NOTION_NOUNS.has(tree.lemma(head - 1));
}

function isTimeOfAnother(tree: Tree, verb: number): boolean {
  const { deprel = "", tag = "" } = tree.tokens[verb] ?? {};
  const opening = tree.tokens[tree.firstIn(verb)]?.text ?? "";
  return tag === "VBG" && deprel === "advcl" && /^(?:when|while|whenever)$/i.test(opening);
}

function isUnsaid(ground: Ground, { report }: Predicate): boolean {
  const verb = report?.verb ?? null;
  return verb !== null && ((ground.predicates.get(verb)?.negated ?? false) || isSuperseded(ground, verb));
}

function isWeighedOrDropped({ tree, predicates }: Ground, noun: number): boolean {
  const { deprel = "", head = noun } = tree.tokens[noun] ?? {};
  if (deprel !== "dobj" || !predicates.has(head)) return false;
  // "to [consider] making an offer"
  const above = tree.tokens[head]?.deprel === "xcomp" ? (tree.tokens[head]?.head ?? head) : head;
  if (WEIGHING_VERBS.has(tree.lemma(above))) return true;
  return WEIGHING_VERBS.has(tree.lemma(head)) || DROPPING_VERBS.has(tree.lemma(head));
}

function isOutcomeOpen({ tree, predicates }: Ground, noun: number): boolean {
  const verb = predicates.get(tree.tokens[noun]?.head ?? noun);
  return verb !== undefined && (verb.conditional || verb.negated || /^(?:could|may|might)$/.test(verb.modal ?? ""));
}
