import { MONTH_PATTERN, monthOfName } from "../../text/months.js";
import type { Span } from "../../text/span.js";
import { valueBounds } from "../../text/timex-value.js";
import type { Actor, Brief, BriefDate, BriefQuotation } from "../model.js";
import { wordsOf } from "./support.js";

/*
 * What a person may edit so that it contradicts the article's own words. Only plain cases count: a person who
 * is warned without cause stops reading warnings.
 */

/** Not the time of day: [at 1200], [2030 GMT]. */
const YEAR =
  /(?<![\p{L}\p{N}.,:$€£-]|\bat )(?:1\d|20|21)\d{2}(?![\p{L}\p{N}%]|[.,:-]\p{N}| ?(?:[A-Z]{0,3}[MS]?T|UTC|[Hh]ours|[Hh]rs|local time)\b)/gu;
const MONTH = new RegExp(`(?<![\\p{L}\\p{N}])${MONTH_PATTERN}(?![\\p{L}\\p{N}])`, "giu");

/** Words that count from another date: [two years after 2030] is not in 2030, [before 2034] may end with 2033. */
const COUNTS = /\b(?:days?|weeks?|months?|years?|decades?)\b|\bbefore\b/iu;

/**
 * The years or months that the words of a date name, if its value covers none of them. [by the end of 2033], 2029 ->
 * [2033]
 */
export function findWrongValue({ text, value }: BriefDate): string[] {
  const covered = value === null ? null : valueBounds(value);
  if (covered === null || COUNTS.test(text)) return [];
  const [from, to] = [covered.from, covered.to];
  const years = [...text.matchAll(YEAR)].map(([year]) => year);
  if (years.length > 0 && !years.some((year) => from.slice(0, 4) <= year && year <= to.slice(0, 4))) return years;
  const months = [...text.matchAll(MONTH)].map(([name]) => name);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  if (!isOneMonth || months.length === 0) return [];
  return months.some((name) => monthOfName(name) === Number(from.slice(5, 7))) ? [] : months;
}

const SAYS = "(?:said|says|added|adds|told|warned|argued|stated|insisted|explained|noted|replied|declared)";
/** [,” said Prime Minister Anna Orr]: up to five words of a title before the name. */
const SAYS_NAME = new RegExp(`^["”’']?,?["”’']?\\s+${SAYS}\\s+(?:[\\p{L}.'’-]+\\s+){0,5}$`, "u");
/** With a comma: after a full stop, [Orr said] belongs to the next sentence. */
const NAME_FOLLOWS = /^(?:,["”’']?|["”’']?,)\s+$/u;
const SAYS_FOLLOWS = new RegExp(`^(?:,[^,."“”]{1,80},)?\\s+${SAYS}\\b`, "u");
const SAYS_BEFORE = new RegExp(`^(?:,[^,."“”]{1,80},)?\\s+${SAYS}[,:]?\\s+["“‘']?$`, "u");

/** In UTF-16 units, within the paragraph. */
const NEAR = 200;

/**
 * The actor whom the article names as the speaker right beside a quotation: [“…,” said Orr], [“…,” Orr said], [Orr
 * said: “…”]. Null if none is named there, or the speaker of the brief is named nearby as well.
 */
export function findOtherSpeaker(brief: Brief, { start, end, speaker }: BriefQuotation): Actor | null {
  if (speaker === null) return null;
  const { text } = brief.article;
  const first = Math.max(start - NEAR, text.lastIndexOf("\n", start) + 1);
  const last = end + text.slice(end, end + NEAR).search(/\n|$/u);
  const isBeside = (mention: Span): boolean =>
    (mention.start >= first && mention.end <= start) || (mention.start >= end && mention.end <= last);
  const own = brief.actors.find(({ id }) => id === speaker);
  if (own === undefined || own.mentions.some(isBeside)) return null;
  const isNamed = (actor: Actor): boolean =>
    actor.mentions.some(
      (mention) => isBeside(mention) && isByName(mention.text, actor) && isSpeaker(text, mention, { start, end }),
    );
  return brief.actors.find(isNamed) ?? null;
}

/** Who is meant by [she] is our reading, which a person may well correct. */
function isByName(mention: string, { name, aliases }: Actor): boolean {
  const names = wordsOf([name, ...aliases].join(" "));
  return [...wordsOf(mention)].some((word) => names.has(word));
}

function isSpeaker(text: string, mention: Span, quotation: Span): boolean {
  const behind = text.slice(mention.end, mention.end + 120);
  if (mention.start >= quotation.end) {
    const between = text.slice(quotation.end, mention.start);
    const withLast = text.slice(quotation.end - 1, mention.start).replace(/^[^,]/u, "");
    return SAYS_NAME.test(between) || (NAME_FOLLOWS.test(withLast) && SAYS_FOLLOWS.test(behind));
  }
  return SAYS_BEFORE.test(text.slice(mention.end, quotation.start));
}
