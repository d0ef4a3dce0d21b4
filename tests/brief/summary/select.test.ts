import { describe, expect, it } from "vitest";
import { selectSentences } from "../../../src/brief/summary/select.js";
import { readingOf } from "../reading-of.js";

const reading = readingOf(
  "The port of Norburg closed after the storm. The storm closed the port of Norburg. Farmers lost their harvest in the hills.",
);

const select = (scores: readonly number[], most: number): number[] =>
  selectSentences(
    reading,
    reading.analysis.sentences.map((sentence, i) => ({ sentence, score: scores[i] ?? 0 })),
    most,
  ).map(({ sentence }) => sentence.index);

describe("the choice of sentences", () => {
  it("takes the best first", () => {
    expect(select([1, 0, 3], 2)).toEqual([2, 0]);
  });

  it("skips what was already said", () => {
    expect(select([2, 1.5, 1], 2)).toEqual([0, 2]);
  });

  it("takes a repetition with a much better score", () => {
    expect(select([5, 4, 1], 2)).toEqual([0, 1]);
  });

  it("never takes a sentence that only says another in other words, unless it has a figure of its own", () => {
    const choose = (text: string): number[] => {
      const own = readingOf(text);
      const scored = own.analysis.sentences.map((sentence) => ({ sentence, score: 1 }));
      return selectSentences(own, scored, 3).map(({ sentence }) => sentence.index);
    };
    const news = "The council of Lessen will sell the old harbour and three northern depots, Ada Orr said.";
    expect(choose(`${news} Lessen will sell the old harbour and three northern depots.`)).toEqual([0]);
    expect(choose(`${news} Lessen will sell the old harbour and three northern depots in 2031.`)).toHaveLength(2);
  });

  it("takes all if there are fewer than asked for", () => {
    expect(select([1, 1, 1], 9)).toHaveLength(3);
  });
});
