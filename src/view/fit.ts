import { limitList } from "./limit.js";
import type { ListName, Settings, View } from "./types.js";

export interface FittedView {
  readonly view: View;
  /** Pages of `view`; null where there is no limit, for then nobody counted. */
  readonly pages: number | null;
  /** Whether they are within the limit. */
  readonly fits: boolean;
  /** How many items were left out for it. */
  readonly dropped: number;
}

export const MOST_LAYOUTS = 6;

/** What says how a view is fitted. */
export type FitLimits = Pick<Settings, "pages" | "drop" | "min" | "sections">;

/**
 * Cuts a view to the audience's page limit: items are left out from the lists in `drop:` order, the last in rank first, never below `min:`.
 * How many is found by halving, in at most six layouts; each asks `countPages`, so that the page itself decides and no estimate does.
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
  const most = findDroppable(view, limits).length;
  if (most === 0) return { view, pages, fits: false, dropped: 0 };
  const smallest = dropItems(view, limits, most);
  const fewest = await countPages(smallest);
  let best: FittedView = { view: smallest, pages: fewest, fits: fewest <= limit, dropped: most };
  if (!best.fits) return best;
  let tooFew = 0;
  for (let layouts = 2; layouts < MOST_LAYOUTS && best.dropped - tooFew > 1; layouts++) {
    const dropped = Math.floor((tooFew + best.dropped) / 2);
    const candidate = dropItems(view, limits, dropped);
    const counted = await countPages(candidate);
    if (counted <= limit) best = { view: candidate, pages: counted, fits: true, dropped };
    else tooFew = dropped;
  }
  return best;
}

/**
 * The lists that items can be dropped from, once an item, in the order of dropping: each gives up half of what it can spare, and only then
 * the other half, so that no list is emptied while those behind it are whole. Only lists whose section is on the page.
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

function dropItems(view: View, limits: FitLimits, count: number): View {
  const dropped = findDroppable(view, limits).slice(0, count);
  return limits.drop.reduce((smaller, list) => {
    const less = dropped.filter((name) => name === list).length;
    return less === 0 ? smaller : limitList(smaller, list, view[list].length - less);
  }, view);
}
