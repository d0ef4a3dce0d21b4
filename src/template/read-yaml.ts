import { type Document, isMap } from "yaml";
import type { z } from "zod";
import { type Problem, UserError } from "../errors.js";
import { caretFrame } from "../text/caret-frame.js";
import { nearest } from "../text/nearest.js";
import { type LinePlace, readYamlText } from "../text/yaml.js";
import type { SourceFile } from "./types.js";

/** Called with problems that do not stop the reading, so that all are found in one run. */
export type Gather = (problems: readonly Problem[]) => void;

/**
 * Reads a YAML file and validates it.
 *
 * @param gather receives the problems instead of a throw, and invalid keys are left out: for a schema whose keys are
 * all optional.
 * @throws UserError (template) with all problems, each with line, column and caret.
 */
export function readYaml<T extends z.ZodType>(file: SourceFile, schema: T, gather?: Gather): z.output<T> {
  const { document, value, placeAt } = readYamlText(file.text, file.name, "template");
  // A schema is used once or twice per run: compiling it would take zod longer than walking through it.
  const result = schema.safeParse(value ?? {}, { reportInput: true, jitless: true });
  if (result.success) return result.data;
  const keysOf = keysIn(schema);
  const findings = result.error.issues.flatMap((issue) => explain(issue, keysOf));
  const problems = findings.map(({ path, ofKey, what, advice }) =>
    problemIn(file, placeAt(offsetOf(document, path, ofKey)), what, advice),
  );
  if (!gather || findings.some(({ path }) => path.length === 0)) throw new UserError("template", problems);
  gather(problems);
  const wrong = new Set(findings.map(({ path }) => String(path[0])));
  return schema.parse(Object.fromEntries(Object.entries(value as object).filter(([key]) => !wrong.has(key))));
}

/** A problem at a value of a YAML file, or at the file's beginning if there is no such value. */
export function problemAt(file: SourceFile, path: readonly PropertyKey[], what: string, advice: string): Problem {
  const { document, placeAt } = readYamlText(file.text, file.name, "template");
  return problemIn(file, placeAt(offsetOf(document, path, false)), what, advice);
}

const problemIn = (file: SourceFile, { line, column }: LinePlace, what: string, advice: string): Problem => ({
  what,
  where: { file: file.name, line, column },
  advice,
  frame: caretFrame(file.text, line, column),
});

interface Finding {
  readonly path: readonly PropertyKey[];
  /** Whether the key itself is at fault, not its value. */
  readonly ofKey: boolean;
  readonly what: string;
  readonly advice: string;
}

function explain(issue: z.core.$ZodIssue, keysAt: (path: readonly PropertyKey[]) => readonly string[]): Finding[] {
  const { path } = issue;
  const name = nameOf(path);
  const wrong = `${name} cannot be ${JSON.stringify(issue.input)?.slice(0, 40) ?? "nothing"}`;
  const ofValue = (what: string, advice: string): Finding[] => [{ path, ofKey: false, what, advice }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        ofKey: true,
        what: `unknown key "${key}"`,
        advice: suggest(key, keysAt(path)),
      }));
    case "invalid_value":
      return ofValue(wrong, suggest(String(issue.input), issue.values.map(String)));
    case "invalid_type":
      return issue.input === undefined
        ? [{ path: path.slice(0, -1), ofKey: true, what: `"${name}" is missing`, advice: `add it: ${name}: …` }]
        : ofValue(wrong, `give ${expected(issue.expected)}`);
    case "invalid_union":
      return ofValue(wrong, "see the schema beside it for what it may be");
    case "too_small":
      return ofValue(wrong, `give at least ${issue.minimum}`);
    default:
      return ofValue(`${name}: ${issue.message}`, "correct the value");
  }
}

/** [limits.points], [sections[2]] */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("") ||
  "the file";

const expected = (type: string): string =>
  ({
    string: "a text",
    boolean: "true or false",
    int: "a whole number",
    number: "a number",
    array: "a list: [a, b]",
    object: "keys and values",
    record: "keys and values",
  })[type] ?? `a ${type}`;

/** Advice for an unknown word: the nearest known one, or else all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== null) return `did you mean "${near}"?`;
  return known.length > 0 ? `known are ${known.join(", ")}` : "remove it";
}

/** A function that gives the keys that a schema allows at a path. */
function keysIn(schema: z.ZodType): (path: readonly PropertyKey[]) => readonly string[] {
  return (path) => {
    let at: unknown = schema;
    for (const key of [...path, null]) {
      while (hasInner(at)) at = at._zod.def.innerType;
      const shape = (at as { _zod?: { def?: { shape?: Record<string, unknown> } } })._zod?.def?.shape;
      if (key === null) {
        const entries = (at as { _zod?: { def?: { keyType?: { _zod: { values?: Set<unknown> } } } } })._zod?.def
          ?.keyType;
        return shape ? Object.keys(shape) : [...(entries?._zod.values ?? [])].map(String);
      }
      at = shape?.[String(key)];
    }
    return [];
  };
}

const hasInner = (value: unknown): value is { _zod: { def: { innerType: unknown } } } =>
  typeof value === "object" &&
  value !== null &&
  "_zod" in value &&
  "innerType" in (value as { _zod: { def: object } })._zod.def;

function offsetOf(document: Document, path: readonly PropertyKey[], ofKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (ofKey && isMap(parent)) {
      const pair = parent.items.find(({ key }) => String(key) === String(path[length - 1]));
      const range = (pair?.key as { range?: readonly number[] } | undefined)?.range;
      if (range?.[0] !== undefined) return range[0];
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return node.range[0];
  }
  return 0;
}
