import type { Span } from "../text/span.js";
import { AGENCIES } from "./agencies.js";
import { readLeadingDate } from "./header-date.js";

export interface Dateline {
  /** Where the prose begins behind it, as an offset into the given text. */
  readonly end: number;
  readonly place: { readonly value: string; readonly span: Span } | null;
  readonly agency: { readonly value: string; readonly span: Span } | null;
  readonly date: { readonly value: string; readonly span: Span } | null;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]+(?:[ -](?:[\\p{Lu}'’.-]{2,}|de|la|el|al|di|da|do|of))*";
const TITLECASE = "\\p{Lu}[\\p{L}'’.-]+(?:[ -](?:\\p{Lu}[\\p{L}'’.-]*|de|la|el|al|di|da|do|of)){0,3}";
/** "Dec 12", "12 December", "March 5, 2018": in a dateline, between place and agency. */
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
  .replace(/[a-z]{3}/gu, (m) => `${m.charAt(0).toUpperCase()}${m.slice(1)}|${m.toUpperCase()}`)
  .concat("[A-Za-z]*\\.?");
const DAY = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`;
const DASH = "\\s*(?:--|[-–—:])\\s+";
const REGION = `(?:, ${TITLECASE}|, [\\p{Lu}.]{2,})?`;

/** One form a line, the surest first. Each captures `place` and `agency` where it has them. */
const FORMS: readonly RegExp[] = [
  // [LONDON, Dec 12 (Reuters) - ]  [Minsk, Belarus (AP) — ]  [ASTANA, March 5. /TASS/. ]
  `(?<place>${CAPITALS}|${TITLECASE})${REGION}(?:[,.]? ${DAY})?[,.]? ?(?:\\((?<agency>[^()\\n]{2,40})\\)(?:${DASH}|\\s+)|/(?<wire>[^/\\n]{2,40})/(?:\\.? ?--|[.:-])?\\s+)`,
  // [MINSK. KAZINFORM - ]
  `(?<place>${CAPITALS})\\. (?<agency>\\p{Lu}[\\p{L} ]{1,30})${DASH}`,
  // [(Reuters) - ]
  `\\((?<agency>[^()\\n]{2,40})\\)${DASH}`,
  // [CHARLOTTE - ]  [PARIS, 3 May 2021 — ]
  `(?<place>${CAPITALS})${REGION}(?:[,.]? ${DAY})?${DASH}`,
  // [Geneva, 3 May 2021 — ]
  `(?<place>${TITLECASE})${REGION}[,.]? ${DAY}${DASH}`,
].map((form) => new RegExp(`^${form}`, "u"));

/**
 * Reads what stands before the prose of a paragraph: "date 2018-12-12 MINSK. KAZINFORM - ". Capitals, a known agency, brackets or a day
 * must speak for it: "Boeing - the company said" has no dateline.
 */
export function readDateline(text: string): Dateline | null {
  const lead = readLeadingDate(text);
  const from =
    lead && /^[\s,.:;|-]*\S/u.test(text.slice(lead.length))
      ? lead.length + blankLength(text.slice(lead.length))
      : blankLength(text);
  const rest = text.slice(from, from + 160);
  for (const form of FORMS) {
    const match = form.exec(rest);
    if (!match) continue;
    const place = match.groups?.["place"] ?? null;
    const agency = match.groups?.["agency"] ?? match.groups?.["wire"] ?? null;
    if (!isCredible(place, agency)) continue;
    return {
      end: from + match[0].length,
      place: place ? { value: printPlace(place), span: spanIn(rest, place, from) } : null,
      agency: agency ? { value: printAgency(agency, text), span: spanIn(rest, agency, from) } : null,
      date: lead ? { value: lead.value, span: { start: 0, end: lead.length } } : null,
    };
  }
  return lead && from > lead.length
    ? { end: from, place: null, agency: null, date: { value: lead.value, span: { start: 0, end: lead.length } } }
    : null;
}

const blankLength = (text: string): number => /^[\s,.:;|-]*/u.exec(text)?.[0].length ?? 0;

const spanIn = (rest: string, words: string, from: number): Span => {
  const start = from + rest.indexOf(words);
  return { start, end: start + words.length };
};

/** Brackets behind a name in running prose hold an age, a party, an acronym: without capitals the agency must be one that is known. */
function isCredible(place: string | null, agency: string | null): boolean {
  if (agency && AGENCIES.has(agency.trim().toLowerCase())) return true;
  if (agency && !/^[\p{L} .&-]+$/u.test(agency)) return false;
  return (
    place !== null &&
    (!agency || isCapitals(place)) &&
    !/^(?:[A-Z]\.?|THE|A|AN|Q|NB|NOTE|UPDATE|CORRECTION|BREAKING|EXCLUSIVE)$/u.test(place)
  );
}

const isCapitals = (words: string): boolean => words === words.toUpperCase();

/** "SAN JOSÉ DE LA COSTA" -> "San José de la Costa". Mixed case stays. */
function printPlace(place: string): string {
  if (!isCapitals(place)) return place;
  return place.toLowerCase().replace(/(^|[ '’.-])(\p{L}+)/gu, (_, gap: string, word: string) => {
    const small = gap === " " && /^(?:de|la|el|al|di|da|do|of)$/u.test(word);
    return gap + (small ? word : word.charAt(0).toUpperCase() + word.slice(1));
  });
}

/** The agency's usual form: from the table, else as the article writes it further on ("Kazinform"), else as it stands. */
function printAgency(agency: string, text: string): string {
  const name = agency.trim();
  const known = AGENCIES.get(name.toLowerCase());
  if (known) return known;
  if (!isCapitals(name) || name.length < 5) return name;
  const titled = name.charAt(0) + name.slice(1).toLowerCase();
  return text.includes(titled) ? titled : name;
}
