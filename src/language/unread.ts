import type { Document } from "../document/types.js";
import type { Analysis } from "./types.js";

/**
 * The analysis of an article in a language that is not read: empty, with a warning. The rules of another language would
 * find what the text does not say.
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
        message: `the article is in "${language.value}", which is not read: the brief holds only the article's title, date and source (languages that are read: ${known.join(", ")}; set --language to override)`,
      },
    ],
  };
}
