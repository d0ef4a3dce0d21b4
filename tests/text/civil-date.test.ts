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
  it("are numbered as UTC numbers them", () => {
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

  it("are found again from their number", () => {
    fc.assert(fc.property(anyDay, (day) => toDayNumber(fromDayNumber(day)) === day));
  });

  it("lie in the ISO week whose Monday is at most six days before", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeekOf(fromDayNumber(day));
        const distance = day - toDayNumber(mondayOfWeek(year, week));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThan(7);
      }),
    );
  });

  it("belong to the neighbouring year's week at the turn of the year", () => {
    expect(isoWeekOf({ year: 2018, month: 12, day: 31 })).toEqual({ year: 2019, week: 1 });
    expect(isoWeekOf({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
  });

  it("move by days and months without leaving the calendar", () => {
    expect(formatCivilDate(addDays({ year: 2020, month: 2, day: 28 }, 2))).toBe("2020-03-01");
    expect(formatCivilDate(addMonths({ year: 2019, month: 1, day: 31 }, 1))).toBe("2019-02-28");
    expect(formatCivilDate(addMonths({ year: 2019, month: 1, day: 15 }, -13))).toBe("2017-12-15");
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it("are read from ISO dates only where there is such a day", () => {
    expect(parseCivilDate("2019-02-28")).toEqual({ year: 2019, month: 2, day: 28 });
    expect(parseCivilDate("2019-02-29")).toBeNull();
    expect(parseCivilDate("2019-2-9")).toBeNull();
  });
});
