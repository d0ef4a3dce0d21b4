import type { Warning } from "../errors.js";
import type { InputRecord, Origin } from "../input/types.js";
import type { Span } from "../text/span.js";
import type { Turn } from "./turns.js";

/** A paragraph of the body. Title line, date line and byline are not paragraphs. */
export interface Paragraph extends Span {
  /** From 1. */
  readonly number: number;
  /**
   * Where the prose begins: after a dateline, an agency's name ([CHARLOTTE - ]), the mark of a list or the label of a
   * turn, else `start`.
   */
  readonly proseStart: number;
  /** Who speaks, if the paragraph is a turn of an interview. */
  readonly turn?: Turn;
}

/** A fact about the article. */
export interface Fact {
  readonly value: string;
  readonly from: Origin;
  /** The words that state it, if `from` is "text". */
  readonly span: Span | null;
}

/**
 * The article as later stages see it. `text` is normalised (`normalizeText`) and never changes: the offsets of all
 * later stages point into it, in UTF-16 units.
 */
export interface Document {
  readonly text: string;
  readonly title: Fact | null;
  /** ISO date `YYYY-MM-DD`: the anchor of every relative date. */
  readonly published: Fact | null;
  readonly dateline: Fact | null;
  readonly source: Fact | null;
  readonly byline: Fact | null;
  /** BCP 47 tag, detected from the words if neither a flag nor the file gives it. */
  readonly language: Fact;
  /** An http or https address. */
  readonly url: string | null;
  /** When it was fetched: ISO date, or date and time with zone. */
  readonly retrieved: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** `proseStart` of paragraph 1. */
  readonly bodyStart: number;
  readonly input: InputRecord;
  readonly warnings: readonly Warning[];
}
