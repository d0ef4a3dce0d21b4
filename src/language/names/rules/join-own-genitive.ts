import { GENITIVE_FIRMS } from "../../lexicon/en/firms.js";
import { ORGANIZATION_NOUNS } from "../../lexicon/en/roles.js";
import { isTitleNoun } from "../../lexicon/en/titles.js";
import type { Token } from "../../types.js";
import { coverOf, headOf, lengthOf, type NameCandidate, type NameContext, wordAt, wordsOf } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Orlen's] said so; shops like [Orlen's], which sell shoes: a genitive with no owned noun is part of the name of a
 * firm, which is named after its founder. The same then holds for every mention with a genitive: pays [Orlen's].
 */
export const joinOwnGenitive: NameRule = {
  name: "joinOwnGenitive",
  example: {
    text: "McOrlen's said it will close 40 shops.",
    before: ["McOrlen: person"],
    after: ["McOrlen's: organization"],
  },
  counterExample: "McOrlen's winning goal came late.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const bare = new Set(
      names.flatMap((name) => [
        ...(genitiveAfter(name, context) ? [] : [wordsOf(context, name)]),
        ...(name.type === "person" && lengthOf(name) > 1 ? [wordAt(context, name.endToken - 1)] : []),
      ]),
    );
    const own = new Set(
      names
        .filter(
          (name) =>
            ownsNothing(name, context) ||
            (!bare.has(wordsOf(context, name)) && (isKnown(name, context) || standsFree(name, cover, context))),
        )
        .map((name) => wordsOf(context, name)),
    );
    if (own.size === 0) return [...names];
    return names.map((name): NameCandidate => {
      if (!own.has(wordsOf(context, name)) || !genitiveAfter(name, context)) return name;
      return {
        ...name,
        endToken: name.endToken + 1,
        type: "organization",
        label: "ORG",
        reason: "a firm in the genitive",
      };
    });
  },
};

const genitiveAfter = ({ endToken }: NameCandidate, { tokens }: NameContext): Token | undefined => {
  const token = tokens[endToken];
  return token?.tag === "POS" && /^['’]s$/u.test(token.text) ? token : undefined;
};

/** Whether a name in the genitive is the subject of a verb, so that nothing is owned. */
function ownsNothing(name: NameCandidate, context: NameContext): boolean {
  const { tokens } = context;
  if (!genitiveAfter(name, context)) return false;
  const head = headOf(name, tokens);
  const next = tokens[name.endToken + 1];
  // A finite verb. In [Orr]'s winning goal the goal is owned, and in [Orr]'s been away 's is short for "has".
  const isAsserted = next !== undefined && /^(?:VB[DPZ]|MD)$/u.test(next.tag) && next.text !== "been";
  return isAsserted && /^(?:nsubj|nsubjpass)$/u.test(head?.deprel ?? "");
}

/** [Sainsbury's], whatever it owns; not [Mr Sainsbury]'s. */
const isKnown = (name: NameCandidate, context: NameContext): boolean =>
  /^(?:organization|person)$/u.test(name.type) &&
  !isTitleNoun(wordAt(context, name.firstToken - 1)) &&
  genitiveAfter(name, context) !== undefined &&
  GENITIVE_FIRMS.has(wordsOf(context, name));

/**
 * Whether a firm in the genitive stands where a firm does and is not followed by anything it could own: shops like
 * [Orlen's], [Norrick's] and others. In [bigger than Orlen's], [a rule of Orlen's] and [Orlen's and Norrick's shares]
 * something is owned. The caller makes sure that the text never has the name without a genitive.
 */
function standsFree(name: NameCandidate, cover: readonly (NameCandidate | null)[], context: NameContext): boolean {
  const { tokens } = context;
  const genitive = genitiveAfter(name, context);
  const head = headOf(name, tokens);
  if (!genitive || !(name.type === "organization" || (head && isListed(head, context)))) return false;
  if (!/^(?:nsubj|nsubjpass|dobj|pobj|attr|conj|appos)$/u.test(head?.deprel ?? "")) return false;
  if (COMPARISON.test(wordAt(context, name.firstToken - 1))) return false;
  let next = genitive.index + 1;
  while (/^(?:,|and|or)$/u.test(wordAt(context, next)) && cover[next + 1]) {
    const other = cover[next + 1] as NameCandidate;
    if (!genitiveAfter(other, context)) return true;
    next = other.endToken + 1;
  }
  const after = tokens[next];
  return !after || after.sentence !== genitive.sentence || !/^(?:N|JJ|RB[RS]|VBG|VBN|CD|``)/u.test(after.tag);
}

/** [stores like Orlen's and Norrick's]: an example of what the text calls a kind of firm. */
function isListed(head: Token, { tokens }: NameContext): boolean {
  let first = head;
  for (let step = 0; step < 6 && first.deprel === "conj"; step++) first = tokens[first.head] ?? first;
  const link = tokens[first.head];
  if (first.deprel !== "pobj" || !/^(?:like|including)$/u.test(link?.text ?? "")) return false;
  const kind = tokens[link?.head ?? -1]?.lemma ?? "";
  return ORGANIZATION_NOUNS.has(kind) || /^(?:shop|restaurant|brand)$/u.test(kind);
}

/** What comes before a genitive whose noun is left out: bigger [than] Orlen's, a rule [of] Orlen's. */
const COMPARISON = /^(?:than|as|to|unlike|of|from|with|is|are|was|were|be|not)$/iu;
