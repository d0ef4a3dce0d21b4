import { describe, expect, it } from "vitest";
import { leansBack } from "../../../src/brief/summary/lean.js";
import { supportPoints } from "../../../src/brief/summary/support.js";
import { readingOf } from "../reading-of.js";

/** The points made of single sentences that were chosen in the given order. */
function support(text: string, order: readonly number[]): number[][] {
  const reading = readingOf(text);
  const rated = reading.analysis.sentences.map((sentence) => ({ sentence, score: 0 }));
  const points = order.map((index) => [rated[index] as never] as const);
  return supportPoints<(typeof rated)[number]>(reading, points, rated).map((sentences) =>
    sentences.map(({ sentence: { index } }) => index),
  );
}

const LAWSUIT = "Rain fell. A lawsuit has been filed. It was brought by a union. The mayor was glad.";

describe("a key point that depends on the previous sentence", () => {
  it("is joined to the point with that sentence", () => {
    expect(support(LAWSUIT, [0, 1, 3, 2])).toEqual([[0], [1, 2], [3]]);
  });

  it("follows that point if it is the first, which is not joined", () => {
    expect(support(LAWSUIT, [1, 3, 2])).toEqual([[1], [2], [3]]);
  });

  it("is joined to that sentence even if it was not chosen", () => {
    expect(support(LAWSUIT, [0, 3, 2])).toEqual([[0], [3], [1, 2]]);
  });

  it("is not moved if that sentence is dependent as well", () => {
    expect(support("It rained. It was brought by a union. The mayor was glad.", [2, 1])).toEqual([[2], [1]]);
  });
});

describe("a key point that opens with a reference to the previous sentence", () => {
  const plan = "Rain fell in May. The council has a plan. This plan will cost 300 crowns. The mayor was glad.";

  it("follows the point with that sentence, and adds nothing if that was not chosen", () => {
    expect(support(plan, [1, 3, 2])).toEqual([[1], [2], [3]]);
    expect(support(plan, [0, 2, 3])).toEqual([[0], [2], [3]]);
    const staff = "Rain fell in May. The port is old. Its staff are glad. The mayor left.";
    expect(support(staff, [0, 3, 2, 1])).toEqual([[0], [3], [1, 2]]);
  });

  it("stays where it is if it names a time or says what it means", () => {
    const week = "Rain fell in May. The council met. This week the port will close.";
    expect(support(week, [0, 2, 1])).toEqual([[0], [2], [1]]);
  });
});

describe("a sentence depends on the previous one", () => {
  it.each([
    ["It was brought by a union.", true],
    ["But they were late.", true],
    ["That is too late.", true],
    ["In return, the bank will sell two ports.", true],
    ["After that the depot will close.", true],
    ["In response to the strike, the bank will sell two ports.", false],
    ["After that vote the depot will close.", false],
    ["It is clear that the port will close.", false],
    ["That port is old.", false],
    ["The union was late.", false],
  ])("%s %s", (text, expected) => {
    const reading = readingOf(text);
    expect(leansBack(reading, reading.analysis.sentences[0] as never)).toBe(expected);
  });
});
