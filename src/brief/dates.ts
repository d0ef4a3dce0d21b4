import type { BriefDate, Commitment, OutlookItem } from "./model.js";
import { lastDayOf } from "./patterns/calendar.js";

/** A date that an item of the brief names. */
export interface DateToWatch {
  readonly date: BriefDate;
  readonly item: Commitment | OutlookItem;
}

/** Every resolved date of commitments and outlook from the article's day on, the earliest first; one entry for each date and item. */
export function findDatesToWatch(
  published: string | null,
  commitments: readonly Commitment[],
  outlook: readonly OutlookItem[],
): DateToWatch[] {
  const dated = [
    ...commitments.map((item) => ({ item, date: item.due })),
    ...outlook.map((item) => ({ item, date: item.date })),
  ];
  return dated
    .flatMap(({ item, date }) => {
      const last = date?.value ? lastDayOf(date.value) : null;
      return date && last && (!published || last >= published) ? [{ item, date, last }] : [];
    })
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
    .map(({ item, date }) => ({ item, date }));
}
