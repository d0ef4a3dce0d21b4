import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

describe("the summary", () => {
  it("leaves out a sentence that only introduces the next one", () => {
    const lead = "Norrick Rail will close its depot in May.";
    const text = `${lead} In its letter to the council the following is said of it:\n\nThe depot has 300 staff and is old.`;
    const points = extract({ text, published: "2019-01-10" }).summary.map((point) => point.text);
    expect(points).toEqual(["Norrick Rail will close its depot in May [2019].", "The depot has 300 staff and is old."]);
  });
});
