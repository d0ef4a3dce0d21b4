import type { Span } from "../../text/span.js";
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PERSONS_OR_FIRMS } from "../lexicon/en/roles.js";
import { SPEECH_NOUNS } from "../lexicon/en/speech-verbs.js";
import { WEEKDAYS } from "../lexicon/en/time-words.js";
import type { ParseIndex } from "../parse-index.js";
import type { Name, SpeakerMention, Token } from "../types.js";

/** In tokens of a description: before its head, and from an office to the name that ends its phrase. */
const LONGEST_BEFORE_HEAD = 8;
const FARTHEST_NAME = 8;

/** In tokens. A longer description is cut, since it is printed as a label. */
const LONGEST_DESCRIPTION = 14;

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
  const own = index.nameAt(head);
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

/** [a Ministry of Ports and Roads spokesman said]: whoever speaks for a body, though the parse takes the body for the subject. */
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

/** [the director, Theodora Mey,]: two to four words in capitals, none of them for a body, in apposition to one person. */
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
 * [Orr's statement said], [the Lessen Bank report says], [the book by Jon Vale said]: a document speaks for its maker.
 */
function ownerOfDocument(head: number, index: ParseIndex): Span | null {
  if (!SPEECH_NOUNS.has(index.token(head)?.lemma.toLowerCase() ?? "")) return null;
  for (const child of index.children(head)) {
    const owner =
      possessorOf(child, head, index) ?? authorOf(child, index) ?? agentOf(child, index) ?? ownerOfSite(child, index);
    if (owner) return owner;
  }
  return null;
}

/** The name of a person or an institution at a token. */
function actorAt(token: number | undefined, { nameAt }: ParseIndex): Name | null {
  const name = token === undefined ? null : nameAt(token);
  return name && /^(?:person|organization)$/u.test(name.type) ? name : null;
}

/** [Orr's statement], [the Lessen Bank report] */
function possessorOf(child: number, document: number, index: ParseIndex): Span | null {
  const { deprel = "" } = index.token(child) ?? {};
  if (child >= document || !/^(?:poss|compound|nmod)$/u.test(deprel)) return null;
  return actorAt(child, index) ?? (deprel === "poss" ? properOwner(child, index) : null);
}

/** [Theodora's statement]: one proper noun, though nobody found a name there. */
function properOwner(child: number, index: ParseIndex): Span | null {
  const owner = index.token(child);
  const isOne = owner?.tag === "NNP" && index.nameAt(child) === null && index.leftEdge(child) === child;
  return owner &&
    isOne &&
    isProper(child, index) &&
    !(owner.text.toLowerCase() in WEEKDAYS) &&
    !isPersonNoun(child, index)
    ? { start: owner.start, end: owner.end }
    : null;
}

/** [the book by Jon Vale] */
function authorOf(child: number, index: ParseIndex): Name | null {
  const { deprel, text = "" } = index.token(child) ?? {};
  if (deprel !== "prep" || !/^(?:by|from)$/u.test(text)) return null;
  return firstOf(index.children(child), (object) => actorAt(object, index));
}

/**
 * [a report by a Herald journalist], [read a statement by the council]: people or a body without a name, whose own
 * phrase is printed.
 */
function describedAuthor(head: number, index: ParseIndex): Span | null {
  if (!SPEECH_NOUNS.has(index.token(head)?.lemma.toLowerCase() ?? "")) return null;
  const next = index.token(head + 1);
  if (!next || !/^(?:by|from)$/u.test(next.text) || (next.head !== head && next.head !== index.token(head)?.head))
    return null;
  const author = index.children(next.index).find((c) => index.token(c)?.deprel === "pobj");
  const lemma = index.token(author ?? -1)?.lemma.toLowerCase() ?? "";
  if (author === undefined || index.nameAt(author) || !(PERSON_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma)))
    return null;
  const { first, last } = descriptionRange(author, index);
  const [from, to] = [index.token(first), index.token(last)];
  return from && to ? { start: from.start, end: to.end } : null;
}

/** [a statement on the bank's website], [a notice on the Norland Rail site] */
function ownerOfSite(child: number, index: ParseIndex): Name | null {
  const { deprel, text = "" } = index.token(child) ?? {};
  if (deprel !== "prep" || !/^(?:on|in)$/u.test(text)) return null;
  return firstOf(index.children(child), (object) => {
    const isSite = SITES.test(index.token(object)?.lemma ?? "");
    const owner = index.children(object).find((c) => isOwner(index.token(c)?.deprel ?? "", isSite));
    return actorAt(owner, index);
  });
}

function firstOf(tokens: readonly number[], find: (token: number) => Name | null): Name | null {
  for (const token of tokens) {
    const found = find(token);
    if (found) return found;
  }
  return null;
}

const SITES = /^(?:website|site|blog|page|feed|account)$/iu;

const isOwner = (deprel: string, isSite: boolean): boolean => deprel === "poss" || (isSite && deprel === "compound");

/** Verbs of making a document, in base form: their agent words it. Whoever sees or obtains it does not. */
const MADE = /^(?:write|sign|file|send|issue|submit|release|author|draft|compile|put|make|post)$/u;

/** [a letter signed by Orr], [a notice sent out by the bank] */
function agentOf(child: number, index: ParseIndex): Name | null {
  const { deprel, lemma = "" } = index.token(child) ?? {};
  if (deprel !== "acl" || !MADE.test(lemma)) return null;
  const by = index.children(child).find((c) => index.token(c)?.deprel === "agent");
  const object = by === undefined ? undefined : index.children(by).find((c) => index.token(c)?.deprel === "pobj");
  return actorAt(object, index);
}

const isPersonNoun = (head: number, index: ParseIndex): boolean =>
  PERSON_NOUNS.has(index.token(head)?.lemma.toLowerCase() ?? "");

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

const isProper = (i: number, index: ParseIndex): boolean =>
  index.token(i)?.upos === "PROPN" && /^\p{Lu}/u.test(index.token(i)?.text ?? "");

/**
 * The head with the words before it and its prepositional phrases, up to the first comma, mark, verb or bracket. Token
 * indices, both inclusive.
 */
export function descriptionRange(head: number, index: ParseIndex): { first: number; last: number } {
  const stop = /^(?:PUNCT|VERB|AUX|SPACE)$/u;
  let first = head;
  const leftmost = Math.max(index.leftEdge(head), head - LONGEST_BEFORE_HEAD);
  while (first > leftmost && !isStop(index.token(first - 1), stop)) first--;
  // [a Ministry of Ports and Roads spokesman]: the parse may cut a long name in two
  const name = first < head ? index.nameAt(first) : null;
  if (name && name.firstToken < first && name.endToken <= head) {
    first = name.firstToken;
    if (index.token(first - 1)?.upos === "DET") first--;
  }
  let last = head;
  const rightmost = Math.min(index.rightEdge(head), first + LONGEST_DESCRIPTION - 1);
  for (let i = head + 1; i <= rightmost; i++) {
    const token = index.token(i);
    if (!token || isStop(token, stop) || /^(?:WDT|WP|WP\$|WRB)$/u.test(token.tag)) break;
    if (tellsDay(i, index) || token.deprel === "mark" || tellsWhere(i, index) || tellsCircumstance(i, head, index))
      break;
    if (!/^(?:ADP|DET|CCONJ|PART|SCONJ|PUNCT)$/u.test(token.upos) || token.tag === "POS") last = i;
  }
  return { first, last };
}

/** [said the group in a statement]: the phrase belongs to the verb. */
function tellsWhere(i: number, index: ParseIndex): boolean {
  if (!/^in$/iu.test(index.token(i)?.text ?? "")) return false;
  const object = index.children(i).find((c) => index.token(c)?.deprel === "pobj");
  if (object === undefined || !SPEECH_NOUNS.has(index.token(object)?.lemma.toLowerCase() ?? "")) return false;
  return index.children(object).some((c) => /^(?:an?|its|their|his|her)$/u.test(index.token(c)?.text ?? ""));
}

/**
 * [commented one of the hosts about the book], [officials at the time of the storm said]: what the words are about, and
 * when they were said, tells nothing of a person.
 */
function tellsCircumstance(i: number, head: number, index: ParseIndex): boolean {
  const token = index.token(i);
  if (token?.deprel !== "prep") return false;
  if (/^about$/iu.test(token.text)) return isPersonNoun(head, index) || index.token(head)?.upos === "NUM";
  const object = /^at$/iu.test(token.text)
    ? index.children(i).find((c) => index.token(c)?.deprel === "pobj")
    : undefined;
  return object !== undefined && /^(?:time|moment)$/u.test(index.token(object)?.lemma ?? "");
}

/** The minister [on Sunday] said, the bank [last week] told: a day after a noun belongs to the verb. */
export function tellsDay(i: number, index: ParseIndex): boolean {
  const token = index.token(i);
  const isDay = (at: number): boolean => (index.token(at)?.text.toLowerCase() ?? "") in WEEKDAYS;
  if (token?.upos === "ADP") return /^on$/iu.test(token.text) && isDay(i + 1);
  // [last week], [two days later]: from the first word on
  const measured = token !== undefined && token.head > i ? index.token(token.head) : undefined;
  return (
    token?.deprel === "npadvmod" ||
    measured?.deprel === "npadvmod" ||
    (token !== undefined && isDay(i) && token.deprel !== "compound")
  );
}

/** A hyphen within a word is not a stop, nor is a participle before a noun: [a leading broker]. */
const isStop = (token: Token | undefined, stop: RegExp): boolean =>
  !token || (stop.test(token.upos) && !/^[-–]$/u.test(token.text) && token.deprel !== "amod");
