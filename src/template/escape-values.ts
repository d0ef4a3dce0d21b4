import Handlebars from "handlebars";
import { UserError } from "../errors.js";
import { ESCAPE } from "./escape-markdown.js";
import { HELPERS } from "./helpers/index.js";
import { templateProblem } from "./problem.js";
import type { SourceFile } from "./types.js";

type AST = hbs.AST.Node;

/**
 * A copy of a template's tree, for compiling, in which every `{{value}}` is wrapped in the one escaper.
 *
 * @throws UserError (template) on `{{{value}}}` and `{{&value}}`.
 */
export function escapeValues(program: hbs.AST.Program, file: SourceFile): hbs.AST.Program {
  const copy = structuredClone(program);
  new Escaping(file).accept(copy);
  return copy;
}

class Escaping extends Handlebars.Visitor {
  constructor(private readonly file: SourceFile) {
    super();
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped)
      throw new UserError(
        "template",
        templateProblem(
          this.file,
          mustache.loc,
          "values cannot be printed raw",
          "write {{…}} with two braces: article text is never Markdown",
        ),
      );
    const { path, params, hash, loc } = mustache;
    const called = params.length > 0 || hash !== undefined || (isPath(path) && isHelper(path));
    const value: AST = called ? ({ type: "SubExpression", path, params, hash, loc } as AST) : path;
    mustache.path = pathOf(ESCAPE, loc);
    mustache.params = [value];
    (mustache as { hash: hbs.AST.Hash | undefined }).hash = undefined;
  }
}

export const isPath = (node: AST): node is hbs.AST.PathExpression => node.type === "PathExpression";

export const isHelper = (path: hbs.AST.PathExpression): boolean =>
  !path.data && path.depth === 0 && path.parts.length === 1 && Object.hasOwn(HELPERS, path.parts[0] ?? "");

const pathOf = (name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression => ({
  type: "PathExpression",
  data: false,
  depth: 0,
  parts: [name],
  original: name,
  loc,
});
