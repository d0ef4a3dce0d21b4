import { TAUNTS } from "../../language/lexicon/en/attitude-words.js";
import { genderOfFirstName } from "../../language/lexicon/en/first-names.js";
import { COMMON_ABBREVIATIONS, PREFIXES } from "../../language/lexicon/en/name-words.js";
import {
  HONORIFICS,
  NAME_LIKE_ROLE_NOUNS,
  NAME_TITLES,
  PERSON_ROLE_NOUNS,
} from "../../language/lexicon/en/role-nouns.js";
import type { Mention, Name, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { isBodyWord, isRoleNoun, isThingWord } from "../roles/role-nouns.js";

/** A name without the office before it that was taken for part of it. */
export interface Bearer {
  readonly name: Name;
  /** Whether an office was cut off: "[Spokeswoman] Ada Orr". */
  readonly office: boolean;
}

/**
 * The name in a mention. A speaker written in capitals counts as a name even if the model saw none. An office that the
 * model took for the first part of a name is cut off.
 *
 *     Cardinal [Ben Ash], who speaks
 *     Spokeswoman [Ada Orr]
 *     Lessen Rail Chief Executive [Ada Orr]
 */
export function findBearer(reading: Reading, mention: Mention): Bearer | null {
  const known = reading.nameAt(mention.firstToken);
  if (mention.form === "name" && known) return withoutOffice(reading, withFirstName(reading, known));
  if (mention.form === "pronoun" || known) return null;
  if (mention.form === "description" && !isWrittenAsName(reading, mention)) return null;
  if (isCommonWord(mention.text)) return null;
  return withoutOffice(reading, {
    ...mention,
    type: "person",
    label: "PERSON",
    title: null,
    reason: "a speaker written as a name",
  });
}

/** "branded so by [MPs]", "Luther King [Day]": capitals of no name. */
const isCommonWord = (text: string): boolean =>
  COMMON_ABBREVIATIONS.has(text) ||
  PREFIXES.has(text.toLowerCase()) ||
  /^(?:Day|Week|Month|Year|Night)$/.test(text) ||
  isRoleNoun(text, PERSON_ROLE_NOUNS);

/** Two or more proper nouns, none of them part of a known name. [Veteran Labour MP] is an office. */
function isWrittenAsName(reading: Reading, { firstToken, endToken }: Mention): boolean {
  const tokens = reading.tokensOf({ firstToken, endToken });
  const words = tokens.filter(({ tag }) => tag !== "HYPH");
  const isNameWord = ({ tag, text, index }: Token) =>
    /^(NNP|MD)$/.test(tag) && /^\p{Lu}/u.test(text) && !reading.nameAt(index);
  return words.length > 1 && words.every(isNameWord) && !isRoleNoun(words.at(-1)?.text ?? "", PERSON_ROLE_NOUNS);
}

/** "[Ada] Lessen": a first name that the model left out of a one-word name. */
function withFirstName(reading: Reading, name: Name): Name {
  const first = reading.tree.tokens[name.firstToken - 1];
  if (name.endToken - name.firstToken > 1 || name.type === "country" || !first || first.head < name.firstToken)
    return name;
  const isFirst =
    first.tag === "NNP" &&
    first.deprel === "compound" &&
    first.head < name.endToken &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text);
  // "Crooked Anna": what stands before a first name is a taunt or praise
  const isTaunt = TAUNTS.has(first.text.toLowerCase()) && genderOfFirstName(name.text) !== null;
  if (
    !isFirst ||
    isTaunt ||
    reading.nameAt(first.index) ||
    isOffice(first.text) ||
    NAME_TITLES.has(first.text.toLowerCase())
  )
    return name;
  return {
    ...name,
    firstToken: first.index,
    start: first.start,
    text: reading.text({ start: first.start, end: name.end }),
  };
}

function withoutOffice(reading: Reading, name: Name): Bearer {
  const { tokens } = reading.tree;
  const wordAt = (index: number): string => tokens[index]?.text ?? "";
  let { firstToken } = name;
  while (name.endToken - firstToken > 1 && HONORIFICS.has(wordAt(firstToken).toLowerCase())) firstToken++;
  // At least two words must remain: "Secretary Orr" may be a surname after an office, and "General Motors", "Star
  // Alliance" and "Consumer Goods Fair" are names.
  for (let i = name.endToken - 3; i >= firstToken; i--)
    if (
      isOffice(wordAt(i)) &&
      tokens[i + 1]?.tag !== "POS" &&
      !/^NNP?S$/.test(tokens[i]?.tag ?? "") &&
      !hasBodyWord(reading, i + 1, name.endToken) &&
      !(name.type === "organization" && isWithinBody(reading, firstToken, i))
    ) {
      firstToken = i + 1;
      break;
    }
  if (firstToken === name.firstToken) return { name, office: false };
  const start = tokens[firstToken]?.start ?? name.start;
  return { name: { ...name, firstToken, start, text: reading.text({ start, end: name.end }) }, office: true };
}

const hasBodyWord = (reading: Reading, firstToken: number, endToken: number): boolean =>
  isThingWord(reading.tree.tokens[endToken - 1]?.text ?? "") ||
  reading.tokensOf({ firstToken, endToken }).some(({ text }) => isBodyWord(text) || /^(of|and|for|the|&)$/i.test(text));

/** "[Office of the Deputy] Prime Minister": an office inside the name of a body. */
const isWithinBody = (reading: Reading, firstToken: number, endToken: number): boolean =>
  reading.tokensOf({ firstToken, endToken }).some(({ text }) => /^(?:of|for)$/i.test(text)) &&
  isBodyWord(reading.tree.tokens[firstToken]?.text ?? "");

const isOffice = (word: string): boolean =>
  HONORIFICS.has(word.toLowerCase()) ||
  (isRoleNoun(word, PERSON_ROLE_NOUNS) && !NAME_LIKE_ROLE_NOUNS.has(word.toLowerCase()));
