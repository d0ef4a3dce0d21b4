/** Where a fact about an article comes from: a flag, a field or header of the file, or the article's own words. */
export type Origin = "flag" | "file" | "text";

/** What `detectFormat` tells apart. `msg`, an Outlook message, is recognised but refused. */
export type InputFormat =
  | "text"
  | "markdown"
  | "html"
  | "pdf"
  | "docx"
  | "eml"
  | "msg"
  | "rss"
  | "atom"
  | "jsonfeed"
  | "json";

/** A fact and where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Origin;
}

/**
 * What a reader returns for a file, an address or a stream: the text, and what the file itself says about the article.
 * Nothing is normalised yet: `buildDocument` does that once, before offsets exist.
 */
export interface Article {
  /** Paragraphs are separated by line ends or blank lines. */
  readonly text: string;
  readonly title: Sourced<string> | null;
  /** ISO date `YYYY-MM-DD`. */
  readonly published: Sourced<string> | null;
  /** The place that the report comes from. */
  readonly dateline: Sourced<string> | null;
  /** The agency or outlet. */
  readonly source: Sourced<string> | null;
  /** BCP 47 tag. */
  readonly language: Sourced<string> | null;
  readonly byline: Sourced<string> | null;
  readonly url: string | null;
  /** When it was fetched, from a flag or a field, never from the clock: ISO date, or date and time with zone. */
  readonly retrieved: Sourced<string> | null;
  readonly input: InputRecord;
}

/** What was read, so that a brief can be matched to its source. */
export interface InputRecord {
  /**
   * The last part of the path or address, or `-` for standard input. Never a folder, which would reveal the user's
   * machine.
   */
  readonly name: string;
  readonly format: InputFormat;
  /** SHA-256 of the bytes of the input, in hexadecimal. */
  readonly sha256: string;
}
