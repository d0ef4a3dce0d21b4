import { PERSON_PARTICLES } from "../../lexicon/en/name-words.js";
import {
  FORMS_OF_ADDRESS,
  GENERAL_NOUNS,
  isCourtesyTitle,
  isShortTitle,
  isTitleNoun,
  JOINT_OFFICES,
  OFFICE_NOUNS,
  RANK_GRADES,
  RULERS,
} from "../../lexicon/en/titles.js";
import {
  coverOf,
  headOf,
  inOrder,
  isCapital,
  lengthOf,
  type NameCandidate,
  type NameContext,
  wordAt,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/** In tokens, of a name that is found by its form of address. */
const LONGEST_NAME = 4;

/** [Mr Orr], [Cardinal Pell]: the name after a form of address is a person, and the form alone is not a name. */
export const findAddressedPeople: NameRule = {
  name: "findAddressedPeople",
  example: {
    text: "Sanjaya Senanayake writes of it. Mr Senanayake was there.",
    before: ["Sanjaya Senanayake: place"],
    after: ["Sanjaya Senanayake: person", "Senanayake: person"],
  },
  counterExample: "They warned Lord Howe Island and the coast down to Tasmania.",
  apply(names, context) {
    const kept = names.filter(
      ({ firstToken, endToken }) =>
        endToken - firstToken > 1 ||
        !isAddress(wordAt(context, firstToken)) ||
        isCourtesyTitle(wordAt(context, firstToken - 1)),
    );
    const cover = coverOf(kept, context.tokens.length);
    const typed = kept.map((name) => {
      const wrong =
        name.type === "organization" || name.type === "place" || name.type === "product" || name.type === "work";
      const before = wordAt(context, name.firstToken - 1);
      return wrong && (isShortTitle(before) || isOfficeHolder(name, context))
        ? { ...name, type: "person" as const, reason: `after ${before}` }
        : name;
    });
    const all = inOrder([...typed, ...findTitled(cover, context)]);
    const addressed = new Set(
      all.filter((name) => isAddressedPerson(name, context)).map((name) => lastWord(name, context)),
    );
    return all.map((name) =>
      isFullNameOf(name, addressed, context)
        ? { ...name, type: "person" as const, reason: `full name of Mr or Ms ${lastWord(name, context)}` }
        : name,
    );
  },
};

/**
 * president [Thabo Orr], a place to the model, and Mayor [Ines Orr], a product: no place of several words has an office
 * that depends on it, and no product has a title.
 */
function isOfficeHolder(name: NameCandidate, context: NameContext): boolean {
  const office = context.tokens[name.firstToken - 1];
  if (lengthOf(name) === 1 || office?.deprel !== "compound" || headOf(name, context.tokens)?.index !== office.head)
    return false;
  if (/^(?:product|work)$/u.test(name.type)) return isTitleNoun(office.text);
  return name.type === "place" && (OFFICE_NOUNS.has(office.text.toLowerCase()) || RULERS.has(office.text));
}

const lastWord = ({ endToken }: NameCandidate, context: NameContext): string => wordAt(context, endToken - 1);

const isAddressedPerson = ({ firstToken, type }: NameCandidate, context: NameContext): boolean =>
  type === "person" && isCourtesyTitle(wordAt(context, firstToken - 1));

/** [Sanjaya Senanayake], not a person to the model, if the text also has [Mr Senanayake]. */
const isFullNameOf = (name: NameCandidate, surnames: ReadonlySet<string>, context: NameContext): boolean =>
  /^(?:organization|place|product|work)$/u.test(name.type) &&
  lengthOf(name) > 1 &&
  lengthOf(name) <= 3 &&
  surnames.has(lastWord(name, context)) &&
  isCapital(wordAt(context, name.firstToken));

const isAddress = (word: string): boolean => isCapital(word) && FORMS_OF_ADDRESS.has(word.toLowerCase());

/** [Pell-Orr], whose hyphen is a token of its own. */
function isDoubleName(i: number, { tokens }: NameContext): boolean {
  const hyphen = tokens[i + 1];
  const second = tokens[i + 2];
  return (
    hyphen?.text === "-" && hyphen.start === tokens[i]?.end && second?.start === hyphen.end && isCapital(second.text)
  );
}

/** Whether a word with a capital follows a particle, or follows the particle after it. */
const startsName = (i: number, { tokens }: NameContext): boolean =>
  tokens
    .slice(i + 1, i + 3)
    .some(({ text, upos, sentence }) => isCapital(text) && upos === "PROPN" && sentence === tokens[i]?.sentence);

/** Detective [Senior] Constable Orr: a grade between the words of a rank. */
const isGrade = (i: number, context: NameContext): boolean =>
  RANK_GRADES.has(wordAt(context, i)) && isAddress(wordAt(context, i + 1));

const isGeneralThing = (word: string): boolean => OFFICE_NOUNS.has(word.toLowerCase()) || GENERAL_NOUNS.has(word);

function findTitled(cover: readonly (NameCandidate | null)[], context: NameContext): NameCandidate[] {
  const { tokens } = context;
  return tokens.flatMap((token): NameCandidate[] => {
    const isJoint = JOINT_OFFICES.has(token.text);
    if (cover[token.index] || !(isJoint || isAddress(token.text))) return [];
    const firstToken = JOINT_OFFICES.has(wordAt(context, token.index + 1)) ? token.index + 2 : token.index + 1;
    let endToken = firstToken;
    while (endToken - firstToken < LONGEST_NAME) {
      // Mr Van [de] [der] Vale
      while (PERSON_PARTICLES.has(wordAt(context, endToken)) && startsName(endToken, context)) endToken++;
      const next = tokens[endToken];
      if (!next || cover[endToken] || next.sentence !== token.sentence || !isCapital(next.text)) break;
      const isSurname = endToken === firstToken && isCourtesyTitle(token.text);
      if (next.upos !== "PROPN" || (isAddress(next.text) && !isSurname) || isGrade(endToken, context)) break;
      endToken += isDoubleName(endToken, context) ? 3 : 1;
    }
    // [General Motors], [Lady Gaga Inc]: a form of address may be the first word of a name of the model.
    if (endToken === firstToken || cover[endToken]?.firstToken === endToken) return [];
    // [General Manager], [General Assembly]: an adjective, not a rank.
    if (token.text === "General" && isGeneralThing(wordAt(context, firstToken))) return [];
    // [Lord Howe Island]
    if (/^Islands?$/u.test(wordAt(context, endToken - 1))) return [];
    // [Presidents Ada Orr of Norway and …], but not [the Senators Club].
    if (isJoint && !(endToken - firstToken > 1 && /^(?:of|and|,)$/u.test(wordAt(context, endToken)))) return [];
    return [{ firstToken, endToken, label: "PERSON", type: "person", reason: `after ${token.text}` }];
  });
}
