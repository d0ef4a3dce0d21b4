import { FORMS_OF_ADDRESS } from "../../lexicon/en/titles.js";
import { coverOf, isCapital, lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** Words that no name ends with. */
const LINK = /^(?:of|for|and|&|the|in|on)$/u;
/** Words of an office before its noun: [Office of the Deputy] Prime Minister. */
const OPEN = /^(?:Deputy|Prime|Vice)$/u;
/** How many words more a name may have behind its link. */
const MOST_WORDS = 6;

/**
 * No name ends with a word that links it to more: [Office of the] goes on with [Deputy Prime Minister], and where nothing with a capital follows, the link is not
 * its own. Nor does a person's end with what belongs to the next ([Treasurer Lord] Ashcroft), or hold a dash ([Ada Orr - were]).
 */
export const joinOpenEnds: NameRule = {
  name: "joinOpenEnds",
  example: {
    text: "The Office of the Deputy Prime Minister agreed.",
    before: ["Office of the Deputy: organization"],
    after: ["Office of the Deputy Prime Minister: organization"],
  },
  counterExample: "The Department for Education and Skills said so.",
  apply(names, context) {
    const cover = coverOf(names, context.tokens.length);
    const merged = new Set<NameCandidate>();
    const upTo = (name: NameCandidate, endToken: number): NameCandidate => {
      for (const other of cover.slice(name.endToken, endToken)) if (other) merged.add(other);
      return { ...name, endToken };
    };
    const closed = names.map((name): NameCandidate | null => {
      if (name.type === "person") return closePerson(name, context);
      if (name.type !== "organization" || lengthOf(name) < 2) return name;
      if (goesOn(name, cover, context)) return upTo(name, capitalsEnd(name.endToken + 1, context));
      const last = wordAt(context, name.endToken - 1);
      if (!LINK.test(last) && !OPEN.test(last)) return name;
      const endToken = capitalsEnd(name.endToken, context);
      if (endToken === name.endToken || isOtherBody(name.endToken, cover, context)) return withoutLinks(name, context);
      return upTo(name, endToken);
    });
    return closed.filter((name, i): name is NameCandidate => name !== null && !merged.has(names[i] ?? name));
  },
};

/** [Working Group on Fishing] and Farming: two things that one body is for, where the model saw no name in the second. */
function goesOn(name: NameCandidate, cover: readonly (NameCandidate | null)[], context: NameContext): boolean {
  const next = name.endToken + 1;
  if (wordAt(context, name.endToken) !== "and" || !isNameWord(next, context)) return false;
  if (cover[next] && !/ing$/u.test(wordAt(context, next))) return false;
  for (let i = name.firstToken + 1; i < name.endToken; i++) if (wordAt(context, i) === "on") return true;
  return false;
}

/** [the Canucks of the] [NHL]: what goes by its initials is a body of its own. */
const isOtherBody = (next: number, cover: readonly (NameCandidate | null)[], context: NameContext): boolean =>
  cover[next]?.type === "organization" && /^\p{Lu}{2,6}$/u.test(wordAt(context, next));

function capitalsEnd(from: number, context: NameContext): number {
  const { tokens } = context;
  let end = from;
  while (end < from + MOST_WORDS && tokens[end]?.sentence === tokens[from - 1]?.sentence && isNameWord(end, context))
    end++;
  return end;
}

const isNameWord = (i: number, context: NameContext): boolean =>
  context.tokens[i]?.upos === "PROPN" && isCapital(wordAt(context, i));

function withoutLinks(name: NameCandidate, context: NameContext): NameCandidate | null {
  let { endToken } = name;
  while (endToken > name.firstToken && LINK.test(wordAt(context, endToken - 1))) endToken--;
  return endToken > name.firstToken ? { ...name, endToken } : null;
}

function closePerson(name: NameCandidate, context: NameContext): NameCandidate | null {
  const { tokens } = context;
  let { endToken } = name;
  for (let i = name.firstToken + 1; i < endToken; i++) {
    const isDash = /^[-–—]$/u.test(wordAt(context, i)) && tokens[i]?.start !== tokens[i - 1]?.end;
    if (isDash && tokens[i]?.end !== tokens[i + 1]?.start && !isCapital(wordAt(context, i + 1))) endToken = i;
  }
  const next = wordAt(context, endToken);
  const belongsOn = /^(?:Lord|Lady|Sir|Dame|Baroness)$/u.test(wordAt(context, endToken - 1)) && isCapital(next);
  if (!belongsOn || lengthOf(name) < 2) return { ...name, endToken };
  endToken--;
  const isTitle =
    lengthOf({ ...name, endToken }) === 1 || FORMS_OF_ADDRESS.has(wordAt(context, endToken - 1).toLowerCase());
  return isTitle || isOfficeWord(wordAt(context, endToken - 1)) ? null : { ...name, endToken };
}

const isOfficeWord = (word: string): boolean =>
  /^(?:Treasurer|Secretary|Minister|Chairman|Leader|Peer|Spokesman|Chancellor)$/u.test(word);
