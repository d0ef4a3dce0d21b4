import { JOINT_REGIONS } from "../../lexicon/en/joint-regions.js";
import {
  coverOf,
  inOrder,
  isCapital,
  type NameCandidate,
  type NameContext,
  wordAt,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * Bodies of which the model found a part: [Docteurs] sans Frontières, the [U.S.] Chamber of Commerce, [Trinidad] and
 * [Tobago Court of Appeal], Rail and [Dock Services] in a text that calls it RDS.
 */
export const joinWholeInstitution: NameRule = {
  name: "joinWholeInstitution",
  example: {
    text: "Money went to Medecins sans Frontieres.",
    before: ["Medecins: organization"],
    after: ["Medecins sans Frontieres: organization"],
  },
  counterExample: "Money went to the Harbour Trust and Orlen.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const acronyms = new Set(names.map((name) => wordsOf(context, name)).filter((text) => /^\p{Lu}{3,6}$/u.test(text)));
    const wholes = [
      ...names.flatMap((name) => {
        const end = endOf(name, context);
        const first = firstOf(name, acronyms, context);
        return end > name.endToken || first < name.firstToken ? [{ ...name, firstToken: first, endToken: end }] : [];
      }),
      ...findChambers(cover, context),
    ];
    if (wholes.length === 0) return [...names];
    const covered = new Set(wholes.flatMap((whole) => cover.slice(whole.firstToken, whole.endToken)));
    const kept = names.filter((name) => !covered.has(name));
    return inOrder([...kept, ...wholes.filter((whole, i) => whole.firstToken >= (wholes[i - 1]?.endToken ?? 0))]);
  },
};

const isNameWord = (i: number, context: NameContext): boolean =>
  context.tokens[i]?.upos === "PROPN" && isCapital(wordAt(context, i));

function runEnd(from: number, context: NameContext): number {
  let end = from;
  while (end < from + LONGEST_RUN && isNameWord(end, context)) end++;
  return end;
}

/** In tokens. */
const LONGEST_RUN = 6;

/** [Docteurs] sans Frontières: the end with the foreign phrase. */
function endOf(name: NameCandidate, context: NameContext): number {
  const [link, next] = [wordAt(context, name.endToken), name.endToken + 1];
  const joins = name.type === "organization" && FOREIGN_LINKS.has(link);
  const sentence = context.tokens[name.firstToken]?.sentence;
  return joins && isNameWord(next, context) && context.tokens[next]?.sentence === sentence
    ? runEnd(next, context)
    : name.endToken;
}

/** Prepositions of other languages inside names. English has none of them. */
const FOREIGN_LINKS: ReadonlySet<string> = new Set([
  "sans",
  "sin",
  "pour",
  "para",
  "zur",
  "zum",
  "für",
  "ohne",
  "senza",
]);

/** Trinidad and [Tobago Court], Rail and [Dock Services]: the beginning with the word before "and". */
function firstOf(name: NameCandidate, acronyms: ReadonlySet<string>, context: NameContext): number {
  const { firstToken, endToken, type } = name;
  const first = firstToken - 2;
  const [before, own] = [wordAt(context, first), wordAt(context, firstToken)];
  if (type !== "organization" || wordAt(context, firstToken - 1) !== "and" || !isCapital(before)) return firstToken;
  if (context.tokens[first]?.sentence !== context.tokens[firstToken]?.sentence) return firstToken;
  if (JOINT_REGIONS.get(before) === own && endToken > firstToken + 1) return first;
  const capitals = context.tokens.slice(firstToken, endToken).filter(({ text }) => isCapital(text));
  const initials = [before, ...capitals.map(({ text }) => text)].map((word) => word.charAt(0)).join("");
  return capitals.length > 1 && acronyms.has(initials) ? first : firstToken;
}

/** The [U.S. Chamber of Commerce]: with the place before it. */
function findChambers(cover: readonly (NameCandidate | null)[], context: NameContext): NameCandidate[] {
  return context.tokens.flatMap((token): NameCandidate[] => {
    const isChamber =
      token.text === "Chamber" &&
      wordAt(context, token.index + 1) === "of" &&
      wordAt(context, token.index + 2) === "Commerce";
    if (!isChamber || cover[token.index]) return [];
    let first = token.index;
    while (first > token.index - LONGEST_RUN && isNameWord(first - 1, context)) first--;
    return [
      {
        firstToken: Math.min(first, cover[first]?.firstToken ?? first),
        endToken: token.index + 3,
        label: "ORG",
        type: "organization",
        reason: "a chamber of commerce",
      },
    ];
  });
}
