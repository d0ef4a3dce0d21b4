import type { Token, TokenRange } from "../../language/types.js";
import { upperFirst } from "../../text/upper-first.js";
import { countWords, type Draft } from "./draft.js";

/** In words: a longer subject says too much for brackets. */
const MOST_WORDS = 6;

/**
 * Names the subject after an opening clause that is left out, if only that clause says what "it" or "they" is.
 *
 *     [Although the harbour plan was praised,] it leaves out the mill → [The harbour plan] leaves out the mill
 */
export function nameSubject(draft: Draft, { firstToken, endToken }: TokenRange): void {
  const { tree } = draft.reading;
  const root = tree.top(draft.sentence);
  const pronoun = root && tree.child(root, "nsubj", "nsubjpass");
  if (!pronoun || pronoun.index < endToken || firstToken !== draft.tokens[0]?.index) return;
  if (!/^(?:it|they)$/i.test(pronoun.text)) return;
  const clauses = tree
    .children(root)
    .filter(({ deprel, index }) => deprel === "advcl" && index >= firstToken && index < endToken);
  const [clause] = clauses;
  const subject = clause && clauses.length === 1 ? tree.child(clause, "nsubj", "nsubjpass") : null;
  if (!subject || !isThing(draft, subject) || isPlural(draft, subject) !== /^they$/i.test(pronoun.text)) return;
  const range = tree.reach(subject);
  const words = draft.reading.tokensOf(range);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.some(({ tag, index }) => /^PRP/.test(tag) || !draft.keeps(index))) return;
  const text = draft.reading.text({ start: first.start, end: last.end });
  if (countWords(text) > MOST_WORDS || /[,()"“”]/u.test(text)) return;
  draft.replace({ firstToken: pronoun.index, endToken: pronoun.index + 1 }, upperFirst(text));
}

/** A noun, or a name other than a person's. */
const isThing = ({ reading }: Draft, { index, tag }: Token): boolean =>
  /^NN/.test(tag) && reading.nameAt(index)?.type !== "person";

const isPlural = ({ reading: { tree } }: Draft, noun: Token): boolean =>
  /S$/.test(noun.tag) || tree.child(noun, "conj") !== null;
