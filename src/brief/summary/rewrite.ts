import type { Sentence } from "../../language/types.js";
import type { Actor } from "../model.js";
import type { Reading } from "../reading.js";

/** A sentence as it is printed, whole and short. */
export interface Rewritten {
  readonly text: string;
  readonly short: string;
}

/** Makes a sentence stand alone. */
export function rewriteSentence(reading: Reading, _actors: readonly Actor[], sentence: Sentence): Rewritten {
  const text = reading.text(sentence);
  return { text, short: text };
}
