import type { Settings } from "./settings.js";

/*
 * The names and defaults of `settings.ts` without its schema, so that a start need not load zod (see `label-keys.ts`).
 */

/** Lists of the view that can be limited, and from which items are dropped to fit the page limit. */
export const LISTS = ["points", "dates", "actors", "commitments", "quotations", "outlook", "unresolved"] as const;
export type ListName = (typeof LISTS)[number];

/** Lines of the title block. */
export const HEAD_LINES = ["reference", "version", "published", "for", "from", "contact", "purpose", "source"] as const;
export type HeadLine = (typeof HEAD_LINES)[number];

/** Lines at the end of the brief. */
export const COLOPHON_LINES = ["made", "read", "checked"] as const;

/** Used where neither the audience nor one that it extends has a value. */
export const DEFAULT_SETTINGS: Omit<Settings, "audience" | "name" | "description" | "sections"> = {
  labels: "en",
  words: {},
  dates: "long",
  marks: true,
  repeatDates: true,
  repeatPoints: true,
  likelihoodScale: null,
  evidence: false,
  marking: true,
  for: null,
  from: null,
  contact: null,
  head: [...HEAD_LINES],
  colophon: [...COLOPHON_LINES],
  limits: {},
  pages: null,
  drop: [],
  min: {},
  more: null,
  paper: "A4",
  theme: "default",
  columns: 1,
};
