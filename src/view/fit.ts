import { limitList } from "./limit.js";
import type { ListName, Settings, View } from "./types.js";

export interface FittedView {
  readonly view: View;
  /** Pages of `view`; null without a page limit, since nothing is counted then. */
  readonly pages: number | null;
  /** Whether the pages are within the limit. */
  readonly fits: boolean;
  /** Number of items left out to fit. */
  readonly dropped: number;
}

/** The audience's settings that decide how a view is fitted. */
type FitLimits = Pick<Settings, "pages" | "drop" | "min" | "sections">;

/** Layouts that halving may take, with that of the whole view and that with everything dropped. */
const MOST_HALVED = 6;

/** Layouts that putting lists back may take. */
const MOST_RESTORED = 3;

/** More layouts are never made for one view. */
export const MOST_LAYOUTS = MOST_HALVED + MOST_RESTORED;

/**
 * Cuts a view to the audience's page limit: items are left out of the lists in `drop:` order, the last in rank first,
 * never below `min:`.
 *
 * At most nine layouts are made: six to find by halving how many items must go, three to put lists back. Each calls
 * `countPages`, so that the page itself decides, not an estimate. Lists are put back because the thing that did not fit
 * may have been one table that is kept whole; the lists that come last in the order are tried first.
 */
export async function fitView(
  view: View,
  limits: FitLimits,
  countPages: (view: View) => Promise<number>,
): Promise<FittedView> {
  const limit = limits.pages;
  if (limit === null) return { view, pages: null, fits: true, dropped: 0 };
  const pages = await countPages(view);
  if (pages <= limit) return { view, pages, fits: true, dropped: 0 };
  const order = findDroppable(view, limits);
  if (order.length === 0) return { view, pages, fits: false, dropped: 0 };
  const lay = async (dropped: readonly ListName[]): Promise<FittedView & { readonly lists: readonly ListName[] }> => {
    const smaller = dropItems(view, limits, dropped);
    const counted = await countPages(smaller);
    return { view: smaller, pages: counted, fits: counted <= limit, dropped: dropped.length, lists: dropped };
  };
  let best = await lay(order);
  if (best.fits) {
    let tooFew = 0;
    for (let layouts = 2; layouts < MOST_HALVED && best.dropped - tooFew > 1; layouts++) {
      const candidate = await lay(order.slice(0, Math.floor((tooFew + best.dropped) / 2)));
      if (candidate.fits) best = candidate;
      else tooFew = candidate.dropped;
    }
    const lists = [...limits.drop].reverse().filter((list) => best.lists.includes(list));
    for (const list of lists.slice(0, MOST_RESTORED)) {
      const candidate = await lay(best.lists.filter((name) => name !== list));
      if (candidate.fits && candidate.dropped > 0) best = candidate;
    }
  }
  const { lists: _, ...fitted } = best;
  return fitted;
}

/**
 * Lists to drop items from, in order, with one entry per item. Each list gives up half of its spare items before any
 * gives up the other half, so that no list is emptied while later ones are whole. Only lists whose section is on the
 * page.
 */
function findDroppable(view: View, { drop, min, sections }: FitLimits): ListName[] {
  const spare = drop
    .filter((list) => sections.includes(list))
    .map((list) => ({ list, count: Math.max(0, view[list].length - (min[list] ?? 0)) }));
  return [
    ...spare.flatMap(({ list, count }) => Array<ListName>(Math.floor(count / 2)).fill(list)),
    ...spare.flatMap(({ list, count }) => Array<ListName>(Math.ceil(count / 2)).fill(list)),
  ];
}

function dropItems(view: View, limits: FitLimits, dropped: readonly ListName[]): View {
  return limits.drop.reduce((smaller, list) => {
    const less = dropped.filter((name) => name === list).length;
    return less === 0 ? smaller : limitList(smaller, list, view[list].length - less);
  }, view);
}
