import { formatCivilDate, isCivilDate } from "../text/civil-date.js";
import { monthOfName } from "../text/months.js";

/**
 * The day in a header or in a page's metadata, as written there, whatever the time zone: in ISO 8601, RFC 5322 (mail,
 * RSS), and the forms that news systems use in pages. [04/05/2031] gives null, since either number may be the month.
 *
 * [2031-10-14T07:12:45Z] [Tue, 14 Oct 2031 07:12:00 +0300] [October 14, 2031 at 7:12 am] [2031/10/14] -> "2031-10-14"
 *
 * @returns ISO date, or null if there is no day of the calendar in the text.
 */
export function writtenDay(text: string | null | undefined): string | null {
  const value = text?.trim() ?? "";
  const iso =
    /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/u.exec(value) ?? /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/u.exec(value);
  if (iso) return dayOf(iso[1], iso[2] ?? "", iso[3]);
  const dayFirst = /\b(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/u.exec(value);
  if (dayFirst) return dayOf(dayFirst[3], monthOfName(dayFirst[2] ?? ""), dayFirst[1]);
  const monthFirst = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(value);
  return monthFirst ? dayOf(monthFirst[3], monthOfName(monthFirst[1] ?? ""), monthFirst[2]) : null;
}

function dayOf(year: string | undefined, month: string | number, day: string | undefined): string | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isCivilDate(date) ? formatCivilDate(date) : null;
}
