import { expect, test } from "vitest";
import { bindsWords } from "../../src/pdf/typography.js";

test.each([
  ["11 ", "December"],
  ["(11 ", "December"],
  ["[11 ", "December"],
  ["[March ", "12]"],
  ["March ", "12, "],
  ["$1.2 ", "billion"],
  ["55 ", "per "],
  ["60–70 ", "km, "],
  ["J. ", "Orr"],
  ["K.Q. ", "Tavi"],
  ["Mr ", "Orr"],
  ["№ ", "5"],
  ["port ", "– "],
  ["tonnes ", "¶3"],
  ["540-", "kilometre"],
  ["co-", "operation"],
  ["12 ", "млн "],
])("a line does not end between %j and %j", (before, after) => {
  expect(bindsWords(before, after)).toBe(true);
});

test.each([
  ["signed ", "a "],
  ["2026 ", "the "],
  ["December ", "the "],
  ["corridor ", "12"],
  ["consignment-", "note"],
  ["J.", "Orr"],
  ["1,200 ", "people "],
])("a line may end between %j and %j", (before, after) => {
  expect(bindsWords(before, after)).toBe(false);
});
