import { AGENT_NOUNS, SPEAKING_BODY_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import {
  LIGHT_PHRASES,
  LIGHT_VERBS,
  PLEDGE_NOUNS,
  PURPOSE_NOUNS,
  VOW_VERBS,
} from "../../language/lexicon/en/commitment-words.js";
import { OBJECT_CONTROL_VERBS } from "../../language/lexicon/en/control-words.js";
import { MEASURE_UNITS } from "../../language/lexicon/en/date-words.js";
import { isHoliday } from "../../language/lexicon/en/holidays.js";
import { REPORT_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { FINITE, isPast, isToDo } from "../tree-walks.js";
import { findLostSpeaker } from "./lost-speaker.js";
import type { Predicate } from "./types.js";

export type SubjectOf = Pick<Predicate, "subject" | "subjectSource">;

const NONE: SubjectOf = { subject: null, subjectSource: "none" };
const RELATIVES = new Set(["who", "which", "that", "whom"]);

/**
 * The subject of a verb: its own, or the one it shares by grammar. `known` caches results, so that chains of verbs cost
 * nothing.
 */
export function findSubject(tree: Tree, verb: number, known: Map<number, SubjectOf>): SubjectOf {
  const before = known.get(verb);
  if (before) return before;
  known.set(verb, NONE); // ends a loop of heads
  const found = search(tree, verb, known);
  known.set(verb, found);
  return found;
}

function search(tree: Tree, verb: number, known: Map<number, SubjectOf>): SubjectOf {
  const token = tree.tokens[verb];
  if (!token) return NONE;
  const own = ownSubject(tree, verb);
  if (own)
    return own.tag.startsWith("W") || isRelative(own)
      ? antecedent(tree, token, own)
      : { subject: own.index, subjectSource: "own" };
  const inverted = tree.child(verb, "expl") ? tree.child(verb, "attr", "dobj") : null; // "there will be [a review]"
  if (inverted) return { subject: inverted.index, subjectSource: "own" };
  const lost = lostSpeaker(tree, token);
  if (lost) return { subject: lost.index, subjectSource: "own" };
  const head = tree.head(token);
  if (!head) return NONE;
  return lent(tree, token, head, known);
}

const SUBJECTS = ["nsubj", "nsubjpass", "csubj", "csubjpass"] as const;

/** The subject of the verb or, if the parser attached it there, of its auxiliary: "[Ministers] [are] committed". */
function ownSubject(tree: Tree, verb: number): Token | null {
  const own = tree.child(verb, ...SUBJECTS);
  if (own) return nameBeside(tree, verb, own) ?? own;
  const auxiliary = tree.child(verb, "aux", "auxpass");
  if (auxiliary)
    return (
      tree.child(auxiliary.index, ...SUBJECTS) ?? nounBefore(tree, auxiliary) ?? objectBefore(tree, verb, auxiliary)
    );
  const token = tree.tokens[verb];
  return token?.deprel === "conj" ? nounBefore(tree, token) : null;
}

/**
 * "raised on hotels and [subsidies] [would] be halved", "agreed to sell its depot and [Norrick] [promised] to": the noun
 * before a finite verb, which the parser may have coordinated with another. With nothing between the two, the "and"
 * joins the clauses.
 */
function nounBefore(tree: Tree, { tag, index }: Token): Token | null {
  const noun = tree.tokens[index - 1];
  const isJoined = noun?.deprel === "conj" && noun.tag.startsWith("NN");
  return isJoined && FINITE.test(tag) ? noun : null;
}

/** "promised [the powers] [would] only be used": the noun before the modal, which the parser took for an object. */
function objectBefore(tree: Tree, verb: number, { tag, index }: Token): Token | null {
  const { deprel = "", head = verb } = tree.tokens[verb] ?? {};
  const noun = deprel === "ccomp" && tag === "MD" ? tree.child(head, "dobj") : null;
  return noun && head < noun.index && tree.lastIn(noun.index) === index - 1 ? noun : null;
}

/**
 * "the chairman of the board, [Ada Orr] will resign", "Presidents [Ada Orr] and Jon Vale will meet": without a second
 * comma, or if the office is shared, the name is a second subject.
 */
function nameBeside(tree: Tree, verb: number, own: Token): Token | null {
  if (own.deprel !== "nsubj" || own.upos !== "NOUN") return null;
  const name = tree.children(verb).find(({ deprel, index }) => deprel === "nsubj" && index > own.index);
  if (name?.upos !== "PROPN" || name.index > verb) return null;
  const first = tree.firstIn(name.index);
  return tree.tokens[first - 1]?.text === "," || first === own.index + 1 ? name : null;
}

/** The speaker that the parser took for part of what is said. */
function lostSpeaker(tree: Tree, verb: Token): Token | null {
  const said = tree.child(verb.index, "ccomp");
  if (!said || !REPORT_VERBS.has(tree.lemma(verb.index))) return null;
  const range = findLostSpeaker(tree, said, verb);
  return (
    range && (tree.tokens.slice(range.firstToken, range.endToken).find(({ deprel }) => deprel === "appos") ?? null)
  );
}

const isRelative = (token: Token): boolean => RELATIVES.has(token.text.toLowerCase()) && token.tag.startsWith("W");

/** "[the firm], [which] will close": the antecedent. */
function antecedent(tree: Tree, verb: Token, own: Token): SubjectOf {
  let clause: Token | null = verb;
  while (clause && clause.deprel === "conj") clause = tree.head(clause);
  const head = clause?.deprel === "relcl" ? tree.head(clause) : null;
  const noun = head && own.text.toLowerCase() === "which" ? (thingWithin(tree, head, own.index) ?? head) : head;
  return noun ? { subject: noun.index, subjectSource: "relative" } : { subject: own.index, subjectSource: "own" };
}

/**
 * "Ada Orr of [Norrick Rail], [which] will close": a person is not a "which", so the last other name or noun in the
 * phrase is meant.
 */
function thingWithin(tree: Tree, person: Token, before: number): Token | null {
  if (tree.entity(person.index) !== "PERSON") return null;
  for (let at = before - 1; at > person.index; at--) {
    const token = tree.tokens[at];
    if (token?.deprel === "pobj" && tree.entity(at) !== "PERSON") return token;
  }
  return null;
}

function lent(tree: Tree, token: Token, head: Token, known: Map<number, SubjectOf>): SubjectOf {
  switch (token.deprel) {
    case "conj": {
      const shared = findSubject(tree, head.index, known);
      const isOutside = disagrees(tree, token, shared.subject) || isPastBesideModal(tree, token, head);
      const above = head.deprel === "ccomp" && isOutside ? tree.head(head) : null;
      return from(above ? findSubject(tree, above.index, known) : shared, "coordination");
    }
    case "ccomp":
      if (tree.children(token.index).some(({ tag }) => tag === "MD") || /^VB[ZPD]$/.test(token.tag)) return NONE;
      return from(controller(tree, head, known), "control");
    case "xcomp":
      return from(controller(tree, head, known), "control");
    case "acomp":
    case "attr":
    case "oprd":
      return from(findSubject(tree, head.index, known), "control");
    case "advcl":
      // "The decree obliges [banks] to report": the parser may take the obligation for a purpose
      return from(
        isToDo(tree, token) ? controller(tree, head, known) : findSubject(tree, head.index, known),
        "adjunct",
      );
    case "pcomp":
      return from(aboveNoun(tree, tree.head(head), known), "adjunct");
    case "acl":
    case "relcl": {
      const owner = ownerOf(tree, head, known);
      return owner.subject === null ? pledging(tree, token, head, known) : from(owner, "control");
    }
    default:
      return NONE;
  }
}

/** "[They] say the offer is poor and [have] vowed to": the verb agrees in number with another subject. */
function disagrees(tree: Tree, verb: Token, subject: number | null): boolean {
  const noun = tree.tokens[subject ?? -1];
  if (!noun || tree.child(noun.index, "conj")) return false;
  const finite = [...tree.children(verb.index).filter(({ deprel }) => /^aux/.test(deprel)), verb].find(({ tag }) =>
    /^VB[ZP]$/.test(tag),
  );
  return (noun.tag === "NN" && finite?.tag === "VBP") || (noun.tag === "NNS" && finite?.tag === "VBZ");
}

/**
 * "[Ada Orr] said that the council should act and vowed to": a past tense does not share the modal of what is said, so
 * it goes on with the verb of saying.
 */
function isPastBesideModal(tree: Tree, verb: Token, head: Token): boolean {
  const auxiliaries = (index: number) => tree.children(index).filter(({ deprel }) => /^aux/.test(deprel));
  const isPastForm = verb.tag === "VBN" || isPast(tree, verb);
  if (!isPastForm || head.tag !== "VB" || auxiliaries(verb.index).length) return false;
  const said = tree.head(head);
  return (
    auxiliaries(head.index).some(({ tag }) => tag === "MD") && said !== null && REPORT_VERBS.has(tree.lemma(said.index))
  );
}

/**
 * The subject of a participle of pledging. "[protesters] vowing to stay": its head. "[She] toured the coast pledging to
 * build on it": the parser attached it to the coast, which cannot pledge, so the subject of the verb is meant.
 */
function pledging(tree: Tree, token: Token, noun: Token, known: Map<number, SubjectOf>): SubjectOf {
  if (token.tag !== "VBG" || !VOW_VERBS.has(tree.lemma(token.index))) return NONE;
  if (AGENT_NOUNS.has(tree.lemma(noun.index)) || /^(?:PERSON|ORG|NORP)$/.test(tree.entity(noun.index)))
    return { subject: noun.index, subjectSource: "adjunct" };
  return from(aboveNoun(tree, noun, known), "adjunct");
}

const from = ({ subject }: SubjectOf, subjectSource: Predicate["subjectSource"]): SubjectOf =>
  subject === null ? NONE : { subject, subjectSource };

/** "X agreed to go": X; "X ordered Y to go": Y; "Y was ordered to go": Y. */
function controller(tree: Tree, head: Token, known: Map<number, SubjectOf>): SubjectOf {
  if (OBJECT_CONTROL_VERBS.has(tree.lemma(head.index))) {
    const object = tree.child(head.index, "dobj");
    if (object) return { subject: object.index, subjectSource: "control" };
  }
  return findSubject(tree, head.index, known);
}

/** The subject of the clause around a preposition: "It moved to pre-empt this [by] offering …". */
function aboveNoun(tree: Tree, token: Token | null, known: Map<number, SubjectOf>): SubjectOf {
  for (let at = token, steps = 0; at && steps < 4; at = tree.head(at), steps++) {
    if (at.upos === "VERB" || at.upos === "AUX") return findSubject(tree, at.index, known);
    const owner = tree.child(at.index, "poss");
    if (owner) return { subject: owner.index, subjectSource: "control" };
  }
  return NONE;
}

/** "closed by [Friday]", "boosted by [an extra £3m]", "opened by [Easter]": a time or an amount. */
const MEASURES: ReadonlySet<string> = new Set(["DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"]);

/** "approved [by parliament]", unlike "introduced [by the spring]". */
export function agentOf(tree: Tree, verb: number): number | null {
  const by = tree.child(verb, "agent");
  const agent = by ? tree.child(by.index, "pobj") : null;
  if (agent === null || MEASURES.has(tree.entity(agent.index)) || MEASURE_UNITS.has(tree.lemma(agent.index)))
    return null;
  return isHoliday(agent.text) ? null : agent.index;
}

/** The owner of a plan: "[BT]'s plan to cut", "a pledge by [the mayor] to cut", "[BT] unveiled plans to cut". */
export function ownerOf(tree: Tree, noun: Token, known: Map<number, SubjectOf>): SubjectOf {
  const planner = tree.child(noun.index, "nsubj"); // "[Ministers] plan to", where the tagger took the verb for a noun
  if (planner) return { subject: planner.index, subjectSource: "own" };
  const owner = tree.child(noun.index, "poss");
  if (owner) return { subject: ownDoer(tree, noun, owner, known) ?? owner.index, subjectSource: "control" };
  for (const prep of tree.children(noun.index)) {
    // "promises [from the mayor] to"
    const isFrom = /^from$/i.test(prep.text) && PLEDGE_NOUNS.has(tree.lemma(noun.index));
    if (!isFrom && !/^(?:by|between)$/i.test(prep.text)) continue;
    const holder = tree.child(prep.index, "pobj");
    if (holder) return { subject: holder.index, subjectSource: "control" };
  }
  const announcer = presenterOf(tree, noun, known);
  if (announcer.subject !== null) return announcer;
  const named = tree
    .children(noun.index)
    .find(({ deprel, tag }) => /^(compound|nmod|amod)$/.test(deprel) && /^NN/.test(tag));
  // "[government] plans to cut"
  return named ? { subject: named.index, subjectSource: "control" } : doerWith(tree, noun, known);
}

/** In heads, from a noun up to the verb of its clause: "consulted on its [plans]". */
const CLIMB = 4;

/** "The committee said [the ministry] had not spoken of [its] plans": "its" refers to the subject. */
function ownDoer(tree: Tree, noun: Token, owner: Token, known: Map<number, SubjectOf>): number | null {
  if (owner.tag !== "PRP$" || !/^its$/i.test(owner.text)) return null;
  let at = tree.head(noun);
  for (let steps = 0; at && at.upos !== "VERB" && steps < CLIMB; steps++) at = tree.head(at);
  const { subject, subjectSource } = at?.upos === "VERB" ? findSubject(tree, at.index, known) : NONE;
  if (subject === null || subjectSource !== "own" || subject > owner.index) return null;
  return SPEAKING_BODY_NOUNS.has(tree.lemma(subject)) && tree.tokens[subject]?.tag === "NN" ? subject : null;
}

/** "[The ministry]'s sale is part of a plan to": the owner of a part owns the plan. */
function holderOf(tree: Tree, { subject }: SubjectOf): SubjectOf | null {
  const holder = subject === null || AGENT_NOUNS.has(tree.lemma(subject)) ? null : tree.child(subject, "poss");
  return holder && { subject: holder.index, subjectSource: "control" };
}

/** "[The firm] is buying a ship, with plans to rebuild it": the subject of the clause around. */
function doerWith(tree: Tree, noun: Token, known: Map<number, SubjectOf>): SubjectOf {
  const prep = noun.deprel === "pobj" && PURPOSE_NOUNS.has(tree.lemma(noun.index)) ? tree.head(noun) : null;
  const verb = prep && /^with$/i.test(prep.text) ? tree.head(prep) : null;
  return verb?.upos === "VERB" ? from(findSubject(tree, verb.index, known), "adjunct") : NONE;
}

/** "[put] forward plans", "[came] up with plans", "[press] ahead with plans" */
const putsForward = (tree: Tree, verb: number): boolean => {
  const particles = LIGHT_PHRASES[tree.lemma(verb)];
  return particles !== undefined && tree.children(verb).some(({ text }) => particles.has(text.toLowerCase()));
};

/** "[BT] unveiled plans": the subject of the verb that governs the noun. */
function presenterOf(tree: Tree, noun: Token, known: Map<number, SubjectOf>): SubjectOf {
  let at = tree.head(noun);
  let arrived = noun;
  for (let steps = 0; at && steps < 3; steps++) {
    if (at.upos === "VERB" || at.upos === "AUX") {
      const object = arrived.deprel === "dobj" || arrived.deprel === "attr" || arrived.deprel === "pobj";
      if (!object || !(LIGHT_VERBS.has(tree.lemma(at.index)) || putsForward(tree, at.index))) return NONE;
      const presenter = findSubject(tree, at.index, known);
      return tree.lemma(at.index) === "be" ? (holderOf(tree, presenter) ?? presenter) : presenter;
    }
    [arrived, at] = [at, tree.head(at)];
  }
  return NONE;
}
