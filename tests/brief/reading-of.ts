import { Reading } from "../../src/brief/reading.js";
import type { Article } from "../../src/input/types.js";
import { analyse } from "../../src/language/analyse.js";
import { loadModel } from "../../src/language/load-model.js";
import type { Analysis, Chain, Mention, Name } from "../../src/language/types.js";
import { documentOf } from "../document/fixtures.js";

const model = loadModel("en");

/** The real analysis of a text. Parts can be replaced, so that a test does not depend on the previous step. */
export function readingOf(text: string, given: Partial<Article> = {}, replace: Partial<Analysis> = {}): Reading {
  const document = documentOf(text, given);
  return new Reading(document, { ...analyse(document, model), ...replace });
}

/** How many tokens a function looks at: a measure of work that, unlike time, is exact. */
export function countTokensRead(reading: Reading, work: (counted: Reading) => void): number {
  let reads = 0;
  const tokens = new Proxy(reading.analysis.tokens, {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  const counted = new Reading(reading.document, { ...reading.analysis, tokens });
  reads = 0;
  work(counted);
  return reads;
}

/** The nth occurrence of some words, as a range of tokens. */
function rangeOf(reading: Reading, words: string, occurrence: number): Mention {
  let start = -1;
  for (let n = 0; n < occurrence; n++) start = reading.document.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand ${occurrence} times in the text`);
  const end = start + words.length;
  const tokens = reading.analysis.tokens.filter((token) => token.start >= start && token.end <= end);
  const firstToken = tokens[0]?.index ?? 0;
  return { start, end, text: words, firstToken, endToken: firstToken + tokens.length, form: "name", reason: "test" };
}

export const nameIn = (reading: Reading, words: string, type: Name["type"] = "person"): Name => ({
  ...rangeOf(reading, words, 1),
  type,
  label: "PERSON",
  title: null,
  reason: "test",
});

/** A chain of words with their forms: `["Ada Orr", "name"], ["She", "pronoun", 1]`. */
export function chainIn(
  reading: Reading,
  name: string,
  type: Chain["type"],
  mentions: readonly (readonly [words: string, form: Mention["form"], occurrence?: number])[],
  id = 0,
): Chain {
  return {
    id,
    name,
    type,
    mentions: mentions.map(([words, form, occurrence = 1]) => ({ ...rangeOf(reading, words, occurrence), form })),
  };
}

/** The same text with these names and chains instead of those found. */
export const withChains = (reading: Reading, chains: readonly Chain[], names?: readonly Name[]): Reading =>
  new Reading(reading.document, { ...reading.analysis, chains, ...(names ? { names } : {}) });
