import { MONTH_ABBREVIATIONS } from "../text/months.js";
import type { Span } from "../text/span.js";
import { upperFirst } from "../text/upper-first.js";
import { AGENCIES } from "./agencies.js";
import { readLeadingDate } from "./header-date.js";

/** The dateline of a paragraph. Offsets are in UTF-16 units of the given text. */
export interface Dateline {
  /** Where the prose begins after it. */
  readonly end: number;
  /** The place as it is printed: "Minsk" for [MINSK]. */
  readonly place: { readonly value: string; readonly span: Span } | null;
  readonly agency: { readonly value: string; readonly span: Span } | null;
  /** ISO date. */
  readonly date: { readonly value: string; readonly span: Span } | null;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]+(?:[ -](?:[\\p{Lu}'’.-]{2,}|de|la|el|al|di|da|do|of))*";
const TITLECASE = "\\p{Lu}[\\p{L}'’.-]+(?:[ -](?:\\p{Lu}[\\p{L}'’.-]*|de|la|el|al|di|da|do|of)){0,3}";
/** One place or two: [GENEVA/LONDON]. */
const PLACE = `(?<place>(?:${CAPITALS}|${TITLECASE})(?:/(?:${CAPITALS}|${TITLECASE}))?)`;
/** Months and days as datelines write them: [Dec 12], [12 December], [March 5, 2018]. */
const MONTH = `(?:${MONTH_ABBREVIATIONS.map((m) => `${upperFirst(m)}|${m.toUpperCase()}`).join("|")})[A-Za-z]*\\.?`;
const NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
const DAY = `(?:${MONTH} ${NUMBER}(?:,? \\d{4})?|${NUMBER} ${MONTH}(?:,? \\d{4})?)`;
const DASH = "\\s*(?:--|[-–—―:])\\s+";
const REGION = `(?:, ${TITLECASE}|, [\\p{Lu}.]{2,})?`;
const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";

/** Only a day with its year gives the article's date. */
const WHEN = `${WEEKDAY}(?<day>${DAY})`;
const AGENCY_NAME = "\\p{Lu}[\\p{L} ]{1,30}";

/** The forms of datelines, most reliable first. They capture `place`, `day`, `agency` (or `wire`) and `dash`. */
const FORMS: readonly RegExp[] = [
  // [PORT ELLERY (Meridian News), 6 March 2031 - ]
  `${PLACE}${REGION} \\((?<agency>[^()\\n]{2,40})\\),? ${WHEN}(?<dash>${DASH})`,
  // [PORT ELLERY (Lessen), Thursday 6 March 2031 (Meridian News) - ]
  `${PLACE} \\([^()\\n]{2,40}\\), ${WHEN} \\((?<agency>[^()\\n]{2,40})\\)(?<dash>${DASH})`,
  // [PORT ELLERY, Lessen - 6 March 2031 - ]
  `(?<place>${CAPITALS})${REGION} [-–—] ${WHEN}(?<dash>${DASH})`,
  // [LONDON, Dec 12 (Reuters) - ]  [Northport, 12 March 2029 (Coastline News) - ]
  // [Minsk, Belarus (AP) — ]  [ASTANA, March 5. /TASS/. ]
  `${PLACE}${REGION}(?:[,.]? ${WHEN})?[,.]? ?(?:\\((?<agency>[^()\\n]{2,40})\\)(?<dash>${DASH}|\\s+)|/(?<wire>[^/\\n]{2,40})/(?:\\.? ?--|[.:-])?\\s+)`,
  // [MINSK. KAZINFORM - ]  [ASTANA. February 5. KAZINFORM /Anna Orr/ - ]
  `(?<place>${CAPITALS})\\. (?:${WHEN}\\.? )?(?<agency>${AGENCY_NAME})(?: /[^/\\n]{2,40}/)?(?<dash>${DASH})`,
  // [Minsk, 12 December, BelTA - ]
  `${PLACE}${REGION}, ${WHEN}, (?<agency>${AGENCY_NAME})(?<dash>${DASH})`,
  // [WASHINGTON, D.C. (Dec. 5, 2016) - ]
  `(?<place>${CAPITALS})${REGION} \\(${WHEN}\\)(?<dash>${DASH})`,
  // [(Reuters) - ]
  `\\((?<agency>[^()\\n]{2,40})\\)(?<dash>${DASH})`,
  // [CHARLOTTE - ]  [PARIS, 3 May 2021 — ]
  `(?<place>${CAPITALS}(?:/${CAPITALS})?)${REGION}(?:[,.]? ${WHEN})?(?<dash>${DASH})`,
  // [Geneva, 3 May 2021 — ]  [Vienna/Geneva, 3 May — ]
  `(?<place>${TITLECASE}(?:/${TITLECASE})?)${REGION}[,.]? ${WHEN}(?<dash>${DASH})`,
  // [LONDON, 6 November 2031. The ministry]
  `(?<place>${CAPITALS})${REGION}, (?<day>${MONTH} ${NUMBER},? \\d{4}|${NUMBER} ${MONTH},? \\d{4})\\.\\s+(?=\\p{Lu})`,
  // [ASTANA. KAZINFORM The head of state]: only for known agencies
  `(?<place>${CAPITALS})\\. (?<agency>[\\p{Lu}]{3,20}) (?=\\p{Lu}\\p{Ll}|A )`,
  // [Reuters - ]
  `(?<agency>\\p{Lu}[\\p{L}]{1,20}(?: \\p{Lu}\\p{L}+)?)(?<dash>${DASH})`,
].map((form) => new RegExp(`^${form}`, "u"));

/**
 * Reads the dateline at the start of a paragraph: [date 2018-12-12 MINSK. KAZINFORM - ]. There must be capitals, a
 * known agency, brackets or a day as evidence: [Boeing - the company said] has no dateline.
 *
 * @param text the paragraph.
 * @returns null if there is neither a dateline nor a leading date.
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
    const { place = null, agency: bracketed, wire, day, dash } = match.groups ?? {};
    const agency = bracketed ?? wire ?? null;
    if (!isCredible(place, agency, day !== undefined, dash !== undefined && /\S/u.test(dash))) continue;
    const dated = lead ?? (day ? readLeadingDate(day) : null);
    const dateSpan = lead ? { start: 0, end: lead.length } : day ? spanIn(rest, day, from) : null;
    return {
      end: from + match[0].length,
      place: place ? { value: printPlace(place), span: spanIn(rest, place, from) } : null,
      agency: agency ? { value: printAgency(agency, text), span: spanIn(rest, agency, from) } : null,
      date: dated && dateSpan ? { value: dated.value, span: dateSpan } : null,
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

/**
 * Whether a match is a dateline. Brackets after a name in prose often hold an age, a party or an acronym, so an unknown
 * agency must be followed by a dash, and there must be a day, or it or its place must be in capitals. A bare name with a
 * dash must be a known agency.
 */
function isCredible(place: string | null | undefined, agency: string | null, dated: boolean, dash: boolean): boolean {
  if (agency && AGENCIES.has(agency.trim().toLowerCase())) return true;
  if (place && NO_PLACE.test(place)) return false;
  if (!agency) return place !== null && place !== undefined;
  if (!/^[\p{L} .&-]+$/u.test(agency) || !dash) return false;
  return place ? dated || isCapitals(place) || isCapitals(agency) : false;
}

/** Capitals at the start of a line that are not a place: [UPDATE - ]. */
const NO_PLACE = /^(?:[A-Z]\.?|THE|A|AN|Q|NB|NOTE|UPDATE|CORRECTION|BREAKING|EXCLUSIVE)$/u;

const isCapitals = (words: string): boolean => words === words.toUpperCase();

/** [SAN JOSÉ DE LA COSTA] -> "San José de la Costa". Mixed case stays. */
export function printPlace(place: string): string {
  if (!isCapitals(place)) return place;
  return place.toLowerCase().replace(/(^|[ '’./-])(\p{L}+)/gu, (_, gap: string, word: string) => {
    const small = gap === " " && /^(?:de|la|el|al|di|da|do|of)$/u.test(word);
    return gap + (small ? word : upperFirst(word));
  });
}

/**
 * The usual form of an agency's name: from the table, else as the article has it later ([Kazinform]), else unchanged.
 */
function printAgency(agency: string, text: string): string {
  const name = agency.trim();
  const known = AGENCIES.get(name.toLowerCase());
  if (known) return known;
  if (!isCapitals(name) || name.length < 5) return name;
  const titled = name.charAt(0) + name.slice(1).toLowerCase();
  return text.includes(titled) ? titled : name;
}
