import { PLAIN_REPORTING_VERBS, SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import type { Token } from "../../types.js";
import { endingOf, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import { isSubject } from "../subject.js";
import { isPlainReportingVerb, isReportingVerb, isTakenForNoun } from "./reporting-verb.js";

/** In tokens after the closing mark. A long apposition may come between. */
export const WINDOW = 28;

/** The verb of a reporting clause, and whether its subject follows it. */
export interface VerbAfter {
  readonly at: number;
  readonly inverted: boolean;
}

/**
 * The verb of the clause that begins at a token after a quotation: a verb of saying, else any verb if punctuation
 * leaves no other reading.
 */
export function findVerbAfter(first: number, stretch: PlacedStretch, context: SpeechContext): VerbAfter | null {
  const words = clauseFrom(first, stretch, context);
  const ending = endingOf(stretch, context);
  return (
    findVerb(words, context) ??
    (/,$/u.test(ending) ? findAnyVerb(words, context) : null) ??
    (/[,?!]$/u.test(ending) ? (findMistakenParticiple(words) ?? findMistakenNoun(words)) : null)
  );
}

/** The tokens that the clause can reach: up to the end of the sentence or paragraph, or the next quotation. */
function clauseFrom(first: number, stretch: PlacedStretch, context: SpeechContext): Token[] {
  const words: Token[] = [];
  for (let i = first; i < first + WINDOW; i++) {
    const token = context.token(i);
    if (!token || context.stretchAt(i) >= 0 || context.paragraphOf(i) !== stretch.paragraph) break;
    if (/^[.!?;:]$/u.test(token.text)) break;
    words.push(token);
  }
  return words;
}

function findVerb(words: readonly Token[], context: SpeechContext): VerbAfter | null {
  let adverbsOnly = true;
  for (const [i, token] of words.entries()) {
    const at = token.index;
    if (adverbsOnly && isReportingVerb(token)) return token.tag !== "VBG" ? { at, inverted: true } : null;
    // ["…!" beamed Ada Lorne], ["…!" radioed crew commander Ada Lorne]: any verb with a name after it
    if (i === 0 && (/^VB[DZN]$/u.test(token.tag) || isTakenForNoun(token)) && isBeforePerson(words, context))
      return { at, inverted: true };
    if (isPlainReportingVerb(token) && !modifies(at, context) && !isInfinite(at, context) && !isPassive(at, context))
      return { at, inverted: false };
    // ["…?" a clerk could be heard asking]
    if (token.tag === "VBG" && isPlainReportingVerb(token) && isNoticed(token.head, context))
      return { at: token.head, inverted: false };
    // [“…,” he went on], [“…,” she began]
    if (!adverbsOnly && i <= 4 && isReportingVerb(token) && /^VB[DZP]$/u.test(token.tag))
      return { at, inverted: false };
    if (token.upos !== "ADV") adverbsOnly = false;
  }
  return null;
}

/** In words, between a verb and the name of its holder. */
const LONGEST_OFFICE = 6;

/** Whether somebody's name follows the first word, with at most an office between. */
function isBeforePerson(words: readonly Token[], { nameAt }: SpeechContext): boolean {
  for (const { index, upos } of words.slice(1, LONGEST_OFFICE + 2)) {
    const name = nameAt(index);
    if (name?.type === "person") return true;
    if (!name && !/^(?:NOUN|PROPN|ADJ)$/u.test(upos)) return false;
  }
  return false;
}

/** [adding], [refusing to admit]; not [he was due to say] */
function isInfinite(verb: number, { token, children }: SpeechContext): boolean {
  const isInfinitive = children(verb).some((c) => token(c)?.tag === "TO");
  return token(verb)?.tag === "VBG" || (isInfinitive && token(token(verb)?.head ?? -1)?.tag === "VBG");
}

/**
 * A clause that modifies a noun. After a comma and without [who] or [which] it is a clause of its own that the parse
 * attached to a noun.
 */
function modifies(verb: number, { token, children, leftEdge }: SpeechContext): boolean {
  const deprel = token(verb)?.deprel ?? "";
  if (/^(?:acl|amod)$/u.test(deprel)) return true;
  if (deprel !== "relcl") return false;
  const relative = children(verb).some((c) => c < verb && /^W/u.test(token(c)?.tag ?? ""));
  return relative || token(leftEdge(verb) - 1)?.text !== ",";
}

/**
 * ["…," a weary-looking Ms Orr conceded]: any verb, since after a comma inside the marks the clause can only report.
 */
function findAnyVerb([first, ...words]: readonly Token[], context: SpeechContext): VerbAfter | null {
  const verb = words.find(
    ({ upos, tag, index }) =>
      upos === "VERB" && /^VB[DZP]$/u.test(tag) && isClauseOfItsOwn(index, first?.index ?? index, context),
  );
  return verb ? { at: verb.index, inverted: false } : null;
}

/**
 * ["…?" the 43-year-old asked in May]: the parse may take the verb for a participle of the noun before it. It must be
 * the only verb of the clause.
 */
function findMistakenParticiple(words: readonly Token[]): VerbAfter | null {
  if (words.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/u.test(tag))) return null;
  // [the new chair, Ada Lorne, asked in May]
  const isBehindNoun = ({ head, index }: Token): boolean =>
    head === index - 1 || words[index - (words[0]?.index ?? 0) - 1]?.text === ",";
  const verb = words.find((token) => token.tag === "VBN" && isBehindNoun(token) && isPlainReportingVerb(token));
  return verb ? { at: verb.index, inverted: false } : null;
}

/**
 * [“…,” the owners state in a letter], [“…,” a voice in the film states]: the parse may take the verb for a noun. Its
 * number must fit a subject before it, and nothing but a phrase or a clause may follow.
 */
function findMistakenNoun(words: readonly Token[]): VerbAfter | null {
  for (const [i, token] of words.entries()) {
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(token.tag)) return null;
    const [before, next] = [words[i - 1], words[i + 1]];
    const fits = token.tag === "NN" ? /^(?:NNP?S|CD)$/u : /^NNP?$/u;
    // [“…,” the letter read.]
    if (token.lemma === "read" && isDocument(before) && token.index === words.at(-1)?.index)
      return { at: token.index, inverted: false };
    if (!before || !/^NNS?$/u.test(token.tag) || !PLAIN_REPORTING_VERBS.has(token.lemma.toLowerCase())) continue;
    if (fits.test(before.tag) && (!next || /^(?:ADP|ADV|SCONJ|PUNCT)$/u.test(next.upos)))
      return { at: token.index, inverted: false };
  }
  return null;
}

const isDocument = (token: Token | undefined): boolean => SPEECH_NOUNS.has(token?.lemma.toLowerCase() ?? "");

function isClauseOfItsOwn(verb: number, first: number, context: SpeechContext): boolean {
  const children = context.children(verb);
  // the parse may take a name in this place for a measure, as in [two days later]
  const isWho = (c: number): boolean =>
    isSubject(context.token(c)?.deprel ?? "") || context.nameAt(c)?.type === "person";
  const subject = children.find((c) => c < verb && c >= first && isWho(c));
  return (
    subject !== undefined &&
    !/^(?:PRON|DET)$/u.test(context.token(subject)?.upos ?? "PRON") &&
    !saysMore(verb, context) &&
    !children.some((c) => c > verb && /^(?:acomp|attr|oprd|dative)$/u.test(context.token(c)?.deprel ?? ""))
  );
}

/** Whether the verb has a complement after it that says something else. */
export const saysMore = (verb: number, { children, token }: SpeechContext): boolean =>
  children(verb).some((c) => c > verb && /^(?:ccomp|xcomp|dobj|prt|conj)$/u.test(token(c)?.deprel ?? ""));

/** [The talks will be concluded by May]: nobody says this. */
const isPassive = (verb: number, { child, token }: SpeechContext): boolean =>
  token(verb)?.tag === "VBN" && child(verb, "auxpass") !== undefined;

/** [could be heard], [was seen] */
const isNoticed = (verb: number, context: SpeechContext): boolean =>
  /^(?:hear|overhear|see|film|record)$/u.test(context.token(verb)?.lemma.toLowerCase() ?? "") &&
  isPassive(verb, context);
