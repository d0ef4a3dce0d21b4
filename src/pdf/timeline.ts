import type { TimelineEntry } from "../markdown/page.js";
import type { FontSet } from "./fonts.js";
import type { Node, Runs, Shape, Strip } from "./nodes.js";
import { labelOf, type Setting } from "./setting.js";
import { INK, TABLE, TYPE } from "./theme.js";
import { AXIS_WIDTH, Axis, dayOf, withoutFarDates } from "./time-axis.js";
import { wrapRuns } from "./wrap-runs.js";

/** With fewer dates, a list says more than a picture. */
const LEAST_ENTRIES = 3;
const { size, leading } = TYPE.table;
const WHEN_WIDTH = 96;
const GAP = 14;
const HEAD = 15;
/** The legend and the gap above it. */
const FOOT = 3 + leading;
const ROW_GAP = 5;
const RADIUS = 2.8;
/** The length of the arrow for a date beyond the axis. */
const ARROW = 7;

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
  const when = wrapRuns(runs.plain(entry.when, { family: "sans" }), WHEN_WIDTH, size, fonts);
  const what = wrapRuns(
    runs.plain(entry.label, { family: "sans" }),
    width - WHEN_WIDTH - AXIS_WIDTH - 2 * GAP,
    size,
    fonts,
  );
  return { entry, when, what, height: Math.max(when.length, what.length, 1) * leading + ROW_GAP };
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
