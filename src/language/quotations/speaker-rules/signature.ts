import { PERSON_NOUNS } from "../../lexicon/en/roles.js";
import { mentionOfName } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens. */
const LONGEST = 14;

/** Closing words of a letter, before the name. */
const CLOSING =
  /^(?:yours(?: (?:sincerely|faithfully|truly|ever))?|(?:very )?sincerely(?: yours)?|respectfully(?: yours)?|(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|signed)[,.:]?$/iu;

/** In UTF-16 units. */
const LONGEST_CLOSING = 40;

/**
 * A quotation that ends its paragraph, with a paragraph under it that is only a name: with an office [Jon Vale,
 * chairman], after the closing words of a letter, or at the end of the text. Otherwise a bare name may be a heading.
 */
export const signature: SpeakerRule = {
  name: "signature",
  example: {
    text: "A letter came.\n\n“The port has served this town for ninety years.”\n\nJon Vale, chairman of the port\n\nShips came.",
    words: "The port has served this town for ninety years.",
    speaker: "Jon Vale",
  },
  counterExample:
    "A letter came.\n\n“The port has served this town for ninety years.”\n\nJon Vale\n\nThe chairman was born in May.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const { end } = context.paragraphTokens(stretch.paragraph);
  if (!stretch.closed || stretch.endToken < end) return null;
  const isClosed = CLOSING.test(textOf(stretch.paragraph + 1, context));
  const paragraph = stretch.paragraph + (isClosed ? 2 : 1);
  const { first, end: last } = context.paragraphTokens(paragraph);
  const name = last > first && last - first <= LONGEST ? context.nameAt(first) : null;
  if (name?.type !== "person" || name.firstToken !== first || saysMore(first, last, context)) return null;
  const isLast = context.paragraphTokens(paragraph + 1).end === 0;
  if (!isClosed && !isLast && !hasOffice(name.endToken, last, context)) return null;
  return { cue: null, speaker: mentionOfName(name, "signature"), basis: "label" };
}

const textOf = (paragraph: number, { document }: SpeechContext): string => {
  const { start = 0, end = 0 } = document.paragraphs[paragraph - 1] ?? {};
  return end - start < LONGEST_CLOSING ? document.text.slice(start, end) : "";
};

/** A sentence, an address, a label or another quotation. */
function saysMore(first: number, last: number, { token, stretchAt }: SpeechContext): boolean {
  for (let i = first; i < last; i++) {
    if (stretchAt(i) >= 0 || /^(?:VBD|VBZ|VBP|VB|MD)$/u.test(token(i)?.tag ?? "")) return true;
    // [Follow Ada Lorne on Chatter @adalorne]
    if (token(i)?.text.startsWith("@")) return true;
  }
  return token(last - 1)?.text === ":";
}

/** [, chairman of the port] */
function hasOffice(first: number, last: number, { token }: SpeechContext): boolean {
  if (token(first)?.text !== ",") return false;
  for (let i = first + 1; i < last; i++) if (PERSON_NOUNS.has(token(i)?.lemma.toLowerCase() ?? "")) return true;
  return false;
}
