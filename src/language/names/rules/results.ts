import { countryNamed } from "../../lexicon/en/countries.js";
import { genderOfFirstName } from "../../lexicon/en/first-names.js";
import { CONTEST_VERBS, SPORT_ROLES } from "../../lexicon/en/name-nouns.js";
import type { Sentence } from "../../types.js";
import {
  type Candidate,
  inOrder,
  isCapital,
  lengthOf,
  type NameContext,
  type NameRule,
  wordAt,
  wordsOf,
} from "../candidate.js";

const NUMBER = /^(?:[-–]|[-–.]?\d[\d.,:/½-]*)$/u;
const DATE = /^(?:19|20)\d\d(?:-|$)/u;

/**
 * Teams that are named like places. A line of capitalised names and figures is a table of results, and its names are teams unless they are countries
 * ([Lessen 2 Orlen 0], [Orlen 4 2 1 1 3 2 7]); so are names before a player's role ([Lessen captain Orr]) and the sides of a contest.
 */
export const findTeams: NameRule = (names, context) => {
  const rows = findTables(context).flat();
  const inRow = new Set<number>();
  for (const { firstToken, endToken } of rows) for (let i = firstToken; i < endToken; i++) inRow.add(i);
  const outside = names.filter(({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) if (inRow.has(i)) return false;
    return true;
  });
  return inOrder([...outside.map((name) => (isSide(name, context) ? asTeam(name) : name)), ...rows]);
};

const asTeam = (name: Candidate): Candidate => ({ ...name, type: "organization", reason: "a team" });

function isSide(name: Candidate, context: NameContext): boolean {
  if (name.type !== "place" || countryNamed(wordsOf(context, name))) return false;
  const after = context.tokens[name.endToken];
  if (after && SPORT_ROLES.has(after.text) && isCapital(wordAt(context, name.endToken + 1))) return true;
  const head = context.tokens[name.endToken - 1];
  const verb = context.tokens[head?.head ?? -1];
  return (
    verb !== undefined &&
    /^(?:nsubj|dobj)$/u.test(head?.deprel ?? "") &&
    verb.upos === "VERB" &&
    CONTEST_VERBS.has(verb.lemma)
  );
}

/** Share of names in a table that begin like a person's from which on it is a table of people, of whom the model knows more. */
const PEOPLE = 0.25;

/** The names of each run of result rows, without tables of people [1. Anna Orr 70 68 71]. */
function findTables(context: NameContext): Candidate[][] {
  const tables: Candidate[][] = [];
  let open: Candidate[] = [];
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
    (table) => table.filter((name) => looksLikePerson(name, context)).length <= PEOPLE * table.length,
  );
}

function looksLikePerson(name: Candidate, context: NameContext): boolean {
  const first = wordAt(context, name.firstToken);
  return lengthOf(name) > 1 && (/^\p{Lu}\.$/u.test(first) || genderOfFirstName(first) !== null);
}

/** The names of a line that consists of [Name figures], once or more. */
function readResultRow(sentence: Sentence, context: NameContext): Candidate[] {
  const found: Candidate[] = [];
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
  // A name alone with one figure is a headline or an address as often as a result.
  return first === sentence.endToken && found.length > 0 && figures > 1 ? found : [];
}

function buildTeam(firstToken: number, endToken: number, context: NameContext): Candidate {
  const team: Candidate = { firstToken, endToken, label: "ORG", type: "organization", reason: "in a table of results" };
  return countryNamed(wordsOf(context, team)) ? { ...team, label: "GPE", type: "place" } : team;
}
