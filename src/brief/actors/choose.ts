/** The most key actors of a brief: more than a reader can keep in mind. */
const MOST_KEY = 8;
/** The fewest key actors, if there are any: a brief without actors is of no use. */
const LEAST_KEY = 2;
/** The log-odds above which an actor is key. */
const THRESHOLD = -0.5;

/** The key actors of a list sorted by score, the best first. */
export const chooseKeyActors = <T extends { readonly score: number }>(ranked: readonly T[]): T[] =>
  ranked.slice(0, MOST_KEY).filter(({ score }, rank) => score > THRESHOLD || rank < LEAST_KEY);
