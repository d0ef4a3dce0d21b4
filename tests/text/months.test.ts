import { describe, expect, it } from "vitest";
import { MONTH_NAMES, MONTH_PATTERN, monthOfName } from "../../src/text/months.js";

const month = new RegExp(`^${MONTH_PATTERN}$`, "iu");

describe("the months of English", () => {
  it("are numbered by name or abbreviation", () => {
    expect(MONTH_NAMES.map(monthOfName)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(["jan", "SEPT", "Dec.", "Monday", ""].map(monthOfName)).toEqual([1, 9, 12, 0, 0]);
  });

  it.each(["January", "jan", "Jan.", "May", "June", "Jun.", "SEPT", "Sept.", "September"])(
    "match the pattern: %s",
    (word) => expect(word).toMatch(month),
  );

  it.each(["Septem", "Janu", "Marc", "Mayor", "Sunday"])("do not match the pattern: %s", (word) =>
    expect(word).not.toMatch(month),
  );
});
