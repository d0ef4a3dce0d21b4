import { type CivilDate, isCivilDate } from "../../../text/civil-date.js";
import { fullYearOf } from "../numbers.js";
import { dateReading, dayReading } from "../readings.js";
import type { Reading, TimeRule } from "../types.js";

/**
 * [12/31/2018], [31/12/2018], [12/31/18], [31.12.2018]. With slashes, the numbers ([12/31]) or the article's own date
 * decide which is the month; otherwise [11/12/2018] is ambiguous, and its value is null.
 */
export const numericDate: TimeRule = {
  name: "numeric date",
  pattern: "( dotteddate / dd slash dd slash yyyy|twodigits )",
  example: { text: "The lease was signed on 12/31/2027.", found: "12/31/2027", value: "2027-12-31" },
  counterExample: "A share of 5/6 was sold.",
  accepts: (match) => match.before() !== "/" && match.after() !== "/",
  read(match, { published }): Reading | null {
    const [first = 0, second = 0, written = 0] = match.text.split(/[./]/u).map((part) => Number(part.trim()));
    const year = written < 100 ? fullYearOf(written) : written;
    const dayFirst = { year, month: second, day: first };
    if (match.text.includes(".")) return dayReading(dayFirst, "stated");
    const monthFirst = { year, month: first, day: second };
    const possible = [monthFirst, dayFirst].filter(isCivilDate);
    if (possible.length === 0) return null;
    if (possible.length === 1 || first === second) return dayReading(possible[0] ?? null, "stated");
    return decide(monthFirst, dayFirst, published);
  },
};

/** Only the article's own day, or the day before it, decides between the two readings. */
function decide(monthFirst: CivilDate, dayFirst: CivilDate, published: CivilDate | null): Reading | null {
  const isPublished = ({ year, month, day }: CivilDate) =>
    published !== null &&
    year === published.year &&
    month === published.month &&
    (day === published.day || day === published.day - 1);
  if (isPublished(monthFirst)) return dayReading(monthFirst, "stated");
  if (isPublished(dayFirst)) return dayReading(dayFirst, "stated");
  return dateReading(null, "day", "stated");
}
