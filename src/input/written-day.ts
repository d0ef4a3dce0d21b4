import { monthOfName } from "../text/months.js";

/**
 * The day that a header or a page's metadata writes, whatever the zone: ISO 8601, RFC 5322 as in mail and RSS, and the forms that news systems
 * put into pages. Days in figures alone ([04/05/2031]) do not decide which is the month, and are none.
 *
 * [2031-10-14T07:12:45Z] [Tue, 14 Oct 2031 07:12:00 +0300] [October 14, 2031 at 7:12 am] [2031/10/14] -> 2031-10-14
 */
export function writtenDay(text: string | null | undefined): string | null {
  const value = text?.trim() ?? "";
  const iso =
    /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/u.exec(value) ?? /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/u.exec(value);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const dayFirst = /\b(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/u.exec(value);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(value);
  return monthFirst ? dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null;
}

const monthOf = (name: string | undefined): string => String(monthOfName(name ?? ""));

function dayOf(year = "", month = "", day = ""): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
