import { replaceBrackets } from "../../text/brackets.js";
import { foldLine } from "../../text/fold.js";
import type { ViewContext } from "../context.js";
import { buildPoints } from "./summary.js";

/**
 * The bottom line and the key points as words, in the form that the audience's page prints them. None if it does not
 * print them, or wants them repeated.
 */
export function printedPoints(context: ViewContext): string[] {
  const { repeatPoints, sections } = context.settings;
  if (repeatPoints) return [];
  const { bottomLine, points } = buildPoints(context);
  const areLines = sections.includes("lines");
  return [
    ...(bottomLine && (areLines || sections.includes("bottom-line")) ? [bottomLine.text] : []),
    ...(areLines
      ? points.map(({ text }) => text)
      : sections.includes("points")
        ? points.map(({ short }) => short)
        : []),
  ].map(plain);
}

const WITH_BLANK = / ?\[[^\]]*(?:\]|$)/gu;

/** For comparing two texts: without what was added in brackets, marks and capitals. */
export const plain = (text: string): string =>
  foldLine(replaceBrackets(foldLine(text), () => "", WITH_BLANK).replace(/[^\p{L}\p{N}\s]+/gu, "")).toLowerCase();
