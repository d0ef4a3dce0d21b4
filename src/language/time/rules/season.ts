import { DIRECTIONS, SEASONS } from "../../lexicon/en/time-words.js";
import { resolveSeason } from "../calendar.js";
import type { Match } from "../match.js";
import { dateReading, yearValue } from "../readings.js";
import type { Context, TimeRule } from "../types.js";

const seasonOf = (match: Match): string => SEASONS[match.get("s")] ?? "SP";

/** [spring 2019], [the summer of 1998], [fall, 2020]. */
export const seasonYear: TimeRule = {
  name: "season and year",
  pattern: "[the] s:season [of|comma] y:yyyy",
  read: (match) => dateReading(`${yearValue(match.number("y"))}-${seasonOf(match)}`, "season", "stated"),
};

/** [last fall], [next spring], [this coming summer], [summer next year]. */
export const relativeSeason: TimeRule = {
  name: "last, this or next season",
  pattern: "( [the|this] w:deictic s:season / [the] s:season [of] w:last|this|next year )",
  read(match, { published }) {
    if (!published) return dateReading(null, "season", "published");
    const step = DIRECTIONS[match.get("w")] ?? 0;
    if (match.text.toLowerCase().endsWith("year")) {
      return dateReading(`${yearValue(published.year + step)}-${seasonOf(match)}`, "season", "published");
    }
    return dateReading(resolveSeason(seasonOf(match), published, step), "season", "published");
  },
};

/** [in the spring], [by summer]: never a bare [fall], which nearly always is something that fell. */
export const bareSeason: TimeRule = {
  name: "season",
  pattern: "in|by|since|until|during|before|after|into|of|through span:( [the] [early|late|mid [hyphen]] s:season )",
  accepts: (match, context) => isSeason(match, context),
  read(match, context) {
    const { published } = context;
    if (!published) return dateReading(null, "season", "published");
    const season = seasonOf(match);
    const future = context.direction(match.start) === "future";
    const now = resolveSeason(season, published, 0);
    const begun = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
    if (future)
      return dateReading(
        published.month > begun + 2 ? resolveSeason(season, published, 1) : now,
        "season",
        "published",
      );
    return dateReading(published.month < begun ? resolveSeason(season, published, -1) : now, "season", "published");
  },
};

function isSeason(match: Match, context: Context): boolean {
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
