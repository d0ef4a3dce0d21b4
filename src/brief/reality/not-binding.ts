import { FORMER_ADVERBS, FREQUENCY_ADVERBS } from "../../language/lexicon/en/adverbs.js";
import {
  ANNOUNCE_VERBS,
  DECIDE_VERBS,
  DROPPING_VERBS,
  ORDER_VERBS,
  WEIGHING_VERBS,
} from "../../language/lexicon/en/commitment-words.js";
import { CHARGE_WORDS, NOTION_NOUNS } from "../../language/lexicon/en/doubt-words.js";
import { DEMAND_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";
import { isHearsay } from "./hearsay.js";

/** Conditions, questions, demands, what was not said, what has been given up: nobody is bound by them. */
export function isNotBinding(ground: Ground, token: number): boolean {
  const { tree, predicates } = ground;
  if (isRequested(ground, token) || isJudged(ground, token) || isHearsay(ground, token)) return true;
  const predicate = predicates.get(token);
  if (!predicate) return isOnlyPossible(ground, token);
  if (predicate.conditional) return true;
  // "will not be replaced by another crew": which does nothing
  if (predicate.passive && predicate.negated && predicate.agent !== null) return true;
  // "will have won six seats by then" counts what will be behind it
  if (predicate.perfect && FUTURE.has(predicate.modal ?? "")) return true;
  if (
    predicate.modal === "would" &&
    (predicate.perfect || hasUnrealCondition(ground, predicate) || isImagined(ground, predicate))
  )
    return true;
  if (isHabit(tree, predicate)) return true;
  if (isYetToDo(ground.tree, token) || isPartOfSuperseded(ground, token)) return true;
  if (isBackground(ground, token) || isSuperseded(ground, token) || isIndirectQuestion(ground.tree, token)) return true;
  if (predicate.perfect && predicate.tense === "past" && !predicate.report) return true; // "had wanted to"
  // "fans who want to go", "a good example by wanting to help"
  if (tree.lemma(token) === "want" && (tree.tokens[token]?.deprel === "relcl" || predicate.form === "gerund"))
    return true;
  // "We [wanted] to make sure of it", in somebody's own words: "said it wanted to" still does
  if (tree.lemma(token) === "want" && predicate.tense === "past" && ground.isQuoted(tree.tokens[token]?.start ?? -1))
    return true;
  if (
    isAskedIf(tree, token) ||
    isNotMeant(ground, token) ||
    isOfInterest(tree, token) ||
    isTimeOfAnother(tree, token) ||
    isCharged(tree, token) ||
    isSetOut(ground, predicate)
  )
    return true;
  if (tree.children(token).some(({ text }) => asksFor(tree, token).test(text))) return true;
  const verb = predicate.report?.verb ?? null;
  return verb !== null && ((predicates.get(verb)?.negated ?? false) || isSuperseded(ground, verb));
}

/** "Lund, [where] it has promised to stay" only adds to the place; "knows [where] it has promised to stay" asks for it. */
const asksFor = (tree: Tree, token: number): RegExp =>
  tree.tokens[token]?.deprel === "relcl" ? /^(?:whether|how|why|what)$/i : /^(?:whether|where|how|why|what)$/i;

/** "[could] agree to pay", "[should] agree to pay": what one may do, or ought to; "a bill that [would] oblige banks to pay" obliges nobody yet. */
export const isOption = ({ tree, predicates }: Ground, cue: number): boolean => {
  const modal = predicates.get(cue)?.modal ?? "";
  return OPTIONS.has(modal) || (modal === "would" && ORDER_VERBS.has(tree.lemma(cue)));
};

const OPTIONS: ReadonlySet<string> = new Set(["can", "could", "may", "might", "should", "ought"]);

/** "would not work with him [if he were]", "would do so [if she could]", "would [rather] run": nothing of the kind is to be. */
function hasUnrealCondition({ tree, predicates }: Ground, { head, condition }: Predicate): boolean {
  if (tree.children(head).some(({ text, index }) => index < head && /^(?:rather|sooner)$/i.test(text))) return true;
  const clause = condition === null ? undefined : predicates.get(condition);
  if (condition === null || clause === undefined) return false;
  // "would cut taxes if they [were elected]": what parties promise
  if (/^(?:re-?)?elect$/.test(tree.lemma(condition))) return false;
  return clause.tense === "past" || /^(?:could|would)$/.test(clause.modal ?? tree.tokens[condition]?.text ?? "");
}

const FUTURE: ReadonlySet<string> = new Set(["will", "would", "shall", "going to"]);

/**
 * Said in quotation marks, "[I would back it]" only imagines it: "would" is what "will" becomes in words told by another ("said it would").
 * "I would never" is a vow all the same.
 */
export function isImagined({ tree, isQuoted }: Ground, { head, group, report }: Predicate): boolean {
  if (tree.children(head).some(({ deprel, text }) => deprel === "neg" && /^never$/i.test(text))) return false;
  const modal = group.find((index) => tree.tokens[index]?.tag === "MD") ?? head;
  const saying = report?.verb ?? null;
  const isTold = saying !== null && isQuoted(tree.tokens[saying]?.start ?? -1); // "They told us [they would pay]"
  return isQuoted(tree.tokens[modal]?.start ?? -1) && !isTold;
}

/** "had [originally] come into office promising to halve it": as far back as what it goes with. */
function isPartOfSuperseded(ground: Ground, token: number): boolean {
  const { deprel = "", head = token } = ground.tree.tokens[token] ?? {};
  return deprel === "advcl" && ground.predicates.get(token)?.form === "gerund" && isSuperseded(ground, head);
}

/** "have [yet] to agree to it": so far nobody has. */
function isYetToDo(tree: Tree, token: number): boolean {
  const { deprel = "", head = token } = tree.tokens[token] ?? {};
  return (
    deprel === "xcomp" &&
    /^(?:have|be)$/.test(tree.lemma(head)) &&
    tree.children(head).some(({ text, index }) => index < token && /^yet$/i.test(text))
  );
}

/** "does not [mean] we are going to change it" */
function isNotMeant({ tree, predicates }: Ground, token: number): boolean {
  const { deprel = "", head = token } = tree.tokens[token] ?? {};
  return deprel === "ccomp" && tree.lemma(head) === "mean" && predicates.get(head)?.negated === true;
}

/** "are expressing [interest in] signing a deal", "the [idea of] signing it" */
function isOfInterest(tree: Tree, token: number): boolean {
  const { deprel = "", tag = "", head = token } = tree.tokens[token] ?? {};
  return tag === "VBG" && deprel === "pcomp" && NOTION_NOUNS.has(tree.lemma(head - 1));
}

/** "jailed for favours done [when awarding] a deal" */
function isTimeOfAnother(tree: Tree, token: number): boolean {
  const { deprel = "", tag = "" } = tree.tokens[token] ?? {};
  const opening = tree.tokens[tree.firstIn(token)]?.text ?? "";
  return tag === "VBG" && deprel === "advcl" && /^(?:when|while|whenever)$/i.test(opening);
}

/** "held on [charges] that he planned to attack it", "[convicted] of stalking and threatening to kill": what somebody is said to have done. */
function isCharged(tree: Tree, token: number): boolean {
  let at = tree.tokens[token];
  if (!at || !(at.tag === "VBG" || /^(?:acl|relcl)$/.test(at.deprel))) return false;
  for (let steps = 0; at && steps < CLIMB; steps++) {
    const head = tree.head(at);
    if (!head) return false;
    if (CHARGE_WORDS.has(tree.lemma(head.index))) return true;
    if (!/^(?:acl|relcl|pcomp|conj|prep|pobj|dobj|appos)$/.test(at.deprel)) return false;
    at = head;
  }
  return false;
}

/** Heads from a deed to the charge: "convicted of eleven counts, including rape and [threatening] to kill". */
const CLIMB = 8;

/** "spoke as he [prepared] to leave": and left. */
const isSetOut = ({ tree }: Ground, { head, tense, progressive, perfect }: Predicate): boolean =>
  tree.lemma(head) === "prepare" &&
  tense === "past" &&
  !progressive &&
  !perfect &&
  tree.tokens[head]?.deprel === "advcl";

/** "refused to say [if it] would appeal"; but "said that, [if in office], it would" */
function isAskedIf(tree: Tree, token: number): boolean {
  if (tree.tokens[token]?.deprel !== "ccomp") return false;
  const subject = tree.child(token, "nsubj", "nsubjpass");
  const mark = subject && tree.tokens[tree.firstIn(subject.index) - 1];
  return mark?.deprel === "mark" && mark.head === token && /^if$/i.test(mark.text);
}

/** "caused a stir when he [decided] to ban it": a decision of the past that the sentence only looks back on. */
function isBackground({ tree, predicates }: Ground, token: number): boolean {
  if (!DECIDE_VERBS.has(tree.lemma(token)) || predicates.get(token)?.tense !== "past") return false;
  return /^(advcl|relcl)$/.test(tree.tokens[token]?.deprel ?? "");
}

/** "The [decision] to tell them then was wise": what is judged afterwards has been done. */
function isJudged({ tree, predicates }: Ground, noun: number): boolean {
  const token = tree.tokens[noun];
  if (tree.lemma(noun) === "decision" && token?.upos === "NOUN") return !isNews({ tree, predicates }, token);
  if (token?.deprel !== "nsubj" || !/^(?:move|choice|offer)$/.test(tree.lemma(noun))) return false;
  const verb = predicates.get(token.head);
  return tree.lemma(token.head) === "be" && verb?.tense === "past" && tree.child(token.head, "attr", "acomp") !== null;
}

/** "announced a [decision] to close it", "has taken the [decision] to": news of it; "defended her [decision] to" looks back on what was decided. */
function isNews({ tree, predicates }: Pick<Ground, "tree" | "predicates">, noun: Token): boolean {
  const verb = predicates.get(noun.head);
  if (!verb || !/^(?:dobj|nsubjpass)$/.test(noun.deprel)) return false;
  if (ANNOUNCE_VERBS.has(tree.lemma(noun.head))) return true;
  return verb.perfect && verb.tense !== "past" && TAKEN.has(tree.lemma(noun.head));
}

const TAKEN: ReadonlySet<string> = new Set(["take", "make", "reach"]);

/** "[usually] award contracts", "[always] vote to cut taxes": what somebody does again and again. */
const isHabit = (tree: Tree, { head, tense, modal, progressive, perfect }: Predicate): boolean =>
  tense === "present" &&
  modal === null &&
  !progressive &&
  !perfect &&
  tree.children(head).some(({ text, deprel }) => deprel === "advmod" && FREQUENCY_ADVERBS.has(text.toLowerCase()));

/** "had [initially] proposed to close it", "[initially] said it would close it"; what was [previously] announced only was so earlier. */
const isSuperseded = ({ tree, predicates }: Ground, token: number): boolean =>
  predicates.get(token)?.tense === "past" &&
  tree
    .children(token)
    .some(
      ({ text, deprel }) =>
        deprel === "advmod" &&
        FORMER_ADVERBS.has(text.toLowerCase()) &&
        !(/^previously$/i.test(text) && ANNOUNCE_VERBS.has(tree.lemma(token))),
    );

/** "a debate over [how good a minister she will make]", "asked [what he will do]": a question that somebody has. */
export function isIndirectQuestion(tree: Tree, token: number): boolean {
  const deprel = tree.tokens[token]?.deprel ?? "";
  if (/^(?:relcl|acl|advcl)$/.test(deprel)) return false;
  const opening = tree.tokens.slice(tree.firstIn(token), Math.min(token, tree.firstIn(token) + OPENING));
  return opening.some(
    ({ tag, text, deprel }) =>
      /^W(?:RB|DT|P)/.test(tag) && (deprel === "det" || !/^(?:that|which|when|who|whose|whom)$/i.test(text)),
  );
}

/** Tokens in which a question word may stand. */
const OPENING = 3;

/** Clauses do not nest deeper in prose. */
const DEEP = 60;

/** "Will they pay[?]", "[demanded] that they pay", "[urged] them to pledge": what is asked is not promised. */
function isRequested(ground: Ground, token: number): boolean {
  const { tree, predicates } = ground;
  let at: Token | null = tree.tokens[token] ?? null;
  let steps = 0;
  for (let head = at && tree.head(at); at && head && steps < DEEP; at = head, head = tree.head(head), steps++) {
    const complement = /^(ccomp|xcomp|dobj)$/.test(at.deprel);
    const asks = predicates.has(head.index) && DEMAND_VERBS.has(tree.lemma(head.index));
    if (complement && asks && !isInsisted(ground, at, head)) return true;
  }
  return at !== null && tree.tokens[tree.lastIn(at.index)]?.text === "?";
}

/** "insisted that they [are] committed to it" says so; "insisted that they [be] told" asks for it. */
const isInsisted = ({ tree, predicates }: Ground, clause: Token, verb: Token): boolean => {
  const { form, modal } = predicates.get(clause.index) ?? {};
  return tree.lemma(verb.index) === "insist" && form === "finite" && modal !== "should";
};

/** "[could] unveil plans to merge", "has [not] signed a deal to build": what happens to the noun is open. */
function isOnlyPossible({ tree, predicates }: Ground, noun: number): boolean {
  const verb = predicates.get(tree.tokens[noun]?.head ?? noun);
  if (!verb) return false;
  const isOneOf = (verbs: ReadonlySet<string>): boolean => verbs.has(tree.lemma(verb.head));
  // "is [considering] an offer to", "has [dropped] plans to"
  if (tree.tokens[noun]?.deprel === "dobj" && (isOneOf(WEIGHING_VERBS) || isOneOf(DROPPING_VERBS))) return true;
  return verb.conditional || verb.negated || /^(?:could|may|might)$/.test(verb.modal ?? "");
}
