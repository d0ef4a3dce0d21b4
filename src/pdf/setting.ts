import type { Page } from "../markdown/page.js";
import type { FontSet } from "./fonts.js";
import type { RunBuilder } from "./runs.js";

/** What the builders of content share. */
export interface Setting {
  readonly page: Page;
  /** The width between the margins, in points. */
  readonly width: number;
  readonly columns: 1 | 2;
  readonly fonts: FontSet;
  readonly runs: RunBuilder;
  /** Numbers of the paragraphs that are printed as notes at the end. */
  readonly notes: readonly number[];
}

/** Cannot collide with heading ids, which are [a-z0-9-]. */
export const TITLE_ID = "title:";

/** The title of the file, which accessibility requires: the brief's, or else its kind or its audience's name. */
export function titleOf({ meta }: Page): string {
  const words = [meta.title, meta.kind, meta.audience].map((each) => each.replace(/\s+/g, " ").trim());
  return words.find((each) => each !== "") ?? "";
}

/** A label of the audience. */
export function labelOf(page: Page, key: string, otherwise: string): string {
  return page.meta.labels[key] ?? otherwise;
}
