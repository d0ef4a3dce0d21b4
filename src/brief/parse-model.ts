import { LineCounter, parseDocument, type Document as YamlDocument } from "yaml";
import type { z } from "zod";
import { type Problem, UserError } from "../errors.js";
import { type Brief, briefSchema } from "./model.js";

/**
 * A model from JSON or YAML text (JSON is a part of YAML), as edited by hand.
 *
 * @throws UserError (model) with every problem at once, each with file:line:column and the path of its field.
 */
export function parseModel(content: string, file: string): Brief {
  const lines = new LineCounter();
  const document = readYaml(content, file, lines);
  // What follows the first mistake in the notation is mostly its echo.
  const syntax = document.errors.slice(0, 1).map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { what: error.message, where: { file, line, column: col }, advice: "write it as JSON or YAML" };
  });
  if (syntax.length > 0) throw new UserError("model", syntax);
  const value: unknown = toValue(document, file);
  const result = briefSchema.safeParse(value, { reportInput: true });
  const issues = result.success ? [] : result.error.issues.flatMap(flatten);
  const problems = [...issues, ...(result.success ? findBrokenReferences(result.data) : [])].map(
    ({ path, message, advice }) => ({
      what: message,
      where: { file, ...placeOf(document, path, lines), field: printPath(path) },
      ...(advice ? { advice } : {}),
    }),
  );
  if (problems.length > 0 || !result.success) throw new UserError("model", problems);
  return result.data;
}

/** The parser goes down into each level: a model has six. */
function readYaml(content: string, file: string, lines: LineCounter): YamlDocument {
  try {
    return parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError(
      "model",
      { what: "nested too deeply to be a model", where: { file }, advice: "give one that extract wrote" },
      { cause },
    );
  }
}

interface FieldProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly advice?: string;
}

function toValue(document: YamlDocument, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new UserError(
      "model",
      { what: "too many YAML aliases", where: { file }, advice: "write the values out" },
      { cause },
    );
  }
}

/** One problem a field: a list of unknown keys becomes one problem a key. */
function flatten(issue: z.core.$ZodIssue): FieldProblem[] {
  const given =
    "input" in issue && issue.input !== undefined ? `, not ${JSON.stringify(issue.input)?.slice(0, 40)}` : "";
  if (issue.code === "invalid_type") {
    const missing = issue.input === undefined;
    return [
      {
        path: issue.path,
        message: missing ? "missing" : `expected ${issue.expected}${given}`,
        advice: missing ? `give ${article(issue.expected)}, or null where the field allows it` : "mend the value",
      },
    ];
  }
  if (issue.code === "invalid_value")
    return [
      {
        path: issue.path,
        message: `expected ${issue.values.map((v) => JSON.stringify(v)).join(" or ")}${given}`,
        advice: "choose one of these",
      },
    ];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: "unknown field", advice: "remove it" }));
  return [{ path: issue.path, message: `${issue.message}${given}`, advice: "mend the value" }];
}

const article = (word: string): string => `${/^[aeiou]/u.test(word) ? "an" : "a"} ${word}`;

/** Ids must be unique, and whatever refers to an actor must find one. */
function findBrokenReferences(brief: Brief): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const ids = new Set<string>();
  for (const list of ["actors", "commitments"] as const) {
    for (const [i, { id }] of brief[list].entries()) {
      if (ids.has(id))
        problems.push({ path: [list, i, "id"], message: `"${id}" is used twice`, advice: "give each its own" });
      ids.add(id);
    }
  }
  const { paragraphs, text } = brief.article;
  for (const [i, { start, end }] of paragraphs.entries()) {
    if (start > end || end > text.length)
      problems.push({
        path: ["article", "paragraphs", i],
        message: `${start} to ${end} is no part of the article's ${text.length} characters`,
        advice: "leave the paragraphs as extract wrote them",
      });
  }
  const actors = new Set(brief.actors.map(({ id }) => id));
  const check = (id: string | null, path: readonly PropertyKey[]): void => {
    if (id !== null && !actors.has(id))
      problems.push({
        path,
        message: `there is no actor "${id}"`,
        advice: `the actors are ${[...actors].join(", ") || "none"}`,
      });
  };
  for (const [i, item] of brief.commitments.entries()) {
    for (const [j, id] of item.actors.entries()) check(id, ["commitments", i, "actors", j]);
  }
  for (const [i, item] of brief.quotations.entries()) check(item.speaker, ["quotations", i, "speaker"]);
  for (const [i, item] of brief.outlook.entries()) check(item.holder, ["outlook", i, "holder"]);
  return problems;
}

/** Line and column of a field, or of the nearest field around it that is there. */
function placeOf(
  document: YamlDocument,
  path: readonly PropertyKey[],
  lines: LineCounter,
): { line: number; column: number } {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const start =
      typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? node.range[0] : null;
    if (typeof start === "number") {
      const { line, col } = lines.linePos(start);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

/** `commitments[2].due.value` */
const printPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    "",
  ) || "(the whole model)";
