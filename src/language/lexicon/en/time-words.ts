import { table } from "../words.js";

/*
 * English words for times, as data. A word may be in several tables ("second" is an ordinal and a unit; "fall" is a
 * season but usually not a time at all): the rules decide by the context.
 */

export const MONTHS: Readonly<Record<string, number>> = table({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

/** Monday is 1, as ISO 8601 counts. */
export const WEEKDAYS: Readonly<Record<string, number>> = table({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
});

/** Weekdays only before a date: "Sun" and "Sat" alone are other words. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = table({
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
});

/** TIMEX3 letter of each unit; units shorter than a day follow a `T` in a duration. */
export const UNITS: Readonly<Record<string, string>> = table({
  second: "S",
  seconds: "S",
  minute: "M",
  minutes: "M",
  min: "M",
  mins: "M",
  hour: "H",
  hours: "H",
  hr: "H",
  hrs: "H",
  day: "D",
  days: "D",
  night: "D",
  nights: "D",
  week: "W",
  weeks: "W",
  fortnight: "2W",
  fortnights: "2W",
  month: "M",
  months: "M",
  quarter: "Q",
  quarters: "Q",
  year: "Y",
  years: "Y",
  decade: "10Y",
  decades: "10Y",
  century: "100Y",
  centuries: "100Y",
});

/** Units below a day. */
export const CLOCK_UNITS = [
  "second",
  "seconds",
  "minute",
  "minutes",
  "min",
  "mins",
  "hour",
  "hours",
  "hr",
  "hrs",
] as const;

/** Units that "last …", "this …" and "next …" can refer to. */
export const CALENDAR_UNITS = ["day", "week", "weekend", "month", "quarter", "year", "decade", "century"] as const;

export const NUMBERS: Readonly<Record<string, number>> = table({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

export const TENS: Readonly<Record<string, number>> = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Numbers that are left open: "a few years ago". */
export const VAGUE_NUMBERS = ["few", "several", "many", "some", "recent", "numerous", "various"] as const;

export const ORDINALS: Readonly<Record<string, number>> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
});

/** TIMEX3 letters of the seasons. */
export const SEASONS: Readonly<Record<string, string>> = table({
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
});

export const DECADE_WORDS: Readonly<Record<string, number>> = table({
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
});

/** Parts of a day, with their TIMEX3 suffix. */
export const DAY_PARTS: Readonly<Record<string, string>> = table({
  morning: "TMO",
  dawn: "TMO",
  midday: "T12:00",
  noon: "T12:00",
  midnight: "T24:00",
  afternoon: "TAF",
  evening: "TEV",
  dusk: "TEV",
  night: "TNI",
});

/** Words for one day, with its distance from the anchor in days. */
export const DAY_WORDS: Readonly<Record<string, number>> = table({ yesterday: -1, today: 0, tomorrow: 1, tonight: 0 });

/** The direction that a determiner points in. 0 is the period that holds the anchor. */
export const DIRECTIONS: Readonly<Record<string, -1 | 0 | 1>> = table({
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  subsequent: 1,
  this: 0,
  current: 0,
});

/** "annually", "weekly": the period of a repetition, as a TIMEX3 value. */
export const FREQUENCIES: Readonly<Record<string, string>> = table({
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  monthly: "P1M",
  quarterly: "P1Q",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
});

/** Words that refer to the present, the past or the future without a date. */
export const REFERENCES: Readonly<Record<string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF">> = table({
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  presently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  recently: "PAST_REF",
  lately: "PAST_REF",
  soon: "FUTURE_REF",
});
