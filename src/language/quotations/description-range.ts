import { SPEECH_NOUNS } from "../lexicon/en/speech-verbs.js";
import { WEEKDAYS } from "../lexicon/en/time-words.js";
import type { ParseIndex } from "../parse-index.js";
import type { Token } from "../types.js";
import { isPersonNoun } from "./noun-kinds.js";

/** In tokens of a description, before its head. */
const LONGEST_BEFORE_HEAD = 8;

/** In tokens. A longer description is cut, since it is printed as a label. */
const LONGEST_DESCRIPTION = 14;

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
  // [what police called]
  while (first < head && /^W/u.test(index.token(first)?.tag ?? "")) first++;
  let last = head;
  const rightmost = Math.min(index.rightEdge(head), first + LONGEST_DESCRIPTION - 1);
  for (let i = head + 1; i <= rightmost; i++) {
    const token = index.token(i);
    if (!token || isStop(token, stop) || /^(?:WDT|WP|WP\$|WRB)$/u.test(token.tag)) break;
    // [the man she knew]
    if (token.deprel === "nsubj") break;
    if (tellsDay(i, index) || token.deprel === "mark" || tellsWhere(i, index) || tellsCircumstance(i, head, index))
      break;
    if (!/^(?:ADP|DET|CCONJ|PART|SCONJ|PUNCT)$/u.test(token.upos) || token.tag === "POS") last = i;
  }
  // [the Department for Ports, Roads and Rails]: a comma inside a name
  const named = index.nameAt(last);
  if (named && named.firstToken <= last && named.firstToken > head) last = Math.max(last, named.endToken - 1);
  // [the senator's] of [the senator's answer]
  if (last > head && index.token(last)?.tag === "POS") last--;
  return { first, last };
}

/** [said the group in a statement]: the phrase belongs to the verb. */
function tellsWhere(i: number, index: ParseIndex): boolean {
  if (!/^in$/iu.test(index.token(i)?.text ?? "")) return false;
  const object = index.child(i, "pobj");
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
  const object = /^at$/iu.test(token.text) ? index.child(i, "pobj") : undefined;
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
