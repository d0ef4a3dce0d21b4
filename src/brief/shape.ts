/**
 * A schema as plain data, so that a valid value is recognised without zod: building the schema and walking it takes a
 * twentieth of a short run. A value that is refused here goes to the schema, which decides and says what is wrong.
 */
export type Shape =
  | readonly ["text", least: number]
  | readonly ["pattern", source: string]
  | readonly ["int", least: number]
  | readonly ["flag"]
  | readonly ["one", values: readonly unknown[]]
  | readonly ["list", item: Shape]
  | readonly ["null", other: Shape]
  | readonly ["object", fields: Readonly<Record<string, Shape>>]
  /** A part that is left to the schema. */
  | readonly ["ask"];

/** The shape of a model: `npm run build` fills it in (`shape-of.ts`). */
export const MODEL_SHAPE: Shape | null = null;

/** The result if the schema must decide; not a JSON value. */
const ASK = Symbol("ask the schema");

/** A copy of a value as the schema would make it, with the keys in its order; null if the schema must decide. */
export function takeByShape(shape: Shape, value: unknown): object | null {
  const taken = take(shape, value);
  return typeof taken === "object" ? taken : null;
}

function take(shape: Shape, value: unknown): unknown {
  switch (shape[0]) {
    case "text":
      return typeof value === "string" && value.length >= shape[1] ? value : ASK;
    case "pattern":
      return typeof value === "string" && new RegExp(shape[1]).test(value) ? value : ASK;
    case "int":
      return Number.isSafeInteger(value) && (value as number) >= shape[1] ? value : ASK;
    case "flag":
      return typeof value === "boolean" ? value : ASK;
    case "one":
      return shape[1].includes(value) ? value : ASK;
    case "list":
      return Array.isArray(value) ? takeList(shape[1], value) : ASK;
    case "null":
      return value === null ? null : take(shape[1], value);
    case "object":
      return typeof value === "object" && value !== null ? takeObject(shape[1], value) : ASK;
    case "ask":
      return ASK;
  }
}

function takeList(item: Shape, values: readonly unknown[]): unknown {
  const taken: unknown[] = [];
  for (const value of values) {
    const one = take(item, value);
    if (one === ASK) return ASK;
    taken.push(one);
  }
  return taken;
}

function takeObject(fields: Readonly<Record<string, Shape>>, value: object): unknown {
  const taken: Record<string, unknown> = {};
  let count = 0;
  for (const key in fields) {
    if (!Object.hasOwn(value, key)) return ASK;
    const one = take(fields[key] as Shape, (value as Readonly<Record<string, unknown>>)[key]);
    if (one === ASK) return ASK;
    taken[key] = one;
    count++;
  }
  return Object.keys(value).length === count ? taken : ASK;
}
