import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { briefSchema } from "../../src/brief/model.js";
import { takeByShape } from "../../src/brief/shape.js";
import { shapeOf } from "../../src/brief/shape-of.js";
import { extract } from "../../src/index.js";

const shape = shapeOf(briefSchema);
const brief = extract(
  "TARVIK - The government of Orvenia will build a bridge by 2035, Prime Minister Anna Orr said on Monday.\n",
);
const copy = (): Record<string, unknown> => structuredClone(brief) as unknown as Record<string, unknown>;

/** Every object and list in a value, including the value itself. */
function partsOf(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

describe("the shape of a model", () => {
  it("accepts a valid model as the schema does, with the keys in the schema's order", () => {
    const turned = Object.fromEntries(Object.entries(copy()).reverse());
    for (const model of [copy(), turned])
      expect(JSON.stringify(takeByShape(shape, model))).toBe(JSON.stringify(briefSchema.parse(model)));
  });

  it("leaves web addresses to the schema", () => {
    const article = { ...brief.article, url: "https://example.org/a" };
    expect(takeByShape(shape, { ...copy(), article })).toBe(null);
  });

  it("accepts nothing that the schema refuses", () => {
    const values = fc.oneof(
      fc.constantFrom("", "x", "2031-10-14", "2031-02-30", "term", "person", 0, -1, 1, 1.5, null, true, [], {}),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom("set", "remove", "add"), values, (part, key, change, value) => {
        const model = copy();
        const parts = partsOf(model);
        const at = parts[part % parts.length] as Record<string, unknown>;
        const keys = Object.keys(at);
        const name = change === "add" || keys.length === 0 ? "more" : (keys[key % keys.length] ?? "");
        if (change === "remove") delete at[name];
        else at[name] = value;
        const taken = takeByShape(shape, model);
        if (taken !== null) expect(JSON.stringify(taken)).toBe(JSON.stringify(briefSchema.parse(model)));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("leaves what it cannot express to the schema", () => {
    expect(shapeOf(z.object({ a: z.string() }))).toEqual(["ask"]);
    expect(shapeOf(z.array(z.string()).min(1))).toEqual(["ask"]);
    expect(shapeOf(z.string().min(1).max(3))).toEqual(["ask"]);
    expect(shapeOf(z.number().min(0))).toEqual(["ask"]);
    expect(shapeOf(z.int().min(0))).toEqual(["int", 0]);
    expect(shapeOf(z.string().regex(/^a$/i))).toEqual(["ask"]);
    expect(shapeOf(z.string().optional())).toEqual(["ask"]);
  });
});
