import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

const summaryOf = (text: string, title?: string) =>
  extract({ text, published: "2019-01-10", ...(title ? { title } : {}) }).summary;

const textsIn = (text: string, title?: string): string[] => summaryOf(text, title).map((point) => point.text);

describe("the summary", () => {
  it("begins with the sentence that the title announces, wherever it is", () => {
    const said = "Norrick Rail will close its depot in May and cut 300 jobs, its chief executive Ada Orr said.";
    const text = `It rained in Lessen on Monday. People walked by the river. ${said} The depot is red.`;
    expect(textsIn(text, "Norrick Rail closes its depot")[0]).toBe(said.replace("May", "May [2019]"));
  });

  it("leaves out a sentence that only introduces the next one", () => {
    const lead = "Norrick Rail will close its depot in May.";
    const text = `${lead} In its letter to the council the following is said of it:\n\nThe depot has 300 staff and is old.`;
    expect(textsIn(text)).toEqual([
      "Norrick Rail will close its depot in May [2019].",
      "The depot has 300 staff and is old.",
    ]);
  });

  it("leaves out half of a title, an agency's own points before the place, and marks of a page", () => {
    const title = "Norrick Rail to close its depot in Lessen; clerks will be moved to Orvenia";
    const text =
      'Clerks will be moved to Orvenia.\n\n* Norrick Rail closes its depot in the north\n\nLESSEN, May 3 (Reuters) - Norrick Rail will close its northern depot in May.\n\n<tweet id="7">The depot was the last one of its kind.';
    expect(textsIn(text, title)).toEqual(["Norrick Rail will close its northern depot in May [2019]."]);
  });

  it("leaves out a sentence that repeats the title", () => {
    const title = "Norrick Rail to close its depot in Lessen";
    const text = `${title}\n\nNorrick Rail will close its depot in Lessen in May.\n\nThe council of Lessen has agreed to pay for 300 new jobs.`;
    expect(textsIn(text, title)).toEqual([
      "Norrick Rail will close its depot in Lessen in May [2019].",
      "The council of Lessen has agreed to pay for 300 new jobs.",
    ]);
  });

  it("leaves out a sentence with a web address", () => {
    const text =
      "Norrick Rail will close its depot in May. Read more at www.norrick.example about the depot. The council will buy the land for 4 million crowns.";
    expect(textsIn(text)).toEqual([
      "Norrick Rail will close its depot in May [2019].",
      "The council will buy the land for 4 million crowns.",
    ]);
  });

  it("cites a first sentence without its place, date and agency", () => {
    const [first] = summaryOf(
      "NORBURG, 3 May (NNA) - Norrick Rail will close two of its depots.\n\nThe council will buy the land.",
    );
    expect(first?.evidence.map(({ text }) => text)).toEqual(["Norrick Rail will close two of its depots."]);
  });

  it("has five points at most, joined from two sentences except for the first", () => {
    const paragraphs = Array.from({ length: 30 }, (_, i) => `Norrick Rail will close depot ${i + 1} of ${i + 40}.`);
    expect(summaryOf(paragraphs.join("\n\n")).map(({ evidence }) => evidence.length)).toEqual([1, 2, 2, 2, 2]);
  });
});
