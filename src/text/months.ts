/** The months in English, in order. */
export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** [jan], [feb]: the first three letters, in lower case. */
export const MONTH_ABBREVIATIONS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());

/**
 * A regular expression, to be used with the flag `i`, for an English month in full or abbreviated: [January], [Jan],
 * [Jan.], [Sept.]. It has no capturing group.
 */
export const MONTH_PATTERN: string = `(?:${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join("|")
  .replace("(?:tember)", "(?:tember|t)")})\\.?`;

/** The number of an English month, 1 to 12, by its first three letters in any case; 0 for other words. */
export const monthOfName = (word: string): number => MONTH_ABBREVIATIONS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
