import { expect, test } from "vitest";
import { joinNames } from "../../src/text/join-names.js";

test("Names are joined by commas, the last two by a word", () => {
  expect(joinNames(["Ada Orr"])).toBe("Ada Orr");
  expect(joinNames(["Ada Orr", "Ben Ash"])).toBe("Ada Orr and Ben Ash");
  expect(joinNames(["Ada Orr", "Ben Ash", "Cem Ulu"])).toBe("Ada Orr, Ben Ash and Cem Ulu");
});
