import type { z } from "zod";
import type { Shape } from "./shape.js";

/**
 * The shape of a schema. The build calls this, not the program. What the shape cannot express is left to the schema.
 */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = schema._zod;
  switch (def.type) {
    case "object": {
      const { shape, catchall } = def as z.core.$ZodObjectDef;
      if (catchall?._zod.def.type !== "never") return ["ask"];
      return ["object", Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, shapeOf(value)]))];
    }
    case "array":
      return (def.checks ?? []).length > 0 ? ["ask"] : ["list", shapeOf((def as z.core.$ZodArrayDef).element)];
    case "nullable":
      return ["null", shapeOf((def as z.core.$ZodNullableDef).innerType)];
    case "enum":
      return ["one", Object.values((def as z.core.$ZodEnumDef).entries)];
    case "literal":
      return ["one", (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values];
    case "boolean":
      return ["flag"];
    case "string":
      return shapeOfText(def as z.core.$ZodStringDef);
    case "number":
      return shapeOfNumber(def as z.core.$ZodNumberDef);
    default:
      return ["ask"];
  }
}

type Check = { readonly check: string } & Readonly<Record<string, unknown>>;

const checksOf = (def: z.core.$ZodTypeDef): readonly Check[] =>
  (def.checks ?? []).map((check) => check._zod.def as unknown as Check);

function shapeOfText(def: z.core.$ZodStringDef): Shape {
  const own = def as unknown as Check;
  const patterns = [own, ...checksOf(def)].filter(({ check }) => check === "string_format");
  const others = checksOf(def).filter(({ check }) => check !== "string_format");
  const [format] = patterns;
  if (format)
    return patterns.length + others.length === 1 && isWhole(format)
      ? ["pattern", (format["pattern"] as RegExp).source]
      : ["ask"];
  const [least] = others;
  if (!least) return ["text", 0];
  return others.length === 1 && least.check === "min_length" ? ["text", least["minimum"] as number] : ["ask"];
}

/** Dates and other patterns are the only values left to the schema; web addresses are also parsed. */
const isWhole = ({ format, pattern }: Check): boolean =>
  (format === "date" || format === "regex") && pattern instanceof RegExp && pattern.flags === "";

function shapeOfNumber(def: z.core.$ZodNumberDef): Shape {
  const checks = checksOf(def).filter(({ check }) => check !== "number_format");
  const [least] = checks;
  const isInt = (def as unknown as Check)["format"] === "safeint";
  if (!isInt || checks.length !== 1 || least?.check !== "greater_than" || least["inclusive"] !== true) return ["ask"];
  return ["int", least["value"] as number];
}
