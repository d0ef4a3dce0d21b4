import type { Warning } from "../errors.js";
import type { InputRecord, Origin } from "../input/types.js";
import type { Span } from "../text/span.js";

/** A paragraph of the body. Numbered from 1: a title line, a date line and a byline are no paragraph. */
export interface Paragraph extends Span {
  readonly number: number;
  /** Where its prose begins: behind a dateline or an agency's name ("CHARLOTTE - "), else `start`. */
  readonly proseStart: number;
}

/** A fact about the article, with its words where the text itself says it. */
export interface Fact {
  readonly value: string;
  readonly from: Origin;
  /** Where `from` is "text": the words that say so. */
  readonly span: Span | null;
}

/**
 * The article as the rest of the program sees it. `text` is normalised (byte-order mark, line ends, NFC, control characters, soft hyphens)
 * and final: every offset of every later stage points into it.
 */
export interface Document {
  readonly text: string;
  readonly title: Fact | null;
  /** ISO date `YYYY-MM-DD`: the anchor of every relative date. */
  readonly published: Fact | null;
  readonly dateline: Fact | null;
  readonly source: Fact | null;
  readonly byline: Fact | null;
  /** BCP 47; detected from the words where nobody says it. */
  readonly language: Fact;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** `proseStart` of paragraph 1. */
  readonly bodyStart: number;
  readonly input: InputRecord;
  readonly warnings: readonly Warning[];
}
