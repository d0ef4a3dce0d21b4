import { expect, it } from "vitest";
import { officeLine } from "../../src/text/office-line.js";

it("an office is printed with its body, which is not said twice", () => {
  expect(officeLine("Deputy Minister", "Orvenia")).toBe("Deputy Minister, Orvenia");
  expect(officeLine("of the Lessen Foundation", "Lessen Foundation")).toBe("of the Lessen Foundation");
  expect(officeLine("clerk", null)).toBe("clerk");
  expect(officeLine(null, "Norland Rail")).toBe("Norland Rail");
  expect(officeLine(null, null)).toBeNull();
});
