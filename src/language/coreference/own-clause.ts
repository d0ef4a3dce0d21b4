import type { ParseIndex } from "../parse-index.js";
import type { Token } from "../types.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolver.js";

/* What the grammar of its own clause says a word does not, or does, stand for. */

/** In heads, from a word to the verb of its clause, and from that verb to the one whose subject acts. */
const MOST_STEPS = 8;

/** Nouns for what somebody means to do or can do: [its plan to sell]. */
const OWN_WILL =
  /^(?:plan|decision|promise|pledge|bid|attempt|effort|intention|intent|move|right|ability|power|desire|willingness|refusal|readiness|vow|commitment|chance|opportunity|proposal)$/u;

/** An infinitive, a participle or a gerund: its subject is told by the clause above. */
const isNonFinite = ({ index: verb, tag }: Token, { children, token }: ParseIndex): boolean =>
  tag === "VBG" || tag === "VBN" || children(verb).some((c) => c < verb && token(c)?.tag === "TO");

/** Whether the subject of the words above is also that of a verb, or of a noun or preposition on the way up from one. */
function isToldAbove(at: Token, above: Token, index: ParseIndex): boolean {
  const isWill = OWN_WILL.test(above.lemma);
  if (!/^(?:VERB|AUX)$/u.test(at.upos)) {
    // [a plan for selling it]; whose offer to sell it is, is open
    return at.deprel === "prep" && above.upos === "NOUN"
      ? isWill
      : /^(?:prep|acomp|advmod|dobj|pobj|pcomp|conj)$/u.test(at.deprel);
  }
  switch (at.deprel) {
    case "conj":
    case "pcomp":
      return true;
    case "acl":
      return isWill && at.tag !== "VBN";
    case "xcomp":
    case "ccomp":
    case "advcl":
      return isNonFinite(at, index);
    default:
      return false;
  }
}

/**
 * The token that is the subject of a verb, also of [to sell] in [Norrick wants to sell], [Norrick came close to
 * selling], [Norrick praised the plan, calling it] and [Norrick stopped short of selling]. In [Norrick asked Orlen to
 * sell] it is the object. Null if the parse tells none.
 */
function understoodSubject(verb: number, index: ParseIndex): number | null {
  let at = index.token(verb);
  for (let step = 0; at && step < MOST_STEPS; step++) {
    const { index: own, deprel, head } = at;
    const subject = index.child(own, "nsubj", "nsubjpass");
    if (subject !== undefined) return subject;
    if (head === own) return null;
    const above: Token | undefined = index.token(head);
    if (!above) return null;
    if (/^[xc]comp$/u.test(deprel)) {
      const object = index.children(head).find((c) => c > head && c < own && index.token(c)?.deprel === "dobj");
      if (object !== undefined && isNonFinite(at, index)) return object;
    }
    if (!isToldAbove(at, above, index)) return null;
    at = above;
  }
  return null;
}

/**
 * The verb that governs a word as its object, also one with a preposition: [took it], [paid for it]; through nouns if
 * `far`: [published a report about it].
 */
function verbOver(head: number, index: ParseIndex, far: boolean): number | null {
  let at = index.token(head);
  for (let step = 0; at && step < MOST_STEPS && /^(?:pobj|prep|dobj|dative)$/u.test(at.deprel); step++) {
    at = index.token(at.head);
    if (at && /^(?:VERB|AUX)$/u.test(at.upos)) return at.index;
    // [Norrick began as a grocer]: what the subject is
    if (/^as$/iu.test(at?.text ?? "")) return null;
    if (!far && at?.upos !== "ADP" && at?.upos !== "PART") return null;
  }
  return null;
}

/** What [its] in a relative clause stands for: the noun of that clause, or null if no clause decides. */
export function nounOfRelative(head: number, index: ParseIndex): Token | null {
  let at = index.token(head);
  if (at?.deprel !== "poss") return null;
  for (let step = 0; at && step < MOST_STEPS && at.head !== at.index; step++) {
    at = index.token(at.head);
    if (at && /^(?:VERB|AUX)$/u.test(at.upos)) break;
  }
  const verb = at && /^(?:xcomp|conj)$/u.test(at.deprel) ? index.token(at.head) : at;
  if (verb?.deprel !== "relcl") return null;
  const subject = index.token(index.child(verb.index, "nsubj", "nsubjpass") ?? -1);
  // [whose sales], [which it sold]: somebody else is the subject
  return subject && /^(?:which|that)$/iu.test(subject.text) && subject.index < head
    ? (index.token(verb.head) ?? null)
    : null;
}

/** Verbs that say what a thing is, in the eyes of the subject. */
const CALLING = /^(?:call|label|brand|dub|describe|characteri[sz]e|depict|portray|deem|term)$/u;

/** [Orr called it “a farce”]: a plan or an event, mostly, that the text told of before. */
export const isCalledSomething = (head: number, { token }: ParseIndex): boolean =>
  CALLING.test(token(head - 1)?.lemma.toLowerCase() ?? "") &&
  /^(?:dobj|nsubj|nsubjpass)$/u.test(token(head)?.deprel ?? "");

/** Verbs of what follows or belongs to an event, in base form. */
const HAPPENING = /^(?:follow|happen|occur|coincide|precede|stem)$/u;

/** [It followed a fire], [It comes after a year of losses], at the beginning of a sentence: an event, no body. */
export function isEvent(head: number, index: ParseIndex): boolean {
  const pronoun = index.token(head);
  const verb = index.token(pronoun?.head ?? -1);
  if (!pronoun || !verb || pronoun.deprel !== "nsubj" || index.parse.sentences[pronoun.sentence]?.firstToken !== head)
    return false;
  if (HAPPENING.test(verb.lemma)) return true;
  return (
    verb.lemma === "come" &&
    /^(?:as|after|amid|amidst|ahead|before|despite|just|only|less|on|days|weeks|months|hours|a|two)$/iu.test(
      index.token(verb.index + 1)?.text ?? "",
    )
  );
}

/** [It was Per Vale who called]: the empty subject of a cleft sentence. */
export function opensCleft(head: number, index: ParseIndex): boolean {
  const verb = index.token(index.token(head)?.head ?? -1);
  if (verb?.lemma !== "be") return false;
  const told = index.children(verb.index).find((c) => c > verb.index && index.token(c)?.deprel === "attr");
  return told !== undefined && index.nameAt(told)?.type === "person";
}

/** [made it hard to], [thought it wise to]: the empty object before an adjective. */
export function isEmptyObject(head: number, { token }: ParseIndex): boolean {
  if (!/^(?:make|find|think|consider|believe|deem|render)$/u.test(token(head - 1)?.lemma ?? "")) return false;
  let at = head + 1;
  while (at < head + 4 && /^(?:ADV|ADJ)$/u.test(token(at)?.upos ?? "")) at++;
  return token(at - 1)?.upos === "ADJ" && /^(?:to|for|that)$/iu.test(token(at)?.text ?? "");
}

/** The subject of the verb that governs a word; through nouns if `far`. */
export function subjectOver(head: number, index: ParseIndex, far: boolean): number | null {
  const verb = verbOver(head, index, far);
  return verb === null ? null : understoodSubject(verb, index);
}

/** The entity that is, by the clause, the agent of what is done to a word: never the same as the word. */
export function agentOver(head: number, { index, discourse }: Resolution): Entity | null {
  const subject = subjectOver(head, index, false);
  return subject === null ? null : discourse.entityAt(subject, head, 1);
}
