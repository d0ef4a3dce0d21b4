import { ORGANIZATION_ENDINGS } from "../../lexicon/en/name-nouns.js";
import { PORTFOLIO_WORDS } from "../../lexicon/en/titles.js";
import { type Candidate, coverOf, isCapital, type NameContext, type NameRule, wordAt } from "../candidate.js";

const UNIT = /^(?:Division|Brigade|Battalion|Regiment|Corps|Squadron|Army|Fleet|Wing|Infantry|Cavalry)$/u;
const ORDINAL = /^(?:\d+(?:st|nd|rd|th|d)?|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/u;
const FOUNDED_FOR: ReadonlySet<string> = new Set(
  "foundation council institute centre center committee commission agency association society fund organization organisation network campaign alliance academy museum coalition party office department ministry union federation university court secretary".split(
    " ",
  ),
);

/** Parts of an organization's name that the model leaves out: [5th] Air Division, Orlen Foundation [for the Arts], [Norland] Parliament. */
export const extendOrganizations: NameRule = (names, context) => {
  const cover = coverOf(names, context.tokens.length);
  const merged = new Set<Candidate>();
  const extended = names.map((name) => {
    if (name.type !== "organization") return name;
    const last = wordAt(context, name.endToken - 1);
    const firstToken = UNIT.test(last) ? unitStart(name, cover, context) : name.firstToken;
    const end = FOUNDED_FOR.has(last.toLowerCase()) ? purposeEnd(name.endToken, context) : name.endToken;
    const whole = end === name.endToken ? membersEnd(name, context) : end;
    const endToken = OFFICES.test(wordAt(context, firstToken)) ? fieldsEnd(whole, context) : whole;
    for (const other of cover.slice(name.endToken, endToken)) if (other) merged.add(other);
    return { ...name, firstToken, endToken };
  });
  return extended.filter((name, i) => !merged.has(names[i] ?? name));
};

function unitStart(name: Candidate, cover: readonly (Candidate | null)[], context: NameContext): number {
  const before = name.firstToken - 1;
  return ORDINAL.test(wordAt(context, before)) && !cover[before] ? before : name.firstToken;
}

/** Offices whose name says what they are for. */
const OFFICES = /^(?:Department|Ministry|Office|Bureau|Board|Committee|Commission|Secretary)$/u;

/** Department for Education [and Skills], Ministry of Agriculture[, Fisheries and Food]: further fields, as portfolios are named. */
function fieldsEnd(from: number, context: NameContext): number {
  let end = from;
  for (let i = from; /^(?:,|and|&)$/u.test(wordAt(context, i)); ) {
    let next = i + 1;
    while (isCapital(wordAt(context, next)) && PORTFOLIO_WORDS.has(wordAt(context, next).toLowerCase())) next++;
    if (next === i + 1) break;
    end = next;
    i = next;
  }
  return end;
}

/** Union [of Mineworkers], Board of Deputies [of Norse Jews]: the members, by capitals that end in a plural. */
function membersEnd({ firstToken, endToken }: Candidate, context: NameContext): number {
  if (wordAt(context, endToken) !== "of" || !MEMBERED.test(wordAt(context, firstToken))) return endToken;
  let end = endToken + 1;
  while (end < endToken + 4 && isCapital(wordAt(context, end))) end++;
  const last = context.tokens[end - 1];
  return end > endToken + 1 && /^NN(?:P)?S$/u.test(last?.tag ?? "") ? end : endToken;
}

const MEMBERED =
  /^(?:Board|Union|Federation|Association|Council|Confederation|Society|Guild|National|Royal|International|American|British)$/u;

/** [for the Protection of Children]: capitalised words behind "for", with what joins them. */
export function purposeEnd(from: number, context: NameContext): number {
  if (wordAt(context, from) !== "for") return from;
  const sentence = context.tokens[from]?.sentence;
  let end = from;
  for (let i = from + 1; context.tokens[i]?.sentence === sentence; i++) {
    const word = wordAt(context, i);
    if (isCapital(word) && context.tokens[i]?.upos !== "PRON") end = i + 1;
    else if (!/^(?:the|of|and|&)$/u.test(word)) break;
  }
  return end;
}

/** [Norland][Senate]: a place and the institution's noun right behind it are one name. */
export const joinInstitutions: NameRule = (names, context) => {
  const cover = coverOf(names, context.tokens.length);
  const merged = new Set<Candidate>();
  const joined = names.map((name): Candidate => {
    if (name.type !== "place") return name;
    const { tokens } = context;
    let end = name.endToken;
    for (let i = end; i < end + 3; i++) {
      const word = tokens[i];
      if (
        !word ||
        word.sentence !== tokens[name.firstToken]?.sentence ||
        word.upos !== "PROPN" ||
        !isCapital(word.text)
      )
        break;
      if (cover[i] && cover[i]?.type !== "organization") break;
      if (ORGANIZATION_ENDINGS.has(word.text.toLowerCase())) end = Math.max(i + 1, cover[i]?.endToken ?? 0);
      if (end > name.endToken) break;
    }
    if (end === name.endToken) return name;
    for (const other of cover.slice(name.endToken, end)) if (other) merged.add(other);
    return { ...name, endToken: end, type: "organization", reason: `ends with ${wordAt(context, end - 1)}` };
  });
  return joined.filter((name, i) => !merged.has(names[i] ?? name));
};
