import type { TimelineEntry } from "../markdown/page.js";

/** In points. */
export const AXIS_WIDTH = 150;
/** The room for a year or month label. */
const TICK_ROOM = 42;
const DAY = 86_400_000;

/** Whole days since 1970-01-01. */
export function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY;
}

/** Far dates are left out of the axis if the other ones would share less than this part of it. */
const SQUEEZED = 1 / 6;

/**
 * The entries that decide what the axis spans. One far date would press all others into a corner, so it is drawn as an
 * arrow at the end of the axis. At most a quarter of the entries, rounded up, is left out.
 */
export function withoutFarDates(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  let kept = entries;
  const least = Math.max(2, Math.floor((entries.length * 3) / 4));
  while (kept.length > least) {
    const [rest, span] = kept
      .map((far): [TimelineEntry[], number] => {
        const others = kept.filter((entry) => entry !== far);
        return [others, spanOf(others)];
      })
      .reduce((best, tried) => (tried[1] < best[1] ? tried : best));
    if (span >= spanOf(kept) * SQUEEZED) break;
    kept = rest;
  }
  return kept;
}

/** The days from the first to the last, at least those of a month. */
const spanOf = (entries: readonly TimelineEntry[]): number =>
  Math.max(31, Math.max(...entries.map(({ to }) => dayOf(to))) - Math.min(...entries.map(({ from }) => dayOf(from))));

/** Spans whole months. It has one tick per year, or per month if all dates are in one year. */
export class Axis {
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly #first: number;
  readonly #scale: number;
  readonly left: number;

  constructor(entries: readonly TimelineEntry[], left: number) {
    const start = new Date(Math.min(...entries.map(({ from }) => dayOf(from))) * DAY);
    const end = new Date(Math.max(...entries.map(({ to }) => dayOf(to))) * DAY);
    const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
    const months = (end.getUTCFullYear() - year) * 12 + end.getUTCMonth() - month + 1;
    this.left = left;
    this.#first = dayOf(monthStart(year, month));
    this.#scale = AXIS_WIDTH / (dayOf(monthStart(year, month + months)) - this.#first);
    const byYear = end.getUTCFullYear() > year;
    const starts = byYear
      ? Array.from({ length: end.getUTCFullYear() - year + 1 }, (_, i) =>
          i === 0 ? monthStart(year, month) : monthStart(year + i, 0),
        )
      : Array.from({ length: months }, (_, i) => monthStart(year, month + i));
    this.ticks = apart(starts.map((date) => ({ x: this.at(dayOf(date)), label: date.slice(0, byYear ? 4 : 7) })));
  }

  at(day: number): number {
    return this.left + (day - this.#first) * this.#scale;
  }
}

/** Ticks whose labels do not overlap. The first may stand for part of a year or month, and gives way to the second. */
function apart<T extends { readonly x: number }>(ticks: readonly T[]): readonly T[] {
  const [first, second] = ticks;
  const whole = first && second && second.x - first.x < TICK_ROOM ? ticks.slice(1) : ticks;
  const step = Math.ceil(whole.length / Math.floor(AXIS_WIDTH / TICK_ROOM));
  return whole.filter((_, i) => i % step === 0);
}

/** The first day of a month (ISO); months beyond December continue into later years. */
function monthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
