import { nearest } from "../../text/nearest.js";
import { isHelper, isPath } from "../escape-values.js";
import { HELPERS } from "../helpers/index.js";
import type { ArgumentKind, HelperDescription } from "../helpers/types.js";
import { suggest } from "../read-yaml.js";
import { lookUp, type Scope } from "./scope.js";
import { FLAG, fieldOf, NUMBER, TEXT, typeName, UNKNOWN, VIEW_TYPE, type ViewType } from "./view-type.js";

export const BLOCKS = ["if", "unless", "each", "with"] as const;

/** Records a problem at a node; `shift` moves its place to the right, in characters. */
export type Report = (node: hbs.AST.Node, what: string, advice: string, shift?: number) => void;

interface Call {
  readonly path: hbs.AST.Node;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
  readonly loc: hbs.AST.SourceLocation;
}

/** The type of a `{{…}}`, which is a path or a call. */
export function typeOfMustache(mustache: hbs.AST.MustacheStatement, scope: Scope, report: Report): ViewType {
  const { path, params, hash } = mustache;
  const isCall = params.length > 0 || hash !== undefined || (isPath(path) && isHelper(path));
  return isCall ? typeOfCall(mustache, scope, report, "printed") : typeOfExpression(path, scope, report);
}

export function typeOfExpression(node: hbs.AST.Node, scope: Scope, report: Report): ViewType {
  switch (node.type) {
    case "PathExpression":
      return typeOfPath(node as hbs.AST.PathExpression, scope, report);
    case "SubExpression":
      return typeOfCall(node as hbs.AST.SubExpression, scope, report, "argument");
    case "StringLiteral":
      return TEXT;
    case "NumberLiteral":
      return NUMBER;
    case "BooleanLiteral":
      return FLAG;
    default:
      report(node, "this value cannot be printed", "give a field, a text or a number");
      return UNKNOWN;
  }
}

function typeOfPath(path: hbs.AST.PathExpression, scope: Scope, report: Report): ViewType {
  const lookup = lookUp(path, scope);
  if (lookup.found) return lookup.found;
  const { part, known, of } = lookup;
  if (part < 0) {
    report(
      path,
      `there is nothing above: "${path.original}"`,
      "a partial sees only what it is given: {{> name this}}; the whole view is @root",
    );
    return UNKNOWN;
  }
  const name = path.parts[part] ?? "";
  const shift = Math.max(0, path.original.lastIndexOf(name));
  if (path.data && part === 0)
    report(
      path,
      `unknown "@${name}"`,
      adviceFor(
        `@${name}`,
        known.map((key) => `@${key}`),
      ),
    );
  else if (part > 0 && of.kind !== "object")
    report(
      path,
      `"${path.parts[part - 1]}" is ${typeName(of)} and has no "${name}"`,
      of.kind === "list" ? "go through it by {{#each}}" : "print it as it is",
      shift,
    );
  else report(path, `unknown field "${name}"`, adviceFor(name, known, !path.data && part === 0 ? path : null), shift);
  return UNKNOWN;
}

/** The nearest field; else the path from the root, if the field is there; else all known fields. */
function adviceFor(name: string, known: readonly string[], path: hbs.AST.PathExpression | null = null): string {
  const near = nearest(name, known);
  if (near !== null) return `did you mean "${near}"?`;
  if (path !== null && fieldOf(VIEW_TYPE, name) !== null)
    return `at the top there is one: write "@root.${path.parts.join(".")}"`;
  return known.length === 0 ? "print it as it is" : `known here: ${known.join(", ")}`;
}

/**
 * The type of `{{marks this}}` or `(eq a b)`.
 *
 * @param use whether the value is printed or is an argument of another call: Markdown can only be printed.
 */
function typeOfCall(call: Call, scope: Scope, report: Report, use: "printed" | "argument"): ViewType {
  const name = isPath(call.path) ? call.path.original : String((call.path as hbs.AST.StringLiteral).original);
  const helper = isPath(call.path) && isHelper(call.path) ? HELPERS[name] : undefined;
  const types = call.params.map((param) => typeOfExpression(param, scope, report));
  for (const pair of call.hash?.pairs ?? []) typeOfExpression(pair.value, scope, report);
  if (helper === undefined) {
    reportUnknownHelper(call, name, report);
    return UNKNOWN;
  }
  checkCount(call, name, helper, report);
  for (const [i, param] of call.params.entries())
    checkArgument({ param, type: types[i] ?? UNKNOWN, name, helper, i }, report);
  for (const pair of call.hash?.pairs ?? []) {
    if (!helper.named?.includes(pair.key)) {
      const advice = helper.named ? adviceFor(pair.key, helper.named) : "remove it: it takes none";
      report(pair, `"${name}" takes no "${pair.key}="`, advice);
    }
  }
  if (use === "argument" && helper.gives === "markdown")
    report(call.path, `"${name}" writes Markdown, which cannot be passed on`, `print it by itself: {{${name} …}}`);
  return helper.gives === "flag" ? FLAG : TEXT;
}

function reportUnknownHelper(call: Call, name: string, report: Report): void {
  if ((BLOCKS as readonly string[]).includes(name))
    report(call.path, `"${name}" is a block`, `write {{#${name} …}} … {{/${name}}}`);
  else report(call.path, `unknown helper "${name}"`, suggest(name, Object.keys(HELPERS)));
}

function checkCount(
  call: Call,
  name: string,
  { arity: [least, most], example }: HelperDescription,
  report: Report,
): void {
  const given = call.params.length;
  if (given >= least && given <= most) return;
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  report(
    call.path,
    `"${name}" takes ${wanted} argument${wanted === "1" ? "" : "s"}, not ${given}`,
    `for instance ${example}`,
  );
}

interface Argument {
  readonly param: hbs.AST.Expression;
  readonly type: ViewType;
  /** The helper that it is an argument of. */
  readonly name: string;
  readonly helper: HelperDescription;
  /** Its place among the arguments. */
  readonly i: number;
}

function checkArgument({ param, type, name, helper, i }: Argument, report: Report): void {
  const kind = helper.takes[Math.min(i, helper.takes.length - 1)];
  if (kind === undefined || type.kind === "unknown") return;
  const choices = helper.choices?.[i];
  if (choices && param.type === "StringLiteral") {
    const { value } = param as hbs.AST.StringLiteral;
    if (!choices.includes(value)) report(param, `"${name}" does not know "${value}"`, adviceFor(value, choices));
  } else if (choices) {
    report(
      param,
      `"${name}" takes one of its keywords here`,
      `write ${choices.map((word) => `"${word}"`).join(" or ")}`,
    );
  } else if (!isOfKind(type, kind)) {
    report(
      param,
      `"${name}" takes ${KINDS[kind]}, not ${typeName({ ...type, nullable: false })}`,
      `for instance ${helper.example}`,
    );
  }
}

const KINDS: Readonly<Record<ArgumentKind, string>> = {
  claim: "an item with evidence",
  date: "a date",
  actor: "an actor",
  list: "a list",
  text: "a text",
  number: "a number",
  any: "anything",
};

export function isOfKind(type: ViewType, kind: ArgumentKind): boolean {
  const has = (...fields: readonly string[]): boolean =>
    fields.every((field) => type.kind === "object" && field in type.fields);
  switch (kind) {
    case "claim":
      return has("evidence");
    case "date":
      return has("words", "both");
    case "actor":
      return has("id", "name");
    case "list":
      return type.kind === "list";
    case "text":
      return type.kind === "text" || type.kind === "number";
    case "number":
      return type.kind === "number";
    case "any":
      return true;
  }
}
