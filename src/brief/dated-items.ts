import type { ValueBounds } from "../text/timex-value.js";
import { daysOf } from "./days-of.js";
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
  // A sentence that binds somebody is often an outlook too: [It will publish its results on 24 April], and may name the
  // day twice: [It will be printed by the end of May and sent out before then]
  const seen = new Set<string>();
  const once = items.filter(({ source, item: { evidence }, date, days }) => {
    const keys = [date.text, ...(days ? [days.to] : [])].map((key) => `${evidence[0]?.start} ${key}`);
    const repeated = source === "outlook" && evidence.length > 0 && keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
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
