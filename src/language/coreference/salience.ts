import { SOLE_OFFICES } from "../lexicon/en/offices.js";
import type { ParseIndex } from "../parse-index.js";
import type { Token } from "../types.js";
import { type Entity, isNamed, wordsOf } from "./entity.js";
import { objectAbove } from "./object-above.js";

/** One occurrence of an entity, to which later words may refer back. */
export interface Occurrence {
  readonly entity: Entity;
  readonly token: number;
  readonly sentence: number;
  /** See `Discourse.step`. */
  readonly step: number;
  readonly deprel: string;
  /** Head of the token that links the mention to the rest of the sentence. Two mentions on one verb do not corefer. */
  readonly governor: number;
  readonly inMainClause: boolean;
  /** Index of the direct quotation it is in, or -1. */
  readonly quotation: number;
}

/** Whether a token or an occurrence is the subject of its clause. */
export const isSubject = ({ deprel }: { readonly deprel: string }): boolean => /^nsubj/u.test(deprel);

/** How salient an occurrence is: the points that `salienceOf` adds up. */
const POINTS = {
  sameSentence: 100,
  sentenceBefore: 92,
  /** Further back: `far` less `perSentence` for each sentence, but at least `least`. */
  far: 80,
  perSentence: 12,
  least: 10,
  /** A paragraph is about one thing: for words that do not open it. */
  sameParagraph: 15,
  subject: 26,
  mainClauseSubject: 12,
  /**
   * A pronoun as the subject of a main clause: the text continues about the same person (centering, Grosz et al. 1995).
   */
  pronounGoesOn: 8,
  /** The subject of the clause above, of the clause before the main clause, or of the verb of a lone possessive. */
  clauseSubject: 20,
  /** The subject of the same sentence, for [her]: [Ada Orr sold her boat]. */
  owner: 12,
  /** [Ada Orr and her husband], [Jon Vale, along with his firm]. */
  goesWith: 80,
  insidePhrase: -6,
  /** [Norrick's chairman sued Orlen]: it is still about Norrick. */
  ownsSubject: 8,
  prepositionBefore: -8,
  /** The person asked, over the one who asks: the answer comes next. */
  asked: 50,
  /** [The board will back Mr Vale if he resigns]: the object of the clause above, whose subject is a thing or a body. */
  objectAbove: 95,
  /** [For Ms Orr, the question is]: what the sentence is about. */
  topic: 60,
  otherQuotation: -70,
  unnamed: -30,
  /** One point for each earlier mention, up to this. */
  mostMentions: 10,
} as const;

/** In heads, from a pronoun up to the verb of its clause. */
const MOST_STEPS = 4;

/** Where a mention is that refers back. */
export interface MentionPlace {
  readonly head: Token;
  /** Index of the direct quotation it is in, or -1. */
  readonly quotation: number;
  /** The verb that governs the clause of the mention, or -1. */
  readonly above: number;
  readonly isSubject: boolean;
  readonly isOwner: boolean;
  /** [Orr sold his]: a possessive without a noun. */
  readonly ownsAlone: boolean;
  /** The object of the clause above, if it may be the subject of this one, or null. */
  readonly objectAbove: number | null;
}

export const placeOf = (head: Token, index: ParseIndex, quotation: number): MentionPlace => ({
  head,
  quotation,
  above: clauseAbove(head, index),
  isSubject: isSubject(head),
  isOwner: head.deprel === "poss",
  ownsAlone: head.deprel !== "poss" && /^(?:his|hers|theirs)$/iu.test(head.text),
  objectAbove: objectAbove(head, index),
});

/** How likely a mention refers to an occurrence, in points. */
export function salienceOf(occurrence: Occurrence, place: MentionPlace, index: ParseIndex): number {
  const { head, above } = place;
  const distance = head.sentence - occurrence.sentence;
  const wasSubject = isSubject(occurrence);
  let score = nearness(distance);
  if (wasSubject) score += POINTS.subject;
  if (wasSubject && occurrence.inMainClause) score += POINTS.mainClauseSubject;
  if (wasSubject && occurrence.inMainClause && index.token(occurrence.token)?.upos === "PRON")
    score += POINTS.pronounGoesOn;
  const owns = place.ownsAlone && occurrence.governor === head.head;
  if (wasSubject && (occurrence.governor === above || owns || isFronted(occurrence, place, index)))
    score += POINTS.clauseSubject;
  if (wasSubject && occurrence.inMainClause && distance === 0 && place.isOwner) score += POINTS.owner;
  if (distance === 0 && place.isOwner && goesWith(head.head, occurrence.token, index)) score += POINTS.goesWith;
  if (occurrence.deprel === "poss" || occurrence.deprel === "compound")
    score += ownsSubject(occurrence, index) ? POINTS.ownsSubject : POINTS.insidePhrase;
  if (occurrence.deprel === "pobj" && distance > 0) score += POINTS.prepositionBefore;
  if (distance === 0 && occurrence.token === place.objectAbove) score += POINTS.objectAbove;
  if (distance === 0 && isTopic(occurrence, index)) score += POINTS.topic;
  // [A reporter asked Mr Vale whether he would run. “Yes,” he said.]
  const isAsked = index.token(occurrence.governor)?.lemma === "ask";
  if (distance > 0 && /^(?:dobj|dative)$/u.test(occurrence.deprel) && isAsked) score += POINTS.asked;
  if (occurrence.quotation >= 0 && occurrence.quotation !== place.quotation) score += POINTS.otherQuotation;
  const isJustBefore = occurrence.inMainClause && distance === 1;
  const speaks = occurrence.governor === above && place.isSubject && holdsOffice(occurrence.entity);
  if (isUnnamed(occurrence.entity) && !(wasSubject && (isJustBefore || speaks))) score += POINTS.unnamed;
  else if (paragraphOf(occurrence.sentence, index) === paragraphOf(head.sentence, index)) score += POINTS.sameParagraph;
  return score + Math.min(POINTS.mostMentions, occurrence.entity.mentions.length);
}

/** [For Ms Orr, …], [As for Ms Orr, …] at the beginning of a sentence. */
export function isTopic({ token, sentence, deprel }: Occurrence, { token: at, parse, rightEdge }: ParseIndex): boolean {
  const preposition = deprel === "pobj" ? at(at(token)?.head ?? -1) : undefined;
  const first = parse.sentences[sentence]?.firstToken ?? -1;
  if (!preposition || !/^for$/iu.test(preposition.text)) return false;
  const opens = preposition.index === first || (preposition.index === first + 1 && at(first)?.text === "As");
  return opens && at(rightEdge(preposition.index) + 1)?.text === ",";
}

/** Whether a noun is joined to another by "and" or "with". */
function goesWith(noun: number, other: number, { token }: ParseIndex): boolean {
  let at = token(noun);
  for (let steps = 0; at && steps < MOST_STEPS && /^(?:conj|pobj|prep|pcomp)$/u.test(at.deprel); steps++) {
    if (at.deprel === "prep" && !/^(?:with|alongside|along|together)$/iu.test(at.text)) return false;
    at = token(at.head);
    if (at?.index === other) return true;
  }
  return false;
}

const ownsSubject = ({ entity, deprel, governor }: Occurrence, { token }: ParseIndex): boolean =>
  entity.type !== "person" && deprel === "poss" && isSubject(token(governor) ?? { deprel: "" });

const paragraphOf = (sentence: number, { parse }: ParseIndex): number => parse.sentences[sentence]?.paragraph ?? -1;

/** [Orr met her]: the object is not the subject; in [Orr met her deputy], [Orr sold his] it may be. */
export const sharesVerb = (occurrence: Occurrence, { head, isOwner, ownsAlone }: MentionPlace): boolean =>
  !isOwner && !ownsAlone && head.head === occurrence.governor && occurrence.deprel !== "poss";

/**
 * [When Ada Orr took the stage, she smiled]: the subject of a clause before the main clause, for the subject of the
 * main clause.
 */
function isFronted({ governor, token }: Occurrence, { head, isSubject }: MentionPlace, index: ParseIndex): boolean {
  const verb = index.token(governor);
  return isSubject && token < head.index && verb?.deprel === "advcl" && verb.head === head.head;
}

/**
 * [Mr Vale should quit if [he] lied], [Mr Vale decided [he] would quit]: the verb that governs the clause of a token,
 * or -1.
 */
function clauseAbove(token: Token, index: ParseIndex): number {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps < MOST_STEPS; steps++) {
    if (at.deprel === "advcl" || at.deprel === "ccomp") return at.head;
    if (at.head === at.index) return -1;
    at = index.token(at.head);
  }
  return -1;
}

/** Points by the distance in sentences. */
function nearness(distance: number): number {
  if (distance === 0) return POINTS.sameSentence;
  if (distance === 1) return POINTS.sentenceBefore;
  return Math.max(POINTS.least, POINTS.far - POINTS.perSentence * distance);
}

/** [her mother] is less often the next [she] than a named person. */
const isUnnamed = (entity: Entity): boolean => entity.type === "person" && !isNamed(entity);

/**
 * [The home secretary said he would]: he means himself, whom the text does not name. A spokesman or a mother may mean
 * somebody else.
 */
const holdsOffice = ({ name }: Entity): boolean =>
  SOLE_OFFICES.has(wordsOf(name.split(/\s(?:of|for|at|in)\s/u, 1)[0] ?? "").at(-1) ?? "");
