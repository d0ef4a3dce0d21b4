import type { Problem } from "../../errors.js";
import { nearest } from "../../text/nearest.js";
import { templateProblem } from "../problem.js";
import { suggest } from "../read-yaml.js";
import type { SourceFile } from "../types.js";
import { BLOCKS, isOfKind, type Report, typeOfExpression, typeOfMustache } from "./check-expression.js";
import { innerScope, type Scope, topScope } from "./scope.js";
import { NUMBER, typeName, UNKNOWN, type ViewType } from "./view-type.js";

const NOT_IN_PAGES: readonly (readonly [pattern: RegExp, what: string, advice: string])[] = [
  [
    /(?<!\\)<(?!(?:https?:|mailto:))[A-Za-z/!?]/u,
    "HTML has no place in a brief",
    "write it as Markdown; a < of yours as \\<",
  ],
  [/(?<!\\)!\[/u, "an image has no place in a brief", "write a link to it"],
  [/(?<!\\)~~/u, "struck-out text has no place in a brief", "write \\~ for a tilde"],
  [/^ {0,3}#{5,6}(?=\s)/mu, "a heading below level 4", "pages have levels 1 to 4"],
];

/** How a value of this type is printed, as advice; null if no helper does it. */
function adviceForPrinting(type: ViewType): string | null {
  if (isOfKind(type, "date")) return "print it by {{date …}}";
  return isOfKind(type, "actor") ? "print it by {{actor …}}" : null;
}

/** The check of all files, as the check of one file uses it. */
export interface WholeCheck {
  readonly add: (problem: Problem) => void;
  readonly has: (partial: string) => boolean;
  readonly names: () => readonly string[];
  readonly partial: (name: string, type: ViewType, inEach: boolean, open: readonly string[]) => void;
  readonly extended: (type: ViewType, added: readonly (readonly [string, ViewType])[]) => ViewType;
}

/** Checks one file with one type of context. */
export class FileCheck {
  constructor(
    private readonly file: SourceFile,
    private readonly open: readonly string[],
    private readonly all: WholeCheck,
  ) {}

  private readonly report: Report = (node, what, advice, shift = 0) => {
    const { line, column } = node.loc.start;
    this.all.add(templateProblem(this.file, { start: { line, column: column + shift } }, what, advice));
  };

  program(program: hbs.AST.Program, scope: Scope): void {
    for (const statement of program.body) this.statement(statement, scope);
  }

  private statement(node: hbs.AST.Statement, scope: Scope): void {
    const visit = this.visits[node.type];
    if (visit) visit(node, scope);
    else
      this.report(
        node,
        "templates cannot have decorators or inline partials",
        "put it into a file of partials/ and call it by {{> name}}",
      );
  }

  private readonly visits: Readonly<Record<string, (node: hbs.AST.Statement, scope: Scope) => void>> = {
    CommentStatement: () => {},
    ContentStatement: (node) => this.content(node as hbs.AST.ContentStatement),
    MustacheStatement: (node, scope) => this.mustache(node as hbs.AST.MustacheStatement, scope),
    BlockStatement: (node, scope) => this.block(node as hbs.AST.BlockStatement, scope),
    PartialStatement: (node, scope) => this.partial(node as hbs.AST.PartialStatement, scope),
    PartialBlockStatement: (node) => this.report(node, "a partial has no block", "call it by {{> name}}"),
  };

  /**
   * Finds Markdown that pages do not support at its place in the template; `markdown/parse.ts` would only find it in
   * the output.
   */
  private content(node: hbs.AST.ContentStatement): void {
    // A code span may mention such Markdown.
    const source = String(node.original).replace(/`[^`\n]*`/gu, (code) => " ".repeat(code.length));
    for (const [pattern, what, advice] of NOT_IN_PAGES) {
      const index = source.search(pattern);
      if (index < 0) continue;
      const before = source.slice(0, index).split("\n");
      const { line, column } = node.loc.start;
      const start = {
        line: line + before.length - 1,
        column: (before.length === 1 ? column : 0) + (before.at(-1)?.length ?? 0),
      };
      this.all.add(templateProblem(this.file, { start }, what, advice));
    }
  }

  private mustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
    if (!node.escaped)
      this.report(node, "values cannot be printed raw", "write {{…}} with two braces: article text is never Markdown");
    const type = typeOfMustache(node, scope, this.report);
    if (type.kind === "list")
      this.report(node.path, "a list cannot be printed", "go through it by {{#each}}, or print {{list …}}");
    if (type.kind === "object")
      this.report(
        node.path,
        "a thing with fields cannot be printed",
        adviceForPrinting(type) ?? `print one of them: ${Object.keys(type.fields).join(", ")}`,
      );
  }

  private block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const name = node.path.original;
    if (!(BLOCKS as readonly string[]).includes(name)) {
      const near = nearest(name, BLOCKS);
      this.report(
        node.path,
        `unknown block "#${name}"`,
        near === null ? "the blocks are #if, #unless, #each and #with" : `did you mean "#${near}"?`,
      );
      this.program(node.program, topScope(UNKNOWN, { inEach: true }));
      return;
    }
    const [param] = node.params;
    if (node.params.length !== 1 || param === undefined)
      this.report(
        node.path,
        `"#${name}" takes one value, not ${node.params.length}`,
        `for instance {{#${name} points}}`,
      );
    if (node.hash) this.report(node.hash.pairs[0] ?? node, `"#${name}" takes no options`, "remove it");
    const type = param ? typeOfExpression(param, scope, this.report) : UNKNOWN;
    this.program(node.program, this.blockScope(node, name, type, param ?? node, scope));
    if (node.inverse) this.program(node.inverse, scope);
  }

  private blockScope(
    node: hbs.AST.BlockStatement,
    name: string,
    type: ViewType,
    param: hbs.AST.Node,
    scope: Scope,
  ): Scope {
    const names = node.program.blockParams ?? [];
    const most = name === "each" ? 2 : name === "with" ? 1 : 0;
    if (names.length > most)
      this.report(
        node,
        `"#${name}" names ${most === 0 ? "nothing" : `at most ${most}`}, not ${names.length}`,
        `remove |${names.slice(most).join(" ")}|`,
      );
    if (name === "each") return this.eachScope(type, names, param, scope);
    return name === "with" ? this.withScope(type, names, param, scope) : scope;
  }

  private eachScope(type: ViewType, names: readonly string[], param: hbs.AST.Node, scope: Scope): Scope {
    if (type.kind !== "list" && type.kind !== "unknown")
      this.report(
        param,
        `"#each" takes a list, not ${typeName({ ...type, nullable: false })}`,
        "for one thing, use {{#with}}; to ask whether it is there, {{#if}}",
      );
    const item = type.kind === "list" ? type.item : UNKNOWN;
    const [itemName, indexName] = names;
    return innerScope(
      scope,
      item,
      { ...(itemName && { [itemName]: item }), ...(indexName && { [indexName]: NUMBER }) },
      { inEach: true },
    );
  }

  private withScope(type: ViewType, names: readonly string[], param: hbs.AST.Node, scope: Scope): Scope {
    if (type.kind !== "object" && type.kind !== "unknown")
      this.report(
        param,
        `"#with" takes a thing with fields, not ${typeName({ ...type, nullable: false })}`,
        type.kind === "list" ? "go through it by {{#each}}" : "ask whether it is there by {{#if}}",
      );
    const [valueName] = names;
    const inner = type.kind === "object" ? type : UNKNOWN;
    return innerScope(scope, inner, valueName ? { [valueName]: inner } : {});
  }

  private partial(node: hbs.AST.PartialStatement, scope: Scope): void {
    const type = this.partialContext(node, scope);
    const name = String((node.name as hbs.AST.PathExpression).original);
    const [what, advice] = this.findWrongCall(node, name);
    if (what === null) this.all.partial(name, type, scope.inEach, this.open);
    else this.report(node.name, what, advice);
  }

  private findWrongCall(node: hbs.AST.PartialStatement, name: string): [what: string | null, advice: string] {
    if (node.name.type === "SubExpression")
      return ["a partial's name cannot be computed", "write its name, within {{#if}} where it depends on something"];
    if (this.open.includes(name)) {
      const round = [...this.open.slice(this.open.indexOf(name)), name].join(" → ");
      return [`the partial calls itself: ${round}`, "a page would never end: call something else"];
    }
    if (this.all.has(name)) return [null, ""];
    return [`unknown partial "${name}"`, suggest(name, this.all.names())];
  }

  /** The type of the context in `{{> row this note=labels.notFound}}`: `this` with the named values added. */
  private partialContext(node: hbs.AST.PartialStatement, scope: Scope): ViewType {
    const [context] = node.params;
    const type = context ? typeOfExpression(context, scope, this.report) : scope.type;
    const pairs = node.hash?.pairs ?? [];
    if (pairs.length === 0) return type;
    const added = pairs.map(({ key, value }) => [key, typeOfExpression(value, scope, this.report)] as const);
    return this.all.extended(type, added);
  }
}
