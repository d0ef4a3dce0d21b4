import { CONDITIONS } from "./outlook/conditions.js";
import { EVENTS } from "./outlook/events.js";
import { MODALS } from "./outlook/modals.js";
import { NOUNS } from "./outlook/nouns.js";
import { SCHEDULES } from "./outlook/schedules.js";
import type { OutlookPattern } from "./outlook/types.js";
import { VIEWS } from "./outlook/views.js";

export type { OutlookPattern } from "./outlook/types.js";

/** In order: if two find the same clause, the earlier one names it: "due to open on Friday" is an expectation. */
export const OUTLOOK_PATTERNS: readonly OutlookPattern[] = [
  ...VIEWS,
  ...SCHEDULES,
  ...CONDITIONS,
  ...MODALS,
  ...NOUNS,
  ...EVENTS,
];
