export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 1 to 12 for an English month's name or abbreviation, told by its first three letters; 0 for another word. */
export const monthOfName = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
