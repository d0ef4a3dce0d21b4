import { describe, expect, it } from "vitest";
import { writtenDay } from "../../src/input/written-day.js";

describe("writtenDay", () => {
  it.each([
    "2031-10-14T07:12:45Z",
    "20311014T0712Z",
    "2031/10/14",
    "Tue, 14 Oct 2031 07:12:00 +0300",
    "October 14, 2031 at 7:12 am",
    "Oct. 14th, 2031",
  ])("reads the day in %j", (text) => expect(writtenDay(text)).toBe("2031-10-14"));

  it.each(["04/05/2031", "2031-02-30", "31 Smarch 2031", "yesterday", "", null])("reads no day in %j", (text) =>
    expect(writtenDay(text)).toBeNull(),
  );
});
