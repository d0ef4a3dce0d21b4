import type { Line } from "./headers.js";

/*
 * What an agency says about the version of its story, above it: the kind and number of the version in front of the
 * title, and what was changed since the last one.
 */

/** [UPDATE 2-], [WRAPUP 1-], [CORRECTED-UPDATE 3-], [RPT-INSIGHT-]: capitals and a hyphen with nothing behind it. */
const VERSION =
  /^(?:(?:UPDATED?|WRAP-?UP|CORRECT(?:ED|ION)|REFILE|RPT|REPEAT|RECASTS?|ADVISORY|EXCLUSIVE|ANALYSIS|EXPLAINER|FACTBOX|FEATURE|INSIGHT|INTERVIEW|NEWSMAKER|POLL|PREVIEW|SNAPSHOT|SPECIAL REPORT|TIMELINE)(?: \d{1,2})?[-–—](?=\S))+/u;

/** The length of such words at the start of a title, in UTF-16 units. */
export const versionLength = (title: string): number => VERSION.exec(title)?.[0].length ?? 0;

/** How many lines at the beginning may have a note. */
const FIRST_LINES = 10;

/** In UTF-16 units. */
const LONGEST = 300;

/** [(Adds comments by the minister; paragraphs 4-7, 12)], [(Recasts, writes through with reply)]: a whole line. */
const NOTE =
  /^\((?:Updates|Adds|Recasts|Re-?writes|Re-?leads|Refiles|Repeats|Rpts|Corrects|Clarifies|Writes (?:through|thru)|Writethru|Fixes|Removes|Deletes|Drops|Changes|Amends|Inserts|New (?:throughout|lead))(?![\p{L}'’])[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)\.?$/u;

/** The lines of a text without the notes above its story. One line always remains. */
export function dropAgencyNotes(lines: readonly Line[]): readonly Line[] {
  const kept = lines.filter(({ text }, i) => i >= FIRST_LINES || text.length > LONGEST || !NOTE.test(text));
  return kept.length > 0 ? kept : lines;
}
