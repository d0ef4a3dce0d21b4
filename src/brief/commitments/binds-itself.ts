import { PEOPLE_AT_LARGE, REGION_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { ANNOUNCE_VERBS, DECIDE_VERBS, INTENT_WORDS, WILL_VERBS } from "../../language/lexicon/en/commitment-words.js";
import { LEARNING_VERBS, PLANNED_STATES } from "../../language/lexicon/en/control-words.js";
import { OUTCOME_MODALS } from "../../language/lexicon/en/forecast-words.js";
import { PERFORMATIVE_VERBS, PLAIN_SAY_VERBS, SAY_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Ground } from "../ground.js";
import { isAgent, mayBeSame } from "../parties/party.js";
import type { CommitmentPattern } from "../patterns/commitment-patterns.js";
import type { Report } from "../predicates/types.js";
import { isControlled } from "../reality/control.js";
import { isEvent } from "./bound-token.js";
import { isPersonOf, isStated } from "./others-view.js";
import { isRetold } from "./retold.js";

/** The cue, the deed and who is bound, as token indices. */
export interface Binding {
  readonly cue: number;
  readonly action: number;
  /** Null if nobody is named. */
  readonly bound: number | null;
}

/** Whether an actor speaks of its own conduct and controls it. */
export function bindsItself(ground: Ground, pattern: CommitmentPattern, { cue, action, bound }: Binding): boolean {
  const isWilled = pattern.willed === "any" || isWilling(ground, cue, bound);
  if (bound !== null && !isAgent(ground, bound) && !isWilled) {
    const isOrdered = pattern.status === "ordered" && REGION_NOUNS.has(ground.tree.lemma(bound));
    if (!isOrdered && (pattern.willed !== "name" || !isNamed(ground, bound))) return false;
  }
  if (!pattern.cue.lemma && pattern.kind === "plan" && bound !== null) {
    if (areAtLarge(ground, bound) || isStillToBe(ground, bound)) return false;
  }
  if (pattern.status === "ordered" && (isForeseen(ground, cue) || isSureTo(ground, cue))) return false;
  if (isDoneTo(ground, pattern, cue, action) || isOneVote(ground, cue, action, bound)) return false;
  if (pattern.ensures) return isSeenTo(ground, action);
  // "a promise that [pupils] would be able to choose" does not bind the pupils
  if (pattern.bound === "doer" && pattern.status === "pledged" && !isControlled(ground, action)) return false;
  // "undertook [a tour] to see it"
  if (ground.tree.lemma(cue) === "undertake" && ground.predicates.get(cue)?.object != null) return false;
  if (pattern.cue.lemma && pattern.kind !== "plan" && pattern.needs !== "statement" && pattern.needs !== "fact")
    return true;
  const isMeant = isChosen(ground, cue, action) || isKept(ground, action, bound);
  if (
    (!isMeant && !isControlled(ground, action)) ||
    wasChosen(ground, cue, action) ||
    isWished(ground, cue, action, bound)
  )
    return false;
  const report = ground.predicates.get(cue)?.report;
  if (pattern.needs === "retold") return bound !== null && isRetold(ground, cue, bound);
  // "Critics say it must pay" only demands it
  if (pattern.needs === "fact") return !report && !ground.isQuoted(ground.tree.tokens[cue]?.start ?? -1);
  if (pattern.needs === "deed") return isTold(ground, action);
  if (pattern.needs === "report") return isSaid(ground, report);
  if (pattern.needs !== "announcement" && pattern.needs !== "statement") return true;
  const verb = report?.verb ? ground.tree.lemma(report.verb) : "";
  const tells = ANNOUNCE_VERBS.has(verb) || (pattern.needs === "statement" && PLAIN_SAY_VERBS.has(verb));
  const speaker = report?.speaker ?? null;
  return tells && (isOwn(ground, bound, speaker) || comesOrGoes(ground, action, bound, speaker));
}

/** "[Ada Orr] is joining Norrick as its chairman, [the company] announced": the body tells who works for it. */
const comesOrGoes = (ground: Ground, action: number, bound: number | null, speaker: number | null): boolean =>
  bound !== null &&
  speaker !== null &&
  /^(?:join|leave|quit|resign|retire|return)$/.test(ground.tree.lemma(action)) &&
  isPersonOf(ground, bound) &&
  !isPersonOf(ground, speaker);

/**
 * "promised that [every pupil would receive] a laptop, that [nobody would be dismissed]": what the speaker sees to.
 * What others will do of their own accord, or what "it" or "they" will do, is another matter. A bare passive has a
 * pattern of its own, unless it tells of an event: "promised that [the report would be published]".
 */
function isSeenTo(ground: Ground, action: number): boolean {
  const { tree, predicates } = ground;
  const { subject = null, passive = false } = predicates.get(action) ?? {};
  const noun = subject === null ? undefined : tree.tokens[subject];
  if (!noun) return false;
  const isNone =
    /^(?:nobody|none|nothing)$/i.test(noun.text) || /^no$/i.test(tree.child(noun.index, "det")?.text ?? "");
  if (isNone) return true;
  if (noun.upos === "PRON") return false;
  if (passive) return isEvent(ground, action);
  return !isControlled(ground, action);
}

/** "a [programme] to be shown on Sunday": what will be done to it, not what it provides for. */
function isDoneTo({ tree, predicates }: Ground, { kind }: CommitmentPattern, cue: number, action: number): boolean {
  const verb = predicates.get(action);
  const isOfNoun = tree.tokens[cue]?.upos === "NOUN" && tree.tokens[action]?.head === cue;
  const isBe = tree.child(action, "auxpass")?.text.toLowerCase() === "be"; // unlike "plans to get rid of it"
  const isPassive = verb?.passive === true && isBe && verb.form === "infinitive" && verb.agent === null;
  return isOfNoun && isPassive && kind !== "obligation" && tree.child(action, "nsubjpass", "nsubj") === null;
}

/**
 * Whether the deed is intended: "[plans] to ask for more" has not asked yet; "[plans] to stay in office", "[intends] to
 * get a loan", "to make trains cheaper" choose what could also come about by itself.
 */
const isChosen = ({ tree }: Ground, cue: number, action: number): boolean =>
  (/^(?:ask|make)$/.test(tree.lemma(action)) && INTENT_WORDS.has(tree.lemma(cue))) ||
  (PLANNED_STATES.has(tree.lemma(action)) && /^(?:plan|intend|resolve|intention)$/.test(tree.lemma(cue)));

/**
 * Whether somebody says that he or she will stay: "The crew said [they would stay] on board". "would remain
 * [confident]", "would remain [a star]" are not deeds.
 */
function isKept(ground: Ground, action: number, bound: number | null): boolean {
  const { tree, predicates } = ground;
  const report = predicates.get(action)?.report ?? null;
  if (!/^(?:stay|remain)$/.test(tree.lemma(action)) || report?.verb == null) return false;
  if (!isStated(tree.lemma(report.verb)) || !isOwn(ground, bound, report.speaker)) return false;
  const state = tree.child(action, "attr", "acomp", "oprd");
  return state === null || /^(?:neutral|impartial|silent)$/i.test(state.text); // which one chooses to be
}

/**
 * Only those with a will plan, agree or vow: "Marek's [camp] is planning to". What a pronoun refers to must be known by
 * other means.
 */
export function isWilling({ tree }: Ground, cue: number, bound: number | null): boolean {
  const { tag = "", text = "" } = (bound !== null && tree.tokens[bound]) || {};
  return /^NN/.test(tag) && !THINGS.has(text.toLowerCase()) && WILL_VERBS.has(tree.lemma(cue));
}

/** "This [will require] the council to act": a predicted consequence, not an order. */
function isForeseen({ tree, predicates }: Ground, cue: number): boolean {
  const verb = predicates.get(cue);
  const subject = tree.tokens[verb?.subject ?? -1]?.text.toLowerCase() ?? "";
  return OUTCOME_MODALS.has(verb?.modal ?? "") && (THINGS.has(subject) || subject === "it");
}

/** "is [bound] to come out" is sure to; "is [legally] bound to", "is bound [by the treaty] to" must. */
const isSureTo = ({ tree, predicates }: Ground, cue: number): boolean =>
  tree.lemma(cue) === "bind" &&
  predicates.get(cue)?.agent == null &&
  !tree.children(cue).some(({ deprel, index }) => index < cue && /^(?:advmod|npadvmod|compound)$/.test(deprel));

/** "[Ada Orr] voted to close it", "[two of the judges] voted to": only the body that votes decides. */
function isOneVote(ground: Ground, cue: number, action: number, bound: number | null): boolean {
  const { tree } = ground;
  if (bound === null || tree.lemma(cue) !== "vote" || cue === action) return false;
  const { tag = "", text = "" } = tree.tokens[bound] ?? {};
  const isOneOfMany = tag === "CD" && tree.children(bound).some((child) => /^of$/i.test(child.text));
  return isOneOfMany || /^(?:i|s?he)$/i.test(text) || tree.entity(bound) === "PERSON" || isPersonOf(ground, bound);
}

/** "She [chose] to wait", "had [opted] to wait", "has [opted] not to answer": she has done so. */
function wasChosen({ tree, predicates }: Ground, cue: number, action: number): boolean {
  const verb = predicates.get(cue);
  if (isLaterChoice({ tree, predicates }, cue)) return true;
  if (!verb || !/^(?:choose|opt)$/.test(tree.lemma(cue))) return false;
  if (verb.tense === "past") return verb.perfect || verb.report === null;
  return verb.perfect && predicates.get(action)?.negated === true;
}

/** "almost left the country before [deciding] to return": a choice in the course of what is past. */
function isLaterChoice({ tree, predicates }: Pick<Ground, "tree" | "predicates">, cue: number): boolean {
  const { deprel = "", tag = "", head = cue } = tree.tokens[cue] ?? {};
  const isBefore = deprel === "pcomp" && tag === "VBG" && /^before$/i.test(tree.tokens[head]?.text ?? "");
  const main = predicates.get(tree.tokens[head]?.head ?? -1);
  return isBefore && DECIDE_VERBS.has(tree.lemma(cue)) && main?.tense === "past";
}

/**
 * Not plans of an actor: "[people] want to vote", "wants [to be known] for it", "I want [to thank] them", which thanks
 * them; "want [to read] it", which does nothing.
 */
function isWished(ground: Ground, cue: number, action: number, bound: number | null): boolean {
  const { tree, predicates } = ground;
  if (tree.lemma(cue) !== "want") return false;
  if (PERFORMATIVE_VERBS.has(tree.lemma(action))) return true;
  if (LEARNING_VERBS.has(tree.lemma(action))) return true;
  return predicates.get(action)?.passive === true || (bound !== null && PEOPLE_AT_LARGE.has(tree.lemma(bound)));
}

/** "[Voters] will decide", unlike "her [family] will", "[150 students] will". */
const areAtLarge = ({ tree }: Ground, bound: number): boolean =>
  PEOPLE_AT_LARGE.has(tree.lemma(bound)) &&
  (tree.tokens[bound]?.tag === "NNS" || tree.lemma(bound) === "public") &&
  tree.child(bound, "nummod") === null;

/** "The [combined] firm will run 900 shops": what comes of a merger, and nobody yet. */
const isStillToBe = ({ tree }: Ground, bound: number): boolean =>
  tree.children(bound).some(({ text }) => /^(?:combined|merged|enlarged|resulting)$/i.test(text));

/** "announced [2,000 job] cuts" says what will be done; "announced the cuts" refers to an earlier announcement. */
const isTold = ({ tree }: Ground, noun: number): boolean =>
  tree.children(noun).some(({ deprel }) => deprel !== "det" && deprel !== "poss" && deprel !== "punct");

const isSaid = ({ tree }: Ground, report: Report | null | undefined): boolean =>
  Boolean(report && (report.verb === null || SAY_VERBS.has(tree.lemma(report.verb))));

/** Whether the bound party may be the speaker, or his own body: "[his country] was determined to". */
const isOwn = (ground: Ground, bound: number | null, speaker: number | null): boolean =>
  bound !== null && speaker !== null && (mayBeSame(ground, bound, speaker) || isOwnBody(ground, bound, speaker));

const isOwnBody = ({ tree }: Ground, bound: number, speaker: number): boolean =>
  tree.entity(speaker) === "PERSON" &&
  /^(?:country|government|party|firm|company|administration|ministry|council|union|campaign)$/.test(
    tree.lemma(bound),
  ) &&
  /^(?:his|her|our)$/i.test(tree.child(bound, "poss")?.text ?? "");

/** A proper name or a pronoun, whatever its entity label. */
const isNamed = ({ tree }: Ground, token: number): boolean =>
  /^(PROPN|PRON)$/.test(tree.tokens[token]?.upos ?? "") && !THINGS.has(tree.tokens[token]?.text.toLowerCase() ?? "");

const THINGS = new Set(["this", "that", "which", "these", "those", "what"]);
