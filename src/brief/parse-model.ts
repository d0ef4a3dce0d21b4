import type { Document } from "yaml";
import type { z } from "zod";
import { UserError } from "../errors.js";
import { valueBounds } from "../text/timex-value.js";
import { type LinePlace, readYamlText, type YamlText } from "../text/yaml.js";
import { explainIssue } from "./explain-issue.js";
import { type Brief, type BriefDate, briefSchema } from "./model.js";
import { MODEL_SHAPE, takeByShape } from "./shape.js";

/**
 * A model from JSON or YAML text (JSON is a part of YAML), as edited by hand.
 *
 * @throws UserError (model) with every problem at once, each with file:line:column and the path of its field.
 */
export function parseModel(content: string, file: string): Brief {
  try {
    return readUntouched(content) ?? readEdited(content, file);
  } catch (error) {
    // a hundred thousand brackets in each other: the readers of JSON and YAML call themselves for each
    if (!(error instanceof RangeError) || !/call stack/.test(error.message)) throw error;
    throw new UserError("model", {
      what: "its values are nested too deeply",
      where: { file },
      advice: "give a model as extract writes it",
    });
  }
}

/**
 * A model exactly as `extract` writes JSON, which most are. It needs no positions for error messages, and YAML takes
 * twenty times as long to read. Null for another form, a repeated key or any mistake.
 */
function readUntouched(content: string): Brief | null {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return null;
  }
  if (`${JSON.stringify(value, null, 2)}\n` !== content) return null;
  const brief = takeSound(value);
  return brief !== null && findInconsistencies(brief).length === 0 ? brief : null;
}

function takeSound(value: unknown): Brief | null {
  const taken = MODEL_SHAPE === null ? null : takeByShape(MODEL_SHAPE, value);
  if (taken !== null) return taken as Brief;
  // Interpreted, not compiled: a run reads too few models for compiling to pay off.
  const result = briefSchema.safeParse(value, { jitless: true });
  return result.success ? result.data : null;
}

function readEdited(content: string, file: string): Brief {
  const { document, value, placeAt } = readYamlText(content, file, "model");
  const other = findOtherForm(value);
  if (other) throw new UserError("model", { ...other, where: { file } });
  const result = briefSchema.safeParse(value, { reportInput: true });
  const issues = result.success ? [] : result.error.issues.flatMap(flatten);
  const problems = [...issues, ...(result.success ? findInconsistencies(result.data) : [])].map(
    ({ path, message, advice }) => ({
      what: message,
      where: { file, ...placeOf(document, path, placeAt), field: printPath(path) },
      ...(advice ? { advice } : {}),
    }),
  );
  if (problems.length > 0 || !result.success) throw new UserError("model", problems);
  return result.data;
}

/**
 * Other formats that Briefwright reads and writes, recognised by their keys. The schema would report every single
 * field.
 */
const OTHER_FORMS = [
  {
    keys: ["done", "failures"],
    what: "the report of a run, not a model",
    advice: 'give the models that it names under "files"',
  },
  { keys: ["text"], what: "an article, not a model", advice: "run briefwright extract on it first" },
];

const NO_MODEL = { what: "not a Briefwright model", advice: "create one with briefwright extract" };

/** One problem for something that is not a model, or is another version; null if the schema should judge it. */
function findOtherForm(value: unknown): { readonly what: string; readonly advice: string } | null {
  if (Array.isArray(value))
    return { what: `a list of ${value.length}, not a model`, advice: "put each model in a file of its own" };
  if (typeof value !== "object" || value === null) return NO_MODEL;
  const { schemaVersion } = value as { readonly schemaVersion?: unknown };
  if (typeof schemaVersion === "number" && schemaVersion !== 1)
    return {
      what: `model version ${schemaVersion} is not supported, only version 1`,
      advice: "extract it from the article again",
    };
  if ("schemaVersion" in value || "article" in value) return null;
  const form = OTHER_FORMS.find(({ keys }) => keys.every((key) => key in value));
  return form ?? NO_MODEL;
}

interface FieldProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly advice?: string;
}

/** One problem per field; a list of unknown keys becomes one problem per key. */
function flatten(issue: z.core.$ZodIssue): FieldProblem[] {
  const explained = explainIssue(issue);
  if (explained) return [{ path: issue.path, ...explained }];
  const given =
    "input" in issue && issue.input !== undefined ? `, not ${JSON.stringify(issue.input)?.slice(0, 40)}` : "";
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
  return [{ path: issue.path, message: `${issue.message}${given}`, advice: "fix the value" }];
}

/** What the schema cannot check: unique ids, references to actors, the article's text, and the calendar. */
const findInconsistencies = (brief: Brief): FieldProblem[] => [
  ...findRepeatedIds(brief),
  ...findTextProblems(brief),
  ...findBrokenReferences(brief),
  ...findNoDays(brief),
];

function findRepeatedIds(brief: Brief): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const ids = new Set<string>();
  for (const list of ["actors", "commitments"] as const) {
    for (const [i, { id }] of brief[list].entries()) {
      if (ids.has(id))
        problems.push({ path: [list, i, "id"], message: `"${id}" is used twice`, advice: "give each its own" });
      ids.add(id);
    }
  }
  return problems;
}

function findTextProblems({ article: { paragraphs, text } }: Brief): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (text.trim() === "")
    problems.push({
      path: ["article", "text"],
      message: "empty",
      advice: "put the article's words back as extract wrote them",
    });
  for (const [i, { start, end }] of paragraphs.entries()) {
    if (start > end || end > text.length)
      problems.push({
        path: ["article", "paragraphs", i],
        message: `${start} to ${end} is outside the article's ${text.length} characters`,
        advice: "leave the paragraphs as extract wrote them",
      });
  }
  return problems;
}

/** References to an actor that is not in the list. */
function findBrokenReferences(brief: Brief): FieldProblem[] {
  const problems: FieldProblem[] = [];
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

/** Values that look like a day or other time of the calendar, but are none: [2031-02-31], [2031/1999]. */
function findNoDays(brief: Brief): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const check = (date: BriefDate | null, path: readonly PropertyKey[]): void => {
    if (date === null || date.value === null || !/^\d/u.test(date.value) || valueBounds(date.value) !== null) return;
    const message = `${JSON.stringify(date.value)} is not in the calendar`;
    const advice = "write a date as 2031-10-14, 2031-10, 2031-Q4 or 2031, or a range as 2031-10/2032-03";
    problems.push({ path: [...path, "value"], message, advice });
  };
  for (const [i, { due, said }] of brief.commitments.entries()) {
    check(due, ["commitments", i, "due"]);
    check(said, ["commitments", i, "said"]);
  }
  for (const [i, { date }] of brief.outlook.entries()) check(date, ["outlook", i, "date"]);
  return problems;
}

/** Line and column of a field, or of the nearest enclosing field that exists. */
function placeOf(document: Document, path: readonly PropertyKey[], placeAt: YamlText["placeAt"]): LinePlace {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const start =
      typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? node.range[0] : null;
    if (typeof start === "number") return placeAt(start);
  }
  return { line: 1, column: 1 };
}

/** `commitments[2].due.value` */
const printPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    "",
  ) || "(the whole model)";
