import { table, words } from "../words.js";

/*
 * The names of holidays in lower case, and the rules for their days, as data.
 */

/** Holidays on a fixed date: month and day. */
export const FIXED_HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = table({
  "new year's day": [1, 1],
  "new year's": [1, 1],
  "valentine's day": [2, 14],
  "saint valentine's day": [2, 14],
  "st valentine's day": [2, 14],
  "international women's day": [3, 8],
  "st patrick's day": [3, 17],
  "saint patrick's day": [3, 17],
  "april fools' day": [4, 1],
  "april fool's day": [4, 1],
  "earth day": [4, 22],
  "anzac day": [4, 25],
  "may day": [5, 1],
  juneteenth: [6, 19],
  "canada day": [7, 1],
  "bastille day": [7, 14],
  "all saints' day": [11, 1],
  "veterans day": [11, 11],
  "armistice day": [11, 11],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "boxing day": [12, 26],
  "new year's eve": [12, 31],
  halloween: [10, 31],
  "inauguration day": [1, 20],
  "australia day": [1, 26],
  "burns night": [1, 25],
  epiphany: [1, 6],
  "groundhog day": [2, 2],
  "st david's day": [3, 1],
  "st george's day": [4, 23],
  "cinco de mayo": [5, 5],
  "guy fawkes night": [11, 5],
  "bonfire night": [11, 5],
  "all souls' day": [11, 2],
  "remembrance day": [11, 11],
  "st andrew's day": [11, 30],
  "world aids day": [12, 1],
  "july fourth": [7, 4],
  "fourth of july": [7, 4],
});

/** Holidays counted in days from Easter Sunday of the Western churches. */
export const EASTER_HOLIDAYS: Readonly<Record<string, number>> = table({
  "shrove tuesday": -47,
  "ash wednesday": -46,
  "palm sunday": -7,
  "maundy thursday": -3,
  "good friday": -2,
  easter: 0,
  "easter sunday": 0,
  "easter monday": 1,
  "ascension day": 39,
  pentecost: 49,
  whitsun: 49,
  "corpus christi": 60,
  "mardi gras": -47,
  "pancake day": -47,
  "whit monday": 50,
});

/**
 * Holidays on the nth weekday (Monday is 1) of a month, or a number of days after it; nth -1 is the last. They are
 * those of the United States, unless the name says otherwise.
 */
export const FLOATING_HOLIDAYS: Readonly<
  Record<string, readonly [month: number, weekday: number, nth: number, behind?: number]>
> = table({
  "election day": [11, 1, 1, 1],
  "black friday": [11, 4, 4, 1],
  "cyber monday": [11, 4, 4, 4],
  thanksgiving: [11, 4, 4],
  "thanksgiving day": [11, 4, 4],
  "memorial day": [5, 1, -1],
  "labor day": [9, 1, 1],
  "martin luther king day": [1, 1, 3],
  "presidents' day": [2, 1, 3],
  "columbus day": [10, 1, 2],
  "mother's day": [5, 7, 2],
  "father's day": [6, 7, 3],
});

/** Things named for a holiday, at any time of the year: [a Christmas tree]. */
export const HOLIDAY_THINGS: ReadonlySet<string> = words(`
  tree trees card cards carol carols cake cakes pudding decoration decorations lights jumper jumpers sweater sweaters
  stocking stockings song songs story stories egg eggs bunny basket pumpkin pumpkins costume costumes turkey turkeys
`);

/** Whether a word is the name of a holiday: [Easter]. */
export const isHoliday = (text: string): boolean =>
  [FIXED_HOLIDAYS, EASTER_HOLIDAYS, FLOATING_HOLIDAYS].some((days) => Object.hasOwn(days, text.toLowerCase()));
