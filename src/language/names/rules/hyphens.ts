import { type Candidate, coverOf, isCapital, type NameRule, wordAt } from "../candidate.js";

/** [Nadir Omar][-uly Saken]: what a hyphen without spaces ties to a person's name is part of it, and so is the name right behind that. */
export const joinHyphens: NameRule = (names, context) => {
  const { tokens } = context;
  const cover = coverOf(names, tokens.length);
  const merged = new Set<Candidate>();
  const joined = names.map((name): Candidate => {
    const [hyphen, part] = [tokens[name.endToken], tokens[name.endToken + 1]];
    const last = tokens[name.endToken - 1];
    const tied = hyphen?.text === "-" && hyphen.start === last?.end && part?.start === hyphen.end;
    if (name.type !== "person" || !tied || part.upos !== "PROPN" || cover[part.index]) return name;
    const behind = isCapital(wordAt(context, part.index + 1)) ? cover[part.index + 1] : null;
    if (!behind || behind.firstToken !== part.index + 1) return { ...name, endToken: part.index + 1 };
    merged.add(behind);
    return { ...name, endToken: behind.endToken };
  });
  return joined.filter((name, i) => !merged.has(names[i] ?? name));
};
