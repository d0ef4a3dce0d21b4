import { describe, expect, it } from "vitest";
import { placeOnScale, SCALES } from "../../../src/brief/outlook/likelihood-scales.js";

describe("words of likelihood", () => {
  it.each([
    ["is likely to", 55, 80],
    ["is very likely to", 80, 95],
    ["unlikely", 20, 45],
    ["are very unlikely to", 5, 20],
    ["Almost certainly", 95, 99],
  ])("places %j on ICD 203 at %d to %d", (words, from, to) => {
    expect(placeOnScale(words, "icd203")).toMatchObject({ from, to });
  });

  it.each([
    ["is likely to", 55, 75],
    ["is highly likely to", 80, 90],
    ["a realistic possibility", 40, 50],
  ])("places %j on the PHIA yardstick at %d to %d", (words, from, to) => {
    expect(placeOnScale(words, "phia")).toMatchObject({ from, to });
  });

  it.each(["could", "may", "is expected to", "hopes", "is not likely to", "likelihood"])(
    "leaves %j without a place, since the scales do not list it",
    (words) => {
      expect(placeOnScale(words, "icd203")).toBeNull();
      expect(placeOnScale(words, "phia")).toBeNull();
    },
  );

  it("leaves a term without a place if another word modifies it", () => {
    expect(placeOnScale("is highly unlikely to", "icd203")).toBeNull();
    expect(placeOnScale("is more likely", "phia")).toBeNull();
  });

  it("have their bands in order and name their publication", () => {
    for (const { source, bands } of Object.values(SCALES)) {
      expect(source).not.toBe("");
      expect(bands.map(({ from }) => from)).toEqual(bands.map(({ from }) => from).sort((a, b) => a - b));
    }
  });
});
