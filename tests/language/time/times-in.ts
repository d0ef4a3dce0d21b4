import { buildPlainDocument } from "../../../src/document/plain.js";
import { loadModel } from "../../../src/language/load-model.js";
import { parseDocument } from "../../../src/language/parse-document.js";
import { findTimes } from "../../../src/language/time/find-times.js";
import type { Timex } from "../../../src/language/types.js";

const model = loadModel("en");

/** A Wednesday. */
export const PUBLISHED = "2031-10-15";

export function timesIn(text: string, published: string | null = PUBLISHED): Timex[] {
  const document = buildPlainDocument("test", text, published);
  return findTimes(document, parseDocument(document, model));
}

/** `words = value` of each expression; durations, sets and times of day with their type. */
export const valuesIn = (text: string, published: string | null = PUBLISHED): string[] =>
  timesIn(text, published).map(
    ({ text: words, type, value }) => `${words} = ${type === "DATE" ? "" : `${type} `}${value}`,
  );
