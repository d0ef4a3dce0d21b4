/**
 * Whether two texts have the same letters and digits: case, punctuation, blanks and compatibility forms do not count.
 */
export const sameWords = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);

const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
