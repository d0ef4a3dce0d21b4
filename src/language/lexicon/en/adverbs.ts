import { words } from "../words.js";

/*
 * Adverbs of likelihood, frequency and time, in lower case.
 */

/** How sure somebody is of what another will do. */
export const GUESS_ADVERBS = words(
  `
  undoubtedly doubtless probably presumably likely inevitably perhaps maybe possibly surely conceivably hopefully
`,
);

/** How often somebody follows a habit. */
export const FREQUENCY_ADVERBS = words(
  `
  usually often normally generally typically always sometimes regularly routinely rarely seldom never frequently
  traditionally
`,
);

/** [Rays will typically not attack]: how things are in general. */
export const GENERAL_ADVERBS = words(
  "usually often normally generally typically commonly ordinarily customarily sometimes occasionally routinely rarely",
);

/** Adverbs that mark a plan as replaced by a later one. */
export const FORMER_ADVERBS = words("initially originally previously formerly once");

/** [very soon]: a time without a date. */
export const VAGUE_ADVERBS = words("soon shortly immediately promptly imminently");

/** Adverbs that hedge a statement. */
export const LIKELIHOOD_ADVERBS = words(
  `
  probably likely certainly possibly perhaps maybe undoubtedly doubtless inevitably surely definitely presumably
  conceivably hopefully almost
`,
);

/** [very likely], [a slim chance]: how great a likelihood is. */
export const DEGREE_WORDS = words(
  `
  most very highly quite fairly extremely good strong real slim remote high low fair realistic even slight
`,
);
