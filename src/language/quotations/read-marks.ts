import type { Span } from "../../text/span.js";
import { unwrapFields } from "./escaped-fields.js";
import { MARKS, type Mark, mergeRun, readMark } from "./mark-kinds.js";

/** The marks of a paragraph in order. Marks that an escape or a typing slip repeated are one. */
export function readMarks(text: string, { start, end }: Span): Mark[] {
  const runs: Mark[][] = [];
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    const mark = readMark(text, start + match.index, match[0].length, start, end);
    const last = runs.at(-1)?.at(-1);
    const gap = last ? text.slice(last.at + last.width, mark.at) : "";
    const joins = mark.family === "double" && last?.family === "double" && (gap === "" || gap === " ");
    if (joins) runs.at(-1)?.push(mark);
    else runs.push([mark]);
  }
  const doubles = runs.filter(([mark]) => mark?.family === "double");
  const fields = unwrapFields(text, doubles);
  const marks = [
    ...runs.filter(([mark]) => mark?.family !== "double").flat(),
    ...(fields?.flat() ?? doubles.flatMap((run) => mergeRun(text, run, start, end))),
  ].sort((a, b) => a.at - b.at);
  return marks.filter(({ role }) => role !== "none");
}
