import { EVENTS } from "./outlook/events.js";
import { MODALS } from "./outlook/modals.js";
import { NOUNS } from "./outlook/nouns.js";
import type { OutlookPattern } from "./outlook/types.js";
import { VIEWS } from "./outlook/views.js";

export type { OutlookPattern } from "./outlook/types.js";

/** In order: if two patterns find the same clause, the earlier one names it. */
export const OUTLOOK_PATTERNS: readonly OutlookPattern[] = [...VIEWS, ...MODALS, ...NOUNS, ...EVENTS];
