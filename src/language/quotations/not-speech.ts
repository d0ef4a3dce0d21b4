import { outerWord } from "./attribution/outer-word.js";
import type { PlacedStretch, SpeechContext } from "./speech-context.js";
import { findSubject } from "./subject.js";
import type { Attribution } from "./types.js";

/** Works that have titles. */
const WORK =
  "song|anthem|ballad|hymn|film|movie|documentary|comedy|drama|thriller|album|book|novel|memoir|poem|essay|play|opera|show|series|miniseries|podcast|painting|episode|broadcast|sitcom|musical";

/** Words that announce a name or a term, not speech: [so-called "experts"], [a film titled "…"], [the word "…"]. */
const NAMING = new RegExp(
  `\\b(?:so-called|titled|entitled|headlined|captioned|subtitled|nicknamed|codenamed|code-named|named|called|known as|word|words|term|nickname|acronym|${WORK}|magazine|newspaper|track|single),?\\s*$`,
  "iu",
);

/** By which something goes, whoever uses it: [often referred to as the "cradle of the north"], [known as "the dip"]. */
const CALLED = /\b(?:known|referred to) (?:\p{L}+ )?as (?:the |an? )?$/iu;

/** Works that a title stands behind, whoever then speaks: [on an episode of "The Late Hour," she said]. */
const WORKS = new RegExp(`\\b(?:${WORK}|programme|program)(?: of)?,?\\s*$`, "iu");

/** Where one appears, or what one has made: [on “Meet the Town,”], [told “Late and Live”], [the author of “Going Home”]. */
const PLACES_OF_WORKS =
  /\b(?:on|in|from|at|told|tells|telling|(?:author|editor|host|star|director|producer|creator|charge)s? of)\s*$/iu;

/** Small words that stay in lower case in titles. */
const TITLE_SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|de|la|le|vs|v|over|under|into|after|before|off|up|down|out|near|nor|than|that|upon|its)$/iu;

/** Fewer words than this with nobody who says them are scare quotes. */
const FEWEST_UNATTRIBUTED = 4;

/** Whether the words in the marks are somebody's speech: no nickname, title of a work, term or scare quote. */
export function isSpeech(stretch: PlacedStretch, attribution: Attribution | null, context: SpeechContext): boolean {
  const { text } = context.document;
  if (stretch.depth > 0) return false;
  const count = context.wordCount(stretch);
  if (count === 0) return false;
  // ['Carnage on the road' in the south], ['Totally safe.'] as a heading: single marks in a text of double ones
  if (stretch.family === "single" && context.inDoubleMarks && !attribution?.cue) return false;
  if (isNickname(stretch, count, context) || isListedTitle(stretch, attribution, context)) return false;
  if (isNameOfWork(stretch, context)) return false;
  if (count <= 12 && CALLED.test(text.slice(Math.max(0, stretch.outer.start - 40), stretch.outer.start))) return false;
  if (count > 12) return true;
  const words = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 200)).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const naming = NAMING.test(text.slice(Math.max(0, stretch.outer.start - 24), stretch.outer.start));
  if (attribution === null && isTermOf(stretch, context)) return false;
  if (attribution === null) return count >= FEWEST_UNATTRIBUTED && !naming && !looksLikeTitle(words);
  const title = looksLikeTitle(words) && !isVocative(stretch, attribution, context);
  if (title && (isNameInSentence(stretch, context) || isWork(stretch, text))) return false;
  if ((title || isOneName(words)) && isNamedSo(stretch, context)) return false;
  // [on the channel's "Newsnight," she said]
  if (
    isOneName(words) &&
    !/[.!?]$/u.test(text.slice(stretch.start, stretch.end)) &&
    (isWork(stretch, text) || followsOwner(stretch, context))
  )
    return false;
  const isReported = attribution.cue !== null && attribution.basis === "subject";
  return isReported || !(naming && looksLikeTitle(words));
}

/** [the "one time, last time" rule], [a "not on my watch" mood]: what the writer calls a noun, where nobody says it. */
export function isTermOf({ firstToken, endToken }: PlacedStretch, { token, leftEdge }: SpeechContext): boolean {
  const [before, noun] = [token(firstToken - 1), token(endToken)];
  if (!/^(?:NOUN|PROPN)$/u.test(noun?.upos ?? "") || !/^(?:DET|ADJ|PART)$/u.test(before?.upos ?? "")) return false;
  return noun !== undefined && noun.deprel !== "npadvmod" && leftEdge(endToken) < firstToken;
}

const WORK_NOUNS: ReadonlySet<string> = new Set(WORK.split("|"));

/** [the first song she learned was "Going Home"] */
function isNameOfWork({ firstToken }: PlacedStretch, context: SpeechContext): boolean {
  const verb = context.token(firstToken - 1);
  const subject = verb?.lemma === "be" ? findSubject(verb.index, context) : null;
  return subject !== null && WORK_NOUNS.has(context.token(subject)?.lemma.toLowerCase() ?? "");
}

/** ["Mr Speaker," said Ms Orr, "…"]: opens a sentence, set off by its comma, and a reporting clause behind it. */
function isVocative(
  { end, outer }: PlacedStretch,
  attribution: Attribution | null,
  { document: { text } }: SpeechContext,
): boolean {
  if (!attribution?.cue || attribution.cue.start < end || attribution.cue.start - end > 40) return false;
  return (
    /[,!?]/u.test(text.charAt(end - 1)) &&
    /(?:^|[.!?…:"”]\s*|\n\s*)$/u.test(text.slice(Math.max(0, outer.start - 4), outer.start))
  );
}

/** [a play called "Brokers," in which]: the participle behind a noun names it, whoever acts in the sentence. */
function isNamedSo({ firstToken }: PlacedStretch, { token }: SpeechContext): boolean {
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

function isWork({ outer }: PlacedStretch, text: string): boolean {
  const before = text.slice(Math.max(0, outer.start - 24), outer.start);
  return WORKS.test(before) || PLACES_OF_WORKS.test(before);
}

/** [Joe "Red" Malloy] */
function isNickname(stretch: PlacedStretch, count: number, { token, document: { text } }: SpeechContext): boolean {
  if (count > 3 || /[,.!?]$/u.test(text.slice(stretch.start, stretch.end))) return false;
  const before = token(stretch.firstToken - 1);
  const after = token(stretch.endToken);
  return before?.upos === "PROPN" && after?.upos === "PROPN" && /^\p{Lu}/u.test(text.charAt(stretch.start));
}

const isOneName = (words: readonly string[]): boolean => words.length === 1 && /^\p{Lu}/u.test(words[0] ?? "");

const followsOwner = ({ firstToken }: PlacedStretch, { token }: SpeechContext): boolean =>
  token(firstToken - 1)?.tag === "POS";

/** Two words or more, each with a capital but the small ones. */
function looksLikeTitle(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const big = words.filter((w, i) => i === 0 || !TITLE_SMALL.test(w));
  return big.length > 1 && big.every((w) => /^[\p{Lu}\p{N}]/u.test(w));
}

/** [on "The Late Hour", …], [the "Late Hour" host]: a title that the sentence uses as a noun, not as what somebody calls something. */
function isNameInSentence(stretch: PlacedStretch, context: SpeechContext): boolean {
  if (context.token(stretch.firstToken - 1)?.tag === "POS") return true;
  const word = outerWord(stretch, context);
  if (!word) return false;
  if (/^(?:compound|nmod|amod|appos|nsubj|nsubjpass|poss|conj)$/u.test(word.deprel)) return true;
  return word.deprel === "pobj" && !/^(?:as|of)$/iu.test(context.token(word.head)?.text ?? "");
}

/** ["Ports to close" — Harbour News, 3 May]: a line of references; the words end without a mark of punctuation, and no verb tells who says them. */
function isListedTitle(stretch: PlacedStretch, attribution: Attribution | null, context: SpeechContext): boolean {
  const { text, paragraphs } = context.document;
  const paragraph = paragraphs[stretch.paragraph - 1];
  if (attribution?.cue || !stretch.closed || stretch.outer.start !== paragraph?.start) return false;
  if (/[.,!?…\-–—]$/u.test(text.slice(stretch.start, stretch.end))) return false;
  return /^\s*[.,–—-]?\s*\p{Lu}/u.test(text.slice(stretch.outer.end, Math.min(paragraph.end, stretch.outer.end + 8)));
}
