import { DIRECTIONS, SEASONS } from "../../lexicon/en/time-words.js";
import { resolveSeason, SEASON_MONTHS } from "../calendar.js";
import type { Match } from "../match.js";
import { fullYearOf } from "../numbers.js";
import { dateReading, yearValue } from "../readings.js";
import { anchorInText } from "../text-anchor.js";
import type { Context, Direction, TimeRule } from "../types.js";

const seasonOf = (match: Match): string => SEASONS[match.get("s")] ?? "SP";

/**
 * [spring 2019], [the summer of 1998], [fall, 2020], [the summer of '88]. [the winter of 1987-88] has the year in which
 * it begins.
 */
export const seasonYear: TimeRule = {
  name: "season and year",
  pattern: "[the] s:season [of|comma] ( y:yyyy [dash|slash twodigits|yyyy] / apostrophe y:twodigits )",
  example: { text: "Construction is planned for spring 2033.", found: "spring 2033", value: "2033-SP" },
  counterExample: "Construction is planned for the spring.",
  read: (match) => dateReading(`${yearValue(fullYearOf(match.number("y")))}-${seasonOf(match)}`, "season", "stated"),
};

/**
 * [last fall], [next spring], [this coming summer], [summer next year]. [the following spring] counts from the text.
 */
export const relativeSeason: TimeRule = {
  name: "last, this or next season",
  pattern: "( [the|this] w:deictic s:season / [the] s:season [of] w:last|this|next year )",
  example: { text: "Elections are due next autumn.", found: "next autumn", value: "2032-FA" },
  counterExample: "Elections are due in autumn.",
  read(match, context) {
    const step = DIRECTIONS[match.get("w")] ?? 0;
    const known = anchorInText(match, context);
    if (known) return dateReading(resolveSeason(seasonOf(match), known, step), "season", "text");
    const { published } = context;
    if (!published) return dateReading(null, "season", "published");
    if (match.text.toLowerCase().endsWith("year")) {
      return dateReading(`${yearValue(published.year + step)}-${seasonOf(match)}`, "season", "published");
    }
    return dateReading(resolveSeason(seasonOf(match), published, step), "season", "published");
  },
};

/** [in the spring], [by summer]. Never a bare [fall], which is rarely the season. */
export const bareSeason: TimeRule = {
  name: "season",
  pattern:
    "in|by|over|throughout|since|until|during|before|after|into|of|through span:( [the] [early|late|mid [hyphen]] s:season )",
  example: { text: "The shop will close by summer.", found: "summer", value: "2032-SU" },
  counterExample: "He won at the Summer Olympics.",
  accepts: isSeason,
  read(match, context) {
    const { published } = context;
    if (!published) return dateReading(null, "season", "published");
    const season = seasonOf(match);
    const step = stepOfSeason(season, published.month, context.direction(match.start));
    return dateReading(resolveSeason(season, published, step), "season", "published");
  },
};

/**
 * A season that is over is next year's if the verb looks ahead; one that has not begun is last year's if the verb does
 * not.
 */
function stepOfSeason(season: string, month: number, direction: Direction): -1 | 0 | 1 {
  const start = SEASON_MONTHS[season] ?? 1;
  if (direction === "future") return month > start + 2 ? 1 : 0;
  return month < start ? -1 : 0;
}

function isSeason(match: Match, context: Context): boolean {
  // Not [the Summer Olympics].
  if (/^\p{Lu}/u.test(match.nextWord()) && /\p{Lu}\p{L}*$/u.test(match.text)) return false;
  const fall = match.get("s") === "fall";
  const entity = context.entityAt(match.startOf("s"));
  if (fall && entity !== "DATE") return false;
  return (
    context.tagAt(match.startOf("s")).startsWith("NN") &&
    match.after() !== "of" &&
    entity !== "PERSON" &&
    entity !== "GPE"
  );
}
