import type { Actor, BriefQuotation } from "../model.js";
import type { Reading } from "../reading.js";

const MOST_CARRIED = 3;

interface Ground {
  readonly reason: string;
  readonly weight: number;
  readonly test: (quotation: BriefQuotation, reading: Reading) => boolean;
}

/** Reasons to carry a quotation, in words for the reader; weights set by hand. */
const GROUNDS: readonly Ground[] = [
  {
    reason: "commits the speaker",
    weight: 3,
    test: ({ text }) =>
      /\b(we|I)('ll| will| shall| are going to| am going to|'re going to| have agreed| plan to| intend to)\b/i.test(
        text,
      ),
  },
  {
    reason: "refuses or denies",
    weight: 2.5,
    test: ({ text }) =>
      /\b(will not|won't|cannot|can't|never|refuse|reject|no longer|do not|don't|did not|didn't|not true)\b/i.test(
        text,
      ),
  },
  {
    reason: "demands something",
    weight: 2,
    test: ({ text }) => /\b(must|should|need to|needs to|have to|has to|ought to|urge|call on|demand)\b/i.test(text),
  },
  {
    reason: "judges the matter",
    weight: 1.5,
    test: ({ text }) =>
      /\b(wrong|right|bad|worst|worse|best|better|unacceptable|disgrace\w*|shame\w*|fail\w*|success\w*|dangerous|historic|serious\w*|vital|crucial|critical|important|unfair|fair|outrage\w*|disaster|nonsense|clear|risk\w*|threat\w*)\b/i.test(
        text,
      ),
  },
  { reason: "names a figure", weight: 1, test: ({ text }) => /\d/.test(text) },
  {
    reason: "looks ahead",
    weight: 1,
    test: ({ text }) => /\b(will|would|expect|hope|could|may|might|future|next)\b/i.test(text),
  },
];

const PLATITUDES =
  /\b(pleased|delighted|honou?red|proud|thank\w*|thrilled|excited|grateful|welcome|congratulat\w*|wish you|friendship|looking forward)\b/i;

/**
 * Marks the two or three quotations that a short brief should carry, at most one per speaker if there are several
 * speakers.
 */
export function markCarried(
  reading: Reading,
  actors: readonly Actor[],
  quotations: readonly BriefQuotation[],
): BriefQuotation[] {
  const rated = rateQuotations(reading, actors, quotations);
  const carried = new Map<BriefQuotation, string>();
  const speakers = new Set<string | null>();
  for (const pass of ["one a speaker", "any"] as const) {
    for (const { quotation, weight, reason } of rated) {
      if (carried.size >= MOST_CARRIED || weight <= 0) break;
      if (carried.has(quotation) || (pass === "one a speaker" && speakers.has(quotation.speaker))) continue;
      if (pass === "any" && carried.size >= 2) break;
      carried.set(quotation, reason);
      speakers.add(quotation.speaker);
    }
  }
  return quotations.map((quotation) => {
    const reason = carried.get(quotation);
    return reason === undefined ? quotation : { ...quotation, carry: true, reason };
  });
}

/** A quotation and how much it is worth carrying. */
export interface RatedQuotation {
  readonly quotation: BriefQuotation;
  readonly weight: number;
  readonly reason: string;
}

/** All quotations, those most worth carrying first. */
export function rateQuotations(
  reading: Reading,
  actors: readonly Actor[],
  quotations: readonly BriefQuotation[],
): RatedQuotation[] {
  const key = new Map(actors.map(({ id, key }) => [id, key]));
  return quotations
    .map((quotation) => rate(reading, key, quotation))
    .sort((a, b) => b.weight - a.weight || a.quotation.start - b.quotation.start);
}

function rate(reading: Reading, key: ReadonlyMap<string, boolean>, quotation: BriefQuotation): RatedQuotation {
  const grounds = GROUNDS.filter(({ test }) => test(quotation, reading));
  const best = grounds[0];
  let weight = grounds.reduce((sum, ground) => sum + ground.weight, 0);
  const words = quotation.text.split(/\s+/).length;
  if (quotation.speaker !== null && key.get(quotation.speaker)) weight += 1.5;
  if (quotation.speaker === null && quotation.speakerText === null) weight -= 3;
  if (words < 7) weight -= 2;
  if (words > 60) weight -= 1;
  if (PLATITUDES.test(quotation.text)) weight -= 2;
  return { quotation, weight, reason: best?.reason ?? "speaks for a key actor" };
}
