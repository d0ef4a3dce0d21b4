import type { Settings } from "./settings.js";

/* What `settings.ts` lists and fills in, without its schema: see `label-keys.ts`. */

/** Lists of the view that can be limited, and dropped from where pages run out. */
export const LISTS = ["points", "dates", "actors", "commitments", "quotations", "outlook", "unresolved"] as const;
export type ListName = (typeof LISTS)[number];

/** Lines of the title block. */
export const HEAD_LINES = ["reference", "version", "published", "for", "from", "contact", "purpose", "source"] as const;
export type HeadLine = (typeof HEAD_LINES)[number];

/** Lines at the end of the brief. */
export const COLOPHON_LINES = ["made", "read", "checked"] as const;

/** Where no audience says otherwise. */
export const DEFAULT_SETTINGS: Omit<Settings, "audience" | "name" | "description" | "sections"> = {
  labels: "en",
  words: {},
  dates: "long",
  marks: true,
  repeatDates: true,
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
