import { createHash } from "node:crypto";
import type { Article, Sourced } from "./types.js";

/** An article as a program or a JSON file gives it. Null and a missing field both mean "not given". */
export interface ArticleFields {
  readonly text: string;
  readonly title?: string | null | undefined;
  /** ISO date `YYYY-MM-DD`. */
  readonly published?: string | null | undefined;
  readonly dateline?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** BCP 47 tag. */
  readonly language?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** ISO date, or date and time with zone. */
  readonly retrieved?: string | null | undefined;
}

/**
 * Builds an article from its fields, as if a file had given them. Nothing is checked here: `buildDocument` checks text
 * and dates.
 *
 * @param input what was read; without it a record is made from the text.
 */
export function buildArticle(fields: ArticleFields, input?: Article["input"]): Article {
  const text = (value: string | null | undefined): string | null => value?.trim() || null;
  const fact = (value: string | null | undefined): Sourced<string> | null => {
    const given = text(value);
    return given === null ? null : { value: given, from: "file" };
  };
  return {
    text: fields.text,
    title: fact(fields.title),
    published: fact(fields.published),
    dateline: fact(fields.dateline),
    source: fact(fields.source),
    // [en-GB] -> [en]: models are selected by language.
    language: fact(fields.language?.trim().split(/[-_]/u, 1)[0]?.toLowerCase()),
    byline: fact(fields.byline),
    url: text(fields.url),
    retrieved: fact(fields.retrieved),
    input: input ?? { name: "article", format: "json", sha256: createHash("sha256").update(fields.text).digest("hex") },
  };
}
