import { FORMS_OF_ADDRESS } from "../../lexicon/en/titles.js";
import {
  type Candidate,
  coverOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameContext,
  type NameRule,
  wordAt,
} from "../candidate.js";

/** Longest name to take behind a form of address. */
const LONGEST = 4;
const SHORT_FORM = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev)\.?$/u;

/** [Mr Orr], [Cardinal Pell]: behind a form of address stands a person, and the form alone is no name. */
export const followFormsOfAddress: NameRule = (names, context) => {
  const kept = names.filter((name) => !(lengthOf(name) === 1 && isAddress(wordAt(context, name.firstToken))));
  const cover = coverOf(kept, context.tokens.length);
  const typed = kept.map((name) => {
    const wrong =
      name.type === "organization" || name.type === "place" || name.type === "product" || name.type === "work";
    const before = wordAt(context, name.firstToken - 1);
    return wrong && SHORT_FORM.test(before) ? { ...name, type: "person" as const, reason: `behind ${before}` } : name;
  });
  return inOrder([...typed, ...findTitled(cover, context)]);
};

const isAddress = (word: string): boolean => isCapital(word) && FORMS_OF_ADDRESS.has(word.toLowerCase());

/** [Pell-Orr], whose hyphen is a token of its own. */
function isDoubleName(i: number, { tokens }: NameContext): boolean {
  const hyphen = tokens[i + 1];
  const second = tokens[i + 2];
  return (
    hyphen?.text === "-" && hyphen.start === tokens[i]?.end && second?.start === hyphen.end && isCapital(second.text)
  );
}

function findTitled(cover: readonly (Candidate | null)[], context: NameContext): Candidate[] {
  const { tokens } = context;
  return tokens.flatMap((token): Candidate[] => {
    if (cover[token.index] || !isAddress(token.text)) return [];
    const firstToken = token.index + 1;
    let endToken = firstToken;
    while (endToken - firstToken < LONGEST) {
      const next = tokens[endToken];
      if (!next || cover[endToken] || next.sentence !== token.sentence || !isCapital(next.text)) break;
      if (next.upos !== "PROPN" || isAddress(next.text)) break;
      endToken += isDoubleName(endToken, context) ? 3 : 1;
    }
    // [General Motors], [Lady Gaga Inc]: a noun of address may begin a name that the model saw.
    if (endToken === firstToken || cover[endToken]?.firstToken === endToken) return [];
    return [{ firstToken, endToken, label: "PERSON", type: "person", reason: `behind ${token.text}` }];
  });
}
