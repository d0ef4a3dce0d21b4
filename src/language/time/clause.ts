import { BARE_GOVERNORS, FIRSTS } from "../lexicon/en/time-context.js";
import { APPOINTED_EVENTS, OCCURRENCES, PLANS, SAID_NOUNS, UPCOMING } from "../lexicon/en/time-nouns.js";
import { WEEKDAYS } from "../lexicon/en/time-words.js";
import type { Token } from "../types.js";
import { LONGEST_PATH } from "./reach.js";
import { FUTURE, HAD, HAS, isVerb, NOT, PAST, PRESENT } from "./verb-marks.js";

/*
 * Tests on the words around a noun or a verb that decide the time of what depends on it. Each looks at a few tokens of
 * the parse.
 */

/** Most tokens from a noun back to its determiner: [the narrow win]. */
const DETERMINER_REACH = 3;

/** [will gain from the win on Tuesday]: an occurrence with a definite article or an owner has happened. */
export function isKnown(tokens: readonly Token[], noun: Token): boolean {
  if (!OCCURRENCES.has(noun.lemma.toLowerCase())) return false;
  for (let i = noun.index - 1; i >= Math.max(0, noun.index - DETERMINER_REACH); i--) {
    const token = tokens[i];
    if (token?.head === noun.index && (token.text.toLowerCase() === "the" || token.deprel === "poss")) return true;
  }
  return false;
}

/** In tokens: [the forthcoming council election in], [ahead of a close vote on]. */
const COMING_REACH = 5;

/**
 * [the looming showdown in July], [met ahead of a vote on Tuesday]: still to come, whatever the verb. Without
 * [looming], only a weekday is: [ahead of a strike in May] may be told of the year before.
 */
export function isOfComing(tokens: readonly Token[], date: number): boolean {
  if (!/^(?:in|on)$/iu.test(tokens[date - 1]?.text ?? "")) return false;
  const isEvent = APPOINTED_EVENTS.has(tokens[date - 2]?.lemma.toLowerCase() ?? "");
  const isDay = isEvent && WEEKDAYS[tokens[date]?.text.toLowerCase() ?? ""] !== undefined;
  for (let i = date - 2; i >= Math.max(1, date - 2 - COMING_REACH); i--) {
    const { text = "", upos = "" } = tokens[i] ?? {};
    if (UPCOMING.has(text.toLowerCase())) return i < date - 2;
    if (/^of$/iu.test(text)) return isDay && /^ahead$/iu.test(tokens[i - 1]?.text ?? "");
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(upos)) return false;
  }
  return false;
}

/** In tokens: the words of a date, [Tuesday evening]. */
const DATE_REACH = 3;

/**
 * [the claim on Tuesday that taxes would fall], [plans on Tuesday to widen the road]: a date between a noun of saying and
 * what was said is the day on which it was said.
 */
export function isDayOfWords(tokens: readonly Token[], noun: Token, date: number): boolean {
  const isOfSaying = SAID_NOUNS.has(noun.lemma.toLowerCase());
  const isOfPlan = PLANS.has(noun.lemma.toLowerCase()) && noun.deprel === "dobj" && tokens[noun.head]?.tag === "VBD";
  // [plans on Tuesday to widen], but [plans for Tuesday to be a day of rest]
  const isClose = noun.index === date - 1 || /^on$/iu.test(tokens[date - 1]?.text ?? "");
  if (!(isOfSaying || isOfPlan) || !isClose) return false;
  const opener = tokens.slice(date + 1, date + 1 + DATE_REACH).find(({ text }) => /^(?:that|to)$/iu.test(text));
  return opener !== undefined && (isOfPlan || /^that$/iu.test(opener.text));
}

/** [the first leader to sign], [the only one to sign]: the time of the sentence's verb is also that of the signing. */
export function isFirst(tokens: readonly Token[], noun: Token): boolean {
  if (FIRSTS.has(noun.lemma.toLowerCase())) return true;
  for (let i = noun.index - 1; i >= Math.max(0, noun.index - LONGEST_PATH); i--) {
    const token = tokens[i];
    if (token?.head === noun.index && FIRSTS.has(token.lemma.toLowerCase())) return true;
  }
  return false;
}

/** The nearest verb above a noun or a preposition. */
export function verbAbove(tokens: readonly Token[], token: Token): Token | undefined {
  let above = tokens[token.head];
  for (let step = 0; above && step < LONGEST_PATH; step++) {
    if (isVerb(above) && above !== token) return above;
    if (above.head === above.index) return undefined;
    above = tokens[above.head];
  }
  return undefined;
}

/**
 * [will withdraw and hand over by Friday], [is to be razed and rebuilt by May]: a conjoined verb without its own
 * auxiliary and subject shares those of the first.
 */
export function sharedAuxiliary(tokens: readonly Token[], verb: Token, marks: number): Token | null {
  if (verb.deprel !== "conj" || (marks & ~NOT) !== 0 || !/^VB[NG]?$/u.test(verb.tag)) return null;
  const first = tokens[verb.head];
  if (!first || !isVerb(first) || first.index > verb.index) return null;
  for (let i = verb.index - 1; i > Math.max(first.index, verb.index - LONGEST_PATH); i--) {
    const token = tokens[i];
    if (token?.head === verb.index && /^nsubj/u.test(token.deprel)) return null;
  }
  return first;
}

/**
 * [planned a rally on Saturday]: the date is that of the rally; [planned the attack in May] is that of the planning.
 */
export function plansAnew(tokens: readonly Token[], verb: Token): boolean {
  if (verb.lemma.toLowerCase() !== "plan") return false;
  const article = tokens[verb.index + 1];
  const object = article && tokens[article.head];
  return /^(?:a|an|another)$/iu.test(article?.text ?? "") && object?.deprel === "dobj" && object.head === verb.index;
}

/** Whether a verb heads a clause of time or condition that one of these words opens. */
export function isOpenedBy(tokens: readonly Token[], verb: Token, openers: ReadonlySet<string>): boolean {
  if (verb.deprel !== "advcl") return false;
  // The opener is the clause's first word. If it is not near the verb, the clause is too long to decide.
  for (let i = verb.index - 1; i >= Math.max(0, verb.index - LONGEST_PATH); i--) {
    const token = tokens[i];
    if (token?.head === verb.index && openers.has(token.text.toLowerCase())) return true;
  }
  return false;
}

/**
 * [sees him sign], [made him sign], [let him sign]: an infinitive without "to" has the time of the verb above, if that
 * has one.
 */
export function isBareComplement(tokens: readonly Token[], verb: Token): boolean {
  const governor = tokens[verb.head];
  if (!/^[cx]comp$/u.test(verb.deprel) || governor === undefined || governor.tag === "VBG") return false;
  return BARE_GOVERNORS.has(governor.lemma.toLowerCase());
}

/** [midnight], [10:30], [noon]: an hour whose day follows it. */
export const isClock = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (/^(?:midnight|noon|midday)$/iu.test(token.text) ||
    /^\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m\.?)?$|^[ap]\.?m\.?$/iu.test(token.text));

/**
 * [the sum that it foresaw in April]: a present without -s after "it", "he" or "she" is a past form that the tagger did
 * not know. A demand ([asks that he leave in May]) is no relative clause.
 */
export function isMistaggedPast(tokens: readonly Token[], verb: Token, marks: number): boolean {
  if (!/^VBP?$/u.test(verb.tag) || verb.deprel !== "relcl" || (marks & ~NOT) !== 0 || verb.text.endsWith("s"))
    return false;
  const subject = tokens[verb.index - 1];
  return subject?.deprel === "nsubj" && subject.head === verb.index && /^(?:it|he|she)$/iu.test(subject.text);
}

/** [Tariffs come into force on Friday]: a finite verb whose form is also its participle. */
export const isMistaggedPresent = (verb: Token, marks: number): boolean =>
  verb.tag === "VBN" &&
  (marks & ~NOT) === 0 &&
  verb.deprel !== "acl" &&
  verb.deprel !== "conj" &&
  /^(?:be|over)?come$|^(?:over)?run$/iu.test(verb.text);

/** [signing], [being signed], [getting hurt] */
export function isGerund(tokens: readonly Token[], verb: Token): boolean {
  const auxiliary = tokens[verb.index - 1];
  return verb.tag === "VBG" || (auxiliary?.tag === "VBG" && auxiliary.head === verb.index);
}

/**
 * A present tense leaves open the time of a clause that depends on it by a preposition: [is in trouble, with sales
 * falling in May].
 */
export function isPresent(verb: Token, marks: number): boolean {
  return /^VB[ZP]$/u.test(verb.tag) || ((marks & PRESENT) !== 0 && (marks & (FUTURE | HAS)) === 0);
}

/** Whether a participle describes an appointed event: [the summit taking place], [a vote coming up]. */
export function isEvent(tokens: readonly Token[], verb: Token): boolean {
  const governor = tokens[verb.head];
  if (verb.deprel === "acl" && governor && APPOINTED_EVENTS.has(governor.lemma.toLowerCase())) return true;
  const before = tokens[verb.index - 1];
  return before?.head === verb.index && APPOINTED_EVENTS.has(before.lemma.toLowerCase());
}

/** [a hearing planned for Friday was cancelled]: the day may be on either side. */
export function wasOvertaken(tokens: readonly Token[], marks: Uint16Array, verb: Token): boolean {
  const noun = tokens[verb.head];
  if (marks[verb.index] !== 0 || verb.deprel !== "acl" || !noun || !/^nsubj/u.test(noun.deprel)) return false;
  return tokens[noun.head]?.tag === "VBD" || ((marks[noun.head] ?? 0) & (PAST | HAD)) !== 0;
}
