import type { Problem } from "../errors.js";
import { caretFrame } from "../text/caret-frame.js";
import type { SourceFile } from "./types.js";

/**
 * A problem at a place in a template, with the line and a caret below it. `loc` is Handlebars': lines from 1, columns
 * from 0.
 */
export function templateProblem(
  file: SourceFile,
  loc: { readonly start: { readonly line: number; readonly column: number } },
  what: string,
  advice: string,
): Problem {
  const { line, column } = loc.start;
  return {
    what,
    where: { file: file.name, line, column: column + 1 },
    advice,
    frame: caretFrame(file.text, line, column + 1),
  };
}
