import type { CivilDate } from "../../text/civil-date.js";
import type { DatePrecision, TimeSide, Timex } from "../types.js";
import type { Match } from "./match.js";

/**
 * One rule, one file. `pattern` is written in the small language of `pattern.ts` over the atoms of `atoms.ts`, for instance
 * `m:mon d:dom [comma] y:yyyy`.
 */
export interface TimeRule {
  readonly name: string;
  readonly pattern: string;
  /** A last look at the neighbours before the words are claimed: where it says no, later rules may still read them. */
  readonly accepts?: (match: Match, context: Context) => boolean;
  /** Called in the order of the text, so that `context.memory` holds what was read before. Null: the words are claimed, but are no time. */
  readonly read: (match: Match, context: Context) => Reading | null;
  /** For words that change the quarter under discussion, though they name none: that quarter, or null where from here on none is spoken of. */
  readonly discusses?: (match: Match, context: Context) => string | null;
}

/** What a rule makes of its words; the span is the rule's match, or its part named `span`. */
export interface Reading {
  readonly type: Timex["type"];
  readonly value: string | null;
  readonly precision: DatePrecision | null;
  readonly anchor: Timex["anchor"];
  readonly certainty: Timex["certainty"];
}

/** Which side of the article's date a date without its year lies on, as far as the verb tells. */
export type Direction = TimeSide;

/** [opposed Friday's ruling]: the noun, and what governs it. */
export interface DatedNoun {
  readonly lemma: string;
  readonly isSubject: boolean;
  /** Lemma of the verb that it hangs on, itself or by a preposition, or "". */
  readonly verb: string;
}

export interface Context {
  /** The day the article was published; null where nobody says it, and then no relative word has a value. */
  readonly published: CivilDate | null;
  readonly memory: Memory;
  /** By the tense of the verb that governs the words at this offset. */
  direction(offset: number): Direction;
  /** Whether the verb that governs them has a [will]. */
  foretold(offset: number): boolean;
  /** The verb of saying that the words at this offset tell the time of, or null; `ahead`: they name a day behind the article's. */
  toldBy(offset: number, ahead: boolean): number | null;
  /** The noun that a date in front of it tells apart ([Friday's ruling], [the October report]), or null. */
  nounAfter(offset: number): DatedNoun | null;
  /** Part-of-speech tag (Penn Treebank) of the token at this offset, or "". */
  tagAt(offset: number): string;
  /** Dependency label of the token at this offset, or "". */
  deprelAt(offset: number): string;
  /** Label of the model's entity that covers this offset (PERSON, MONEY, DATE, ...), or "". */
  entityAt(offset: number): string;
}

/** The dates read so far, for what leans on them: "two days later", "that day", "the year-ago quarter". */
export interface Memory {
  /** The latest value that names days, months or years, and where it stood. */
  date: string | null;
  dateAt: number;
  /** Whether that value's year stood in the words. */
  stated: boolean;
  /** The quarter under discussion: the latest one that is over. A comparison with the year or the quarter before does not change it. */
  quarter: string | null;
  /** Where it was named; -1 as long as no quarter was spoken of. */
  quarterAt: number;
  /** The latest quarter that is not over, of which a forecast was told, and where. */
  ahead: string | null;
  aheadAt: number;
}
