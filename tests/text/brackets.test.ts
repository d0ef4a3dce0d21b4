import { expect, it } from "vitest";
import { replaceBrackets } from "../../src/text/brackets.js";

it("replaces brackets that are closed, and leaves one that is not", () => {
  expect(replaceBrackets("She [Ms Orr] left [it", () => "…")).toBe("She … left [it");
  expect(replaceBrackets("[a [b] c]", (found) => `(${found})`)).toBe("([a [b]) c]");
});

it("takes time that grows with the text only", () => {
  expect(replaceBrackets("[".repeat(300_000), () => "")).toHaveLength(300_000);
});
