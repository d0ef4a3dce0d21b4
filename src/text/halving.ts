/**
 * The number of leading items for which `holds` is true, by binary search. All such items must come first in the list,
 * as in a sorted list of spans of which those before some offset are counted.
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
