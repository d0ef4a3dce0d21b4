import type { TimelineEntry } from "../markdown/page.js";
import type { FontSet } from "./fonts.js";
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
  const axis = new Axis(dated, setting.width - AXIS_WIDTH);
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

/** Spans whole months. It has one tick per year, or per month if all dates are in one year. */
class Axis {
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly #first: number;
  readonly #scale: number;
  readonly #left: number;

  constructor(entries: readonly TimelineEntry[], left: number) {
    const start = new Date(Math.min(...entries.map(({ from }) => dayOf(from))) * DAY);
    const end = new Date(Math.max(...entries.map(({ to }) => dayOf(to))) * DAY);
    const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
    const months = (end.getUTCFullYear() - year) * 12 + end.getUTCMonth() - month + 1;
    this.#left = left;
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
    return this.#left + (day - this.#first) * this.#scale;
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
    shapes.push(mark(entry, axis, top + leading / 2 + 0.5));
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

/** [●] a promised day, [○] an expected day, a bar for a period. */
function mark({ from, to, kind }: TimelineEntry, axis: Axis, y: number): Shape {
  const [x1, x2] = [axis.at(dayOf(from)), axis.at(Math.max(dayOf(from), dayOf(to)) + 1)];
  if (x2 - x1 <= 2.5 * RADIUS) return dot((x1 + x2) / 2, y, kind);
  return { type: "rect", x: x1, y: y - RADIUS, w: x2 - x1, h: 2 * RADIUS, r: RADIUS, lineWidth: 1, ...look(kind) };
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

/** Breaks runs into lines no wider than `width`; a wider word is cut. */
function wrap(text: Runs, width: number, fonts: FontSet): Runs[] {
  const lines: Run[][] = [[]];
  let used = 0;
  const widthOf = (word: string, run: Run): number => fonts.widthOf(word, run.font ?? "sans") * size;
  for (const run of text)
    for (const word of run.text.match(/[^ ]* |[^ ]+/g) ?? [])
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
