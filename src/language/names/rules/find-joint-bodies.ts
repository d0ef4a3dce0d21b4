import { countryNamed } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import type { Token } from "../../types.js";
import { coverOf, inOrder, isCapital, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Norrick and Vale] is one firm: two names with "and" between them that the verb treats as one. Its parts are no names
 * then. Two people, or two countries, are never one.
 */
export const findJointBodies: NameRule = {
  name: "findJointBodies",
  example: {
    text: "HM Levies and Customs, which is owed seven million, voted against.",
    before: ["Customs: organization"],
    after: ["HM Levies and Customs: organization"],
  },
  counterExample: "Lessen and Norland, which are owed seven million, voted against the plan.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const found: NameCandidate[] = [];
    const parts = new Set<NameCandidate>();
    for (const and of context.tokens) {
      if (and.text !== "and" && and.text !== "&") continue;
      const firstToken = runStart(and, context);
      const endToken = runEnd(and, context);
      if (firstToken === and.index || endToken === and.index + 1) continue;
      const inside = new Set(cover.slice(firstToken, endToken).filter((name) => name !== null));
      const isWithin = [...inside].every((name) => name.firstToken >= firstToken && name.endToken <= endToken);
      if (!isWithin || ![...inside].every(mayBePart)) continue;
      const isOther = (from: number, to: number): boolean => isOthersName(from, to, context);
      if (isOther(firstToken, and.index) || isOther(and.index + 1, endToken)) continue;
      const isMissed = cover[and.index - 1] === null || cover[and.index + 1] === null;
      if (!isOne(firstToken, and, isMissed, context)) continue;
      for (const name of inside) parts.add(name);
      const reason = "two names with one verb in the singular";
      found.push({ firstToken, endToken, label: "ORG", type: "organization", reason });
    }
    return found.length === 0 ? [...names] : inOrder([...names.filter((name) => !parts.has(name)), ...found]);
  },
};

const mayBePart = ({ type }: NameCandidate): boolean => type === "organization" || type === "product";

/** The most words on either side. */
const MOST_WORDS = 3;

const isProper = ({ tokens }: NameContext, i: number, sentence: number): boolean =>
  tokens[i]?.sentence === sentence && tokens[i]?.upos === "PROPN" && isCapital(tokens[i]?.text ?? "");

function runStart({ index, sentence }: Token, context: NameContext): number {
  let first = index;
  while (index - first < MOST_WORDS && isProper(context, first - 1, sentence)) first--;
  return isProper(context, first - 1, sentence) ? index : first;
}

function runEnd({ index, sentence }: Token, context: NameContext): number {
  let end = index + 1;
  while (end - index <= MOST_WORDS && isProper(context, end, sentence)) end++;
  return isProper(context, end, sentence) ? index + 1 : end;
}

/** Countries and people. */
const isOthersName = (from: number, to: number, context: NameContext): boolean =>
  countryNamed(
    context.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
  ) !== null || genderOfFirstName(wordAt(context, from)) !== null;

/**
 * Whether the first part is the subject of a verb in the singular, or of a relative clause: [which is owed]. The clause
 * may belong to the second of two known bodies only: [Orlen and Norrick, which makes steel].
 */
function isOne(first: number, and: Token, isMissed: boolean, context: NameContext): boolean {
  const { tokens } = context;
  const head = tokens[and.head];
  if (!head || head.index < first || head.index > and.index) return false;
  const end = runEnd(and, context);
  const [next, which] = [tokens[end], tokens[end + 1]];
  if (next?.text === "," && which?.text === "which") return isMissed && isSingular(tokens[which.head], which, context);
  // "Norrick and Vale [has] agreed", with nothing in between
  const verb = /^nsubj/u.test(head.deprel) ? tokens[head.head] : undefined;
  return (
    verb !== undefined &&
    next !== undefined &&
    (next.index === verb.index || next.head === verb.index) &&
    next.tag === "VBZ"
  );
}

/** Whether the verb of a clause is in the singular: [is], [was], [has], [owes]. */
function isSingular(verb: Token | undefined, subject: Token, { tokens }: NameContext): boolean {
  const next = tokens[subject.index + 1];
  return verb !== undefined && next !== undefined && (next.tag === "VBZ" || next.text === "was");
}
