import { describe, expect, it } from "vitest";
import { openFirst } from "../../../src/brief/summary/order.js";
import type { Sentence } from "../../../src/language/types.js";
import { readingOf } from "../reading-of.js";

/** The order of sentences that were chosen in the given order. */
function order(text: string, chosen: readonly number[]): number[] {
  const reading = readingOf(text);
  const sentences = chosen.map((index) => ({ sentence: reading.analysis.sentences[index] as Sentence, score: 0 }));
  return openFirst(reading, sentences, 5).map(({ sentence }) => sentence.index);
}

describe("the bottom line", () => {
  it("is the first sentence if the best one only says what its subject is", () => {
    expect(order("Ada Orr has left the party. The chancellor spoke in Lessen. Rain fell.", [1, 2, 0])).toEqual([
      0, 1, 2,
    ]);
  });

  it("is the best one if that gives a name, is a later one, or the first is no point", () => {
    expect(order("Ada Orr has left. Norrick Rail will close. Rain fell.", [1, 0])).toEqual([1, 0]);
    expect(order("Ada Orr has left. Rain fell. The chancellor spoke.", [2, 0])).toEqual([2, 0]);
    expect(order("Ada Orr has left. The chancellor spoke. Rain fell.", [1, 2])).toEqual([1, 2]);
  });
});
