import { LISTS, type ListName, type View } from "./types.js";

/**
 * The view with at most `count` items in the list. The last in rank are left out; the others keep their order and are
 * renumbered.
 */
export function limitList(view: View, list: ListName, count: number): View {
  const { [list]: items } = view;
  if (items.length <= count) return view;
  const kept = keepBest(items as readonly Ranked[], count);
  // The longer brief, which "6 more" points to, has all actors and not only the key ones.
  const left = list === "actors" ? view.allActors.length - kept.length : view.more[list] + items.length - kept.length;
  return {
    ...view,
    [list]: kept,
    more: { ...view.more, [list]: left },
  };
}

interface Ranked {
  readonly rank: number;
  readonly number?: number;
}

function keepBest<T extends Ranked>(items: readonly T[], count: number): T[] {
  const best = new Set([...items].sort((a, b) => a.rank - b.rank).slice(0, count));
  const kept = items.filter((item) => best.has(item));
  return kept.map((item, i) => (item.number === undefined ? item : { ...item, number: i + 1 }));
}

export function limitLists(view: View, limits: Readonly<Partial<Record<ListName, number | null | undefined>>>): View {
  return LISTS.reduce((limited, list) => {
    const limit = limits[list] ?? null;
    return limit === null ? limited : limitList(limited, list, limit);
  }, view);
}
