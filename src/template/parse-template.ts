import Handlebars from "handlebars";
import { UserError } from "../errors.js";
import { templateProblem } from "./problem.js";
import type { SourceFile } from "./types.js";

/**
 * A template's tree.
 *
 * @throws UserError (template) with file, line and column.
 */
export function parseTemplate(file: SourceFile): hbs.AST.Program {
  try {
    return Handlebars.parse(file.text);
  } catch (cause) {
    const { message, lineNumber, column } = cause as Error & { lineNumber?: number; column?: number };
    const line = lineNumber ?? Number(/on line (\d+)/u.exec(message)?.[1] ?? 1);
    const start = { line, column: column ?? 0 };
    throw new UserError(
      "template",
      templateProblem(file, { start }, message.split("\n")[0] ?? message, "mend the braces"),
      { cause },
    );
  }
}
