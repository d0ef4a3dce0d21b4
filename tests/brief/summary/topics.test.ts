import { describe, expect, it } from "vitest";
import { findTopics } from "../../../src/brief/summary/topics.js";
import { readingOf } from "../reading-of.js";

const topics = findTopics(
  readingOf(
    "The port of Norburg closed. Farmers lost their harvest. The port was old. Ships left the port of Norburg. The port closed.",
  ),
);

describe("the topics of sentences", () => {
  it("are taken up later if later sentences share their words", () => {
    expect(topics[0]?.takenUp).toBeGreaterThan(topics[2]?.takenUp ?? 1);
    expect(topics[1]?.takenUp).toBe(0);
    expect(topics.at(-1)?.takenUp).toBe(0);
  });

  it("are fresh as far as no earlier sentence has their words", () => {
    expect(topics[0]?.fresh).toBeCloseTo(0.75);
    expect(topics[1]?.fresh).toBeCloseTo(0.75);
    expect(topics.at(-1)?.fresh).toBe(0);
  });
});
