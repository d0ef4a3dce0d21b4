import { foldLine } from "../../text/fold.js";
import { buildClaim, type ViewContext } from "../context.js";
import type { PointView } from "../types.js";

/** The first point is the bottom line; the others are numbered. */
export function buildPoints(context: ViewContext): { bottomLine: PointView | null; points: PointView[] } {
  const [bottomLine = null, ...points] = context.brief.summary.map(
    (point, i): PointView => ({
      number: i,
      text: foldLine(point.text),
      short: foldLine(isWhole(point.short) || countWords(point.text) > LONGEST ? point.short : point.text),
      ...buildClaim(context, `summary[${i}]`, point.evidence, point.text, Math.max(0, i - 1)),
    }),
  );
  return { bottomLine, points };
}

/** Whether a short form is complete. If it was cut off, a point of normal length is printed in full. */
const isWhole = (short: string): boolean => !/…["”]?$/u.test(short);

/** Words. A longer sentence is too long for a first page. */
const LONGEST = 32;

const countWords = (text: string): number => text.split(/\s+/u).length;
