import type { Token } from "../../types.js";
import { coverOf, isCapital, type NameCandidate, type NameContext } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Nadir Omar][-uly Saken], [Ben O][' Dwyer]: a part after a hyphen without blanks, or after an Irish O, belongs to the
 * person's name. After a part in lower case, the name goes on.
 */
export const joinHyphenatedParts: NameRule = {
  name: "joinHyphenatedParts",
  example: {
    text: "The country is led by its president Nursultan Omar-uly Nazarov.",
    before: ["Nursultan Omar-uly: person"],
    after: ["Nursultan Omar-uly Nazarov: person"],
  },
  counterExample: "The divers - trained by Walter Denby - were cold as always.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const merged = new Set<NameCandidate>();
    const joined = names.map((name): NameCandidate => {
      if (name.type !== "person") return { ...name, endToken: acronymEnd(name, cover, context) };
      const tied = tiedEnd(name.endToken, cover, context);
      const endToken = isSmallTail(tied, context) ? nextEnd(tied, cover, context) : tied;
      for (const other of cover.slice(name.endToken, endToken)) if (other) merged.add(other);
      return { ...name, endToken };
    });
    return joined.filter((name, i) => !merged.has(names[i] ?? name));
  },
};

/** [CJTF][ - OIR]: the end of two acronyms with a hyphen between them, with or without blanks. */
function acronymEnd(
  { endToken }: NameCandidate,
  cover: readonly (NameCandidate | null)[],
  { tokens }: NameContext,
): number {
  const [last, hyphen, part] = [tokens[endToken - 1], tokens[endToken], tokens[endToken + 1]];
  const isPair = [last, part].every((token) => /^\p{Lu}{2,6}$/u.test(token?.text ?? ""));
  return isPair && hyphen?.tag === "HYPH" && !cover[endToken + 1] && part?.sentence === last?.sentence
    ? endToken + 2
    : endToken;
}

/** The end of a name with the part after a hyphen or after the apostrophe of an O'. */
function tiedEnd(end: number, cover: readonly (NameCandidate | null)[], { tokens }: NameContext): number {
  const [last, hyphen, part] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  const irish = last?.text === "O" && hyphen?.start === last.end && /^['’]$/u.test(hyphen.text);
  if (irish && part && isCapital(part.text) && part.sentence === last.sentence) return end + 2;
  const tied = hyphen?.text === "-" && hyphen.start === last?.end && part?.start === hyphen.end;
  return tied && part.upos === "PROPN" && !cover[part.index] ? end + 2 : end;
}

/** Whether a name ends in a part in lower case, after which it goes on: Omar[-uly]. */
const isSmallTail = (end: number, { tokens }: NameContext): boolean =>
  tokens[end - 2]?.text === "-" && /^\p{Ll}+$/u.test(tokens[end - 1]?.text ?? "");

/** The end of the next word with a capital, or of the name that it begins. */
function nextEnd(end: number, cover: readonly (NameCandidate | null)[], { tokens }: NameContext): number {
  const next: Token | undefined = tokens[end];
  const goesOn = next?.upos === "PROPN" && isCapital(next.text) && next.sentence === tokens[end - 1]?.sentence;
  if (!goesOn) return end;
  const name = cover[end];
  return name ? name.endToken : end + 1;
}
