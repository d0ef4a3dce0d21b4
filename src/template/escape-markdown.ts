import { foldLine } from "../text/fold.js";

/** Text that a helper wrote as Markdown: the only text that is not escaped. Data cannot hold one: a view is plain JSON. */
export class Markdown {
  constructor(readonly source: string) {}
}

/** Called for each value that a template prints; not a name that a template can write. */
export const ESCAPE = "escape markdown";

/** ASCII marks that can act in CommonMark and GFM somewhere; the others stay readable. */
const ACTING = /[\\`*_[\]<>()#+\-=.!|~&:@]/gu;

/** The one escaper of templates: a value becomes one line in which nothing acts. */
export function escapeMarkdown(value: unknown): string {
  if (value instanceof Markdown) return value.source;
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return foldLine(value).replace(ACTING, "\\$&");
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`a template printed ${Array.isArray(value) ? "a list" : "an object"}`);
}
