import { describe, expect, it } from "vitest";
import { buildBrief } from "../../src/brief/build.js";
import type { Brief } from "../../src/brief/model.js";
import { findUnsupported, wordsOf } from "../../src/brief/verify/support.js";
import { verifyBrief } from "../../src/brief/verify.js";
import { readingOf } from "./reading-of.js";

const TEXT = `Lessen Rail will close 12 depots by March 2027, its chairwoman Ada Orr said on Monday.

"We will not leave a single village without a train," she told reporters in Norburg.`;

function briefOf(text: string): Brief {
  const { document, analysis } = readingOf(text, { published: { value: "2026-11-02", from: "flag" } });
  return buildBrief(document, analysis);
}

describe("a brief as it was extracted", () => {
  it.each([
    ["a plain story", TEXT],
    [
      "somebody who is described before he is named, two paragraphs further up",
      "A Norlandic clerk was found guilty on Wednesday of theft from the port.\n\nThe port is old.\n\nBen Ash took the money in May, the court heard.",
    ],
    [
      "words that no blank parts",
      "The singer/guitarist Ben Ash left the band.\n\nAda Orr, head of the firm Norrick,left it as well.",
    ],
    ['who carries out what is told of "it"', "Lessen Rail is small. It will be led by Ada Orr from May, Norland said."],
  ])("holds nothing that the article does not say: %s", (_, text) => {
    expect(verifyBrief(briefOf(text))).toEqual([]);
  });
});

describe("a brief that was edited by hand", () => {
  const edit = (change: (brief: Brief) => void): string[] => {
    const brief = structuredClone(briefOf(TEXT));
    change(brief);
    return verifyBrief(brief).map(({ path, kind, words }) => `${path} ${kind} ${words.join(" ")}`);
  };

  it("is told of a number that the evidence does not have", () => {
    expect(
      edit((brief) => {
        const point = brief.summary[0];
        if (point) point.text = "Lessen Rail will close 13 depots.";
      }),
    ).toEqual(["summary[0].text words 13"]);
  });

  it("is told of a name and of a quoted word that the evidence does not have", () => {
    expect(
      edit((brief) => {
        const point = brief.summary[0];
        if (point) point.short = 'Norland Rail will "shut" depots.';
      }),
    ).toEqual(["summary[0].short words Norland shut"]);
  });

  it("may say in brackets what it likes, and outside them only the article's words", () => {
    const say = (text: string) =>
      edit((brief) => {
        const point = brief.summary[0];
        if (point) point.text = text;
      });
    expect(say("[The railway shuts] 12 depots by March 2027 [all in the North].")).toEqual([]);
    expect(say("The railway shuts 12 depots by March 2027.")).toEqual(["summary[0].text words The railway shuts"]);
  });

  it("is told of evidence that is not the article's slice", () => {
    expect(
      edit((brief) => {
        const piece = brief.summary[0]?.evidence[0];
        if (piece) piece.end -= 1;
      }),
    ).toEqual([`summary[0].evidence[0] slice ${TEXT.split("\n")[0]}`]);
  });

  it("is told of a quotation that was changed by a letter", () => {
    expect(
      edit((brief) => {
        const quotation = brief.quotations[0];
        if (quotation) quotation.text = quotation.text.replace("not", "now");
      }),
    ).toEqual(["quotations[0] slice We will now leave a single village without a train,"]);
  });

  it("is told of an actor that does not exist", () => {
    expect(
      edit((brief) => {
        const quotation = brief.quotations[0];
        if (quotation) quotation.speaker = "a99";
      }),
    ).toEqual(["quotations[0].speaker reference a99"]);
  });
});

describe("what a text says beyond its evidence", () => {
  it("is not the first word of a sentence, for its capital", () => {
    expect(findUnsupported("Trains stop. They return.", [wordsOf("the trains stop and they return")])).toEqual([]);
    expect(findUnsupported("Trains halt.", [wordsOf("the trains stop")])).toEqual(["halt"]);
  });

  it("is a month that the evidence does not name", () => {
    expect(findUnsupported("It closes in April.", [wordsOf("it closes in March")])).toEqual(["April"]);
  });

  it("is no half of a number, and no fraction that stands there", () => {
    expect(findUnsupported("500 depots, 2½ lines", [wordsOf("1,500 depots and 2½ lines")])).toEqual(["500"]);
  });

  it("does not stumble over apostrophes and possessives", () => {
    expect(findUnsupported("Orr's plan", [wordsOf("Orr’s plan")])).toEqual([]);
    expect(findUnsupported("Orr plan", [wordsOf("Orr's plan")])).toEqual([]);
    expect(findUnsupported("the NRB [Norland Railway Board]'s plan", [wordsOf("the NRB's plan")])).toEqual([]);
  });

  it("takes a contraction for the words that it is made of, and no others", () => {
    expect(findUnsupported("would not 'm", [wordsOf("They wouldn't, and I'm sure")])).toEqual([]);
    expect(findUnsupported("could not", [wordsOf("They wouldn't")])).toEqual(["could"]);
  });
});
