import { appendTo } from "../../../text/append-to.js";
import type { NameType } from "../../types.js";
import {
  coverOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameCandidate,
  type NameContext,
  standsAlone,
  wordAt,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";
import { countTypes, leader } from "../type-votes.js";

interface Known {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly label: string;
}

/** A name of the document is a name in every mention, also where the model missed it or found only a part. */
export const findRepeats: NameRule = {
  name: "findRepeats",
  example: {
    text: "The owner of Dr Pepper left. Dr Pepper pays. They sell Dairy Milk, Dr Pepper and Snapple.",
    before: ["Pepper: person"],
    after: ["Dr Pepper: organization"],
  },
  counterExample: "Ada Orr leads the Harbour Trust. The harbour trust left.",
  apply(names, context) {
    const known = indexByFirstWord(names, context);
    const cover = coverOf(names, context.tokens.length);
    const replaced = new Set<NameCandidate>();
    const found: NameCandidate[] = [];
    for (let i = 0; i < context.tokens.length; i++) {
      const repeat = known
        .get(wordAt(context, i))
        ?.find(({ words }) => words.every((word, j) => wordAt(context, i + j) === word));
      if (!repeat) continue;
      const range = { firstToken: i, endToken: i + repeat.words.length };
      const inside = new Set(cover.slice(i, range.endToken).filter((name) => name !== null));
      const fits = [...inside].every(
        (name) => name.firstToken >= i && name.endToken <= range.endToken && lengthOf(name) < lengthOf(range),
      );
      if (!fits || (lengthOf(range) === 1 && !standsAlone(context, i, i + 1))) continue;
      for (const name of inside) replaced.add(name);
      const name = { ...range, type: repeat.type, label: repeat.label, reason: "named elsewhere in the text" };
      found.push(name);
      cover.fill(name, i, range.endToken);
    }
    return inOrder([...names, ...found].filter((name) => !replaced.has(name)));
  },
};

/** The known names by their first word, the longest first. A name of one word needs two mentions. */
function indexByFirstWord(
  names: readonly NameCandidate[],
  context: NameContext,
): ReadonlyMap<string, readonly Known[]> {
  const votes = countTypes(names, context);
  const index = new Map<string, Known[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const key = wordsOf(context, name);
    const words = key.split(" ");
    const first = words[0] ?? "";
    if (seen.has(key) || !isCapital(first)) continue;
    seen.add(key);
    const types = votes.get(key) ?? new Map<NameType, number>();
    const mentions = [...types.values()].reduce((sum, n) => sum + n, 0);
    if (words.length === 1 && (mentions < 2 || first.length < 3 || context.common.has(first.toLowerCase()))) continue;
    const [type] = leader(types);
    appendTo(index, first, { words, type: type ?? name.type, label: name.label });
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}
