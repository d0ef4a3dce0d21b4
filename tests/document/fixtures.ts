import { buildDocument } from "../../src/document/build.js";
import type { Document } from "../../src/document/types.js";
import type { Article } from "../../src/input/types.js";

/** An article with a text, and no other facts unless given. */
export const articleOf = (text: string, given: Partial<Article> = {}): Article => ({
  text,
  title: null,
  published: null,
  dateline: null,
  source: null,
  language: null,
  byline: null,
  url: null,
  retrieved: null,
  input: { name: "article.txt", format: "text", sha256: "0".repeat(64) },
  ...given,
});

export const documentOf = (text: string, given: Partial<Article> = {}): Document =>
  buildDocument(articleOf(text, given), () => ({ language: "en", confident: true }));
