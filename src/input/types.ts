/** Where a fact about the article comes from: a flag, a field or header of the file, or the article's own words. */
export type Origin = "flag" | "file" | "text";

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
 * What a reader makes of a file, an address or a stream: text with its paragraphs parted by blank lines, and what the file itself says
 * about it. Nothing is normalised yet: `buildDocument` does that once, before offsets exist.
 */
export interface Article {
  readonly text: string;
  readonly title: Sourced<string> | null;
  /** ISO date `YYYY-MM-DD`. */
  readonly published: Sourced<string> | null;
  readonly dateline: Sourced<string> | null;
  /** The agency or outlet. */
  readonly source: Sourced<string> | null;
  /** BCP 47 tag. */
  readonly language: Sourced<string> | null;
  readonly byline: Sourced<string> | null;
  readonly url: string | null;
  /** ISO date, or date and time with zone, from a flag or a header; never the clock. */
  readonly retrieved: Sourced<string> | null;
  readonly input: InputRecord;
}

/** What was read, so that a brief can be matched to its source. */
export interface InputRecord {
  /** The last part of the path or address, `-` for standard input: never a folder of somebody's machine. */
  readonly name: string;
  readonly format: InputFormat;
  /** SHA-256 of the bytes read, in hexadecimal. */
  readonly sha256: string;
}
