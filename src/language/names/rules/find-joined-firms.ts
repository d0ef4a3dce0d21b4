import { isCompanyForm } from "../../lexicon/en/legal-forms.js";
import type { Token } from "../../types.js";
import { coverOf, inOrder, isProperWord, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** Firms that the model missed, by what only firms have in their names: [Orlen & Vale], [Havn AS]. */
export const findJoinedFirms: NameRule = {
  name: "findJoinedFirms",
  example: {
    text: '"We hope not," said Eva Marek of Ostry & Klein. Havbruk AS closed a mill.',
    before: [],
    after: ["Ostry & Klein: organization", "Havbruk AS: organization"],
  },
  counterExample: "The rise & fall of a house was sold for a crown.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const found: NameCandidate[] = [];
    for (const token of context.tokens) {
      if ((found.at(-1)?.endToken ?? 0) > token.index || !startsRun(token, cover, context)) continue;
      const last = runEnd(token, cover, context);
      const endToken = partnerEnd(last, cover, context) ?? formEnd(last, context);
      if (endToken === null || cover.slice(token.index, endToken).some((name) => name !== null)) continue;
      const reason = `a firm, by ${wordAt(context, endToken - 1)}`;
      found.push({ firstToken: token.index, endToken, label: "ORG", type: "organization", reason });
    }
    return inOrder([...names, ...found]);
  },
};

type Cover = readonly (NameCandidate | null)[];

const isFree = (token: Token | undefined, cover: Cover): token is Token =>
  token !== undefined && cover[token.index] === null && token.upos === "PROPN" && isProperWord(token.text);

const startsRun = (token: Token, cover: Cover, { tokens }: NameContext): boolean => {
  const before = tokens[token.index - 1];
  return isFree(token, cover) && !(before?.sentence === token.sentence && isFree(before, cover));
};

function runEnd(first: Token, cover: Cover, { tokens }: NameContext): number {
  let end = first.index + 1;
  while (isFree(tokens[end], cover) && tokens[end]?.sentence === first.sentence) end++;
  return end;
}

/** Orlen [& Vale] */
function partnerEnd(end: number, cover: Cover, context: NameContext): number | null {
  const { tokens } = context;
  const partner = tokens[end + 1];
  if (tokens[end]?.text !== "&" || !isFree(partner, cover) || partner.sentence !== tokens[end]?.sentence) return null;
  const whole = runEnd(partner, cover, context);
  // the [Orr & Vale Museum] of Art: the name goes on
  return /^(?:of|for)$/u.test(wordAt(context, whole)) ? null : whole;
}

/** Havn [AS], if it stands for nothing else. */
function formEnd(end: number, context: NameContext): number | null {
  const form = wordAt(context, end);
  const isForm = isCompanyForm(form) && form.length > 1 && !AMBIGUOUS.has(form) && /^\p{Lu}.*\p{L}$/u.test(form);
  return isForm && context.tokens[end]?.sentence === context.tokens[end - 1]?.sentence ? end + 1 : null;
}

/** Forms that are also states, quarters of the sky or years: [San Jose, SA], [the Harbour SE of it]. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["SA", "SE", "SL", "AD", "Co", "Company", "Limited", "Corp", "Inc"]);
