import { findLines } from "./headers.js";
import type { Document } from "./types.js";

/** Characters that `normalizeText` would change. Each becomes a blank of the same length, so that offsets stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are to be replaced
const ODD = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2028\u2029\u2060\uFEFF\p{Zs}]/gu;

/**
 * Builds a document whose offsets are those of the given text, for labelled data sets whose spans point into it.
 * Nothing is composed or removed, there are no headers, and each line is a paragraph.
 *
 * @param published ISO date, the anchor of relative dates, or null.
 */
export function buildPlainDocument(id: string, given: string, published: string | null): Document {
  const text = given.toWellFormed().replace(ODD, (character) => " ".repeat(character.length));
  const paragraphs = findLines(text).map(({ start, end }, i) => ({ start, end, number: i + 1, proseStart: start }));
  return {
    text,
    title: null,
    published: published === null ? null : { value: published, from: "file", span: null },
    dateline: null,
    source: null,
    byline: null,
    language: { value: "en", from: "file", span: null },
    url: null,
    retrieved: null,
    paragraphs,
    bodyStart: paragraphs[0]?.start ?? 0,
    input: { name: id, format: "json", sha256: "0".repeat(64) },
    warnings: [],
  };
}
