import { FORMS_OF_ADDRESS, JOINT_OFFICES, OFFICE_NOUNS } from "../../lexicon/en/titles.js";
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

/** Longest name to take behind a form of address. */
const LONGEST = 4;
const SHORT_FORM = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev)\.?$/u;

/** What follows these is a surname, even if it is an office too: [Ms King], [Mr Pope]. */
const BEFORE_SURNAME = /^(?:Mr|Mrs|Ms|Miss)\.?$/u;

/** [Mr Orr], [Cardinal Pell]: behind a form of address stands a person, and the form alone is no name. */
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
        BEFORE_SURNAME.test(wordAt(context, firstToken - 1)),
    );
    const cover = coverOf(kept, context.tokens.length);
    const typed = kept.map((name) => {
      const wrong =
        name.type === "organization" || name.type === "place" || name.type === "product" || name.type === "work";
      const before = wordAt(context, name.firstToken - 1);
      return wrong && (SHORT_FORM.test(before) || isOfficeHolder(name, context))
        ? { ...name, type: "person" as const, reason: `behind ${before}` }
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

/** "president [Thabo Orr]", which the model took for a place: no place of several words stands right behind an office that hangs on it. */
function isOfficeHolder(name: NameCandidate, context: NameContext): boolean {
  const office = context.tokens[name.firstToken - 1];
  return (
    name.type === "place" &&
    lengthOf(name) > 1 &&
    office !== undefined &&
    office.deprel === "compound" &&
    headOf(name, context.tokens)?.index === office.head &&
    (OFFICE_NOUNS.has(office.text.toLowerCase()) ||
      /^(?:president|premier|chancellor|governor|mayor)$/u.test(office.text))
  );
}

const lastWord = ({ endToken }: NameCandidate, context: NameContext): string => wordAt(context, endToken - 1);

const isAddressedPerson = ({ firstToken, type }: NameCandidate, context: NameContext): boolean =>
  type === "person" && BEFORE_SURNAME.test(wordAt(context, firstToken - 1));

/** [Sanjaya Senanayake], which the model took for a place, where the text goes on with [Mr Senanayake]. */
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

/** "Detective [Senior] Constable Orr": which one of a rank, between its words. */
const isGrade = (i: number, context: NameContext): boolean =>
  /^(?:Senior|Leading|Chief|Acting|First|Staff|Master|Lance|Sub)$/u.test(wordAt(context, i)) &&
  isAddress(wordAt(context, i + 1));

const isGeneralThing = (word: string): boolean =>
  OFFICE_NOUNS.has(word.toLowerCase()) ||
  /^(?:Assembly|Election|Elections|Council|Counsel|Hospital|Strike|Court|Synod)$/u.test(word);

function findTitled(cover: readonly (NameCandidate | null)[], context: NameContext): NameCandidate[] {
  const { tokens } = context;
  return tokens.flatMap((token): NameCandidate[] => {
    const isJoint = JOINT_OFFICES.test(token.text);
    if (cover[token.index] || !(isJoint || isAddress(token.text))) return [];
    const firstToken = JOINT_OFFICES.test(wordAt(context, token.index + 1)) ? token.index + 2 : token.index + 1;
    let endToken = firstToken;
    while (endToken - firstToken < LONGEST) {
      const next = tokens[endToken];
      if (!next || cover[endToken] || next.sentence !== token.sentence || !isCapital(next.text)) break;
      const isSurname = endToken === firstToken && BEFORE_SURNAME.test(token.text);
      if (next.upos !== "PROPN" || (isAddress(next.text) && !isSurname) || isGrade(endToken, context)) break;
      endToken += isDoubleName(endToken, context) ? 3 : 1;
    }
    // [General Motors], [Lady Gaga Inc]: a noun of address may begin a name that the model saw.
    if (endToken === firstToken || cover[endToken]?.firstToken === endToken) return [];
    // [General Manager], [General Assembly]: an adjective there, and no rank
    if (token.text === "General" && isGeneralThing(wordAt(context, firstToken))) return [];
    // [Lord Howe Island]
    if (/^Islands?$/u.test(wordAt(context, endToken - 1))) return [];
    // [Presidents Ada Orr of Norway and …]; not [the Senators Club]
    if (isJoint && !(endToken - firstToken > 1 && /^(?:of|and|,)$/u.test(wordAt(context, endToken)))) return [];
    return [{ firstToken, endToken, label: "PERSON", type: "person", reason: `behind ${token.text}` }];
  });
}
