import type { NameRule } from "../name-rule.js";
import { dropCommonWords } from "./drop-common-words.js";
import { dropPortfolios } from "./drop-portfolios.js";
import { findAcronyms } from "./find-acronyms.js";
import { findAddressedPeople } from "./find-addressed-people.js";
import { findBlocs } from "./find-blocs.js";
import { findCamelCase } from "./find-camel-case.js";
import { findCampaigns } from "./find-campaigns.js";
import { findExpansions } from "./find-expansions.js";
import { findFirmsAndSeats } from "./find-firms-and-seats.js";
import { findInstitutions } from "./find-institutions.js";
import { findIntroducedPeople } from "./find-introduced-people.js";
import { findJoinedFirms } from "./find-joined-firms.js";
import { findJointBodies } from "./find-joint-bodies.js";
import { findKnownCountries } from "./find-known-countries.js";
import { findLoneAcronyms } from "./find-lone-acronyms.js";
import { findParties } from "./find-parties.js";
import { findRepeats } from "./find-repeats.js";
import { findSurnames } from "./find-surnames.js";
import { findTeamsInTables } from "./find-teams-in-tables.js";
import { joinFirmAndTrade } from "./join-firm-and-trade.js";
import { joinFirstNames } from "./join-first-names.js";
import { joinHyphenatedParts } from "./join-hyphenated-parts.js";
import { joinNicknames } from "./join-nicknames.js";
import { joinOpenEnds } from "./join-open-ends.js";
import { joinOrganizationParts } from "./join-organization-parts.js";
import { joinOwnGenitive } from "./join-own-genitive.js";
import { joinPlaceAndInstitution } from "./join-place-and-institution.js";
import { joinSaintAndInstitution } from "./join-saint-and-institution.js";
import { joinWholeInstitution } from "./join-whole-institution.js";
import { retypeAgencies } from "./retype-agencies.js";
import { retypeByDescription } from "./retype-by-description.js";
import { retypeByEnding } from "./retype-by-ending.js";
import { retypeByLegalForm } from "./retype-by-legal-form.js";
import { retypeByMajority } from "./retype-by-majority.js";
import { retypeByNationality } from "./retype-by-nationality.js";
import { retypeByReference } from "./retype-by-reference.js";
import { retypeByShortForm } from "./retype-by-short-form.js";
import { retypeCountries } from "./retype-countries.js";
import { retypeJointOfficeHolders } from "./retype-joint-office-holders.js";
import { retypeKnownPlaces } from "./retype-known-places.js";
import { retypeLeaders } from "./retype-leaders.js";
import { retypeNamedThings } from "./retype-named-things.js";
import { retypeNonPersons } from "./retype-non-persons.js";
import { retypeOfficeHolders } from "./retype-office-holders.js";
import { retypeSpeakingAcronyms } from "./retype-speaking-acronyms.js";
import { retypeTeams } from "./retype-teams.js";
import { splitAtBracket } from "./split-at-bracket.js";
import { splitAtDashOrComma } from "./split-at-dash-or-comma.js";
import { splitBeforePerson } from "./split-before-person.js";
import { splitBodies } from "./split-bodies.js";
import { splitCoordinatedPeople } from "./split-coordinated-people.js";
import { splitCountries } from "./split-countries.js";
import { splitPersonOfCountry } from "./split-person-of-country.js";
import { trimEdges } from "./trim-edges.js";
import { trimTaunts } from "./trim-taunts.js";

/**
 * All rules, in the order in which they run: spans first, then types, then missing names, since each builds on those
 * before it.
 */
export const RULES: readonly NameRule[] = [
  trimEdges,
  splitAtBracket,
  splitAtDashOrComma,
  splitCountries,
  splitBodies,
  splitBeforePerson,
  splitCoordinatedPeople,
  trimTaunts,
  retypeAgencies,
  findParties,
  findBlocs,
  dropPortfolios,
  dropCommonWords,
  retypeKnownPlaces,
  joinFirmAndTrade,
  joinOrganizationParts,
  joinPlaceAndInstitution,
  joinSaintAndInstitution,
  joinWholeInstitution,
  joinOpenEnds,
  splitPersonOfCountry,
  joinHyphenatedParts,
  joinOwnGenitive,
  findJointBodies,
  findExpansions,
  findCampaigns,
  retypeByEnding,
  joinFirstNames,
  joinNicknames,
  retypeNonPersons,
  findAddressedPeople,
  findIntroducedPeople,
  retypeJointOfficeHolders,
  retypeOfficeHolders,
  retypeLeaders,
  retypeNamedThings,
  findFirmsAndSeats,
  retypeByNationality,
  findKnownCountries,
  findTeamsInTables,
  retypeTeams,
  retypeByDescription,
  retypeByLegalForm,
  retypeSpeakingAcronyms,
  retypeByReference,
  retypeByShortForm,
  findInstitutions,
  findJoinedFirms,
  findCamelCase,
  findAcronyms,
  findLoneAcronyms,
  retypeByMajority,
  findSurnames,
  findRepeats,
  retypeCountries,
];
