import { foldLine } from "../text/fold.js";

/**
 * Markdown that a helper wrote: the only text that is not escaped. A view is plain JSON, so data cannot contain one.
 */
export class Markdown {
  constructor(readonly source: string) {}
}

/** Name of the helper called for each printed value; the blank keeps templates from calling it. */
export const ESCAPE = "escape markdown";

/** ASCII marks with a meaning anywhere in CommonMark or GFM. */
const ACTING = /[\\`*_[\]<>()#+\-=.!|~&:@]/gu;

/**
 * The one escaper of templates: the value as one line of plain text.
 *
 * @throws Error for a list or an object, which the check of templates excludes.
 */
export function escapeMarkdown(value: unknown): string {
  if (value instanceof Markdown) return value.source;
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return foldLine(value).replace(ACTING, "\\$&");
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`a template printed ${Array.isArray(value) ? "a list" : "an object"}`);
}
