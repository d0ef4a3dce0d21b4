import { BEFORE_A_NAME, BEFORE_A_NUMBER, OFTEN_WITHIN, SENTENCE_OPENERS } from "../lexicon/en/abbreviations.js";
import type { Tokens } from "../model/tokenizer.js";

const END_MARK = /^(?:[.!?…。！？]+|\.{2,})$/u;
const CLOSER = /^[”’»)\]}›]+$|^''$/u;
const STRAIGHT_QUOTE = /^["']$/u;
const OPENER = /^[“‘«([{‹„¿¡]+$|^``$/u;
/** A capital letter, a digit, a sign, or a name such as [iPhone]. */
const BEGINNING = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€#@•▪◦●■‣*]|\p{Ll}{1,2}\p{Lu})/u;
const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;
const ACRONYM = /^(?:\p{L}\.){2,}$/u;

/**
 * Splits a paragraph into sentences by its marks: an end mark, the closing quotation marks and brackets after it, then
 * something that can begin a sentence. On news this finds more true boundaries than the parser does, and it gives the
 * parser its unit of work.
 *
 * @returns 1 for each token that begins a sentence
 */
export function splitSentences(tokens: Tokens): Uint8Array {
  const starts = new Uint8Array(tokens.lexemes.length);
  if (starts.length > 0) starts[0] = 1;
  const closes = findClosingMarks(tokens);
  for (let i = 0; i < starts.length - 1; i++) {
    if (!mayEnd(textAt(tokens, i))) continue;
    let next = i + 1;
    while (next < starts.length && (closes[next] || END_MARK.test(textAt(tokens, next)) || isNoteMark(tokens, next)))
      next++;
    if (next < starts.length && ends(tokens, i, next)) starts[next] = 1;
    i = next - 1;
  }
  return starts;
}

const textAt = ({ lexemes }: Tokens, i: number): string => lexemes[i]?.text ?? "";

const mayEnd = (text: string): boolean => END_MARK.test(text) || (text.length > 1 && text.endsWith("."));

/**
 * 1 for every closing mark and for white space. A straight mark closes if no blank separates it from the word before.
 * With blanks on both sides or on neither ([we won. " Orr said]), every second one closes.
 */
function findClosingMarks(tokens: Tokens): Uint8Array {
  const closes = new Uint8Array(tokens.lexemes.length);
  let open = false;
  tokens.lexemes.forEach(({ text, isSpace }, i) => {
    if (STRAIGHT_QUOTE.test(text)) {
      const before = i > 0 && tokens.blankAfter[i - 1] !== true;
      const after = tokens.blankAfter[i] === true;
      const closing = before === after ? before : open;
      closes[i] = Number(closing);
      if (text === '"') open = !closing;
    } else if (CLOSER.test(text) || isSpace) closes[i] = 1;
  });
  return closes;
}

/**
 * Whether a token is part of a note number such as [12], which belongs to the sentence before. The closing bracket is a
 * closing mark.
 */
function isNoteMark(tokens: Tokens, i: number): boolean {
  const open = textAt(tokens, i) === "[" ? i : i - 1;
  return (
    textAt(tokens, open) === "[" && /^\p{N}{1,3}$/u.test(textAt(tokens, open + 1)) && textAt(tokens, open + 2) === "]"
  );
}

/** Whether a sentence ends with token `end`, if the next would begin with token `next`. */
function ends(tokens: Tokens, end: number, next: number): boolean {
  const mark = textAt(tokens, end);
  const first = skipOpeners(tokens, next);
  const word = textAt(tokens, first);
  if (!BEGINNING.test(word)) return false;
  if (!END_MARK.test(mark)) return endsAtAbbreviation(tokens, end, word);
  const isSeparated = tokens.blankAfter[next - 1] === true || tokens.lexemes[next - 1]?.isSpace === true;
  // [Yahoo!Inc] and [U.N.Charter] are words; [it ended.Then] lacks a blank.
  if (!isSeparated) return mark === "." && /\p{Ll}$/u.test(textAt(tokens, end - 1)) && /^\p{Lu}\p{Ll}/u.test(word);
  const before = tokens.blankAfter[end - 1] === true ? "" : `${textAt(tokens, end - 1).toLowerCase()}.`;
  if (BEFORE_A_NUMBER.has(before) && /^\p{N}/u.test(word)) return false;
  return !BEFORE_A_NAME.has(before);
}

function skipOpeners(tokens: Tokens, from: number): number {
  let i = from;
  while (i < tokens.lexemes.length - 1 && (OPENER.test(textAt(tokens, i)) || STRAIGHT_QUOTE.test(textAt(tokens, i))))
    i++;
  return i;
}

function endsAtAbbreviation(tokens: Tokens, end: number, word: string): boolean {
  const mark = textAt(tokens, end);
  const abbreviation = mark.toLowerCase();
  if (BEFORE_A_NAME.has(abbreviation)) return false;
  if (BEFORE_A_NUMBER.has(abbreviation) && /^\p{N}/u.test(word)) return false;
  const opens = CAPITAL.test(word) && SENTENCE_OPENERS.has(word.toLowerCase());
  // [J. Orr] is an initial; [vitamin C. The] is a sentence end.
  if (INITIAL.test(mark)) return opens && !CAPITAL.test(textAt(tokens, end - 1));
  return OFTEN_WITHIN.has(abbreviation) || ACRONYM.test(mark) ? opens : CAPITAL.test(word);
}
