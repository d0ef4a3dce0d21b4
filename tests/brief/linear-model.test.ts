import { describe, expect, it } from "vitest";
import { ACTOR_FEATURES } from "../../src/brief/actors/features.js";
import { printScore, scoreFeatures } from "../../src/brief/linear-model.js";
import { SUMMARY_FEATURES } from "../../src/brief/summary/features.js";
import { ACTOR_MODEL, SUMMARY_MODEL } from "../../src/brief/weights.js";

const model = { bias: -1, weights: { digits: 2, question: -3 } };

describe("a linear model", () => {
  it("adds its bias and the weighted features", () => {
    expect(scoreFeatures(model, { digits: 1, question: 0.5 })).toBe(-0.5);
  });

  it("ignores a feature without a weight", () => {
    expect(scoreFeatures(model, { unheard: 7 })).toBe(-1);
  });

  it("prints the parts of a score, the largest first, without those that round to zero", () => {
    expect(printScore(model, { digits: 1, question: 1, unheard: 1 })).toBe("-2.00: question -3.00, digits +2.00");
  });
});

describe("the shipped weights", () => {
  it("are for exactly the features of the tables", () => {
    expect(Object.keys(SUMMARY_MODEL.weights).sort()).toEqual(Object.keys(SUMMARY_FEATURES).sort());
    expect(Object.keys(ACTOR_MODEL.weights).sort()).toEqual(Object.keys(ACTOR_FEATURES).sort());
  });
});
