import type { Document } from "../document/types.js";
import type { Analysis } from "./types.js";

/**
 * The analysis of an article in a language that there is no model for: nothing is found in it, and that is said. The rules of another language
 * would find things that are not there.
 */
export function leaveUnread({ text, language }: Document, known: readonly string[]): Analysis {
  return {
    text,
    language: language.value,
    tokens: [],
    sentences: [],
    entities: [],
    names: [],
    times: [],
    quotations: [],
    chains: [],
    warnings: [
      {
        message: `the article is in "${language.value}", which is not read: the brief holds what the article says of itself (read are ${known.join(", ")}; --language says otherwise)`,
      },
    ],
  };
}
