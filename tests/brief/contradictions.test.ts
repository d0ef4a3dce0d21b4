import { describe, expect, it } from "vitest";
import { buildBrief } from "../../src/brief/build.js";
import type { Brief } from "../../src/brief/model.js";
import { findWrongValue } from "../../src/brief/verify/contradictions.js";
import { verifyBrief } from "../../src/brief/verify.js";
import { readingOf } from "./reading-of.js";

const briefOf = (text: string): Brief => {
  const { document, analysis } = readingOf(text, { published: { value: "2026-11-02", from: "flag" } });
  return structuredClone(buildBrief(document, analysis));
};

const found = (brief: Brief): string[] => verifyBrief(brief).map(({ path, message }) => `${path}: ${message}`);

const idOf = (brief: Brief, name: string): string => {
  const actor = brief.actors.find((one) => one.name.includes(name));
  if (!actor) throw new Error(`no actor ${name}`);
  return actor.id;
};

describe("the value of a date", () => {
  const wrong = (text: string, value: string): string[] =>
    findWrongValue({ text, value, precision: null, start: null, end: null });

  it.each([
    ["by the end of 2033", "2029", ["2033"]],
    ["on 5 May 2027", "2028-05-05", ["2027"]],
    ["in March", "2027-04", ["March"]],
    ["by 12 March 2027", "2027-05-12", ["March"]],
  ])("contradicts the words that name another year or month: %s is not %s", (text, value, words) => {
    expect(wrong(text, value)).toEqual(words);
  });

  it.each([
    ["by the end of 2033", "2033-12"],
    ["in the winter of 2029-30", "2029-WI"],
    ["from 2030 to 2032", "2030/2032"],
    ["before 2034", "2033"],
    ["two years after 2030", "2032"],
    ["in the 2030s", "203"],
    ["next March", "2027-03-31"],
    ["for 2000 days", "P2000D"],
    ["at 1200 GMT on Saturday", "2027-12-15"],
    ["at 2030 on Monday", "2027-03-31"],
  ])("is left alone where the words agree, or only count from another date: %s, %s", (text, value) => {
    expect(wrong(text, value)).toEqual([]);
  });

  it("is checked for a commitment", () => {
    const brief = briefOf("Lessen Rail will close 12 depots by March 2027, its chairwoman Ada Orr said on Monday.");
    expect(found(brief)).toEqual([]);
    const due = brief.commitments[0]?.due;
    if (due) due.value = "2025-03";
    expect(found(brief)).toEqual([
      'commitments[0].due.value: 2025-03 contradicts the date\'s own words, "by March 2027"',
    ]);
  });
});

describe("the speaker of a quotation", () => {
  it.each([
    ['"We will leave no village without a train," said Chairwoman Ada Orr.'],
    ['"We will leave no village without a train," Ada Orr, who leads the firm, said in Norburg.'],
    ['Ada Orr said: "We will leave no village without a train."'],
  ])("is not somebody else than the article names beside it: %s", (sentence) => {
    const brief = briefOf(`Ben Ash, a minister, met Ada Orr on Monday.\n\n${sentence}`);
    expect(found(brief)).toEqual([]);
    const [quotation] = brief.quotations;
    if (quotation) quotation.speaker = idOf(brief, "Ash");
    expect(found(brief)).toEqual(["quotations[0].speaker: beside these words the article names Ada Orr"]);
  });

  it("may be anybody where the article names nobody", () => {
    const brief = briefOf(`Ben Ash, a minister, met Ada Orr on Monday.\n\n"We will leave no village out," she said.`);
    const [quotation] = brief.quotations;
    if (quotation) quotation.speaker = idOf(brief, "Ash");
    expect(found(brief)).toEqual([]);
  });
});

describe("an actor whose name is not in the article", () => {
  it("is found wherever the brief names it, not only in its own row", () => {
    const brief = briefOf('Ada Orr promised to close 12 depots by 2027. "No village is left out," Ada Orr said.');
    const actor = brief.actors.find(({ id }) => id === idOf(brief, "Orr"));
    if (actor) actor.name = "Zed Quill";
    const message = "its name is not in the article: Zed, Quill";
    expect(found(brief)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^actors\[\d\]\.name: not found in the article: Zed, Quill$/u),
        `commitments[0].actors[0]: ${message}`,
        `quotations[0].speaker: ${message}`,
      ]),
    );
  });
});
