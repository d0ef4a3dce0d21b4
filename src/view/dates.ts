import type { BriefDate } from "../brief/model.js";
import { foldLine } from "../text/fold.js";
import type { Labels } from "./labels.js";
import type { Settings } from "./settings.js";
import { firstDayOfWeek, isoDay, parseTimex, type Timex } from "./timex.js";
import type { DateView } from "./types.js";

/** How an audience prints dates. */
export interface DateStyle {
  readonly labels: Labels;
  readonly style: Settings["dates"];
  /** Whether the article's words are in the labels' language. */
  readonly isSameLanguage: boolean;
}

/**
 * A date of the brief with what it comes to behind the article's words: `May 2032 (“in May next year”)`; the words alone where they already
 * say it ("through 2035"), in quotation marks where nothing is resolved.
 */
export function buildDate(date: BriefDate, style: DateStyle): DateView {
  const words = foldLine(date.text);
  const timex = date.value === null ? null : parseTimex(date.value);
  const printed = timex === null ? null : printTimex(timex, style);
  return { words, printed, value: date.value, both: printBoth(words, printed, style) };
}

/** "through 2035" says "2035", "October 14, 2031" says "14 October 2031"; "this year" does not say "2031". */
function printBoth(words: string, printed: string | null, { labels, isSameLanguage }: DateStyle): string {
  const quoted = `${labels.quotes.open}${words}${labels.quotes.close}`;
  if (printed === null) return quoted;
  if (!isSameLanguage) return `${printed} (${quoted})`;
  const said = new Set(wordsOf(words));
  return wordsOf(printed).every((word) => said.has(word)) ? words : `${printed} (${quoted})`;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

export function printIsoDate(iso: string, style: DateStyle): string {
  const timex = parseTimex(iso);
  return timex === null ? iso : printTimex(timex, style);
}

export function printTimex(timex: Timex, { labels, style }: DateStyle): string {
  const { dates, months } = labels;
  const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
    pattern.replace(/\{(\w+)\}/gu, (_, key: string) => String(values[key] ?? ""));
  const one = (part: Exclude<Timex, { type: "range" }>): string => {
    switch (part.type) {
      case "day":
        if (style === "iso") return isoDay(part);
        if (style === "short") return fill(dates.number, { year: part.year, mm: pad(part.month), dd: pad(part.day) });
        return fill(part.day === 1 && dates.first ? dates.first : dates.day, {
          year: part.year,
          month: months.dated[part.month - 1] ?? "",
          day: part.day,
        });
      case "month":
        if (style === "iso") return isoDay({ ...part, day: 1 }).slice(0, 7);
        return fill(dates.month, {
          year: part.year,
          month: (style === "short" ? months.short : months.alone)[part.month - 1] ?? "",
        });
      case "year":
        return String(part.year);
      case "week":
        return fill(dates.week, { date: one({ type: "day", ...firstDayOfWeek(part) }) });
      case "quarter":
        return fill(dates.quarters[part.part - 1] ?? "", { year: part.year });
      case "half":
        return fill(dates.halves[part.part - 1] ?? "", { year: part.year });
      case "season":
        return fill(dates.seasons[part.season], { year: part.year });
      case "years":
        return `${part.from}–${part.to}`;
    }
  };
  if (timex.type !== "range") return one(timex);
  if (timex.from.type === "range" || timex.to.type === "range") throw new Error("a range of ranges");
  const separator = timex.from.type === "year" && timex.to.type === "year" ? "–" : " – ";
  return `${one(timex.from)}${separator}${one(timex.to)}`;
}

const pad = (number: number): string => String(number).padStart(2, "0");
