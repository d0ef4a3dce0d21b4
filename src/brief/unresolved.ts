import type { Brief, Unresolved } from "./model.js";
import type { Reading } from "./reading.js";

/** What the article's words raised and we could not settle, in order of the text: each once, with its place. */
export function buildUnresolved(
  reading: Reading,
  brief: Pick<Brief, "quotations" | "commitments" | "outlook">,
): Unresolved[] {
  const found: Unresolved[] = [];
  for (const quotation of brief.quotations)
    if (quotation.speaker === null && quotation.speakerText === null)
      found.push(unresolved(reading, "speaker", quotation));
  for (const { due, said } of brief.commitments)
    for (const date of [due, said])
      if (date && date.value === null && date.start !== null && date.end !== null)
        found.push(unresolved(reading, "date", { start: date.start, end: date.end }));
  for (const { date } of brief.outlook)
    if (date && date.value === null && date.start !== null && date.end !== null)
      found.push(unresolved(reading, "date", { start: date.start, end: date.end }));
  const unique = new Map(found.map((item) => [`${item.about} ${item.start} ${item.end}`, item]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function unresolved(reading: Reading, about: Unresolved["about"], span: { start: number; end: number }): Unresolved {
  return { about, ...reading.evidence(span) };
}
