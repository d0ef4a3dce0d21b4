import { AGENCIES } from "./agencies.js";
import { findDateAtEnd, isUpdate, readDateLine } from "./header-date.js";

/** What a line before the body says about the article. */
export interface HeaderLine {
  /** `weight`: the day of publication (2) is better than that of an update (1), and that better than an embargo's (0). */
  readonly date: { readonly value: string; readonly weight: 0 | 1 | 2 } | null;
  readonly byline: string | null;
  readonly outlet: string | null;
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
  const whole = readPart(line);
  if (whole) return whole;
  const parts = line.split(/\s*[|•·]\s*|\s+[-–—]+\s+/u).filter((part) => part !== "");
  const read = parts.map((part) => readPart(part) ?? (isName(part) ? { ...NOTHING, outlet: part } : null));
  const known = read.filter((part) => part !== null);
  // Names alone may be a title: [Anna Orr - Harbour Post].
  if (parts.length < 2 || known.length < parts.length || !known.some(({ date, byline }) => date || byline)) return null;
  return {
    date: known.map(({ date }) => date).reduce(better, null),
    byline: known.find(({ byline }) => byline)?.byline ?? null,
    outlet: outletOf(known.find(({ outlet }) => outlet)?.outlet ?? null),
  };
}

type HeaderDay = HeaderLine["date"];

/** The first of two days, unless the second says more. */
export const better = (a: HeaderDay, b: HeaderDay): HeaderDay => (a && (!b || a.weight >= b.weight) ? a : b);

const NOTHING: HeaderLine = { date: null, byline: null, outlet: null };

function readPart(part: string): HeaderLine | null {
  const day = readDateLine(part.replace(PLACE_BEFORE_DATE, ""));
  if (day) return { ...NOTHING, date: { value: day.value, weight: isUpdate(part) ? 1 : 2 } };
  const byline = readByline(part);
  if (byline) return { ...NOTHING, byline };
  const dated = findDateAtEnd(part);
  const before = dated ? part.slice(0, dated.start).trim() : part;
  const value = dated?.value ?? null;
  if (NOTICE.test(before))
    return { ...NOTHING, date: value === null ? null : { value, weight: EMBARGO.test(before) ? 0 : 2 } };
  if (value === null || !isName(before)) return null;
  return { ...NOTHING, date: { value, weight: 2 }, outlet: outletOf(before) };
}

/** [LONDON 1996-08-30]: a place in capitals may precede the date on its line. */
const PLACE_BEFORE_DATE = /^\p{Lu}[\p{Lu} .'-]{2,30}[, ]\s*(?=\d)/u;

/** [Embargoed until 09:00]: the words of a release about its own publication. */
const EMBARGO = /^(?:strictly )?(?:under )?(?:embargo(?:ed)?|not for (?:release|publication)|hold for release)\b/iu;
const NOTICE = new RegExp(
  [
    "^(?:press|media|news) (?:release|statement|notice|advisory|information)(?: (?:no\\.?|number|#) ?[\\w/-]{1,20})?[:.]?$",
    "^for (?:immediate )?(?:release|publication)(?: (?:on|at|after|from))?(?: \\d{1,2}[:.]\\d{2}(?: ?[ap]m)?)?[:.,]?$",
    `${EMBARGO.source}[^.!?]{0,60}[:.,]?$`,
  ].join("|"),
  "iu",
);

/** [By Anna Orr], [By Anna Orr and Jon Pell, Harbour Post]: names after "By" that are not a sentence. */
function readByline(line: string): string | null {
  const match =
    /^by:?\s+(\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:and\s+|&\s+|in\s+|of\s+|for\s+)?[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,11})$/iu.exec(
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

/** The name before a date, unless it may be a place: [Sundby, 9 October 2030]. */
function outletOf(name: string | null): string | null {
  const words = name?.replace(/,$/u, "") ?? "";
  return AGENCIES.get(words.toLowerCase()) ?? (OUTLET.test(words) ? words : null);
}
