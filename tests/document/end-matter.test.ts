import { describe, expect, it } from "vitest";
import { dropEndMatter } from "../../src/document/end-matter.js";
import { findLines } from "../../src/document/headers.js";

const linesOf = (...lines: string[]): string[] =>
  dropEndMatter(findLines(["Ada Orr opened the port.", ...lines].join("\n"))).map(({ text }) => text);

describe("the credits below an article", () => {
  it.each([
    "Reporting by Nora Gard in Lessen; Editing by Tor Moll",
    "(Reporting by Nora Gard; Additional reporting by Pia Hult, Gro Vik and Jan van Holt; Writing by Tor Moll)",
    "Additional reporting and editing by Nora Gard",
    "Contributing: Nora Gard, The (Lessen) Post",
    "Nora Gard and Pia Hult in Verland contributed to this report.",
    "The Harbour News contributed to this article.",
    "Nora Gard contributed reporting from Lessen.",
    "— Edited by: Nora Gard",
  ])("are no paragraph: %s", (credit) => {
    expect(linesOf("The port will grow.", credit, "© Harbour News 2032")).toEqual([
      "Ada Orr opened the port.",
      "The port will grow.",
      "© Harbour News 2032",
    ]);
  });

  it.each([
    "Editor's note: Ada Orr is a friend of the author.",
    "EDITORS’ NOTE — The port is owned by the paper.",
    "Correction: The port opened in May.",
    "This article has been updated to include a reply by Norrick.",
    "An earlier version of this story misstated Ada Orr's office.",
  ])("are no paragraph, nor are notes on the article: %s", (note) => {
    expect(linesOf(note)).toEqual(["Ada Orr opened the port."]);
  });

  it("go from the end of the last sentence, if they are in brackets", () => {
    expect(linesOf("The port (in Lessen) will grow. (Reporting by Nora Gard; editing by Tor Moll)")).toEqual([
      "Ada Orr opened the port.",
      "The port (in Lessen) will grow.",
    ]);
  });

  it.each([
    "Reporting by Norrick shows that the port will grow.",
    "Written by hand, the law of 1848 is in Lessen.",
    "Ada Orr contributed to this success.",
    "This story was told by Norrick.",
    "The report has been welcomed by Norrick.",
    "Corrections officers in Lessen will strike.",
    "Norrick, which was fined in May, contributed to this report of the council.",
    "The port will grow (as reported by Norrick last week).",
  ])("are no sentences that begin or end alike: %s", (sentence) => {
    expect(linesOf(sentence)).toEqual(["Ada Orr opened the port.", sentence]);
  });

  it("are only at the end, and never the whole article", () => {
    const credit = "Reporting by Nora Gard";
    expect(linesOf(credit, ..."abcdef")).toContain(credit);
    expect(dropEndMatter(findLines(credit)).map(({ text }) => text)).toEqual([credit]);
  });
});
