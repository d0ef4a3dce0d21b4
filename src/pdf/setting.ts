import type { Page } from "../markdown/page.js";
import type { FontSet } from "./fonts.js";
import type { RunBuilder } from "./runs.js";

/** What the builders of content share. */
export interface Setting {
  readonly page: Page;
  /** Between the margins, in points. */
  readonly width: number;
  readonly columns: 1 | 2;
  readonly fonts: FontSet;
  readonly runs: RunBuilder;
  /** Numbers of the paragraphs that are printed as notes at the end. */
  readonly notes: readonly number[];
}

/** Not a heading's id: those are [a-z0-9-]. */
export const TITLE_ID = "title:";

/** A file must have a title to be accessible: where the brief has none, its kind stands in, or its audience's name. */
export function titleOf({ meta }: Page): string {
  const words = [meta.title, meta.kind, meta.audience].map((each) => each.replace(/\s+/g, " ").trim());
  return words.find((each) => each !== "") ?? "";
}

/** A word of the audience's labels. */
export function labelOf(page: Page, key: string, otherwise: string): string {
  return page.meta.labels[key] ?? otherwise;
}
