/*
 * The limits of what the rules look at. They bound the work on hostile text, and keep an expression from being counted
 * from a date that the reader has forgotten.
 */

/** Most heads that are climbed from a date to its verb, and most tokens between a verb and a word of its clause. */
export const LONGEST_PATH = 16;

/** Most UTF-16 units between an expression and the earlier date that it is counted from. */
export const REACH = {
  /** Between the two ends of a range: [October to December]. */
  rangeEnds: 16,
  /** [2 May 2029, a Friday] */
  apposition: 40,
  clause: 120,
  sentence: 250,
  sentences: 500,
  /** [The plant closes in 2034. By then it will be empty.] */
  story: 600,
  paragraph: 800,
  paragraphs: 1_500,
} as const;
