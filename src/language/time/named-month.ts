import { MONTHS } from "../lexicon/en/time-words.js";
import type { Match } from "./match.js";

/** The month (January is 1) that the part "m" of a match names, also with a full stop: [Sept.]. */
export const namedMonth = (match: Match): number => MONTHS[match.get("m").replace(/\W+$/u, "")] ?? 0;
