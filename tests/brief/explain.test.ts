import { describe, expect, it } from "vitest";
import { buildBrief } from "../../src/brief/build.js";
import { explainBrief, printExplanation } from "../../src/brief/explain.js";
import { readingOf } from "./reading-of.js";

const TEXT = `Lessen Rail will close two depots by March 2027, its chairwoman Ada Orr said on Monday.

The firm has lost money since 2024. The union said it would fight the plan in court.

The depots stand in Norburg and in Sudburg. The first trains ran there in 1901.

Transport Minister Ben Ash promised a decision on state aid by the end of the month.

Rain is forecast for the whole valley, and the harbour stays open.`;

describe("the explanation of a brief", () => {
  const { document, analysis } = readingOf(TEXT, { published: { value: "2026-11-02", from: "flag" } });
  const brief = buildBrief(document, analysis);
  const sections = explainBrief(document, analysis, brief);

  it("covers the five sections", () => {
    expect(sections.map(({ section }) => section)).toEqual([
      "summary",
      "actors",
      "commitments",
      "quotations",
      "outlook",
    ]);
  });

  it("gives each item of the brief with its reason", () => {
    expect(sections[0]?.chosen.map(({ text }) => text)).toEqual(brief.summary.map(({ text }) => text));
    expect(sections[0]?.chosen.every(({ reason }) => /^-?\d+\.\d\d/u.test(reason))).toBe(true);
    expect(sections[2]?.chosen).toHaveLength(brief.commitments.length);
  });

  it("gives the best rejected sentence", () => {
    const next = sections[0]?.next?.text;
    expect(next).toBe("The depots stand in Norburg and in Sudburg.");
    expect(brief.summary.flatMap(({ evidence }) => evidence.map(({ text }) => text))).not.toContain(next);
  });

  it("is printed as plain text, with + for chosen and - for rejected items", () => {
    const text = printExplanation(sections);
    expect(text.startsWith("summary\n  + ")).toBe(true);
    expect(text).toContain("  - best not chosen: ");
    expect(text).toContain("quotations\n  nothing found");
  });
});
