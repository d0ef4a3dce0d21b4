/**
 * How many items stand in front of the first one that does not hold, in a list where all that hold stand first: the place where a sorted list
 * would take a new item. Found by halving, so that asking costs no walk through a long article.
 */
export function countLeading<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
