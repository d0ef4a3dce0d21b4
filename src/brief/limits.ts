/**
 * How many heads a search climbs from a token through the clauses above it. No sentence of prose nests so deep; the
 * limit bounds the time that a hostile one takes.
 */
export const MOST_CLAUSES = 60;
