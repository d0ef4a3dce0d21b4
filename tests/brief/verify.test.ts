import { describe, expect, it, vi } from "vitest";
import { buildBrief } from "../../src/brief/build.js";
import type { Brief } from "../../src/brief/model.js";
import { findTorn } from "../../src/brief/verify/quoted.js";
import { findUnsupported, wordsOf } from "../../src/brief/verify/support.js";
import { verifyBrief } from "../../src/brief/verify.js";
import { readingOf } from "./reading-of.js";

const TEXT = `Lessen Rail will close 12 depots by March 2027, its chairwoman Ada Orr said on Monday.

"We will not leave a single village without a train," she told reporters in Norburg.`;

function briefOf(text: string): Brief {
  const { document, analysis } = readingOf(text, { published: { value: "2026-11-02", from: "flag" } });
  return buildBrief(document, analysis);
}

describe("a brief as extracted", () => {
  it.each([
    ["a plain story", TEXT],
    [
      "somebody who is described before he is named, two paragraphs further up",
      "A Norlandic clerk was found guilty on Wednesday of theft from the port.\n\nThe port is old.\n\nBen Ash took the money in May, the court heard.",
    ],
    [
      "an officer of a body that is named further up",
      "The Harbour Union has called a strike for Monday.\n\nThe port is old.\n\nThe union's chief negotiator, Ada Orr, said the offer was poor.",
    ],
    [
      "a date that no blank parts from the next sentence",
      "Norrick said it would sign by Dec. 31.The union agreed to pay.",
    ],
    ["a symbol before a verb", "As for Mr Pell, whose father, Jon Pell, left in 1998, he will 😀run again."],
    [
      "words that no blank parts",
      "The singer/guitarist Ben Ash left the band.\n\nAda Orr, head of the firm Norrick,left it as well.",
    ],
    [
      "the country of somebody whom only the word for its people places",
      "Norway will host the talks, which begin in May.\n\nThe deadline is tight.\n\nNorwegian chancellor Ada Orr called it so on Monday.",
    ],
    [
      "an office on the line after the name",
      "The line is safe, said Ada Orr,\n\nchief engineer of Lessen Rail, on Monday. She will test it in May.",
    ],
    [
      "an office on the line after a name that is all of its paragraph",
      "Ada Orr,\n\nchief engineer of Lessen Rail, will test the line in May. She said so on Monday.",
    ],
    ['who carries out what is told of "it"', "Lessen Rail is small. It will be led by Ada Orr from May, Norland said."],
  ])("has no findings: %s", (_, text) => {
    expect(verifyBrief(briefOf(text))).toEqual([]);
  });
});

describe("a brief edited by hand", () => {
  const edit = (change: (brief: Brief) => void): string[] => {
    const brief = structuredClone(briefOf(TEXT));
    change(brief);
    return verifyBrief(brief).map(({ path, kind, words }) => `${path} ${kind} ${words.join(" ")}`);
  };

  it("has a finding for a number missing from the evidence", () => {
    expect(
      edit((brief) => {
        const point = brief.summary[0];
        if (point) point.text = "Lessen Rail will close 13 depots.";
      }),
    ).toEqual(["summary[0].text words 13"]);
  });

  it("has a finding for an affiliation, unless the words beside the name allude to it", () => {
    const brief = briefOf(
      "The Norland Rail Union met on Monday. Other bodies did not.\n\nAda Orr, head of the NRU, will visit Norburg in May.",
    );
    const join = (affiliation: string): string[] => {
      for (const actor of brief.actors) if (actor.name === "Ada Orr") actor.affiliation = affiliation;
      return verifyBrief(brief).flatMap(({ words }) => words);
    };
    expect(join("Norland Rail Union")).toEqual([]);
    expect(join("Norrick Rail Union")).toEqual(["Norrick", "Rail", "Union"]);
    expect(join("Norrick Party")).toEqual(["Norrick", "Party"]);
    expect(join("Other bodies")).toEqual(["Other", "bodies"]);
  });

  it("has no finding for the party of somebody who is only called by its adjective", () => {
    const brief = briefOf("The Reform Party met on Monday.\n\nReform senator Ada Orr will visit Norburg in May.");
    for (const actor of brief.actors) if (actor.name === "Ada Orr") actor.affiliation = "Reform Party";
    expect(verifyBrief(brief)).toEqual([]);
  });

  it("has findings for a name and a quoted word missing from the evidence", () => {
    expect(
      edit((brief) => {
        const point = brief.summary[0];
        if (point) point.short = 'Norland Rail will "shut" depots.';
      }),
    ).toEqual(["summary[0].short words Norland shut"]);
  });

  it("may contain anything in brackets, but only the article's words outside them", () => {
    const say = (text: string) =>
      edit((brief) => {
        const point = brief.summary[0];
        if (point) point.text = text;
      });
    expect(say("[The railway shuts] 12 depots by March 2027 [all in the North].")).toEqual([]);
    expect(say("The railway shuts 12 depots by March 2027.")).toEqual(["summary[0].text words The railway shuts"]);
  });

  it("has a finding for a quotation with a gap that no ellipsis shows", () => {
    const say = (short: string) =>
      edit((brief) => {
        const point = brief.summary.find(({ text }) => text.includes("village"));
        if (!point) throw new Error("no point about villages");
        point.short = short;
      });
    expect(say('"We will not leave a village without a train," she told reporters.')).toEqual([
      "summary[1].short words We will not leave a village without a train,",
    ]);
    expect(say('"We will not leave … [any] village without a train," she told reporters.')).toEqual([]);
    expect(say('She told reporters in Norburg: "We will not leave a single village …"')).toEqual([]);
  });

  it("has a finding for evidence that is not a slice of the article", () => {
    expect(
      edit((brief) => {
        const piece = brief.summary[0]?.evidence[0];
        if (piece) piece.end -= 1;
      }),
    ).toEqual([`summary[0].evidence[0] slice ${TEXT.split("\n")[0]}`]);
  });

  it("has a finding for a quotation changed by one letter", () => {
    expect(
      edit((brief) => {
        const quotation = brief.quotations[0];
        if (quotation) quotation.text = quotation.text.replace("not", "now");
      }),
    ).toEqual(["quotations[0] slice We will now leave a single village without a train,"]);
  });

  it("has a finding for an actor that does not exist", () => {
    expect(
      edit((brief) => {
        const quotation = brief.quotations[0];
        if (quotation) quotation.speaker = "a99";
      }),
    ).toEqual(["quotations[0].speaker reference a99"]);
  });
});

describe("words missing from the evidence", () => {
  it("do not include the first word of a sentence because of its capital", () => {
    expect(findUnsupported("Trains stop. They return.", [wordsOf("the trains stop and they return")])).toEqual([]);
    expect(findUnsupported("Trains halt.", [wordsOf("the trains stop")])).toEqual(["halt"]);
  });

  it("include a month that the evidence does not name", () => {
    expect(findUnsupported("It closes in April.", [wordsOf("it closes in March")])).toEqual(["April"]);
  });

  it("do not include half of a number or a fraction of the evidence", () => {
    expect(findUnsupported("500 depots, 2½ lines", [wordsOf("1,500 depots and 2½ lines")])).toEqual(["500"]);
  });

  it("do not depend on apostrophes and possessives", () => {
    expect(findUnsupported("Orr's plan", [wordsOf("Orr’s plan")])).toEqual([]);
    expect(findUnsupported("Orr plan", [wordsOf("Orr's plan")])).toEqual([]);
    expect(findUnsupported("the NRB [Norland Railway Board]'s plan", [wordsOf("the NRB's plan")])).toEqual([]);
    expect(findUnsupported("it wont go, was not there", [wordsOf("it won't go, wasnt there")])).toEqual([]);
  });

  it("do not include the ending of a word that brackets stand for", () => {
    for (const ending of ["'ll", "’d", "'s", "s", "'"])
      expect(findUnsupported(`[Anna Orr]${ending} go`, [wordsOf("she will go")])).toEqual([]);
    expect(findUnsupported("[Anna Orr]ing go", [wordsOf("she will go")])).toEqual(["ing"]);
    expect(findTorn('"[Anna Orr]\'d never go"', [{ text: "she'd never go" }])).toEqual([]);
    expect(findTorn('"they … maybe"', [{ text: '"they left,maybe"' }])).toEqual([]);
    expect(findTorn('"a stop-[Anna] Orr group"', [{ text: "a stop-Orr group" }])).toEqual([]);
  });

  it("do not include the halves of two dates with a slash between", () => {
    expect(findUnsupported("January 31, February 1", [wordsOf("on January 31/February 1")])).toEqual([]);
    expect(findUnsupported("31", [wordsOf("31/12")])).toEqual(["31"]);
  });

  it("are found in time that grows with the text only, however many brackets are open", () => {
    const open = "[a ".repeat(100_000);
    expect(findUnsupported(open, [wordsOf("a")])).toEqual([]);
    expect(findTorn(`"${open}" [b]`, [{ text: open }])).toEqual([]);
  });

  it("include a contraction unless its words occur", () => {
    expect(findUnsupported("would not 'm", [wordsOf("They wouldn't, and I'm sure")])).toEqual([]);
    expect(findUnsupported("could not", [wordsOf("They wouldn't")])).toEqual(["could"]);
  });
});

describe("a brief of one long paragraph", () => {
  it("is checked with its words read once", () => {
    const brief = briefOf('Anna Orr said: "We will build it." She added that she would build it. '.repeat(40));
    const normalize = vi.spyOn(String.prototype, "normalize");
    verifyBrief(brief);
    const long = normalize.mock.contexts.filter((text) => String(text).length > 1000);
    normalize.mockRestore();
    expect(long).toHaveLength(1);
  });
});
