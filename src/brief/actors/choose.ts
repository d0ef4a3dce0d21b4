/** At most so many are key: more than a reader can keep in mind. */
const MOST_KEY = 8;
/** At least so many, where there are any: a brief without an actor is of no use. */
const LEAST_KEY = 2;
/** The log-odds above which an actor is key. */
const THRESHOLD = -0.5;

/** The key ones of a list that is sorted by score, the best first. */
export const chooseKeyActors = <T extends { readonly score: number }>(ranked: readonly T[]): T[] =>
  ranked.slice(0, MOST_KEY).filter(({ score }, rank) => score > THRESHOLD || rank < LEAST_KEY);
