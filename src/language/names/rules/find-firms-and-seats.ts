import { FIRM_NAMES, SEAT_NAMES, SEAT_OPENINGS } from "../../lexicon/en/firms.js";
import { isPersonalTitle } from "../../lexicon/en/titles.js";
import {
  coverOf,
  inOrder,
  lengthOf,
  type NameCandidate,
  type NameContext,
  wordAt,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

/**
 * [Yukos], [Lockheed Martin]: firms that the model takes for people. A word that the text uses as a surname stays a
 * person.
 */
export const findFirmsAndSeats: NameRule = {
  name: "findFirmsAndSeats",
  example: {
    text: "Laura Ashley closed 40 shops. Downing Street was silent.",
    before: ["Laura Ashley: person"],
    after: ["Laura Ashley: organization", "Downing Street: organization"],
  },
  counterExample: "Mr Lehman left the room.",
  apply(names, context) {
    const surnames = new Set(
      names
        .filter((name) => name.type === "person" && lengthOf(name) > 1)
        .map(({ endToken }) => wordAt(context, endToken - 1)),
    );
    const typed = names.map((name): NameCandidate => {
      const words = wordsOf(context, name);
      const isSurname =
        lengthOf(name) === 1 && (surnames.has(words) || isPersonalTitle(wordAt(context, name.firstToken - 1)));
      return name.type === "person" && FIRM_NAMES.has(words.replace(/ ([-']) ?/gu, "$1")) && !isSurname
        ? { ...name, type: "organization", reason: "a firm" }
        : name;
    });
    const cover = coverOf(typed, context.tokens.length);
    return inOrder([...typed, ...findSeats(cover, context)]);
  },
};

/** Seats such as [Downing Street] that the model missed. */
const findSeats = (cover: readonly (NameCandidate | null)[], context: NameContext): NameCandidate[] =>
  context.tokens.flatMap(({ index, text }): NameCandidate[] => {
    const range = { firstToken: index, endToken: index + 2 };
    if (!SEAT_OPENINGS.has(text) || cover[index] || cover[index + 1] || !SEAT_NAMES.has(wordsOf(context, range)))
      return [];
    return [{ ...range, label: "ORG", type: "organization", reason: "the seat of an institution" }];
  });
