import { type Document, isMap } from "yaml";
import type { z } from "zod";
import { type Problem, UserError } from "../errors.js";
import { caretFrame } from "../text/caret-frame.js";
import { nearest } from "../text/nearest.js";
import { type LinePlace, readYamlText } from "../text/yaml.js";
import type { SourceFile } from "./types.js";

/** Is told of problems that can be passed over for the moment, so that all are found in one go. */
export type Gather = (problems: readonly Problem[]) => void;

/**
 * A YAML file held against a schema.
 *
 * @param gather takes the problems in place of a throw, and the keys at fault are left out: for a schema whose keys may all be missing.
 * @throws UserError (template) with every problem at once, each with line, column and caret.
 */
export function readYaml<T extends z.ZodType>(file: SourceFile, schema: T, gather?: Gather): z.output<T> {
  const { document, value, placeAt } = readYamlText(file.text, file.name, "template");
  // A schema is used once or twice a run: zod would take longer to compile it than to walk through it.
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

/** A problem at a value of a YAML file, or at its beginning where there is no such value. */
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
  const name =
    path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("") ||
    "the file";
  const given = JSON.stringify(issue.input)?.slice(0, 40) ?? "nothing";
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        ofKey: true,
        what: `unknown key "${key}"`,
        advice: suggest(key, keysAt(path)),
      }));
    case "invalid_value":
      return [
        {
          path,
          ofKey: false,
          what: `${name} cannot be ${given}`,
          advice: `${suggest(String(issue.input), issue.values.map(String))}`,
        },
      ];
    case "invalid_type":
      return [
        issue.input === undefined
          ? { path: path.slice(0, -1), ofKey: true, what: `"${name}" is missing`, advice: `add it: ${name}: …` }
          : { path, ofKey: false, what: `${name} cannot be ${given}`, advice: `give ${expected(issue.expected)}` },
      ];
    case "invalid_union":
      return [
        {
          path,
          ofKey: false,
          what: `${name} cannot be ${given}`,
          advice: "see the schema beside it for what it may be",
        },
      ];
    case "too_small":
      return [{ path, ofKey: false, what: `${name} cannot be ${given}`, advice: `give at least ${issue.minimum}` }];
    default:
      return [{ path, ofKey: false, what: `${name}: ${issue.message}`, advice: "mend the value" }];
  }
}

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

/** The nearest word, or all of them where they are few. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== null) return `did you mean "${near}"?`;
  return known.length > 0 ? `known are ${known.join(", ")}` : "remove it";
}

/** The keys that a schema knows at a path. */
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
