import type { CivilDate } from "../../../text/civil-date.js";
import { DIRECTIONS, MONTHS } from "../../lexicon/en/time-words.js";
import { resolveMonth } from "../calendar.js";
import type { Match } from "../match.js";
import { readOrdinal } from "../numbers.js";
import { dateReading, quarterOf, quarterOfEnd, quarterValue, yearValue } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";

/** [the third quarter of 2018], [third-quarter], [its fiscal second quarter], [last year's first quarter], [Q3 2018]. */
export const quarter: TimeRule = {
  name: "quarter",
  pattern:
    "( [det] ( [fiscal|financial] y:yyyy [s] / w:last|this|next year s ) [fiscal|financial] o:ord|last|final [hyphen] quarter / " +
    "[det] [fiscal|financial [hyphen]] [hyphen] o:ord [hyphen] quarter|quarters [( [of] [fiscal] ( y:yyyy / w:last|this|next year ) / of the [fiscal] year )] / " +
    "[the] last|final quarter of ( y:yyyy / [fiscal] w:last|this|next year ) / q:quartername [[of] [fiscal] ( y:yyyy / w:last|this|next year )] / y:yyyy q:quartername )",
  accepts: (match) =>
    quarterNumber(match) !== null &&
    !/^(?:final|finals|back|backs|finalist|finalists)$/u.test(match.after(match.after() === "-" ? 2 : 1)),
  read(match, context) {
    const number = quarterNumber(match) ?? 1;
    const { published } = context;
    if (match.has("y")) return dateReading(quarterValue(match.number("y"), number), "quarter", "stated");
    if (!published) return dateReading(null, "quarter", "published");
    const end = match.has("w") ? null : endOfQuarter(match, context);
    if (end) return dateReading(quarterValue(end.year, number), "quarter", "published");
    const year = match.has("w")
      ? published.year + (DIRECTIONS[match.get("w").split(" ")[0] ?? ""] ?? 0)
      : yearOfQuarter(number, published, context, match);
    return dateReading(quarterValue(year, number), "quarter", "published");
  },
};

/** [the first] and second quarters of 2019: the first of two that share the word. */
export const quarterOfTwo: TimeRule = {
  name: "first of two quarters",
  pattern:
    "span:( [det] o:ord ) and|or z:ordinal quarters [( [of] [fiscal] ( y:yyyy / w:last|this|next year ) / of the [fiscal] year )]",
  accepts: (match) => quarterNumber(match) !== null,
  read(match, context) {
    const second = readOrdinal(match.get("z"));
    const { published } = context;
    if (match.has("y") || match.has("w") || !published || second === null) return quarter.read(match, context);
    const year = yearOfQuarter(second, published, context, match);
    return dateReading(quarterValue(year, quarterNumber(match) ?? 1), "quarter", "published");
  },
};

function quarterNumber(match: Match): number | null {
  const named = /[1-4]/u.exec(match.get("q"));
  if (named) return Number(named[0]);
  if (/^(?:last|final)$/u.test(match.get("o")) || (!match.has("o") && /\b(?:last|final) quarter\b/iu.test(match.text)))
    return 4;
  const ordinal = readOrdinal(match.get("o"));
  return ordinal !== null && ordinal >= 1 && ordinal <= 4 ? ordinal : null;
}

/** Companies report on the past: a quarter that has not begun is last year's, unless the verb looks ahead. */
export function yearOfQuarter(number: number, published: CivilDate, context: Context, match: Match): number {
  const now = quarterOf(published);
  if (number <= now) return published.year + (context.direction(match.start) === "future" && number < now - 1 ? 1 : 0);
  return context.direction(match.start) === "future" || number === now + 1 ? published.year : published.year - 1;
}

/** The month in which [the quarter ended Sept. 30] ended, or will have ended; null where the words do not say. */
function endOfQuarter(match: Match, { published }: Context): Pick<CivilDate, "year" | "month"> | null {
  const ended = /^(?:ended|ending)$/u.test(match.after());
  const month = ended ? MONTHS[match.after(2)] : undefined;
  if (!published || month === undefined) return null;
  // "ended Sept. 30, 2018", "ended 30 September 2018" are read by their own words
  const year = [4, 5, 6].map((n) => match.after(n)).find((word) => /^[12]\d{3}$/u.test(word));
  if (year) return { year: Number(year), month };
  return { year: resolveMonth(month, published, match.after() === "ended" ? "past" : "future"), month };
}

/** [the first two quarters of 1990], [the first half of 2019], [the second half of this year], [H1 2019], [next year's first half], [the last half of the year]. */
export const half: TimeRule = {
  name: "half of a year",
  pattern:
    "( [det] o:first|second|latter|last ( half / two quarters ) of [fiscal] ( y:yyyy / [the|its|our|their] w:last|this|next|current|the [fiscal|financial|calendar] year ) / " +
    "h:halfname [of] y:yyyy / y:yyyy h:halfname / [det] y:yyyy o:first|second [hyphen] half / w:last|this|next year s o:first|second [hyphen] half / r:( [det] o:first|second hyphen half ) )",
  // [the second-half goal] is of a match; [first-half profit] is of a year.
  accepts: (match) => !match.has("r") || RESULTS.has(match.after()),
  read(match, { published }): Reading {
    const digit = /[12]/u.exec(match.get("h"))?.[0] ?? (match.get("o") === "first" ? "1" : "2");
    if (match.has("y")) return dateReading(`${yearValue(match.number("y"))}-H${digit}`, "half", "stated");
    // Results are of a half that is over.
    const running = match.has("r") && published && (digit === "2" || published.month <= 6);
    const year = published && published.year + (running ? -1 : (DIRECTIONS[match.get("w")] ?? 0));
    return dateReading(year === null ? null : `${yearValue(year)}-H${digit}`, "half", "published");
  },
};

/** What a company tells of half a year. */
const RESULTS: ReadonlySet<string> = new Set(
  "net loss losses profit profits pretax operating earnings results revenue revenues sales turnover income figures".split(
    " ",
  ),
);

/** [sales in the first half]: of a year where quarters have been spoken of; elsewhere it may be of a match. */
export const bareHalf: TimeRule = {
  name: "half",
  pattern:
    "( in|for|during|throughout|than|from|over|since|by|of span:( [det] o:first|second half ) / r:( [det] o:first|second half ) )",
  accepts: (match) => (match.has("r") ? RESULTS.has(match.after()) : !/^(?:of|-|hour|time)$/u.test(match.after())),
  read(match, { memory, published, direction }) {
    if (!match.has("r") && memory.quarterAt < 0) return null;
    if (!published) return dateReading(null, "half", "published");
    const digit = match.get("o") === "first" ? 1 : 2;
    const begun = digit === 1 || published.month > 6;
    const year = published.year - (begun || direction(match.start) === "future" ? 0 : 1);
    return dateReading(`${yearValue(year)}-H${digit}`, "half", "published");
  },
};

/** [the September quarter], [the June 1988 quarter]: the one that the month belongs to. */
export const quarterOfMonth: TimeRule = {
  name: "quarter of a month",
  pattern: "[the] m:mon [y:yyyy] quarter",
  // [the January-to-March quarter]
  accepts: (match) => !/^(?:[-–—‑]|to|through)$/u.test(match.before()),
  read(match, { published }) {
    const month = MONTHS[match.get("m").replace(/\W+$/u, "")] ?? 1;
    if (match.has("y")) return dateReading(quarterValue(match.number("y"), quarterOfEnd(month)), "quarter", "stated");
    if (!published) return dateReading(null, "quarter", "published");
    return dateReading(
      quarterValue(resolveMonth(month, published, "past"), quarterOfEnd(month)),
      "quarter",
      "published",
    );
  },
};

/**
 * [the 1988 quarter], [the 1988 period], [the same period of 1988]: the quarter under discussion, in that year, or the month with [the same month in
 * 1988]; without one, the year.
 */
export const quarterOfYear: TimeRule = {
  name: "that year's quarter",
  pattern:
    "[the] ( y:yyyy quarter|period / same|comparable|corresponding|like p:period|quarter|month|week of|in y:yyyy )",
  // [the June 1988 period]
  accepts: (match) => MONTHS[match.before()] === undefined,
  read(match, { memory }) {
    const month = /^\d{4}(-\d\d)$/u.exec(memory.date ?? "")?.[1];
    if (
      month &&
      (match.get("p") === "month" ||
        (match.has("p") && memory.dateAt > memory.quarterAt && match.start - memory.dateAt < MONTH_REACH))
    ) {
      return dateReading(`${match.get("y")}${month}`, "month", "text");
    }
    const quarterDigit = memory.quarter?.slice(-1);
    if (!quarterDigit || match.start - memory.quarterAt > NAMED_REACH) {
      return dateReading(yearValue(match.number("y")), "year", "stated");
    }
    return dateReading(quarterValue(match.number("y"), Number(quarterDigit)), "quarter", "text");
  },
};

/** How far behind a month is still compared, in UTF-16 units: about a sentence. */
const MONTH_REACH = 250;

/** How far behind a quarter still is the one under discussion, in UTF-16 units: a few sentences. */
export const QUARTER_REACH = 500;

/** The same where the words say that one is meant ([the year-ago period]): some paragraphs. */
export const NAMED_REACH = 1500;

/** [the quarter], [the latest quarter], [the most recent period]: the one under discussion, else the last that is over. */
export const theQuarter: TimeRule = {
  name: "the quarter",
  pattern:
    "( [the] ( w:current|this|latest|last|previous|prior|next|coming|same / most recent ) quarter / the quarter / the latest period / the most recent period )",
  // [the quarter-final], [the same quarter of the draw]
  accepts: (match) => !/^(?:-|of)$/u.test(match.after()),
  read(match, context) {
    const { memory, published } = context;
    const known = memory.quarter !== null && match.start - memory.quarterAt <= QUARTER_REACH ? memory.quarter : null;
    const word = match.get("w");
    const step = DIRECTIONS[word];
    if (known && (step === undefined || word === "previous" || word === "prior")) {
      const [year, digit] = [Number(known.slice(0, 4)), Number(known.slice(-1))];
      return dateReading(quarterValue(year, digit + (step === undefined ? 0 : -1)), "quarter", "text");
    }
    const end = endOfQuarter(match, context);
    // The middle month of the three tells the quarter, where it has no number of its own.
    if (end) return dateReading(quarterValue(end.year, quarterOfEnd(end.month)), "quarter", "published");
    if (!published) return dateReading(null, "quarter", "published");
    return dateReading(quarterValue(published.year, quarterOf(published) + (step ?? -1)), "quarter", "published");
  },
};
