import { overlaps, type Span } from "../text/span.js";
import type { Brief, Unresolved } from "./model.js";
import type { Reading } from "./reading.js";

/** What the article's words raise but we could not resolve, in the order of the text: each once, with its place. */
export function buildUnresolved(
  reading: Reading,
  brief: Pick<Brief, "quotations" | "commitments" | "outlook">,
): Unresolved[] {
  const found: Unresolved[] = [];
  for (const quotation of brief.quotations)
    if (quotation.speaker === null && quotation.speakerText === null)
      found.push(unresolved(reading, "speaker", quotation));
  const dates = [
    ...brief.commitments.flatMap(({ due, said }) => [due, said]),
    ...brief.outlook.map(({ date }) => date),
  ];
  for (const date of dates)
    if (date && date.value === null && date.start !== null && date.end !== null) {
      const span = { start: date.start, end: date.end };
      if (namesDate(reading, span)) found.push(unresolved(reading, "date", span));
    }
  const unique = new Map(found.map((item) => [`${item.about} ${item.start} ${item.end}`, item]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Words for a day, a month or a year: "in April", unlike "soon" or "after the vote", which no calendar contains. */
function namesDate(reading: Reading, span: Span): boolean {
  const sentence = reading.sentenceAt(span.start);
  const times = sentence ? reading.timesIn(sentence) : [];
  return times.some(
    (time) =>
      time.type !== "SET" &&
      !(time.type === "DURATION" && isLength(reading.text(span))) &&
      !/_REF$/.test(time.value ?? "") &&
      overlaps(time, span) &&
      2 * (time.end - time.start) >= span.end - span.start,
  );
}

/** "for decades", "a ten-month freeze": how long, unlike "within ten months" and "over the next ten months". */
const isLength = (words: string): boolean =>
  !/^(?:within|in|inside|by|after|before|until|till|from|since)\b|\b(?:the|this|next|coming|following)\b/iu.test(words);

function unresolved(reading: Reading, about: Unresolved["about"], span: { start: number; end: number }): Unresolved {
  return { about, ...reading.evidence(span) };
}
