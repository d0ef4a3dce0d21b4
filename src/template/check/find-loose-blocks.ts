import type { Problem } from "../../errors.js";
import { templateProblem } from "../problem.js";
import type { SourceFile } from "../types.js";

/** `{{number}}. `: an item of a numbered list whose number the template prints. */
const NUMBERED = /^((?:\{\{[#/][^}]*\}\})*)\{\{[^#/>!}][^}]*\}\}[.)] /u;

/** A line that starts a block of its own, whatever is above it: an item or a quotation. */
const BLOCK = /^ +(?:[-*+]|\d+[.)]|>)(?: |$)/u;

/** A line that only opens or closes a block of Handlebars, which prints no line. */
const TAG_ONLY = /^\s*(?:\{\{[#/!][^}]*\}\}|\{\{else[^}]*\}\})+\s*$/u;

/**
 * What is indented below an item with a printed number. Markdown wants it as far in as the item's text, and "10. " is
 * wider than "9. ": from the tenth item on, what was indented for the ninth is no longer part of it.
 */
export function findLooseBlocks(file: SourceFile): Problem[] {
  const problems: Problem[] = [];
  let item: { readonly line: number; readonly column: number } | null = null;
  let afterBlank = false;
  for (const [i, line] of file.text.split(/\r?\n/u).entries()) {
    const numbered = NUMBERED.exec(line);
    if (numbered) item = { line: i + 1, column: numbered[1]?.length ?? 0 };
    else if (item !== null && (BLOCK.test(line) || (afterBlank && /^ +\S/u.test(line)))) {
      problems.push(
        templateProblem(
          file,
          { start: item },
          "what is indented below this item falls out of the list where the number has two digits",
          'write "1." before every item: a list counts by itself',
        ),
      );
      item = null;
    } else if (/^\S/u.test(line) && !TAG_ONLY.test(line)) item = null;
    if (!TAG_ONLY.test(line)) afterBlank = line.trim() === "";
  }
  return problems;
}
