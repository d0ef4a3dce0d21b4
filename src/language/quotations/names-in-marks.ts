import type { Span } from "../../text/span.js";
import { outerWord } from "./attribution/outer-word.js";
import type { PlacedStretch, SpeechContext } from "./speech-context.js";
import { findSubject } from "./subject.js";
import type { Attribution } from "./types.js";

/*
 * Words in marks that name something: titles of works, names and terms.
 */

/** Works that have titles. */
const WORK =
  "song|anthem|ballad|hymn|film|movie|documentary|comedy|drama|thriller|album|book|novel|memoir|poem|essay|play|opera|show|series|miniseries|podcast|painting|episode|broadcast|sitcom|musical";

const WORK_NOUNS: ReadonlySet<string> = new Set(WORK.split("|"));

/** Words that announce a name or a term: [so-called "experts"], [a film titled "…"], [the word "…"]. */
const NAMING = new RegExp(
  `\\b(?:so-called|titled|entitled|headlined|captioned|subtitled|nicknamed|codenamed|code-named|named|called|known as|word|words|term|nickname|acronym|${WORK}|magazine|newspaper|track|single),?\\s*$`,
  "iu",
);

/** Works whose title follows, no matter who then speaks: [on an episode of "The Late Hour," she said]. */
const WORKS = new RegExp(`\\b(?:${WORK}|programme|program)(?: of)?,?\\s*$`, "iu");

/**
 * Where somebody appears, or what somebody made: [on “Meet the Town,”], [told “Late and Live”], [the author of “Going
 * Home”].
 */
const PLACES_OF_WORKS =
  /\b(?:on|in|from|at|told|tells|telling|(?:author|editor|host|star|director|producer|creator|charge)s? of)\s*$/iu;

/** Small words that stay in lower case in titles. */
const TITLE_SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|de|la|le|vs|v|over|under|into|after|before|off|up|down|out|near|nor|than|that|upon|its)$/iu;

/** How many UTF-16 units before a mark are read for the words that announce a name. */
const BEFORE_MARK = 24;

const textBefore = ({ outer }: PlacedStretch, { document }: SpeechContext): string =>
  document.text.slice(Math.max(0, outer.start - BEFORE_MARK), outer.start);

export const isAnnounced = (stretch: PlacedStretch, context: SpeechContext): boolean =>
  NAMING.test(textBefore(stretch, context));

export function standsWhereWorksDo(stretch: PlacedStretch, context: SpeechContext): boolean {
  const before = textBefore(stretch, context);
  return WORKS.test(before) || PLACES_OF_WORKS.test(before);
}

/** UTF-16 units of the words that are looked at. */
const LONGEST_LOOK = 200;

const wordsOf = ({ start, end }: PlacedStretch, { document }: SpeechContext): readonly string[] =>
  document.text.slice(start, Math.min(end, start + LONGEST_LOOK)).match(/[\p{L}\p{N}'’-]+/gu) ?? [];

export function isOneName(stretch: PlacedStretch, context: SpeechContext): boolean {
  const words = wordsOf(stretch, context);
  return words.length === 1 && /^\p{Lu}/u.test(words[0] ?? "");
}

/** Two words or more, each with a capital except for the small ones. */
export function looksLikeTitle(stretch: PlacedStretch, context: SpeechContext): boolean {
  const words = wordsOf(stretch, context);
  if (words.length < 2) return false;
  const big = words.filter((w, i) => i === 0 || !TITLE_SMALL.test(w));
  return big.length > 1 && big.every((w) => /^[\p{Lu}\p{N}]/u.test(w));
}

/** [the first song she learned was "Going Home"] */
export function isTitleOfSubject({ firstToken }: PlacedStretch, context: SpeechContext): boolean {
  const verb = context.token(firstToken - 1);
  const subject = verb?.lemma === "be" ? findSubject(verb.index, context) : null;
  return subject !== null && WORK_NOUNS.has(context.token(subject)?.lemma.toLowerCase() ?? "");
}

/** How many UTF-16 units after the words the reporting clause may begin. */
const NEAR_CUE = 40;

/** ["Mr Speaker," said Ms Orr, "…"]: at the beginning of a sentence, with a comma, before a reporting clause. */
export function isVocative(
  { end, outer }: PlacedStretch,
  attribution: Attribution | null,
  { document: { text } }: SpeechContext,
): boolean {
  if (!attribution?.cue || attribution.cue.start < end || attribution.cue.start - end > NEAR_CUE) return false;
  return (
    /[,!?]/u.test(text.charAt(end - 1)) &&
    /(?:^|[.!?…:"”]\s*|\n\s*)$/u.test(text.slice(Math.max(0, outer.start - 4), outer.start))
  );
}

/** [a play called "Brokers," in which]: the participle after a noun names it, no matter who acts in the sentence. */
export function isNamedByParticiple({ firstToken }: PlacedStretch, { token }: SpeechContext): boolean {
  const last = token(firstToken - 1);
  // [an evening billed as "Brokers of Norland"]
  if (last?.text === "as" && token(firstToken - 2)?.text === "billed") return true;
  const before = last?.text === "," || last?.tag === "DT" ? token(firstToken - 2) : last;
  return (
    /^VB[DN]$/u.test(before?.tag ?? "") &&
    before?.deprel === "acl" &&
    /^(?:call|name|title|entitle)$/u.test(before.lemma)
  );
}

/** In tokens back to the title before in a list of titles. */
const MOST_TITLES = 4;

/**
 * [the articles, titled "Rain over the port" and "No more of it", ran in May]: words after a participle that only titles
 * have, and the further ones of its list.
 */
export function isTitledByParticiple({ firstToken, start, end }: PlacedStretch, context: SpeechContext): boolean {
  const { token, stretchAt, stretches, tokenFrom } = context;
  // [titled “It is late. We must go.”]: sentences are somebody's words
  if (/[.!?]\s/u.test(context.document.text.slice(start, end))) return false;
  let at = firstToken - 1;
  for (let step = 0; step < MOST_TITLES; step++) {
    const last = at;
    while (/^(?:,|and)$/u.test(token(at)?.text ?? "")) at--;
    const before = token(at);
    const id = stretchAt(at);
    if (id < 0)
      return /^(?:title|entitle|headline|subtitle)$/u.test(before?.lemma ?? "") && /^VB[DN]$/u.test(before?.tag ?? "");
    // [titled "No more of it." "It is late," she said]: nothing joins the two; [titled "Rain," "Fog" and "Snow"]
    if (at === last && !endsWithComma(stretches[id], context)) return false;
    at = tokenFrom(stretches[id]?.outer.start ?? 0) - 1;
  }
  return false;
}

const endsWithComma = (stretch: Span | undefined, { document: { text } }: SpeechContext): boolean =>
  stretch !== undefined && text.charAt(stretch.end - 1) === ",";

/** [the channel's "Newsnight"] */
export const followsOwner = ({ firstToken }: PlacedStretch, { token }: SpeechContext): boolean =>
  token(firstToken - 1)?.tag === "POS";

/**
 * [on "The Late Hour", …], [the "Late Hour" host]: the sentence uses the words as a noun; nobody calls something so.
 */
export function isNameInSentence(stretch: PlacedStretch, context: SpeechContext): boolean {
  if (followsOwner(stretch, context)) return true;
  const word = outerWord(stretch, context);
  if (!word) return false;
  if (/^(?:compound|nmod|amod|appos|nsubj|nsubjpass|poss|conj)$/u.test(word.deprel)) return true;
  return word.deprel === "pobj" && !/^(?:as|of)$/iu.test(context.token(word.head)?.text ?? "");
}

/** ["Ports to close" — Harbour News, 3 May]: the words end without punctuation, and no verb says who says them. */
export function isListedTitle(
  stretch: PlacedStretch,
  attribution: Attribution | null,
  context: SpeechContext,
): boolean {
  const { text, paragraphs } = context.document;
  const paragraph = paragraphs[stretch.paragraph - 1];
  if (attribution?.cue || !stretch.closed || stretch.outer.start !== paragraph?.start) return false;
  if (/[.,!?…\-–—]$/u.test(text.slice(stretch.start, stretch.end))) return false;
  return /^\s*[.,–—-]?\s*\p{Lu}/u.test(text.slice(stretch.outer.end, Math.min(paragraph.end, stretch.outer.end + 8)));
}
