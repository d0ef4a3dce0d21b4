import { MONTH_PATTERN } from "../text/months.js";
import { AGENCIES } from "./agencies.js";
import { printPlace } from "./dateline.js";
import { findDateAtEnd, isUpdate, readDateLine } from "./header-date.js";

/** What a line before the body says about the article. */
export interface HeaderLine {
  /**
   * `weight`: the day of publication (2) is better than that of an update (1), and that better than an embargo's (0).
   */
  readonly date: { readonly value: string; readonly weight: 0 | 1 | 2 } | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** The place before the date: "Port Ellery" for [PORT ELLERY, Lessen, 3 June 2032]. */
  readonly place: string | null;
}

/** In UTF-16 units. Longer lines are prose, unless they are a title. */
const LONGEST = 160;

/**
 * Reads a line that has nothing but facts about the article: [By Anna Orr | 3 June 2032 | The Northern Review], [The
 * Northern Review, 3 June 2032], [For immediate release], [Last updated: 3 June 2032].
 *
 * @returns null for a title, and for prose.
 */
export function readHeaderLine(line: string): HeaderLine | null {
  if (line.length > LONGEST) return null;
  const bare = /^\((.*)\)$/u.exec(line)?.[1] ?? line;
  const whole = readPart(bare);
  if (whole) return whole;
  const parts = bare.split(/\s*[|•·]\s*|\s+(?:[-–—]+|\/)\s+/u).filter((part) => part !== "");
  const facts = parts.flatMap((part) => readPart(part) ?? []);
  const names = parts.filter((part) => !readPart(part));
  // Names alone may be a title: [Anna Orr - Harbour Post].
  if (facts.length === 0 || !names.every(isName)) return null;
  return {
    date: facts.map(({ date }) => date).reduce(better, null),
    byline: facts.find(({ byline }) => byline)?.byline ?? null,
    outlet: [...facts.map(({ outlet }) => outlet), ...names.map(readOutlet)].find((outlet) => outlet !== null) ?? null,
    place: facts.find(({ place }) => place)?.place ?? null,
  };
}

type HeaderDay = HeaderLine["date"];

/** The first of two days, unless the second says more. */
export const better = (a: HeaderDay, b: HeaderDay): HeaderDay => (a && (!b || a.weight >= b.weight) ? a : b);

const NOTHING: HeaderLine = { date: null, byline: null, outlet: null, place: null };

function readPart(part: string): HeaderLine | null {
  const day = readDateLine(part);
  if (day) return { ...NOTHING, date: { value: day.value, weight: isUpdate(part) ? 1 : 2 } };
  const placed = readPlacedDate(part);
  if (placed) return { ...NOTHING, ...placed };
  const dated = findDateAtEnd(part);
  const words = dated ? part.slice(0, dated.start).replace(/ on$/u, "") : part;
  const dateOf = (weight: 0 | 2): HeaderDay => dated && { value: dated.value, weight };
  if (NOTICE.test(words)) return { ...NOTHING, date: dateOf(EMBARGO.test(words) ? 0 : 2) };
  const byline = readByline(words);
  if (byline) return { ...NOTHING, date: dateOf(2), byline };
  return dated && isName(words) ? { ...NOTHING, date: dateOf(2), outlet: readOutlet(words) } : null;
}

/**
 * A place in capitals may precede the date on its line, with its country and the agency: [LONDON 1996-08-30], [PORT
 * ELLERY, Lessen, 3 June 2032], [PORT ELLERY (Lessen), Thursday 3 June 2032 (Coastline News) -].
 */
const PLACED_DATE = new RegExp(
  "^(?<place>\\p{Lu}[\\p{Lu} .'’-]{2,30}?)(?:, \\p{Lu}[\\p{L}. '’-]{1,40}?| \\((?<bracketed>[^()]{2,40})\\))?(?:,| [-–—])?\\s+" +
    `(?<day>(?:\\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|${MONTH_PATTERN}))[^()]*?)(?: \\((?<agency>[^()]{2,40})\\))?(?: ?[-–—.])?$`,
  "u",
);

function readPlacedDate(part: string): Pick<HeaderLine, "date" | "outlet" | "place"> | null {
  const { place = "", bracketed, agency, day: words = "" } = PLACED_DATE.exec(part)?.groups ?? {};
  const day = place === "" ? null : readDateLine(words);
  if (!day) return null;
  // [THE HARBOUR POST, 3 June 2032], [PRESS RELEASE, 3 June 2032]
  const isOther = NOTICE.test(place) || readOutlet(place) !== null;
  return {
    date: { value: day.value, weight: EMBARGO.test(place) ? 0 : 2 },
    outlet: agency ?? (bracketed && readOutlet(bracketed)) ?? readOutlet(place),
    place: isOther ? null : printPlace(place),
  };
}

/** [Embargoed until 09:00], but not [Embargo on arms lifted]. */
const EMBARGO =
  /^(?:strictly |under )*(?:embargo(?=$|:| until| till)|embargoed(?=$|[:,]| (?:until|till|to|for|against|not|\d))|not for (?:release|publication)|hold for release)/iu;
/** What a release says about itself, without a day at its end. */
const NOTICE = new RegExp(
  [
    "^(?:press|media|news) (?:release|statement|notice|advisory|information)(?: (?:no\\.?|number|#)? ?[\\w/-]*\\d[\\w/-]*)?[:.]?$",
    "^for (?:immediate )?(?:release|publication)(?: (?:on|at|after|from))?(?: \\d{1,2}[:.]\\d{2}(?: ?[ap]m)?)?[:.,]?$",
    `${EMBARGO.source}[^.!?]{0,60}[:.,]?$`,
    // [Media contact: Anna Orr, 555-1234], [2:05 PM]
    "^(?:(?:press|media) )?(?:contacts?|enquiries|inquiries|telephone|tel|phone|e-?mail)\\.?:",
    "^\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?$",
  ].join("|"),
  "iu",
);

/** [By Anna Orr], [Written by Anna Orr and Jon Pell, Harbour Post]: names after "By" that are not a sentence. */
function readByline(line: string): string | null {
  const match =
    /^(?:(?:written|posted|reported|story) )?by:?\s+(\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:and\s+|&\s+|in\s+|of\s+|for\s+)?[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,11})$/iu.exec(
      line,
    );
  const names = match?.[1];
  return names && line.length <= 120 && /^\p{Lu}/u.test(names) && !/[.!?]$/u.test(names.replace(/\b\p{L}{1,3}\.$/u, ""))
    ? names
    : null;
}

/** [The Northern Review]: one to six words with capitals, and small words between them. */
const isName = (words: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:(?:of|the|and|de|for|&) )*[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*){0,5},?$/u.test(words);

/** Words that end the names of papers, stations and agencies, or begin them: [Radio Norr], [Times of Lessen]. */
const OUTLET =
  /(?:^| )(?:agency|bulletin|chronicle|courier|daily|dispatch|economist|express|gazette|globe|guardian|herald|independent|journal|mail|mercury|mirror|monitor|news|observer|post|press|radio|record|reporter|review|standard|star|sun|telegraph|times|today|tribune|tv|weekly|wire)(?:$| of )|^(?:agence|agencia|radio) /iu;

/**
 * The name of a paper or an agency; null for other names: the one before a date may be the place ([Sundby, 9 October
 * 2030]).
 */
export function readOutlet(name: string): string | null {
  const words = name.replace(/,$/u, "");
  return AGENCIES.get(words.toLowerCase()) ?? (isName(words) && OUTLET.test(words) ? words : null);
}
