import type { Span } from "../../text/span.js";
import { ONE_OF_SEVERAL, ORGANIZATION_NOUNS, PERSONS_OR_FIRMS } from "../lexicon/en/roles.js";
import type { ParseIndex } from "../parse-index.js";
import type { Name, SpeakerMention, Token } from "../types.js";
import { descriptionRange } from "./description-range.js";
import { describedAuthor, ownerOfDocument } from "./document-owner.js";
import { isPersonNoun, isProper } from "./noun-kinds.js";

/** In tokens, from an office to the name that ends its phrase. */
const FARTHEST_NAME = 8;

/** In tokens, from an office with all its words to the last word of the name in apposition. */
const LONGEST_OFFICE = 18;

/**
 * The words that name whom a noun phrase stands for. If the phrase is a named person, the name ([chief executive Ada
 * Lorne], [the minister, Jon Vale,]); else the phrase with its prepositional phrases, without relative clauses and
 * appositions ([a spokesman for the ministry]).
 *
 * @param reason for print.
 */
export function buildSpeakerMention(head: number, index: ParseIndex, reason: string): SpeakerMention | null {
  const token = index.token(head);
  // the tagger may take a name for a verb
  if (!token || !(canSpeak(token) || index.nameAt(head)?.type === "person")) return null;
  if (token.upos === "PRON") return mentionOf(token.start, token.end, index, reason);
  const own = isOneMember(head, index) ? null : (nameBeforeLetters(head, index) ?? index.nameAt(head));
  const staff = own?.type === "organization" ? spokesmanOf(own, index) : null;
  if (staff) return mentionOf(staff.start, staff.end, index, reason);
  const name = own?.type === "person" ? own : (nameOfPhrase(head, index) ?? own);
  if (name) return mentionOf(name.start, name.end, index, reason);
  const owner = ownerOfDocument(head, index) ?? describedAuthor(head, index);
  if (owner) return mentionOf(owner.start, owner.end, index, `${reason}, whose "${token.text}" it is`);
  const { first, last } = descriptionRange(head, index);
  const tail = nameAtEnd(head, first, last, index);
  const from = index.token(tail ?? first);
  const to = index.token(last);
  return from && to ? mentionOf(from.start, to.end, index, reason) : null;
}

/** [backbencher Jon Vale MP]: the person before letters that the parse makes the head. */
function nameBeforeLetters(head: number, index: ParseIndex): Name | null {
  const name = /^(?:[A-Z]{2,4}|PhD|Jr\.?|Sr\.?)$/u.test(index.token(head)?.text ?? "") ? index.nameAt(head - 1) : null;
  return name?.type === "person" && index.leftEdge(head) <= name.firstToken && !index.nameAt(head) ? name : null;
}

/** [an Oregon Democrat], [another Republican]: one person of a party or people, not all of it. */
const isOneMember = (head: number, index: ParseIndex): boolean =>
  index.token(head)?.tag === "NNP" &&
  index.nameAt(head)?.type === "group" &&
  ONE_OF_SEVERAL.has(index.token(index.leftEdge(head))?.text.toLowerCase() ?? "");

/**
 * [a Ministry of Ports and Roads spokesman said]: whoever speaks for a body, though the parse takes the body for the
 * subject.
 */
function spokesmanOf({ firstToken, endToken }: Name, index: ParseIndex): Span | null {
  const [article, noun] = [index.token(firstToken - 1), index.token(endToken)];
  if (!article || !noun || !/^an?$/iu.test(article.text)) return null;
  return noun.tag === "NN" && isPersonNoun(endToken, index) ? { start: article.start, end: noun.end } : null;
}

/**
 * In tokens. [harbour master Theodora Mey], [the Herald's Theodora Mey]: two or more proper nouns after an office or an
 * owner, though nobody found a name there.
 */
const LONGEST_NAME = 5;

function nameAtEnd(head: number, start: number, last: number, index: ParseIndex): number | null {
  let first = last;
  while (first > Math.max(start, head - LONGEST_NAME) && isProper(first - 1, index) && !isPersonNoun(first - 1, index))
    first--;
  const before = first > start ? index.token(first - 1) : undefined;
  const isBehind = before !== undefined && (before.tag === "POS" || isPersonNoun(before.index, index));
  return first < last && isProper(last, index) && isBehind && !isOthers(head, first, index) ? first : null;
}

/** [a spokesman for Minister Theodora Mey]: the name is the person for whom somebody else speaks or works. */
function isOthers(head: number, name: number, index: ParseIndex): boolean {
  for (let i = name - 1; i > head; i--) {
    const { upos, text } = index.token(i) ?? {};
    if (upos === "CCONJ") return false;
    if (/^(?:for|to|of|with|by)$/u.test(text ?? "")) return isPersonNoun(head, index);
  }
  return false;
}

const canSpeak = ({ upos, tag, text }: Token): boolean =>
  !/^(?:this|that)$/iu.test(text) &&
  (upos === "PRON" ? tag !== "EX" && !tag.startsWith("W") : /^(?:NOUN|PROPN|NUM|ADJ|DET|X)$/u.test(upos));

const mentionOf = (start: number, end: number, { parse }: ParseIndex, reason: string): SpeakerMention => ({
  start,
  end,
  text: parse.text.slice(start, end),
  reason,
});

/** The mention of a name, for rules that find a name without its phrase. */
export const mentionOfName = (
  { start, end, text }: Pick<Name, "start" | "end" | "text">,
  reason: string,
): SpeakerMention => ({ start, end, text, reason });

/**
 * [the minister, Jon Vale]: a person's name in apposition. [Minister of Trade Jon Vale]: a name right after the office.
 */
function nameOfPhrase(head: number, index: ParseIndex): Span | null {
  const end = Math.min(index.rightEdge(head), head + LONGEST_OFFICE);
  for (let i = head + 1; i <= end; i++) {
    // the parse may attach the name to any word of the phrase: [the head of the union, Jon Vale,]
    if (index.token(i)?.deprel !== "appos") continue;
    const name = index.nameAt(i);
    if (name?.type === "person") return name;
    // [Analysts Halden & Orr]: a firm, whatever type its name has
    if (name && i === head + 1 && index.token(head)?.tag === "NNS" && isPersonNoun(head, index)) return name;
    // [said the counsellor, Sun Mei]: the model may take an unusual name for a place or a firm
    const unknown =
      name && name.type !== "place" && !isLikePersonName(name, head, index) ? null : unknownName(i, head, index);
    if (unknown) return unknown;
  }
  if (!isPersonNoun(head, index)) return null;
  const last = index.nameAt(Math.min(index.rightEdge(head), head + FARTHEST_NAME));
  if (last?.type !== "person" || last.firstToken <= head) return null;
  // [Leader of the Opposition Jon Vale]: the office with its complement is the title of the name
  const office = index.token(head);
  if (office && last.title && last.title.start <= office.start && office.end <= last.title.end) return last;
  const before = index.tokenFrom(last.title?.start ?? last.start) - 1;
  if (isPersonNoun(before, index) && !/S$/u.test(index.token(before)?.tag ?? "") && isOthers(head, before, index))
    return null;
  // [a spokesman for federal transport minister Jon Vale]: the office between is his
  if (last.title && isPersonNoun(index.tokenFrom(last.title.end - 1), index) && isOthers(head, before + 1, index))
    return null;
  return before >= head && /^(?:NOUN|PROPN)$/u.test(index.token(before)?.upos ?? "") ? last : null;
}

/** Longer names are those of bodies. */
const MOST_NAME_WORDS = 4;

/** [the director, Theodora Mey,]: two to four words in capitals, none of them for a body, beside one person's office. */
function isLikePersonName({ type, firstToken, endToken }: Name, head: number, index: ParseIndex): boolean {
  const noun = index.token(head);
  if (type !== "organization" || noun?.tag !== "NN" || PERSONS_OR_FIRMS.has(noun.lemma.toLowerCase())) return false;
  if (endToken - firstToken < 2 || endToken - firstToken > MOST_NAME_WORDS) return false;
  for (let i = firstToken; i < endToken; i++) {
    const { text = "", lemma = "" } = index.token(i) ?? {};
    if (!/^\p{Lu}\p{Ll}+(?:[-’']\p{L}+)?$|^\p{Lu}\.$/u.test(text) || ORGANIZATION_NOUNS.has(lemma.toLowerCase()))
      return false;
  }
  return true;
}

/**
 * [the minister, Theodora Mey,]: two or more proper nouns in apposition to a person, though nobody found a name there.
 */
function unknownName(last: number, head: number, index: ParseIndex): Span | null {
  if (!isPersonNoun(head, index)) return null;
  let first = last;
  while (first > head + 1 && isProper(first - 1, index)) first--;
  const from = index.token(first);
  const to = index.token(last);
  return first < last && from && to && isProper(last, index) ? { start: from.start, end: to.end } : null;
}
