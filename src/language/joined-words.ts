import type { Span } from "../text/span.js";
import type { Edit } from "./rewriting.js";

/** The blank of an ending set apart behind its apostrophe, as in texts that were put together again from tokens: [the UK’ s army], [they’ ll], [Dae’ sh]. */
const GAP = /(?<=\p{L}['’]) (?=(?:s|t|d|m|ve|re|ll|sh)(?![\p{L}\p{N}'’]))/gu;

/** Closes such gaps, since the model has never seen them: [the UK’ s army] is read as [the UK’s army]. */
export const joinedWords = (text: string, { start, end }: Span): Edit[] =>
  [...text.slice(start, end).matchAll(GAP)].map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
    words: "",
  }));
