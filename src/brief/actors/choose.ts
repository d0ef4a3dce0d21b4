/** The most key actors of a brief: more than a reader can keep in mind. */
const MOST_KEY = 8;
/** The fewest key actors, if there are any: a brief without actors is of no use. */
const LEAST_KEY = 2;
/** The log-odds above which an actor is key. */
const THRESHOLD = -0.5;

/**
 * The key actors of a list sorted by score, the best first. A bystander, such as a country that is named once and does
 * nothing, is key only if there is hardly anybody else.
 */
export const chooseKeyActors = <T extends { readonly score: number; readonly isBystander: boolean }>(
  ranked: readonly T[],
): T[] =>
  [...ranked.filter(({ isBystander }) => !isBystander), ...ranked.filter(({ isBystander }) => isBystander)]
    .slice(0, MOST_KEY)
    .filter(({ score, isBystander }, rank) => (score > THRESHOLD && !isBystander) || rank < LEAST_KEY);
