import { PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import type { Name, SpeakerMention, Token } from "../../types.js";
import { buildSpeakerMention, mentionOfName } from "../speaker-mention.js";
import type { SpeechContext } from "../speech-context.js";
import { bearerOf, findSubject, isSubject } from "../subject.js";
import type { Attribution } from "../types.js";
import { type VerbAfter, WINDOW } from "./verb-after.js";

/** Finds the speaker in the reporting clause that begins at token `first`. */
export const readClauseAfter = (
  { at, inverted }: VerbAfter,
  first: number,
  context: SpeechContext,
): Attribution | null => (inverted ? behindVerb(at, context) : before(at, first, context));

/** [said Ms Orr]: the parse's subject if it follows the verb, else the noun phrase that begins there. */
function behindVerb(verb: number, context: SpeechContext): Attribution | null {
  const token = context.token(verb);
  if (!token) return null;
  const cue = { start: token.start, end: token.end };
  const reason = `subject of "${token.text}" before it`;
  const children = context.children(verb).filter((c) => c > verb && c <= verb + WINDOW && context.stretchAt(c) < 0);
  const subjects = children.filter((c) => isSubject(context.token(c)?.deprel ?? ""));
  const subject =
    // [said co][-][chair of the board, Jon Vale]: the parse split the office; the last piece counts
    subjects.find((c) => !/^[-–]$/u.test(context.token(c + 1)?.text ?? "") && context.token(c)?.text !== "-") ??
    children.find((c) => /^(?:dobj|attr|oprd|appos|npadvmod|dep)$/u.test(context.token(c)?.deprel ?? ""));
  const owned = nameBehindOwner(verb + 1, context);
  if (owned) return { cue, speaker: mentionOfName(owned, reason), basis: "subject" };
  const speaker = subject === undefined ? null : buildSpeakerMention(subject, context, reason);
  if (speaker) return { cue, speaker, basis: "subject" };
  const name = context.nameAt(verb + 1) ?? context.nameAt(verb + 2);
  if (name) return { cue, speaker: mentionOfName(name, reason), basis: "subject" };
  const holder = nameBehindOffice(verb + 1, context);
  if (holder) return { cue, speaker: mentionOfName(holder, reason), basis: "subject" };
  const proper = properNounsFrom(verb + 1, context);
  if (proper) return { cue, speaker: { ...proper, reason }, basis: "subject" };
  const person = personBehind(verb + 1, context);
  const described = person === null ? null : buildSpeakerMention(person, context, reason);
  return described && { cue, speaker: described, basis: "subject" };
}

/** [said the woman, who …]: a noun for a person that the parse made the subject of another verb. */
function personBehind(first: number, { token }: SpeechContext): number | null {
  let at = first;
  while (/^(?:DET|ADJ|NOUN)$/u.test(token(at)?.upos ?? "") && !isPerson(token(at))) at++;
  return token(first)?.upos === "DET" && isPerson(token(at)) ? at : null;
}

/**
 * [said Norland Rail's Jon Vale], [said Norland Rail spokesman Jon Vale]: the person named after the firm, whatever
 * word the parse makes the subject.
 */
function nameBehindOwner(first: number, { nameAt, token, document }: SpeechContext): Name | null {
  const owner = nameAt(first) ?? nameAt(first + 1);
  if (!owner) return null;
  const isPossessive = token(owner.endToken)?.tag === "POS";
  const next = isPossessive ? owner.endToken + 1 : owner.endToken;
  const titled = [nameAt(next + 1), nameAt(next + 2)].find((name) => name?.title);
  if (titled?.title && document.text.slice(token(next)?.start, titled.title.start).match(/[.,;:!?"”]/u)) return null;
  const person = (isPossessive && nameAt(next)) || titled;
  return person?.type === "person" ? person : null;
}

/** In tokens. */
const LONGEST_TITLE = 8;

/**
 * [said chemist and head of the laboratory Dr Theodora Mey]: a person's name after an office of several words that the
 * parser could not analyse. In [said a clerk of mayor Theodora Mey] the office before the name is her own, and the
 * clerk speaks.
 */
function nameBehindOffice(first: number, { token, nameAt, tokenFrom }: SpeechContext): Name | null {
  let office = first;
  while (/^(?:NOUN|ADJ)$/u.test(token(office)?.upos ?? "") && !isPerson(token(office))) office++; // [mission] commander
  if (!isPerson(token(office))) return null;
  for (let i = office + 1; i < first + WINDOW && !/^(?:PUNCT|AUX|PRON)$/u.test(token(i)?.upos ?? "PUNCT"); i++) {
    const name = nameAt(i);
    if (name?.type !== "person") continue;
    const before = token(tokenFrom(name.title?.start ?? name.start) - 1);
    const isOwn = before?.index === office || (/^(?:NOUN|PROPN)$/u.test(before?.upos ?? "") && !isPerson(before));
    return isOwn ? name : null;
  }
  return null;
}

const isPerson = (token: Token | undefined): boolean => PERSON_NOUNS.has(token?.lemma.toLowerCase() ?? "");

/**
 * [said ranking Democrat Theodora Mey (Lessen)]: two or more proper nouns at the end of the phrase, if neither parse
 * nor names give a person.
 */
function properNounsFrom(first: number, { token, document }: SpeechContext): Omit<SpeakerMention, "reason"> | null {
  let end = first;
  while (end < first + LONGEST_TITLE && /^(?:NOUN|PROPN|ADJ|DET|VERB)$/u.test(token(end)?.upos ?? "")) end++;
  let from = end;
  const isProper = (i: number): boolean =>
    token(i)?.upos === "PROPN" && !PERSON_NOUNS.has(token(i)?.lemma.toLowerCase() ?? "");
  while (from > first && isProper(from - 1)) from--;
  const [start, stop] = [token(from)?.start, token(end - 1)?.end];
  if (end - from < 2 || start === undefined || stop === undefined) return null;
  return { start, end: stop, text: document.text.slice(start, stop) };
}

/** [Ms Orr, the chair, said]: the parse's subject between mark and verb, else the first name or noun there. */
function before(verb: number, first: number, context: SpeechContext): Attribution | null {
  const token = context.token(verb);
  if (!token) return null;
  const cue = { start: token.start, end: token.end };
  const reason = `subject of "${token.text}"`;
  // The parse may also attach a subject inside the marks to the verb.
  const own = context
    .children(verb)
    .find((c) => c >= first && c < verb && isSubject(context.token(c)?.deprel ?? "") && context.stretchAt(c) < 0);
  const subject = (own === undefined ? null : bearerOf(own, verb, context)) ?? own ?? findSubject(verb, context);
  if (subject !== null && subject >= first && context.stretchAt(subject) < 0) {
    const speaker = buildSpeakerMention(subject, context, reason);
    if (speaker) return { cue, speaker, basis: "subject" };
  }
  for (let i = first; i < verb; i++) {
    const name = context.nameAt(i);
    if (name && context.token(name.endToken)?.tag !== "POS")
      return { cue, speaker: mentionOfName(name, reason), basis: "subject" };
    if (context.token(i)?.upos === "PRON") break;
  }
  for (let i = first; i < verb; i++) {
    const { upos = "" } = context.token(i) ?? {};
    const isLast = i === verb - 1 && (upos === "NUM" || SPEECH_NOUNS.has(context.token(i)?.lemma.toLowerCase() ?? ""));
    if (!/^(?:PRON|NOUN|PROPN)$/u.test(upos) && !isLast) continue;
    let head = i;
    while (
      /^(?:compound|nmod|amod|poss)$/u.test(context.token(head)?.deprel ?? "") &&
      (context.token(head)?.head ?? verb) < verb &&
      (context.token(head)?.head ?? 0) > head
    )
      head = context.token(head)?.head ?? head;
    const speaker = buildSpeakerMention(head, context, reason);
    return speaker && { cue, speaker: upTo(verb, speaker, context), basis: "subject" };
  }
  return null;
}

/**
 * [a voice] without the verb [states] that the parse took for a noun of its phrase, but with the article that the parse
 * gave to that verb.
 */
function upTo(verb: number, mention: SpeakerMention, { token, tokenFrom, document }: SpeechContext): SpeakerMention {
  const end = Math.min(mention.end, token(verb - 1)?.end ?? mention.end);
  const before = token(tokenFrom(mention.start) - 1);
  const start = before?.upos === "DET" && before.head === verb ? before.start : mention.start;
  return end > start ? { ...mention, start, end, text: document.text.slice(start, end) } : mention;
}
