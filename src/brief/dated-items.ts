import { addDays, formatCivilDate, parseCivilDate } from "../text/civil-date.js";
import { type ValueBounds, valueBounds } from "../text/timex-value.js";
import type { Brief, BriefDate, Commitment, DueDate, OutlookItem } from "./model.js";

interface Dated<Source, Item, Date extends BriefDate> {
  readonly source: Source;
  readonly item: Item;
  /** Index in the brief's `commitments` or `outlook`. */
  readonly index: number;
  readonly date: Date;
  /** First and last day; null where the date is only words. */
  readonly days: ValueBounds | null;
}

/** A commitment that falls due, or an outlook item with a date. */
export type DatedItem = Dated<"commitment", Commitment, DueDate> | Dated<"outlook", OutlookItem, BriefDate>;

/** All dated items in order of time (last day, then first day; dates in words last), each sentence and date once. */
export function findDatedItems({ commitments, outlook }: Brief): DatedItem[] {
  const items: DatedItem[] = [
    ...commitments.flatMap((item, index): DatedItem[] =>
      item.due === null ? [] : [{ source: "commitment", item, index, date: item.due, days: daysOf(item.due) }],
    ),
    ...outlook.flatMap((item, index): DatedItem[] =>
      item.date === null ? [] : [{ source: "outlook", item, index, date: item.date, days: daysOf(item.date) }],
    ),
  ];
  // A sentence that binds somebody is often an outlook too: [It will publish its results on 24 April]
  const seen = new Set<string>();
  const once = items.filter(({ source, item: { evidence }, date }) => {
    const key = `${evidence[0]?.start} ${date.text}`;
    const repeated = source === "outlook" && evidence.length > 0 && seen.has(key);
    seen.add(key);
    return !repeated;
  });
  return once
    .map((item) => ({ item, key: item.days ? `${item.days.to} ${item.days.from}` : "9999" }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}

/**
 * The dates to watch: those that were not past when the article appeared. Dates in words are kept if they name a date
 * that the article leaves open ("in April"); "after the vote" is not in any calendar.
 *
 * @param dated as `findDatedItems` returns them; the order is kept.
 */
export function selectDatesToWatch(brief: Brief, dated: readonly DatedItem[]): DatedItem[] {
  const { published } = brief.article;
  const open = new Set(brief.unresolved.flatMap(({ about, start }) => (about === "date" ? [start] : [])));
  return dated.filter(({ days, date: { start } }) =>
    days === null ? start === null || open.has(start) : published === null || days.to >= published,
  );
}

/** "by [the end of] 2034", "before [the end of] the year" */
const BY_THE_END = /^(?:by|before|until|till|no later than|not later than)\s+(?:the\s+)?(?:very\s+)?end\b/i;

/**
 * First and last day of a date, null if it has no value. "By the end of 2034" is its last day, "before 2034" ends with
 * the day before, "after 2034" begins with the day after.
 */
export function daysOf({ text, value }: Pick<BriefDate, "text" | "value">): ValueBounds | null {
  const days = value === null ? null : valueBounds(value);
  if (days && BY_THE_END.test(text)) return { from: days.to, to: days.to };
  const end = days && /^after\b/i.test(text) ? parseCivilDate(days.to) : null;
  if (end) {
    const next = formatCivilDate(addDays(end, 1));
    return { from: next, to: next };
  }
  const first = days && /^before\b/i.test(text) ? parseCivilDate(days.from) : null;
  if (!first) return days;
  const last = formatCivilDate(addDays(first, -1));
  return { from: last, to: last };
}
