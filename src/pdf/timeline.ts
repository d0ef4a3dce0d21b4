import type { TimelineEntry } from "../markdown/page.js";
import type { FontSet } from "./fonts.js";
import { piecesOf } from "./inlines.js";
import type { Node, Run, Runs, Shape, Strip } from "./nodes.js";
import { labelOf, type Setting } from "./setting.js";
import { INK, TABLE, TYPE } from "./theme.js";

/** With fewer dates, a list says more than a picture. */
const LEAST_ENTRIES = 3;
const { size, leading } = TYPE.table;
const WHEN_WIDTH = 96;
const AXIS_WIDTH = 150;
const GAP = 14;
const HEAD = 15;
/** The legend and the gap above it. */
const FOOT = 3 + leading;
const ROW_GAP = 5;
const RADIUS = 2.8;
/** The length of the arrow for a date beyond the axis. */
const ARROW = 7;
/** The room for a year or month label. */
const TICK_ROOM = 42;
const DAY = 86_400_000;

/**
 * A table whose last column is a time axis: when, what, and where on the axis. A commitment has a filled mark, an
 * outlook an open one. The words are drawn, too; the alternative text repeats them. A picture cannot be split, so the
 * layout has one drawn for each page, each with the axis and the legend.
 */
export function buildTimeline(entries: readonly TimelineEntry[], setting: Setting): readonly Node[] {
  const dated = entries.filter(({ from, to }) => Number.isFinite(dayOf(from)) && Number.isFinite(dayOf(to)));
  if (dated.length < LEAST_ENTRIES) return [];
  const axis = new Axis(withoutFarDates(dated), setting.width - AXIS_WIDTH);
  const rows = dated.map((entry) => measureRow(entry, setting));
  const strip: Strip = {
    head: HEAD,
    heights: rows.map(({ height }) => height),
    foot: FOOT,
    least: 2,
    draw: (from, to) => buildPicture(rows.slice(from, to), axis, setting),
  };
  return [{ stack: [], strip, margin: [0, 2, 0, 9] }];
}

interface Row {
  readonly entry: TimelineEntry;
  readonly when: readonly Runs[];
  readonly what: readonly Runs[];
  readonly height: number;
}

function measureRow(entry: TimelineEntry, { runs, width, fonts }: Setting): Row {
  const when = wrap(runs.plain(entry.when, { family: "sans" }), WHEN_WIDTH, fonts);
  const what = wrap(runs.plain(entry.label, { family: "sans" }), width - WHEN_WIDTH - AXIS_WIDTH - 2 * GAP, fonts);
  return { entry, when, what, height: Math.max(when.length, what.length, 1) * leading + ROW_GAP };
}

/** Whole days since 1970-01-01. */
function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY;
}

/** Far dates are left out of the axis if the other ones would share less than this part of it. */
const SQUEEZED = 1 / 6;

/**
 * The entries that decide what the axis spans. One far date would press all others into a corner, so it is drawn as an
 * arrow at the end of the axis. At most a quarter of the entries, rounded up, is left out.
 */
function withoutFarDates(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
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
class Axis {
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

function buildPicture(rows: readonly Row[], axis: Axis, { page, runs, width, fonts }: Setting): Node {
  const kinds = {
    commitment: labelOf(page, "commitments", "Commitments"),
    outlook: labelOf(page, "outlook", "outlook"),
  };
  const shapes: Shape[] = axis.ticks.map(({ x, label }) =>
    words(runs.plain(label, { family: "sans", color: INK.quiet }), x + 3, 0),
  );
  let y = HEAD;
  shapes.push(rule(width, y, TABLE.rules.middle, INK.text));
  for (const { entry, when, what, height } of rows) {
    const top = y + ROW_GAP / 2 - 0.5;
    for (const [i, line] of when.entries()) shapes.push(words(line, 0, top + i * leading));
    for (const [i, line] of what.entries()) shapes.push(words(line, WHEN_WIDTH + GAP, top + i * leading));
    shapes.push(...marks(entry, axis, top + leading / 2 + 0.5));
    y += height;
    shapes.push(rule(width, y, TABLE.rules.thin, INK.faint));
  }
  const grid = axis.ticks.map(
    ({ x }): Shape => ({ type: "line", x1: x, y1: 3, x2: x, y2: y, lineWidth: TABLE.rules.thin, lineColor: INK.faint }),
  );
  const alt = rows.map(({ entry: { when, label, kind } }) => `${when}: ${label} (${kinds[kind]})`).join("; ");
  const frame: Shape = {
    type: "rect",
    x: 0,
    y: 0,
    w: 0,
    h: 0,
    words: { runs: [], size },
    frame: { width, height: y + FOOT },
  };
  const canvas = [
    frame,
    ...grid,
    ...shapes,
    rule(width, y, TABLE.rules.thick, INK.text),
    ...legend(kinds, runs, fonts, width - AXIS_WIDTH, y + 3),
  ];
  return { canvas, alt };
}

function rule(width: number, y: number, lineWidth: number, lineColor: string): Shape {
  return { type: "line", x1: 0, y1: y, x2: width, y2: y, lineWidth, lineColor };
}

function words(runs: Runs, x: number, y: number): Shape {
  return { type: "rect", x, y, w: 0, h: leading, words: { runs, size } };
}

/** [●] a promised day, [○] an expected day, a bar for a period; an arrow for what lies beyond the axis. */
function marks({ from, to, kind }: TimelineEntry, axis: Axis, y: number): Shape[] {
  const [left, right] = [axis.left, axis.left + AXIS_WIDTH];
  const [start, end] = [axis.at(dayOf(from)), axis.at(Math.max(dayOf(from), dayOf(to)) + 1)];
  // Rounding must not turn the last day of the axis into a date beyond it.
  const [before, after] = [start < left - 0.01, end > right + 0.01];
  const arrows = [...(before ? [arrow(left, 1, y, kind)] : []), ...(after ? [arrow(right, -1, y, kind)] : [])];
  const [x1, x2] = [before ? left + ARROW : start, after ? right - ARROW : end];
  if (x2 < x1) return arrows;
  if (x2 - x1 <= 2.5 * RADIUS && arrows.length === 0) return [dot((x1 + x2) / 2, y, kind)];
  const bar: Shape = { type: "rect", x: x1, y: y - RADIUS, w: x2 - x1, h: 2 * RADIUS, lineWidth: 1, ...look(kind) };
  return [...arrows, arrows.length > 0 ? bar : { ...bar, r: RADIUS }];
}

/** The point of an arrow at `x`; its base lies in the direction `inwards`. */
function arrow(x: number, inwards: 1 | -1, y: number, kind: TimelineEntry["kind"]): Shape {
  const base = x + inwards * ARROW;
  const points = [
    { x, y },
    { x: base, y: y - RADIUS - 1 },
    { x: base, y: y + RADIUS + 1 },
  ];
  return { type: "polyline", points, closePath: true, lineWidth: 1, ...look(kind) };
}

function dot(x: number, y: number, kind: TimelineEntry["kind"]): Shape {
  return { type: "ellipse", x, y, r1: RADIUS, r2: RADIUS, lineWidth: 1, ...look(kind) };
}

function look(kind: TimelineEntry["kind"]): { readonly color: string; readonly lineColor: string } {
  return { color: kind === "commitment" ? INK.accent : "#ffffff", lineColor: INK.accent };
}

type Kinds = { readonly commitment: string; readonly outlook: string };

function legend(kinds: Kinds, runs: Setting["runs"], fonts: FontSet, left: number, y: number): Shape[] {
  const style = { family: "sans", color: INK.quiet } as const;
  const middle = y + leading / 2 + 0.5;
  const second = left + 10 + fonts.widthOf(kinds.commitment, "sans") * size + 16;
  return [
    dot(left + RADIUS, middle, "commitment"),
    words(runs.plain(kinds.commitment, style), left + 10, y),
    dot(second, middle, "outlook"),
    words(runs.plain(kinds.outlook, style), second + 7, y),
  ];
}

/** Breaks runs into lines no wider than `width`, as in a table; what is wider without a line end is cut. */
function wrap(text: Runs, width: number, fonts: FontSet): Runs[] {
  const lines: Run[][] = [[]];
  let used = 0;
  const widthOf = (word: string, run: Run): number => fonts.widthOf(word, run.font ?? "sans") * size;
  for (const run of text)
    for (const word of piecesOf(run.text))
      for (const part of cut(word, width, (piece) => widthOf(piece, run))) {
        if (used > 0 && used + widthOf(part.trimEnd(), run) > width) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)?.push(Object.assign({}, run, { text: part }));
        used += widthOf(part, run);
      }
  return lines.map(joinRuns);
}

function cut(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const parts = [""];
  for (const [letter] of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (measure(`${parts.at(-1)}${letter}`) > width) parts.push("");
    parts.push(`${parts.pop()}${letter}`);
  }
  return parts;
}

function joinRuns(line: Runs): Runs {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last && last.font === run.font && last.actual === undefined && run.actual === undefined)
      joined.splice(-1, 1, Object.assign({}, last, { text: last.text + run.text }));
    else joined.push(run);
  }
  return joined;
}
