import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysInMonth,
  formatCivilDate,
  fromDayNumber,
  isoWeekOf,
  mondayOfWeek,
  parseCivilDate,
  toDayNumber,
  weekdayOf,
} from "../../src/text/civil-date.js";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe("days of the calendar", () => {
  it("have the day numbers and weekdays of JavaScript's UTC dates", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = fromDayNumber(day);
        const utc = new Date(day * 86_400_000);
        expect([date.year, date.month, date.day]).toEqual([
          utc.getUTCFullYear(),
          utc.getUTCMonth() + 1,
          utc.getUTCDate(),
        ]);
        expect(weekdayOf(date) % 7).toBe(utc.getUTCDay());
      }),
    );
  });

  it("are unchanged by the way to a day number and back", () => {
    fc.assert(fc.property(anyDay, (day) => toDayNumber(fromDayNumber(day)) === day));
  });

  it("are in the ISO week that begins on the last Monday", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeekOf(fromDayNumber(day));
        const distance = day - toDayNumber(mondayOfWeek(year, week));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThan(7);
      }),
    );
  });

  it("may be in an ISO week of the year before or after: 31 December 2018, 3 January 2021", () => {
    expect(isoWeekOf({ year: 2018, month: 12, day: 31 })).toEqual({ year: 2019, week: 1 });
    expect(isoWeekOf({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
  });

  it("can be added to: 31 January and a month give 28 February", () => {
    expect(formatCivilDate(addDays({ year: 2020, month: 2, day: 28 }, 2))).toBe("2020-03-01");
    expect(formatCivilDate(addMonths({ year: 2019, month: 1, day: 31 }, 1))).toBe("2019-02-28");
    expect(formatCivilDate(addMonths({ year: 2019, month: 1, day: 15 }, -13))).toBe("2017-12-15");
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it("are not read from strings such as 2019-02-29 and 2019-2-9", () => {
    expect(parseCivilDate("2019-02-28")).toEqual({ year: 2019, month: 2, day: 28 });
    expect(parseCivilDate("2019-02-29")).toBeNull();
    expect(parseCivilDate("2019-2-9")).toBeNull();
  });
});
