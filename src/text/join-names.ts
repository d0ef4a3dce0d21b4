import { joinWords } from "./phrases.js";

/** ["Ada Orr", "Ben Ash", "Cem Ulu"] -> "Ada Orr, Ben Ash and Cem Ulu": what is inserted into an English sentence. */
export const joinNames = (names: readonly string[]): string => joinWords(names, { between: ", ", last: " and " });
