import { FORMER_ADVERBS } from "../../../language/lexicon/en/adverbs.js";
import { PROVIDING_NOUNS } from "../../../language/lexicon/en/commitment-words.js";
import { BELIEF_NOUNS } from "../../../language/lexicon/en/doubt-words.js";
import { EVENT_NOUNS } from "../../../language/lexicon/en/event-words.js";
import { CONSENT_NOUNS, OPEN_NOUNS_OF_FUTURE, ORDEAL_NOUNS } from "../../../language/lexicon/en/forecast-words.js";
import { BELIEF_VERBS } from "../../../language/lexicon/en/reporting-verbs.js";
import { words } from "../../../language/lexicon/words.js";
import type { Token } from "../../../language/types.js";
import { type Ground, predicateOver } from "../../ground.js";
import { isRiskCharged } from "../../reality/charged.js";
import { isOvertaken } from "../../reality/looking-back.js";
import { isAskedOfSomebody, isFailed, isFreeRelative, isGuessOfPast } from "../../reality/not-a-forecast.js";
import { isOwnWords } from "../../reality/own-words.js";
import { isPastView } from "../../reality/present-facts.js";
import { isIndirectQuestion } from "../../reality/requests.js";
import { isAfterHyphen } from "../../tree-walks.js";
import type { Test } from "./types.js";

/** Tests on clauses: what they say is not past, compared, asked or judged. */
export const CLAUSE_TESTS = {
  /** "had held [hopes] of it" */
  "not held in the past": ({ tree, predicates }, cue) => {
    const verb = predicates.get(tree.tokens[cue]?.head ?? cue);
    return !(verb?.perfect && verb.tense === "past");
  },

  /** "jobs [are] at risk", "said that jobs [were] at risk", but not "jobs [were] at risk": a past risk is over. */
  "not over": (ground, cue) => {
    const verb = predicateOver(ground, cue);
    // "[None] is in danger"
    if (/^(?:none|nobody|neither)$/i.test(ground.tree.tokens[verb?.subject ?? -1]?.text ?? "")) return false;
    if (!verb || verb.negated) return verb === undefined;
    return !verb.perfect && (verb.tense !== "past" || verb.report !== null);
  },

  /** "better than [expected]", "as [expected]", "better-than-[expected]" */
  "not a comparison": ({ tree }, cue) => {
    const word = tree.tokens[cue];
    if (isAfterHyphen(tree, cue)) return false;
    // "more [than] we had expected"; but "as the bank [predicted] growth" says when
    const isMark = ({ index, deprel, text }: Token): boolean =>
      index < cue && deprel === "mark" && /^(?:than|as)$/i.test(text);
    const aim = tree.children(cue).find(({ text, deprel }) => deprel === "prep" && text === "for");
    const isWhole = tree.child(cue, "ccomp", "xcomp", "dobj") || (aim && tree.child(aim.index, "pobj"));
    if (!isWhole && tree.children(cue).some(isMark)) return false;
    // "smaller than the fall [predicted] by the bank"
    const noun = word?.deprel === "acl" ? tree.tokens[word.head] : undefined;
    if (noun?.deprel === "pobj" && /^than$/i.test(tree.tokens[noun.head]?.text ?? "")) return false;
    if (noun === undefined && isAheadOf({ tree }, word)) return false;
    const near = isWhole ? /^than$/i : /^(?:than|as)$/i;
    return ![1, 2].some((back) => near.test(tree.tokens[cue - back]?.text ?? ""));
  },

  /** "[had] hoped to win", "could have [predicted] it" */
  "not given up": ({ predicates }, cue) => {
    const verb = predicates.get(cue);
    if (verb?.perfect && verb.modal !== null && verb.modal !== "will") return false;
    return !(verb?.perfect && verb.tense === "past" && verb.report === null);
  },

  /** "unclear [whether it will pay]", but not "unclear [if it has paid]", "the target was unclear". */
  "not about the present": (ground, cue) => {
    const { tree, predicates } = ground;
    const be = tree.tokens[cue]?.head ?? cue;
    // "is likely [a member] of the family": a guess at what it is
    if ((tree.child(be, "attr")?.index ?? -1) > cue) return false;
    const copula = predicates.get(be);
    // "It was unlikely that they would vote" in somebody's own words
    if (copula && isPastView(ground, copula)) return false;
    // "[Because it is soft], it is possible to split it": only a clause after the cue counts
    const after = (head: number, relations: readonly string[]): Token | undefined =>
      tree.children(head).find(({ index, deprel }) => index > cue && relations.includes(deprel));
    const ofCopula = ["ccomp", "advcl", ...(tree.lemma(cue) === "possible" ? ["xcomp"] : [])];
    const clause = after(cue, ["ccomp", "advcl", "xcomp"]) ?? after(be, ofCopula);
    const inner = clause && predicates.get(clause.index);
    // "it is possible to fight": they can
    if (tree.lemma(cue) === "possible" && inner?.form === "infinitive" && copula?.modal === null) return false;
    if (inner) return !inner.perfect && inner.tense !== "past";
    const about = tree.child(be, "nsubj");
    // "They cannot be certain": of what?
    if (/^(?:un)?certain$/.test(tree.lemma(cue)) && about !== null && isPronoun(about)) return false;
    return tree.lemma(cue) !== "unclear" || (about !== null && OPEN_NOUNS_OF_FUTURE.has(tree.lemma(about.index)));
  },

  /** "The agreement [envisages] a joint port": the content of a document. */
  "not a provision of an agreement": ({ tree, predicates }, cue) => {
    const subject = predicates.get(cue)?.subject ?? null;
    return subject === null || !PROVIDING_NOUNS.has(tree.lemma(subject));
  },

  /** "are [more likely] to be poor": a rate, not a view. */
  "not a rate": ({ tree }, cue) => !tree.children(cue).some(({ text }) => /^(more|less|most|least)$/i.test(text)),

  /** "a meeting [taking] place on Friday", but "with shares [closing] on Friday" */
  "not an aside": ({ tree, predicates }, cue) =>
    predicates.get(cue)?.form !== "gerund" || tree.tokens[cue]?.deprel === "acl",

  /** "failed to [meet] on Friday" */
  "not a failed attempt": (ground, cue) => !isFailed(ground, cue),

  /**
   * "circled, [awaiting] help", "a row of [awaiting] cars": the past, unless it is an event: "in jail, [awaiting]
   * trial".
   */
  "not what somebody waited for": ({ tree, predicates }, cue) => {
    const verb = predicates.get(cue);
    const { deprel = "", head = cue } = tree.tokens[cue] ?? {};
    if (verb?.form !== "gerund" || tree.lemma(cue) !== "await") return true;
    if (/^(?:pcomp|amod|compound)$/.test(deprel)) return false;
    const what = verb.object === null ? "" : tree.lemma(verb.object);
    if ([EVENT_NOUNS, ORDEAL_NOUNS, CONSENT_NOUNS].some((nouns) => nouns.has(what))) return true;
    const main = predicateOver({ tree, predicates }, head);
    return !(main?.tense === "past" && main.modal === null && main.report === null);
  },

  /** "stayed because they [feared] it", "left when she [feared] it": a reason of the past. */
  "not a reason in the past": (ground, cue) => {
    const { tree } = ground;
    const verb = predicateOver(ground, cue);
    if (verb?.tense !== "past" || tree.tokens[verb.head]?.deprel !== "advcl") return true;
    return !tree
      .children(verb.head)
      .some(
        ({ deprel, text }) => /^(?:mark|advmod)$/.test(deprel) && /^(?:because|since|as|when|whenever)$/i.test(text),
      );
  },

  /** "thanked him for [risking] his health", "with intent to [endanger] life", "charged with [threatening] her". */
  "not a deed": (ground, cue) => {
    const { tree } = ground;
    if (!/^(?:risk|endanger|threaten|jeopardi[sz]e)$/.test(tree.lemma(cue))) return true;
    const { deprel = "", head = cue } = tree.tokens[cue] ?? {};
    if (deprel === "acl" && /^(?:intent|intention|attempt|plot|conspiracy)$/.test(tree.lemma(head))) return false;
    if (isRiskCharged(ground, cue)) return false;
    // "doctors who [risk] their lives"
    const object = tree.child(cue, "dobj");
    if (tree.lemma(cue) === "risk" && object && OWN_GOODS.has(tree.lemma(object.index))) return false;
    return deprel !== "pcomp" || tree.child(cue, "xcomp", "ccomp") !== null;
  },

  /** "paid in the belief that she [would] receive it": what somebody thought. */
  "not a mistaken belief": ({ tree, predicates }, cue) => {
    const noun = tree.tokens[cue]?.deprel === "acl" ? tree.head(tree.tokens[cue]) : null;
    if (noun?.deprel !== "pobj" || !BELIEF_NOUNS.has(tree.lemma(noun.index))) return true;
    const main = predicateOver({ tree, predicates }, noun.index);
    return main?.tense !== "past" && main?.form !== "gerund";
  },

  /** "will have enjoyed it", "is expected to have sold it" */
  "not a guess of the past": (ground, cue) => !isGuessOfPast(ground, cue),

  /** "They asked [how they will do]": a question, not a view. */
  "not a question": (ground, cue) =>
    (!isIndirectQuestion(ground.tree, cue) || isFreeRelative(ground, cue)) && !isAskedOfSomebody(ground, cue),

  /** "a dispute that [threatened] the town": over, unlike "[threatened] to strike". */
  "not a past threat to a thing": ({ tree, predicates }, cue) => {
    const verb = predicates.get(cue);
    const isThreat = /^(?:threaten|endanger|jeopardise|jeopardize|risk)$/.test(tree.lemma(cue));
    if (!isThreat || verb?.tense !== "past" || verb.report !== null || verb.passive) return true;
    return tree.child(cue, "xcomp", "ccomp") !== null;
  },

  /** "takes [place] on Friday", unlike "takes [you] there for a day" */
  "takes place or effect": ({ tree }, cue) => {
    const what = tree.child(cue, "dobj");
    return (
      tree.lemma(cue) !== "take" || (what !== null && /^(?:place|effect|office|shape)$/.test(tree.lemma(what.index)))
    );
  },

  /** "had been [expected] to", "was [expected] to speak but fell ill", "originally [tipped] to win" */
  "not overtaken": (ground, cue) => !isOvertaken(ground, cue),

  /** "had [previously] said it would", "predictions had [said] that it would", "I [thought] it would": a past view. */
  "not a former view": (ground, cue) => {
    const { tree, predicates } = ground;
    const { deprel = "", head = cue } = tree.tokens[cue] ?? {};
    // "The prediction [had been] that it would"
    const isOfBe = deprel === "ccomp" && tree.lemma(head) === "be";
    const verb = predicates.get(cue)?.report?.verb ?? (isOfBe ? head : null);
    if (verb === null) return true;
    const { tense, subject = null, perfect = false, report = null } = predicates.get(verb) ?? {};
    if (perfect && tense === "past" && report === null && ground.timesNear(cue).length === 0) return false;
    const isOwn = /^(?:i|we)$/i.test(tree.tokens[subject ?? -1]?.text ?? "");
    if (isOwn && tense === "past" && BELIEF_VERBS.has(tree.lemma(verb))) return false;
    // "I said [then] that it would"
    const saidThen = isOwn && tense === "past" && tree.children(verb).some(({ text }) => /^then$/i.test(text));
    return !saidThen && !tree.children(verb).some(({ text }) => FORMER_ADVERBS.has(text.toLowerCase()));
  },

  /** "They [were going to] speak": they may have; "said they [were going to] speak" reports it. */
  "not a former plan": (ground, cue) => {
    const { tree, predicates } = ground;
    const { modal, report = null } = predicates.get(cue) ?? {};
    const going = modal === "going to" ? tree.children(tree.tokens[cue]?.head ?? cue) : [];
    const isReported = report !== null && !isOwnWords(ground, cue, report);
    return isReported || !going.some(({ deprel, text }) => deprel === "aux" && /^w(?:as|ere)$/i.test(text));
  },

  /** '"We [expected] bad news," she said': what the speaker once thought. */
  "not a past view of the speaker": (ground, cue) => {
    const verb = predicateOver(ground, cue);
    return !(verb?.tense === "past" && verb.modal === null && isOwnWords(ground, cue, verb.report));
  },

  /** "Who is to [blame]?" */
  "not to blame": ({ tree, predicates }, cue) => {
    const deed = tree.lemma(cue) === "blame" ? cue : tree.child(cue, "xcomp")?.index;
    const verb = deed === undefined ? undefined : predicates.get(deed);
    return !verb || verb.passive || verb.object !== null || tree.lemma(verb.head) !== "blame";
  },
} as const satisfies Record<string, Test>;

/** "well ahead of the [scheduled] day", "four weeks short of the [expected] mark": the measure of what was done. */
function isAheadOf({ tree }: Pick<Ground, "tree">, word: Token | undefined): boolean {
  const noun = word?.deprel === "amod" ? tree.head(word) : null;
  // "months ahead of the [expected] vote": the vote is still to come
  if (noun?.deprel !== "pobj" || EVENT_NOUNS.has(tree.lemma(noun.index))) return false;
  const of = tree.head(noun);
  const ahead = of?.text === "of" ? tree.head(of) : null;
  return (
    ahead !== null && /^(?:ahead|short)$/i.test(ahead.text) && tree.child(ahead.index, "advmod", "npadvmod") !== null
  );
}

/** What people put at risk by what they do. */
const OWN_GOODS = words("life limb health safety neck skin freedom everything all");

const isPronoun = ({ text }: Token): boolean => /^(?:i|we|you|he|she|they)$/i.test(text);
