import { AIM_NOUNS, PLAN_NOUNS, PLEDGE_NOUNS, PLEDGE_VERBS } from "../../language/lexicon/en/commitment-words.js";
import { BREAK_VERBS, COME_TRUE_VERBS, SHRINK_VERBS } from "../../language/lexicon/en/doubt-words.js";
import type { Token } from "../../language/types.js";
import { MOST_CLAUSES } from "../limits.js";
import type { Predicate } from "../predicates/types.js";
import { comesToNothing, ends, FACTUAL_MODALS, isFactual, putsOff, type Text } from "./ending-verbs.js";

/*
 * Plans, promises and events that the text itself ends: in the verb above their noun, or in the clause that follows.
 */

/**
 * "cancelled a trip that had been [planned] for May", "quashed an order that [obliged] them to pay", "had [hoped] to
 * sell it, but the sale fell through", "was to have [spoken]; the meeting was called off".
 */
export const isGivenUp = (ground: Text, token: number): boolean =>
  isEndedAbove(ground, token) || isEndedAfter(ground, token) || isConceded(ground, token) || wasToHave(ground, token);

/** "was to have [spoken]": did not speak. */
function wasToHave({ tree, predicates }: Text, token: number): boolean {
  const { perfect, form } = predicates.get(token) ?? {};
  const { deprel = "", head = token } = tree.tokens[token] ?? {};
  return (
    perfect === true &&
    form === "infinitive" &&
    deprel === "xcomp" &&
    /^w(?:as|ere)$/i.test(tree.tokens[head]?.text ?? "")
  );
}

/** From a cue or a deed up to the noun that it describes. */
const LINKS = /^(?:acl|relcl|ccomp|xcomp|acomp|attr|oprd|pobj|prep|pcomp|amod|conj|appos|advcl)$/;

/** "A promised cut, which would take [effect] in May, has been put off". */
function isEndedAbove(ground: Text, token: number): boolean {
  const { tree, predicates } = ground;
  let at: Token | null = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; steps++) {
    // "cancelled the match, which [will] now take place in May": what comes of it
    if (at.deprel === "relcl" && predicates.get(at.index)?.tense === "future") return false;
    if (/^(?:NOUN|PROPN)$/.test(at.upos) && isEnded(ground, at, token)) return true;
    if (!LINKS.test(at.deprel)) return false;
    const above: Token | null = tree.head(at);
    // "[he would go]; that pledge vanished": a clause beside, not inside
    if (at.deprel === "ccomp" && above !== null && above.index > at.index) return false;
    at = above;
  }
  return false;
}

/** Whether a noun is what an ending verb ends. */
function isEnded(ground: Text, noun: Token, token: number): boolean {
  const { tree, predicates } = ground;
  const verb = predicates.get(noun.head);
  if (!verb || noun.head === noun.index || !isFactual(ground, verb)) return false;
  const isSubject = noun.deprel === "nsubj";
  if (isSubject ? verb.passive : noun.deprel !== (verb.passive ? "nsubjpass" : "dobj")) return false;
  if (isSubject) return comesToNothing(ground, verb);
  if (ends(ground, verb)) return true;
  if (!putsOff(ground, verb)) return false;
  // only the old day is gone: "postponed a plan to build it" leaves the plan
  const [first, last] = [tree.firstIn(noun.index), tree.lastIn(noun.index)];
  const isInside = (index: number): boolean => first <= index && index <= last;
  return isInside(token) && ground.timesIn(noun.sentence).some(({ firstToken }) => isInside(firstToken));
}

/** "although her deputy had [said] they were ready": what was said before, and no longer counts. */
function isConceded(ground: Text, token: number): boolean {
  const { tree } = ground;
  return climb(ground, token).some(
    (verb) =>
      isPastOfPast(verb) &&
      tree.tokens[verb.head]?.deprel === "advcl" &&
      tree.children(verb.head).some(({ deprel, text }) => deprel === "mark" && /^(?:al)?though$/i.test(text)),
  );
}

const isPastOfPast = ({ perfect, tense }: Predicate): boolean => perfect && tense === "past";

/** The verbs that a cue or a deed is a complement of, from below: "had [told] them it would [close]". */
function climb({ tree, predicates }: Text, token: number): Predicate[] {
  const found: Predicate[] = [];
  let at: Token | null = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; steps++) {
    const verb = predicates.get(at.index);
    if (verb) found.push(verb);
    if (!/^(?:xcomp|ccomp|acomp|oprd|dobj|acl|pcomp|prep|attr)$/.test(at.deprel)) break;
    const above: Token | null = tree.head(at);
    if (at.deprel === "ccomp" && above !== null && above.index > at.index) break;
    at = above;
  }
  return found;
}

/** In tokens: how far after a plan its end is looked for. */
const REACH = 40;

/** "had hoped to sell it, but the sale was cancelled", "had hoped to sell it. That has been put on hold." */
function isEndedAfter(ground: Text, token: number): boolean {
  const { tree, predicates } = ground;
  const plan = climb(ground, token);
  const isFormer = plan.some(isPastOfPast) || plan.some(({ head }) => wasToHave(ground, head));
  const isPast = isFormer || plan.some(({ head, tense }) => tense === "past" && isPlanned(ground, head));
  if (!isPast) return false;
  const sentence = tree.tokens[token]?.sentence;
  const first = plan.at(-1)?.head ?? token;
  let opens: Token | null = null;
  for (let i = Math.max(token, first) + 1; i <= token + REACH; i++) {
    const at = tree.tokens[i];
    if (!at) return false;
    if (at.sentence !== sentence) return isFormer && opens === null && isEndedNext(ground, i);
    if (opens === null) {
      if (
        at.text === ";" ||
        (at.deprel === "cc" && /^(?:but|yet)$/i.test(at.text)) ||
        (isFormer && at.deprel === "cc" && /^and$/i.test(at.text))
      )
        opens = at;
      continue;
    }
    const verb = predicates.get(i);
    if (!verb || /^(?:relcl|acl|xcomp|pcomp)$/.test(at.deprel)) continue;
    if (/^and$/i.test(opens.text)) {
      if (isBroken(ground, verb)) return true;
      opens = null;
      continue;
    }
    return undoes(ground, verb, opens.index) || isBroken(ground, verb);
  }
  return false;
}

const isPlanned = ({ tree }: Text, verb: number): boolean =>
  PLEDGE_VERBS.has(tree.lemma(verb)) ||
  /^(?:plan|intend|hope|mean|expect|be|schedule|set|say|tell)$/.test(tree.lemma(verb));

/** "[That] has been put on hold": the sentence after. */
function isEndedNext(ground: Text, first: number): boolean {
  const { tree, predicates } = ground;
  for (let i = first; i < first + 8; i++) {
    const verb = predicates.get(i);
    if (!verb || tree.tokens[i]?.sentence !== tree.tokens[first]?.sentence) continue;
    return (
      verb.subject !== null && verb.subject < i && isPlanWord(ground, verb.subject) && undoes(ground, verb, first - 1)
    );
  }
  return false;
}

/** "it", "that", "the plan": a plan that was mentioned before. */
function isPlanWord({ tree }: Text, token: number): boolean {
  const word = tree.tokens[token];
  if (!word) return false;
  if (/^(?:it|this|that|they|both|neither|none)$/i.test(word.text)) return true;
  // "that step": whatever it is called, it is what was told before
  if (tree.children(token).some(({ deprel, text }) => deprel === "det" && /^(?:this|that)$/i.test(text))) return true;
  return (
    isDefinite({ tree }, word) && [PLAN_NOUNS, PLEDGE_NOUNS, AIM_NOUNS].some((nouns) => nouns.has(tree.lemma(token)))
  );
}

/** "the item", "his trip", "that pledge". */
const isDefinite = ({ tree }: Pick<Text, "tree">, { index }: Token): boolean =>
  tree
    .children(index)
    .some(
      ({ deprel, text }) =>
        deprel === "poss" || (deprel === "det" && /^(?:the|this|that|these|those|both)$/i.test(text)),
    );

const isMeant = (ground: Text, token: number | null): boolean => {
  const word = token === null ? undefined : ground.tree.tokens[token];
  return word !== undefined && (isPlanWord(ground, word.index) || isDefinite(ground, word));
};

/**
 * Whether a clause undoes the plan before it: "it was dropped", "cancelled the visit", "did not", "failed to do so".
 */
function undoes(ground: Text, verb: Predicate, after: number): boolean {
  const { tree } = ground;
  const lemma = tree.lemma(verb.head);
  if (verb.conditional || (verb.modal !== null && !FACTUAL_MODALS.has(verb.modal))) return false;
  const isNever = verb.negated || tree.children(verb.head).some(({ text }) => /^never$/i.test(text));
  if (isNever) {
    // "but it was not", "but did not"
    const isBare =
      tree.lastIn(verb.head) - verb.head <= 3 &&
      tree.child(verb.head, "dobj", "xcomp", "ccomp", "acomp", "attr") === null;
    if (/^(?:be|do|have)$/.test(lemma)) return isBare;
    return COME_TRUE_VERBS.has(lemma) && tree.child(verb.head, "dobj", "xcomp", "ccomp") === null;
  }
  const isOver = tree
    .children(verb.head)
    .some(({ text, index }) => /^longer$/i.test(text) && /^no$/i.test(tree.tokens[index - 1]?.text ?? ""));
  if (isOver && verb.subject !== null && isPlanWord(ground, verb.subject)) return true;
  if (lemma === "fail") return tree.child(verb.head, "xcomp") !== null && verb.subject !== null;
  const subject = verb.subject !== null && verb.subject > after ? verb.subject : null;
  if (ends(ground, verb) || putsOff(ground, verb)) return isMeant(ground, verb.passive ? subject : verb.object);
  if (SHRINK_VERBS.has(lemma) && verb.passive) return subject !== null && isPlanWord(ground, subject);
  if (/^(?:receive|get|have|hear)$/.test(lemma)) {
    const object = verb.object === null ? null : tree.child(verb.object, "det");
    return (
      /^no$/i.test(object?.text ?? "") && /^(?:reply|answer|response|reaction)$/.test(tree.lemma(verb.object ?? -1))
    );
  }
  return comesToNothing(ground, verb) && isMeant(ground, subject);
}

/** "promised it and [forgot] it", "had promised to halve it and has [instead] doubled it". */
const isBroken = ({ tree }: Text, { head, object, tense, perfect }: Predicate): boolean =>
  (tense === "past" || perfect || tree.tokens[head]?.tag === "VBN") &&
  ((BREAK_VERBS.has(tree.lemma(head)) && object !== null) ||
    tree.children(head).some(({ text, deprel }) => deprel === "advmod" && /^instead$/i.test(text)));
