import type { z } from "zod";
import { viewSchema } from "../../view/types.js";

/** The type of a path in a template. */
export type ViewType = (
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, ViewType>> }
  | { readonly kind: "list"; readonly item: ViewType }
  | { readonly kind: "text" | "number" | "flag" }
  /** The context of a partial that no page calls. */
  | { readonly kind: "unknown" }
) & { readonly description?: string | undefined; readonly nullable?: boolean };

export const TEXT: ViewType = { kind: "text" };
export const NUMBER: ViewType = { kind: "number" };
export const FLAG: ViewType = { kind: "flag" };
export const UNKNOWN: ViewType = { kind: "unknown" };

/** The view's type, derived from its schema, so that the check and the documentation are always up to date. */
export const VIEW_TYPE: ViewType = typeOfSchema(viewSchema);

function typeOfSchema(schema: z.core.$ZodType): ViewType {
  const { description } = schema as z.ZodType;
  const { def } = schema._zod;
  const type = typeOfDef(def as z.core.$ZodTypeDef);
  return description === undefined ? type : { ...type, description };
}

function typeOfDef(def: z.core.$ZodTypeDef): ViewType {
  switch (def.type) {
    case "object": {
      const { shape } = def as z.core.$ZodObjectDef;
      const fields = Object.entries(shape).map(([key, value]): [string, ViewType] => [key, typeOfSchema(value)]);
      return { kind: "object", fields: Object.assign(Object.create(null), Object.fromEntries(fields)) };
    }
    case "array":
      return { kind: "list", item: typeOfSchema((def as z.core.$ZodArrayDef).element) };
    case "nullable":
      return { ...typeOfSchema((def as z.core.$ZodNullableDef).innerType), nullable: true };
    case "string":
      return TEXT;
    case "number":
      return NUMBER;
    case "boolean":
      return FLAG;
    default:
      throw new Error(`the view's schema holds a ${def.type}, which templates do not know`);
  }
}

/** The type's name in messages and in the documentation. */
export function typeName(type: ViewType): string {
  const name = {
    object: "a thing with fields",
    list: "a list",
    text: "a text",
    number: "a number",
    flag: "yes or no",
    unknown: "anything",
  }[type.kind];
  return type.nullable ? `${name}, or nothing` : name;
}

/** The type at a key: a field, an item of a list by its number, or a list's length. Null if there is none. */
export function fieldOf(type: ViewType, key: string): ViewType | null {
  if (type.kind === "unknown") return UNKNOWN;
  if (type.kind === "object") return type.fields[key] ?? null;
  if (type.kind === "list" && key === "length") return NUMBER;
  return type.kind === "list" && /^\d+$/u.test(key) ? type.item : null;
}

export const keysOf = (type: ViewType): readonly string[] =>
  type.kind === "object" ? Object.keys(type.fields) : type.kind === "list" ? ["length"] : [];
