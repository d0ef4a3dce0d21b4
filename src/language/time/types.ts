import type { CivilDate } from "../../text/civil-date.js";
import type { DatePrecision, TimeSide, Timex } from "../types.js";
import type { Match } from "./match.js";

/** A sentence with an expression of time. It is read as if published on Wednesday, 15 October 2031. */
export interface TimeExample {
  readonly text: string;
  /** The words that the rule reads. */
  readonly found: string;
  /** Their TIMEX3 value. */
  readonly value: string | null;
}

/**
 * A way to express time. `tests/language/time/rules.test.ts` runs the example and the counter-example of every rule.
 */
export interface TimeRule {
  /** Unique; `Timex.rule` of what the rule reads. */
  readonly name: string;
  /** In the language of `pattern.ts`, over the atoms of `atoms.ts`: `m:mon d:dom [comma] y:yyyy`. */
  readonly pattern: string;
  readonly example: TimeExample;
  /** A similar sentence in which the rule reads nothing, though another rule may. */
  readonly counterExample: string;
  /** Checks the neighbouring words before the match is claimed. If false, later rules may still read the words. */
  readonly accepts?: (match: Match, context: Context) => boolean;
  /**
   * Called in text order, so that `context.memory` holds the dates before the match. Null: the words are claimed but
   * are not a time.
   */
  readonly read: (match: Match, context: Context) => Reading | null;
  /**
   * For words that change the quarter under discussion without naming one: returns that quarter, or null if none is
   * discussed any longer.
   */
  readonly discusses?: (match: Match, context: Context) => string | null;
}

/** What a rule reads from its words. The span is the rule's match, or its part named `span`. */
export interface Reading {
  readonly type: Timex["type"];
  readonly value: string | null;
  readonly precision: DatePrecision | null;
  readonly anchor: Timex["anchor"];
  readonly certainty: Timex["certainty"];
}

/** The side of the article's date on which a date without its year lies, as far as the verb decides. */
export type Direction = TimeSide;

/** [opposed Friday's ruling]: the noun and its governor. */
export interface DatedNoun {
  readonly lemma: string;
  readonly isSubject: boolean;
  /** Lemma of the verb that governs it, directly or through a preposition, or "". */
  readonly verb: string;
}

export interface Context {
  /** The day the article was published. Null if it is unknown; then relative words have no value. */
  readonly published: CivilDate | null;
  readonly memory: Memory;
  /** The side, by the tense of the verb that governs the words at this offset (UTF-16, like all offsets here). */
  direction(offset: number): Direction;
  /** Whether the verb that governs the words at this offset has [will]. */
  isForetold(offset: number): boolean;
  /**
   * Token index of the verb of saying whose time the words at this offset give, or null; `isAhead`: they name a day
   * after the article's.
   */
  toldBy(offset: number, day: { readonly isAhead: boolean }): number | null;
  /** The noun that a date before it specifies ([Friday's ruling], [the October report]), or null. */
  nounAfter(offset: number): DatedNoun | null;
  /** Part-of-speech tag (Penn Treebank) of the token at this offset, or "". */
  tagAt(offset: number): string;
  /** Dependency label of the token at this offset, or "". */
  deprelAt(offset: number): string;
  /** Label of the model's entity that covers this offset (PERSON, MONEY, DATE, ...), or "". */
  entityAt(offset: number): string;
}

/**
 * The dates read so far, for words that count from them: [two days later], [that day], [the year-ago quarter]. Offsets
 * are in UTF-16 units.
 */
export interface Memory {
  /** The latest value that names days, months or years, and its offset. */
  readonly date: string | null;
  readonly dateAt: number;
  /** Whether the words state the year of that value. */
  readonly stated: boolean;
  /**
   * The quarter under discussion: the latest one that is over. A comparison with the quarter or the year before does
   * not change it.
   */
  readonly quarter: string | null;
  /** Its offset; -1 until the text mentions a quarter. */
  readonly quarterAt: number;
  /** The latest quarter that is not over, which a forecast is about, and its offset. */
  readonly ahead: string | null;
  readonly aheadAt: number;
}
