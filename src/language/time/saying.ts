import type { Token } from "../types.js";
import { LONGEST_PATH } from "./reach.js";
import { HAD, HAS, isVerb, PAST } from "./verb-marks.js";

/**
 * Most tokens between a date and the subject of the reported clause after it, or between quotation marks and the date.
 */
const SUBJECT_REACH = 40;

/**
 * [said on Monday it would close], [warned that "it is over" on Monday]: a date before the subject of the reported
 * clause, or after its closing quotation mark, belongs to the verb of saying, whatever head the parser chose.
 */
export function sayingAbove(tokens: readonly Token[], clause: Token, date: number): Token | null {
  const verb = tokens[clause.head];
  if (clause.deprel !== "ccomp" || !verb || !isVerb(verb) || verb.index >= date) return null;
  if (clause.index <= date) return verb.index < clause.index && isOutsideMarks(tokens, clause, date) ? verb : null;
  // [said that by Friday it would close]
  for (let i = Math.max(verb.index, date - LONGEST_PATH); i < date; i++) {
    const token = tokens[i];
    if (token?.head === clause.index && token.text === "that") return null;
  }
  for (let i = date + 1; i < Math.min(clause.index, date + SUBJECT_REACH); i++) {
    const token = tokens[i];
    // [said the May talks would fail]: the date is part of the subject.
    if (token?.head === clause.index && /^nsubj/u.test(token.deprel)) return hangsOn(tokens, date, token) ? null : verb;
  }
  return null;
}

/**
 * Index of the verb of saying whose time a date gives, though the date may depend on the reported clause; else null.
 *
 * @param day `isAhead`: the date is after the article's, so nothing was said on it ([estimated by 2050 demand would
 * double])
 */
export function sayingOf(
  tokens: readonly Token[],
  marks: Uint16Array,
  date: number,
  { isAhead }: { readonly isAhead: boolean },
): number | null {
  let token = tokens[date];
  for (let step = 0; token && step < LONGEST_PATH && !isVerb(token); step++) {
    if (token.head === token.index) return null;
    token = tokens[token.head];
  }
  const verb = token && isVerb(token) ? sayingAbove(tokens, token, date) : null;
  if (!verb) return null;
  const isOver = verb.tag === "VBD" || ((marks[verb.index] ?? 0) & (PAST | HAD | HAS)) !== 0;
  return isAhead && isOver ? null : verb.index;
}

/** Whether a quotation opens between the verb of saying and the reported verb, and closes between that and the date. */
function isOutsideMarks(tokens: readonly Token[], clause: Token, date: number): boolean {
  const has = (tag: string, from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (tokens[i]?.tag === tag) return true;
    return false;
  };
  const opened = has("``", Math.max(clause.head, clause.index - SUBJECT_REACH), clause.index);
  const from = Math.max(clause.index, date - SUBJECT_REACH);
  return opened && has("''", from, date) && !has("``", from, date);
}

function hangsOn(tokens: readonly Token[], index: number, above: Token): boolean {
  let token = tokens[index];
  for (let step = 0; token && step < LONGEST_PATH && token.head !== token.index; step++) {
    if (token.head === above.index) return true;
    token = tokens[token.head];
  }
  return false;
}
