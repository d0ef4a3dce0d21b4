import { FIRM_TRADES } from "../../lexicon/en/name-nouns.js";
import { NAME_LINKS, PERSON_PARTICLES } from "../../lexicon/en/name-words.js";
import { FORMS_OF_ADDRESS, NOBLE_TITLES, OFFICE_OPENERS, OFFICES_BEFORE_TITLE } from "../../lexicon/en/titles.js";
import { coverOf, isCapital, lengthOf, type NameCandidate, type NameContext, wordAt } from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** The most tokens that a name is extended by. */
const LONGEST_EXTENSION = 6;

/**
 * Names do not end in a linking word. If a capitalised word follows, the name is extended over it: [Office of the]
 * [Deputy Prime Minister]. Otherwise the linking word is cut off.
 *
 * A person's name does not end in a title of the next name ([Treasurer Lord] Ashcroft), and ends before a dash with
 * blanks ([Ada Orr - were]).
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
      if (name.type === "person") {
        const end = particleEnd(name, context);
        return end === name.endToken ? closePerson(name, context) : upTo(name, end);
      }
      if (name.type !== "organization" || lengthOf(name) < 2) return name;
      if (goesOn(name, cover, context)) return upTo(name, capitalsEnd(name.endToken + 1, context));
      const last = wordAt(context, name.endToken - 1);
      if (!NAME_LINKS.has(last) && !OFFICE_OPENERS.has(last)) return name;
      const endToken = capitalsEnd(name.endToken, context);
      if (endToken === name.endToken || isSeat(name, cover, context) || isOtherBody(name.endToken, cover, context))
        return withoutLinks(name, context);
      return upTo(name, endToken);
    });
    return closed.filter((name, i): name is NameCandidate => name !== null && !merged.has(names[i] ?? name));
  },
};

/** [Working Group on Fishing] and Farming: whether the second field of a body follows, which the model left out. */
function goesOn(name: NameCandidate, cover: readonly (NameCandidate | null)[], context: NameContext): boolean {
  const next = name.endToken + 1;
  if (wordAt(context, name.endToken) !== "and" || !isNameWord(next, context)) return false;
  if (cover[next] && !/ing$/u.test(wordAt(context, next))) return false;
  for (let i = name.firstToken + 1; i < name.endToken; i++) if (wordAt(context, i) === "on") return true;
  return false;
}

/** [the Canucks of the] [NHL]: whether a body with initials follows, which is a name of its own. */
const isOtherBody = (next: number, cover: readonly (NameCandidate | null)[], context: NameContext): boolean =>
  cover[next]?.type === "organization" && /^\p{Lu}{2,6}$/u.test(wordAt(context, next));

/** [Orlen Electronics of] [Norland]: a firm by its trade, and where it has its seat. */
const isSeat = (name: NameCandidate, cover: readonly (NameCandidate | null)[], context: NameContext): boolean =>
  wordAt(context, name.endToken - 1) === "of" &&
  cover[name.endToken]?.type === "place" &&
  lengthOf(name) === 3 &&
  FIRM_TRADES.has(wordAt(context, name.endToken - 2));

function capitalsEnd(from: number, context: NameContext): number {
  const { tokens } = context;
  let end = from;
  while (
    end < from + LONGEST_EXTENSION &&
    tokens[end]?.sentence === tokens[from - 1]?.sentence &&
    isNameWord(end, context)
  )
    end++;
  return end;
}

const isNameWord = (i: number, context: NameContext): boolean =>
  context.tokens[i]?.upos === "PROPN" && isCapital(wordAt(context, i));

function withoutLinks(name: NameCandidate, context: NameContext): NameCandidate | null {
  let { endToken } = name;
  while (endToken > name.firstToken && NAME_LINKS.has(wordAt(context, endToken - 1))) endToken--;
  return endToken > name.firstToken ? { ...name, endToken } : null;
}

/** [Jon van] der Vale: the end of a surname whose particles the model took for the end of the name. */
function particleEnd(name: NameCandidate, context: NameContext): number {
  const { tokens } = context;
  const isParticle = (i: number): boolean => PERSON_PARTICLES.has(wordAt(context, i));
  const last = name.endToken - 1;
  let end = name.endToken;
  while (isParticle(end) && end < last + 3) end++;
  const opens =
    isParticle(last) ||
    (end > name.endToken && isParticle(end - 1) && /^(?:van|von)$/u.test(wordAt(context, last + 1)));
  const surname = tokens[end];
  return opens && lengthOf(name) > 1 && surname?.sentence === tokens[last]?.sentence && isNameWord(end, context)
    ? end + 1
    : name.endToken;
}

function closePerson(name: NameCandidate, context: NameContext): NameCandidate | null {
  const { tokens } = context;
  let { endToken } = name;
  for (let i = name.firstToken + 1; i < endToken; i++) {
    const isDash = /^[-–—]$/u.test(wordAt(context, i)) && tokens[i]?.start !== tokens[i - 1]?.end;
    if (isDash && tokens[i]?.end !== tokens[i + 1]?.start && !isCapital(wordAt(context, i + 1))) endToken = i;
  }
  const next = wordAt(context, endToken);
  const belongsOn = NOBLE_TITLES.has(wordAt(context, endToken - 1)) && isCapital(next);
  if (!belongsOn || lengthOf(name) < 2) return { ...name, endToken };
  endToken--;
  const isTitle =
    lengthOf({ ...name, endToken }) === 1 || FORMS_OF_ADDRESS.has(wordAt(context, endToken - 1).toLowerCase());
  return isTitle || OFFICES_BEFORE_TITLE.has(wordAt(context, endToken - 1)) ? null : { ...name, endToken };
}
