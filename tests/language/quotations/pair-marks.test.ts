import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMarkedStretches } from "../../../src/language/quotations/pair-marks.js";
import { documentOf } from "../../document/fixtures.js";

const inMarks = (text: string): string[] => {
  const document = documentOf(text);
  return findMarkedStretches(document).map(
    ({ start, end, depth }) => `${">".repeat(depth)}${document.text.slice(start, end)}`,
  );
};

describe("quotation marks", () => {
  it.each([
    ["straight", 'She said "the port is open" again.', ["the port is open"]],
    ["curly", "She said “the port is open” again.", ["the port is open"]],
    ["single curly", "She said ‘the port is open’ again.", ["the port is open"]],
    ["single straight", "She said 'the port is open' again.", ["the port is open"]],
    ["French, with blanks inside", "She said « the port is open » again.", ["the port is open"]],
    ["German guillemets", "She said »the port is open« again.", ["the port is open"]],
    ["German low and high", "She said „the port is open“ again.", ["the port is open"]],
    ["curly, without the blank after the mark", "“The port is open,”Ada Orr said.", ["The port is open,"]],
    ["Swedish, closing marks on both sides", "She said ”the port is open” again.", ["the port is open"]],
    [
      "apostrophes that a tokenizer set apart",
      "Lessen 's minister said we 've won since Norburg' s bridge opened.",
      [],
    ],
    ["typewriter", "She said ``the port is open'' again.", ["the port is open"]],
    ["a curly mark closed by a straight one", 'She said “the port is open" again.', ["the port is open"]],
    ["curly, the closing one the wrong way round", "She said “the port is open“ again.", ["the port is open"]],
    ["brackets", 'The port ("open to all") grew.', ["open to all"]],
  ])("are paired: %s", (_, text, expected) => {
    expect(inMarks(text)).toEqual(expected);
  });

  it("are nested", () => {
    expect(inMarks("\"He told me 'never again' and left,\" she said.")).toEqual([
      "He told me 'never again' and left,",
      ">never again",
    ]);
    expect(inMarks("“He told me “never again” and left,” she said.")).toEqual([
      "He told me “never again” and left,",
      ">never again",
    ]);
  });

  it("are distinguished from apostrophes", () => {
    expect(inMarks("It's the workers' and the clerks' pay, don't you think, in the '90s?")).toEqual([]);
    expect(inMarks("He said ‘the workers’ pay is fair’ today.")).toEqual(["the workers’ pay is fair"]);
    expect(inMarks("“It’s the workers’ pay,” he said.")).toEqual(["It’s the workers’ pay,"]);
    expect(inMarks("'Tis late, and 'em all are gone.")).toEqual([]);
  });

  it("do not include feet and inches, or markup", () => {
    expect(inMarks("The door is 6'2\" high and 3'10\" wide.")).toEqual([]);
    expect(inMarks('<a id="x1" class="y">the port</a>')).toEqual([]);
  });

  it("end an unclosed speech with its paragraph, and reopen it in the next", () => {
    const document = documentOf('"The port is open.\n\n"The pier is not," she said.\n\n"Nor is the road, he said.');
    expect(
      findMarkedStretches(document).map((s) => [document.text.slice(s.start, s.end), s.closed, s.reopened]),
    ).toEqual([
      ["The port is open.", false, false],
      ["The pier is not,", true, true],
      ["Nor is the road, he said.", false, false],
    ]);
  });

  it.each([
    ["twice", '""The port is open,"" she said.', ["The port is open,"]],
    ["twice and curly", "““The port is open,”” she said.", ["The port is open,"]],
    ["twice, with blanks", '" "The port is open," " she said.', ["The port is open,"]],
    ["twice on one side", '""The port is open," she said.', ["The port is open,"]],
    ["three times", '"""The port is open,""" she said. """Go."""', ["The port is open,", "Go."]],
    ["curly around straight", '“"The port is open,"” she said.', ["The port is open,"]],
    ["with a blank inside each", 'She said " the port is open ". " Go, " he said.', ["the port is open", "Go,"]],
    ["without blanks outside", 'She said"the port is open,"and left.', ["the port is open,"]],
    ["the wrong way round", "She said ”the port is open“ again.", ["the port is open"]],
    ["typed as commas and apostrophes", "She said ,,the port is open'' again.", ["the port is open"]],
    ["typed as signs for less and more", "She said <<the port is open>> again.", ["the port is open"]],
    ["typed as accents", "She said `the port is open´ again.", ["the port is open"]],
    ["typed as apostrophes on both sides", "She said ’the port is open,’ and left.", ["the port is open,"]],
    ["escaped", 'She said \\"the port is open\\" again.', ["the port is open"]],
  ])("are paired if set %s", (_, text, expected) => {
    expect(inMarks(text)).toEqual(expected);
  });

  it("stay apart if they end two quotations, or end one and open the next", () => {
    expect(inMarks("“He said “never”” is all I know.")).toEqual(["He said “never”", ">never"]);
    expect(inMarks('He said "Yes." "No," she said.')).toEqual(["Yes.", "No,"]);
    expect(inMarks('"No," "Yes," and "Never": three answers.')).toEqual(["No,", "Yes,", "Never"]);
  });

  it.each([
    ['"Orr warned ""of the ice"", Vale said." He left.', ["of the ice"]],
    ['"Orr warned" "of the ice" ", Vale said."', ["of the ice"]],
    ['"""Go now,"" she said." He left.', ["Go now,"]],
    ['"Orr said: ""Go now."""', ["Go now."]],
    ['"Orr said ""no"" again." "Vale said ""yes"" again."', ["no", "yes"]],
    ['"Orr didn\'t say ""no"" again." Vale did.', ["no"]],
    ['"Orr told the Lessen Post, ""Go now.""" "He left ""in haste""."', ["Go now.", "in haste"]],
    ['"" "We act," "he said." He left. "Orr said" "go" "."', ["We act,", "go"]],
    ['"Go." "No." "Never."', ["Go.", "No.", "Never."]],
  ])("are dropped around a sentence escaped as a field of a table: %s", (text, expected) => {
    expect(inMarks(text)).toEqual(expected);
  });

  it("are split into an end with a blank too many and the next beginning", () => {
    expect(inMarks('"We agree. " "She knows. " "And I. " he said.')).toEqual(["We agree.", "She knows.", "And I."]);
    expect(inMarks('Orr said:" "We agree."')).toEqual(["We agree."]);
  });

  it("may close with the blank on the wrong side", () => {
    expect(inMarks('"The port is open, "Orr said. "Go." He left.')).toEqual(["The port is open,", "Go."]);
    expect(inMarks('"Is it open? "asked Orr.')).toEqual(["Is it open?"]);
  });

  it("end speech before the reporting clause if the closing mark is missing", () => {
    expect(inMarks('"The port is open, said Orr. "The pier is not."')).toEqual([
      "The port is open,",
      "The pier is not.",
    ]);
  });

  it("begin speech with its paragraph or sentence if the opening mark is missing", () => {
    expect(inMarks('The port is open," she said. "Go."')).toEqual(["The port is open,", "Go."]);
    expect(inMarks('"The port is open," she said. The pier is not," he said.')).toEqual([
      "The port is open,",
      "The pier is not,",
    ]);
    expect(inMarks('"The port is open.\n\nWe have waited for this day for ten long years."')).toEqual([
      "The port is open.",
      "We have waited for this day for ten long years.",
    ]);
    expect(inMarks('The port is 40" wide.')).toEqual([]);
  });

  it("are not nested in a stretch whose closing mark is missing earlier in the paragraph", () => {
    expect(
      inMarks(
        'He said it was "new and bold, but no crew was "ready to sail". She added: "The ships came late." It rained.',
      ),
    ).toEqual(["new and bold, but no crew was", "ready to sail", "The ships came late."]);
  });

  it("reopen speech before a new sentence if the closing mark is missing", () => {
    expect(inMarks('He said: "The port is open. "The pier is not."')).toEqual([
      "The port is open.",
      "The pier is not.",
    ]);
    expect(inMarks('"He stopped. "Never again." He left," she said.')).toEqual([
      'He stopped. "Never again." He left,',
      ">Never again.",
    ]);
  });

  it("close speech between two blanks if a closing mark is missing", () => {
    expect(inMarks('He said: "We met. "Never" was the word. It is over " .')).toEqual([
      'We met. "Never" was the word. It is over',
      ">Never",
    ]);
  });

  it("are dropped with nothing in between", () => {
    expect(inMarks('An empty "" pair and " " another.')).toEqual([]);
  });

  it("do not start unopened speech inside open marks", () => {
    expect(inMarks('The port »is closed," she said.')).toEqual(['is closed," she said.']);
    expect(inMarks('The port is closed," she said.')).toEqual(["The port is closed,"]);
  });

  it("are read in linear time: 100,000 in one paragraph, at most four deep", () => {
    const at = (text: string) => ({ text, paragraphs: [{ start: 0, end: text.length, number: 1, proseStart: 0 }] });
    for (const unit of ['"', ' "a', "“", "‘a ", '"a" ', "« ", "' a's "]) {
      const stretches = findMarkedStretches(at(`Start ${unit.repeat(100_000)}`));
      expect(Math.max(0, ...stretches.map((s) => s.depth))).toBeLessThan(4);
    }
  });

  it("give valid, ordered spans for any text", () => {
    const piece = fc.constantFrom(
      '"',
      "“",
      "”",
      "'",
      "’",
      "‘",
      "«",
      "»",
      "„",
      "``",
      "''",
      "a",
      "s",
      " ",
      ". ",
      ",",
      "\n\n",
      "é",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const document = documentOf(`a ${pieces.join("")}`);
        const stretches = findMarkedStretches(document);
        for (const { start, end, outer, paragraph } of stretches) {
          const place = document.paragraphs[paragraph - 1];
          const opened = outer.start < start;
          if (!opened) expect(document.text.charAt(end)).toMatch(/["”“„'`]/u);
          expect(outer.start).toBeLessThanOrEqual(start);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(outer.end);
          expect(place && place.start <= outer.start && outer.end <= place.end).toBe(true);
        }
        const top = stretches.filter((s) => s.depth === 0);
        for (const [i, s] of top.entries()) expect(s.outer.start).toBeGreaterThanOrEqual(top[i - 1]?.outer.end ?? 0);
      }),
      { numRuns: 400 },
    );
  });
});
