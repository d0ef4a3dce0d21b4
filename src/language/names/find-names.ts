import type { Document } from "../../document/types.js";
import { countryNamed, countryOfPeople } from "../lexicon/en/countries.js";
import type { Name, NameType, Parse } from "../types.js";
import { buildNameContext, type Candidate, coverOf, type NameRule } from "./candidate.js";
import { findTitle } from "./find-title.js";
import { spreadAcronyms } from "./rules/acronyms.js";
import { knowAgencies } from "./rules/agencies.js";
import { knowBlocs } from "./rules/blocs.js";
import { splitBodyRows } from "./rules/body-rows.js";
import { splitAtBracket } from "./rules/brackets.js";
import { splitBrokenRows } from "./rules/broken-rows.js";
import { findCampaigns } from "./rules/campaigns.js";
import { splitCoordinated } from "./rules/coordinated.js";
import { markCountries } from "./rules/countries.js";
import { splitCountries } from "./rules/country-rows.js";
import { followDescriptions } from "./rules/described.js";
import { trimEdges } from "./rules/edges.js";
import { readEndings } from "./rules/endings.js";
import { findExpansions } from "./rules/expansions.js";
import { extendOrganizations, joinInstitutions } from "./rules/extend.js";
import { knowFirms } from "./rules/firms.js";
import { joinFirstNames } from "./rules/first-names.js";
import { joinHyphens } from "./rules/hyphens.js";
import { findInnerPersons } from "./rules/inner-persons.js";
import { findInstitutions } from "./rules/institutions.js";
import { followJointOffices } from "./rules/joint-offices.js";
import { findKnownCountries } from "./rules/known-countries.js";
import { knowPlaces } from "./rules/known-places.js";
import { findLoneAcronyms } from "./rules/lone-acronyms.js";
import { takeMajorityType } from "./rules/majority.js";
import { followNationality } from "./rules/nationality-in-brackets.js";
import { joinNicknames } from "./rules/nicknames.js";
import { dropCommonWords } from "./rules/not-names.js";
import { leaveOutThings } from "./rules/not-persons.js";
import { splitAtOf } from "./rules/of-country.js";
import { closeOpenEnds } from "./rules/open-ends.js";
import { keepOwnGenitives } from "./rules/own-genitives.js";
import { knowParties } from "./rules/parties.js";
import { dropPortfolios } from "./rules/portfolios.js";
import { findRepeats } from "./rules/repeats.js";
import { readResultTables } from "./rules/results.js";
import { followSurnames } from "./rules/surnames.js";
import { findTeams } from "./rules/teams.js";
import { leaveOutNamedThings } from "./rules/things.js";
import { followFormsOfAddress } from "./rules/titled.js";

/** OntoNotes labels that are names, and what they are to a brief. */
const TYPES: Readonly<Record<string, NameType>> = {
  PERSON: "person",
  ORG: "organization",
  GPE: "place",
  LOC: "place",
  FAC: "place",
  NORP: "group",
  WORK_OF_ART: "work",
  EVENT: "event",
  PRODUCT: "product",
  LAW: "law",
};

/** In this order: spans first, then types, then what is missing, since each builds on the one before. */
export const RULES: readonly NameRule[] = [
  trimEdges,
  splitAtBracket,
  splitBrokenRows,
  splitCountries,
  splitBodyRows,
  findInnerPersons,
  splitCoordinated,
  knowAgencies,
  knowParties,
  knowBlocs,
  dropPortfolios,
  dropCommonWords,
  knowPlaces,
  extendOrganizations,
  joinInstitutions,
  closeOpenEnds,
  splitAtOf,
  joinHyphens,
  keepOwnGenitives,
  findExpansions,
  findCampaigns,
  readEndings,
  joinFirstNames,
  joinNicknames,
  leaveOutThings,
  followFormsOfAddress,
  followJointOffices,
  leaveOutNamedThings,
  knowFirms,
  followNationality,
  findKnownCountries,
  readResultTables,
  findTeams,
  followDescriptions,
  findInstitutions,
  spreadAcronyms,
  findLoneAcronyms,
  takeMajorityType,
  followSurnames,
  findRepeats,
  markCountries,
];

/** The names of a document, in order of the text, none overlapping: the model's, put right by what the document says as a whole. */
export function findNames(document: Document, parse: Parse): Name[] {
  const context = buildNameContext(document, parse);
  const found = parse.entities.flatMap(({ firstToken, endToken, label }): Candidate[] => {
    const type = TYPES[label];
    return type ? [{ firstToken, endToken, label, type, reason: "model" }] : [];
  });
  const names = dropOverlaps(
    RULES.reduce<readonly Candidate[]>((candidates, rule) => rule(candidates, context), found),
  );
  const cover = coverOf(names, parse.tokens.length);
  return names.map((name): Name => {
    const { firstToken, endToken, type, label, reason } = name;
    const start = parse.tokens[firstToken]?.start ?? 0;
    const end = parse.tokens[endToken - 1]?.end ?? start;
    const title = findTitle(name, cover, context);
    const text = document.text.slice(start, end);
    const country = type === "country" ? countryNamed(text) : type === "group" ? countryOfPeople(text) : null;
    return { start, end, firstToken, endToken, text, type, label, title, reason, ...(country && { country }) };
  });
}

/** Of names that overlap, the one that begins first, and of those the longest. */
function dropOverlaps(names: readonly Candidate[]): Candidate[] {
  const sorted = [...names].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  let end = 0;
  return sorted.filter((name) => {
    if (name.firstToken < end) return false;
    end = name.endToken;
    return true;
  });
}
