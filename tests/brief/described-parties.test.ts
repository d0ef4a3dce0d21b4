import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

describe("a bound party that the text only describes", () => {
  it.each([
    ["Negotiators plan to open the port in May.", "Negotiators", "person"],
    ["Wealthier nations plan to rebuild the port.", "Wealthier nations", "country"],
    ["Harbour authorities plan to rebuild the port.", "Harbour authorities", "organization"],
  ])("is an actor of its kind: %s", (text, name, type) => {
    const { actors, commitments } = extract({ text, published: "2019-01-10" });
    const actor = actors.find(({ id }) => id === commitments[0]?.actors[0]);
    expect([actor?.name, actor?.type]).toEqual([name, type]);
  });
});
