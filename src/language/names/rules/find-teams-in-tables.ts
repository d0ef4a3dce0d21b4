import { countryNamed } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import type { Sentence } from "../../types.js";
import {
  inOrder,
  isCapital,
  lengthOf,
  type NameCandidate,
  type NameContext,
  wordAt,
  wordsOf,
} from "../name-candidate.js";
import type { NameRule } from "../name-rule.js";

const NUMBER = /^(?:[-–]|[-–.]?\d[\d.,:/½-]*)$/u;
const DATE = /^(?:19|20)\d\d(?:-|$)/u;

/**
 * A line of capitalised names and figures is a row of results, and its names are teams or countries: [Lessen 2 Orlen
 * 0], [Orlen 4 2 1 1 3 2 7].
 */
export const findTeamsInTables: NameRule = {
  name: "findTeamsInTables",
  example: {
    text: "Lessen 2 Orlen 0\nCardiff 4 2 1 1 3 2 7",
    before: ["Lessen 2 Orlen: person"],
    after: ["Lessen: organization", "Orlen: organization", "Cardiff: organization"],
  },
  counterExample: "Anna Orr 70 68 71\nLena Vale 71 71 72",
  apply(names, context) {
    const rows = findTables(context).flat();
    const inRow = new Set<number>();
    for (const { firstToken, endToken } of rows) for (let i = firstToken; i < endToken; i++) inRow.add(i);
    const outside = names.filter(({ firstToken, endToken }) => {
      for (let i = firstToken; i < endToken; i++) if (inRow.has(i)) return false;
      return true;
    });
    return inOrder([...outside, ...rows]);
  },
};

/** A table with a larger share of names that begin like a person's is a table of people, and is left to the model. */
const MOST_PEOPLE = 0.25;

/** The names of each run of result rows. Tables of people are left out: [1. Anna Orr 70 68 71]. */
function findTables(context: NameContext): NameCandidate[][] {
  const tables: NameCandidate[][] = [];
  let open: NameCandidate[] = [];
  for (const sentence of context.parse.sentences) {
    const row = readResultRow(sentence, context);
    if (row.length > 0) open.push(...row);
    else if (open.length > 0) {
      tables.push(open);
      open = [];
    }
  }
  tables.push(open);
  return tables.filter(
    (table) => table.filter((name) => looksLikePerson(name, context)).length <= MOST_PEOPLE * table.length,
  );
}

function looksLikePerson(name: NameCandidate, context: NameContext): boolean {
  const first = wordAt(context, name.firstToken);
  return lengthOf(name) > 1 && (/^\p{Lu}\.$/u.test(first) || genderOfFirstName(first) !== null);
}

/** The names of a line that consists of a name and figures, once or more; else none. */
function readResultRow(sentence: Sentence, context: NameContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  let first = sentence.firstToken;
  let figures = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = wordAt(context, i);
    if (DATE.test(word)) return [];
    if (!NUMBER.test(word)) {
      if (!isCapital(word) && !/^(?:[.&'’/()]|'s|of|and)$/u.test(word)) return [];
      continue;
    }
    if (i > first) found.push(buildTeam(first, i, context));
    first = i + 1;
    figures++;
  }
  // A single name with one figure is a headline or an address as often as a result.
  return first === sentence.endToken && found.length > 0 && figures > 1 ? found : [];
}

function buildTeam(firstToken: number, endToken: number, context: NameContext): NameCandidate {
  const team: NameCandidate = {
    firstToken,
    endToken,
    label: "ORG",
    type: "organization",
    reason: "in a table of results",
  };
  return countryNamed(wordsOf(context, team)) ? { ...team, label: "GPE", type: "place" } : team;
}
