import type { BriefDate } from "../brief/model.js";
import { formatCivilDate, twoDigits } from "../text/civil-date.js";
import { foldLine } from "../text/fold.js";
import { fillIn } from "../text/phrases.js";
import { type DateParts, type DateRange, parseDateParts, parseDay } from "./date-parts.js";
import type { Labels } from "./labels.js";
import type { Settings } from "./settings.js";
import type { DateView } from "./types.js";

/** How an audience prints dates. */
export interface DateStyle {
  readonly labels: Labels;
  readonly style: Settings["dates"];
  /** Whether the article's words are in the labels' language. */
  readonly isSameLanguage: boolean;
}

/**
 * A date of the brief: resolved date and article's words, `May 2032 (“in May next year”)`. The words are alone if
 * they already say the date ("through 2035"), and in quotation marks if the date is not resolved.
 */
export function buildDate(date: BriefDate, style: DateStyle): DateView {
  const words = foldLine(date.text);
  const parts = date.value === null ? null : parseDateParts(date.value);
  const printed = parts === null ? null : printDate(parts, style);
  return { words, printed, value: date.value, both: printBoth(words, printed, style) };
}

/** [through 2035] says "2035", [October 14, 2031] says "14 October 2031"; [this year] does not say "2031". */
function printBoth(words: string, printed: string | null, { labels, isSameLanguage }: DateStyle): string {
  const quoted = `${labels.quotes.open}${words}${labels.quotes.close}`;
  if (printed === null) return quoted;
  if (!isSameLanguage) return `${printed} (${quoted})`;
  const said = new Set(wordsOf(words));
  return wordsOf(printed).every((word) => said.has(word)) ? words : `${printed} (${quoted})`;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/** `14 October 2031` for `2031-10-14`; anything that is not an ISO day is returned unchanged. */
export function printIsoDate(iso: string, style: DateStyle): string {
  const day = parseDay(iso);
  return day === null ? iso : printDate(day, style);
}

export function printDate(parts: DateParts, style: DateStyle): string {
  if (parts.type !== "range") return printPart(parts, style);
  const separator = parts.from.type === "year" && parts.to.type === "year" ? "–" : " – ";
  return `${printPart(parts.from, style)}${separator}${printPart(parts.to, style)}`;
}

function printPart(part: Exclude<DateParts, DateRange>, format: DateStyle): string {
  const { labels, style } = format;
  const { dates, months } = labels;
  switch (part.type) {
    case "day":
      return printDay(part, format);
    case "month":
      if (style === "iso") return formatCivilDate({ ...part, day: 1 }).slice(0, 7);
      return fillIn(dates.month, {
        year: part.year,
        month: (style === "short" ? months.short : months.alone)[part.month - 1] ?? "",
      });
    case "year":
      return String(part.year);
    case "week":
      return fillIn(dates.week, { date: printDay(part.monday, format) });
    case "quarter":
      return fillIn(dates.quarters[part.part - 1] ?? "", { year: part.year });
    case "half":
      return fillIn(dates.halves[part.part - 1] ?? "", { year: part.year });
    case "season":
      return fillIn(dates.seasons[part.season], { year: part.year });
    case "years":
      return `${part.from}–${part.to}`;
  }
}

function printDay(date: { year: number; month: number; day: number }, { labels, style }: DateStyle): string {
  const { dates, months } = labels;
  const { year, month, day } = date;
  if (style === "iso") return formatCivilDate(date);
  if (style === "short") return fillIn(dates.number, { year, mm: twoDigits(month), dd: twoDigits(day) });
  const pattern = day === 1 && dates.first ? dates.first : dates.day;
  return fillIn(pattern, { year, month: months.dated[month - 1] ?? "", day });
}
