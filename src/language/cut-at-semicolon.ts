import { SAY_VERBS } from "./lexicon/en/reporting-verbs.js";
import type { Word, WordTree } from "./model/word-tree.js";

/**
 * [The rule is not in force; the council promised a new one]: the words before a semicolon that the parser took for what
 * the verb after it says. They are a clause of their own, unless the verb tells nothing else: [It is late; it is dear, he
 * said].
 *
 * @returns indices of the heads of such clauses, as in `words`.
 */
export function clausesBeforeSemicolon({ words, sentences }: WordTree): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, end } of sentences) {
    const marks: number[] = [];
    for (let i = first; i < end; i++) if (words[i]?.token.text === ";") marks.push(i);
    if (marks.length > 0) for (const i of clausesIn(words, first, end, marks)) found.add(i);
  }
  return found;
}

function clausesIn(words: readonly Word[], first: number, end: number, marks: readonly number[]): number[] {
  /** The verbs with something that they say or do behind them. */
  const complete = new Set<number>();
  for (let i = first; i < end; i++) {
    const { head = i, deprel = "" } = words[i] ?? {};
    if (head < i && COMPLEMENT.test(deprel)) complete.add(head);
  }
  const clauses: number[] = [];
  let next = 0;
  for (let i = first; i < end; i++) {
    while ((marks[next] ?? end) < i) next++;
    const { head = i, deprel } = words[i] ?? {};
    if (deprel !== "ccomp" || head <= (marks[next] ?? end)) continue;
    if (complete.has(head) || !SAY_VERBS.has(words[head]?.token.lemma ?? "")) clauses.push(i);
  }
  return clauses;
}

const COMPLEMENT = /^(?:dobj|xcomp|ccomp|attr|acomp)$/u;
