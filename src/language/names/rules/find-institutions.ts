import { ENDINGS_AFTER_ARTICLE, isPaper, ORGANIZATION_ENDINGS, PURPOSE_NOUNS } from "../../lexicon/en/name-nouns.js";
import { CAPITALISED_NOUNS, COMMON_ABBREVIATIONS } from "../../lexicon/en/name-words.js";
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../../lexicon/en/roles.js";
import type { Token } from "../../types.js";
import {
  coverOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameCandidate,
  type NameContext,
  wordAt,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";
import { purposeEnd } from "../purpose-end.js";

/**
 * Bodies that the model missed: the [Fair Rent Commission] by the last word, the steel group [Orlen] by the noun before
 * it.
 */
export const findInstitutions: NameRule = {
  name: "findInstitutions",
  example: {
    text: "The plan of the Harbour Trust failed.",
    before: [],
    after: ["Harbour Trust: organization"],
  },
  counterExample: "The village of Orlen does not vote.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const isFree = (token: Token | undefined): token is Token =>
      token !== undefined && cover[token.index] === null && token.upos === "PROPN" && isCapital(token.text);
    const found: NameCandidate[] = [];
    const replaced = new Set<NameCandidate>();
    for (const token of context.tokens) {
      if (!isFree(token) || (found.at(-1)?.endToken ?? 0) > token.index) continue;
      const endToken = runEnd(token, context, isFree);
      const range = { firstToken: token.index, endToken };
      const ending = wordAt(context, endToken - 1);
      const called = calledBody(token, endToken, context) ?? calledBodyAfter(token, endToken, context);
      if (cover[endToken]?.firstToken === endToken) continue;
      const people = cover[token.index - 1];
      if (people) {
        // The [Norse] Interior Ministry, of which the model found the people only.
        const opening = context.tokens[people.firstToken];
        const isWhole = people.type === "group" && isEnding(ending) && opening && followsArticle(opening, context);
        if (isWhole && lengthOf(range) > 1 && lengthOf(people) === 1) {
          const whole = { ...range, firstToken: people.firstToken, label: "ORG", type: "organization" as const };
          found.push({ ...whole, endToken: purposeEnd(endToken, context), reason: `ends with ${ending}` });
          replaced.add(people);
        }
        continue;
      }
      // The [Commission] for Fair Rents
      const hasPurpose = PURPOSE_NOUNS.has(ending.toLowerCase()) && purposeEnd(endToken, context) > endToken;
      const isIntroduced = followsArticle(token, context) || followsMember(token, cover, context);
      if ((lengthOf(range) > 1 || hasPurpose) && isEnding(ending) && isIntroduced)
        found.push({
          ...range,
          endToken: purposeEnd(endToken, context),
          label: "ORG",
          type: "organization",
          reason: `ends with ${ending}`,
        });
      else if (lengthOf(range) === 2 && isPaper(token.text, ending))
        found.push({ ...range, label: "ORG", type: "organization", reason: "a newspaper" });
      else if (called) found.push({ ...range, label: "ORG", type: "organization", reason: `called a ${called}` });
    }
    return inOrder([...names.filter((name) => !replaced.has(name)), ...found]);
  },
};

const isEnding = (word: string): boolean =>
  ORGANIZATION_ENDINGS.has(word.toLowerCase()) || ENDINGS_AFTER_ARTICLE.has(word);

/** The end of the run of proper nouns that begins at a token. */
function runEnd(first: Token, { tokens }: NameContext, isFree: (token: Token | undefined) => boolean): number {
  let end = first.index + 1;
  while (isFree(tokens[end]) && tokens[end]?.sentence === first.sentence) end++;
  return end;
}

/** The article shows that [the Fair Rent Commission] is a name and not a heading in title case. */
const followsArticle = ({ index, sentence }: Token, { tokens }: NameContext): boolean => {
  const article = tokens[index - 1];
  return article?.sentence === sentence && /^(?:the|a|an)$/iu.test(article.text);
};

/** Ada Orr [of] Harbour Research: somebody's employer. */
const followsMember = (
  { index, sentence }: Token,
  cover: readonly (NameCandidate | null)[],
  { tokens }: NameContext,
): boolean =>
  /^(?:of|at|from|with)$/u.test(tokens[index - 1]?.text ?? "") &&
  tokens[index - 2]?.sentence === sentence &&
  cover[index - 2]?.type === "person";

/**
 * Orlen, the steel [group] in the north, has grown: the noun in lower case after a comma, if it is for bodies and not
 * for people.
 */
function calledBodyAfter(first: Token, endToken: number, { tokens }: NameContext): string | null {
  const head = tokens[endToken - 1];
  const determiner = tokens[endToken + 1];
  if (!head || tokens[endToken]?.text !== "," || !/^(?:an?|the|its)$/u.test(determiner?.text ?? "")) return null;
  if (COMMON_ABBREVIATIONS.has(first.text) || CAPITALISED_NOUNS.has(first.text)) return null;
  const noun = tokens
    .slice(endToken + 2, endToken + 8)
    .find(({ deprel, head: governor }) => deprel === "appos" && governor === head.index);
  if (!noun || noun.sentence !== first.sentence || noun.tag !== "NN" || isCapital(noun.text)) return null;
  const lemma = noun.lemma.toLowerCase();
  return ORGANIZATION_NOUNS.has(lemma) && !PERSON_NOUNS.has(lemma) ? lemma : null;
}

/** The steel [group] Orlen: the noun in lower case that depends on the name, if it is for bodies and not for people. */
function calledBody(first: Token, endToken: number, { tokens }: NameContext): string | null {
  const noun = tokens[first.index - 1];
  if (!noun || noun.sentence !== first.sentence || noun.tag !== "NN" || isCapital(noun.text)) return null;
  const hangs = noun.deprel === "compound" && noun.head >= first.index && noun.head < endToken;
  if (!hangs || COMMON_ABBREVIATIONS.has(first.text)) return null;
  const lemma = noun.lemma.toLowerCase();
  return ORGANIZATION_NOUNS.has(lemma) && !PERSON_NOUNS.has(lemma) ? lemma : null;
}
