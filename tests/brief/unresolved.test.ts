import { describe, expect, it } from "vitest";
import { buildBrief } from "../../src/brief/build.js";
import { readingOf } from "./reading-of.js";

const unresolvedOf = (text: string, published: string | null) => {
  const { document, analysis } = readingOf(text, published ? { published: { value: published, from: "flag" } } : {});
  return buildBrief(document, analysis).unresolved;
};

describe("what could not be resolved", () => {
  it("is a date without an anchor, with its place", () => {
    expect(unresolvedOf("Lessen Rail said that it would close two depots in April.", null)).toEqual([
      { about: "date", start: 48, end: 56, text: "in April", paragraph: 1 },
    ]);
  });

  it.each(["soon", "after the vote on the new depot", "once the depot is sold"])(
    "is not a time that is in no calendar: %s",
    (when) => {
      expect(unresolvedOf(`Lessen Rail said that it would close two depots ${when}.`, null)).toEqual([]);
    },
  );

  it.each([
    ["for decades", []],
    ["for another four years", []],
    ["within four years", ["within four years"]],
    ["over the next four years", ["over the next four years"]],
  ])("is not how long something takes: %s", (when, open) => {
    const text = `Lessen Rail said that it would keep two depots open ${when}.`;
    expect(unresolvedOf(text, null).map(({ text }) => text)).toEqual(open);
  });

  it("is not a date anchored by the article's date", () => {
    expect(unresolvedOf("Lessen Rail said that it would close two depots in April.", "2026-11-02")).toEqual([]);
  });

  it("is a quotation without a named speaker", () => {
    const text = 'The depot is shut. "We will never forget what they did to us in this valley."';
    expect(unresolvedOf(text, "2026-11-02").map(({ about, text }) => [about, text])).toEqual([
      ["speaker", "We will never forget what they did to us in this valley."],
    ]);
  });
});
