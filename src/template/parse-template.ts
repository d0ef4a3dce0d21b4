import Handlebars from "handlebars";
import { type Problem, UserError } from "../errors.js";
import { templateProblem } from "./problem.js";
import type { SourceFile } from "./types.js";

/** The check and the compiler both need the tree; a file is parsed once. */
const trees = new WeakMap<SourceFile, hbs.AST.Program>();

/**
 * A template's syntax tree. It is shared: do not change it.
 *
 * @throws UserError (template) with file, line and column.
 */
export function parseTemplate(file: SourceFile): hbs.AST.Program {
  const known = trees.get(file);
  if (known) return known;
  assertShallow(file);
  try {
    const tree = Handlebars.parse(file.text);
    trees.set(file, tree);
    return tree;
  } catch (cause) {
    throw new UserError("template", explain(file, cause as ParseError), { cause });
  }
}

/** Deeper than any page needs, and shallow enough for the recursive walks of the tree. */
const MOST_LEVELS = 50;

function assertShallow(file: SourceFile): void {
  let blocks = 0;
  let brackets = 0;
  for (const { 0: mark, index } of file.text.matchAll(/\{\{~?#|\{\{~?\/|\{\{|\(|\)/gu)) {
    if (mark === "(") brackets++;
    else if (mark === ")") brackets--;
    else brackets = 0;
    if (mark.endsWith("/")) blocks--;
    else if (mark.endsWith("#")) blocks++;
    if (blocks > MOST_LEVELS || brackets > MOST_LEVELS) {
      const before = file.text.slice(0, index).split("\n");
      const start = { line: before.length, column: before.at(-1)?.length ?? 0 };
      const what = `nested more than ${MOST_LEVELS} deep`;
      throw new UserError("template", templateProblem(file, { start }, what, "put the inner part into a partial"));
    }
  }
}

/**
 * Errors of Handlebars itself have line and column; those of its parser generator have a line and an excerpt with a
 * caret.
 */
type ParseError = Error & { readonly lineNumber?: number; readonly column?: number };

function explain(file: SourceFile, error: ParseError): Problem {
  const { message, lineNumber, column } = error;
  if (lineNumber !== undefined) {
    // "each doesn't match if - 3:5"
    const [, open, close] = /^(\S+) doesn't match (\S+) - /u.exec(message) ?? [];
    const what = open === undefined ? message.replace(/ - \d+:\d+$/u, "") : `{{#${open}}} is closed by {{/${close}}}`;
    const advice = open === undefined ? "correct it" : `close it by {{/${open}}}`;
    return templateProblem(file, { start: { line: lineNumber, column: column ?? 0 } }, what, advice);
  }
  const unclosed = message.includes("got 'EOF'") ? findUnclosed(file.text) : null;
  if (unclosed)
    return templateProblem(
      file,
      { start: unclosed },
      `{{#${unclosed.name}}} is not closed`,
      `add {{/${unclosed.name}}}`,
    );
  const [first = "", drawn = "", caret = ""] = message.split("\n");
  const line = Number(/on line (\d+)/u.exec(first)?.[1] ?? 1);
  const start = placeOfCaret(file.text, line, drawn, caret.indexOf("^"));
  const got = /got '(\w+)'/u.exec(message)?.[1];
  return templateProblem(file, { start }, ...wordsFor(got));
}

const wordsFor = (got: string | undefined): [what: string, advice: string] => {
  switch (got) {
    case "EOF":
      return ["the file ends within {{ }}", "close the braces"];
    case "OPEN_ENDBLOCK":
      return ["a block is closed that was not opened", "remove it, or open it by {{#…}}"];
    case "CLOSE":
      return ["there is nothing between the braces", "write a field or a helper in them"];
    case "INVERSE":
    case "OPEN_INVERSE":
      return ["an {{else}} is outside of a block", "put it between {{#if …}} and {{/if}}"];
    default:
      return [
        "this cannot be read",
        "fix the expression in the braces: {{field}}, {{helper field}}, {{#if field}} … {{/if}}, {{> partial}}",
      ];
  }
};

/** The outermost block that is opened and not closed; line from 1, column from 0. */
function findUnclosed(text: string): { line: number; column: number; name: string } | null {
  const open: { name: string; index: number }[] = [];
  for (const match of text.matchAll(/\{\{~?(#|\/)\s*([\w-]+)|\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}/gu)) {
    const [, sign, name = ""] = match;
    if (sign === "#") open.push({ name, index: match.index });
    else if (sign === "/") open.pop();
  }
  const [first] = open;
  if (!first) return null;
  const before = text.slice(0, first.index).split("\n");
  return { name: first.name, line: before.length, column: before.at(-1)?.length ?? 0 };
}

/**
 * The place of an excerpt's caret in the text. The excerpt holds up to 20 characters before and after it, without line
 * breaks. The error's line is that of the last line break that was read, so the search starts one line before it.
 */
function placeOfCaret(text: string, line: number, drawn: string, caret: number): { line: number; column: number } {
  const before = drawn.slice(0, caret).replace(/^\.\.\./u, "");
  const after = drawn.slice(caret).replace(/\.\.\.$/u, "");
  const starts = lineStarts(text);
  const from = starts[Math.max(0, line - 2)] ?? 0;
  for (let offset = from; offset <= text.length; offset++) {
    if (text[offset] === "\n") continue;
    const behind = text.slice(offset, offset + 60).replaceAll("\n", "");
    const ahead = text.slice(Math.max(0, offset - 60), offset).replaceAll("\n", "");
    if (behind.startsWith(after) && ahead.endsWith(before)) {
      const row = starts.findLastIndex((start) => start <= offset);
      return { line: row + 1, column: offset - (starts[row] ?? 0) };
    }
  }
  return { line, column: 0 };
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1),
];
