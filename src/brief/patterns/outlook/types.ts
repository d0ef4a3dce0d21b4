import type { DatePrecision } from "../../../language/types.js";
import type { TreePattern } from "../matcher.js";
import type { OutlookTest } from "../outlook-tests.js";

export interface OutlookPattern extends TreePattern {
  readonly kind: "forecast" | "expectation" | "risk" | "scheduled" | "condition";
  /** The node that says what may happen: where the date hangs. */
  readonly about: string;
  /** The nodes whose words hedge, between the first and the last of which the article's words are taken; none where there is no hedge. */
  readonly hedge: readonly string[];
  /** Whose view: the subject of the cue, the one who reports it, nobody's in particular. */
  readonly holder: "subject" | "report";
  /**
   * A date to come must hang on it: of the calendar, or the time of an event as well ("at the next election"); or a day or a year whose
   * value is known ("on 3 May", in an article that says its own day).
   */
  readonly dated?: "calendar" | "any" | "settled";
  /** So coarse a date says when it is so, and not when it comes. */
  readonly undatedBy?: DatePrecision;
  /** Whether the item is dropped in a sentence from which a commitment was read: its cue probably expresses the same promise. */
  readonly leftToCommitments?: true;
  /** Whether the item is dropped in a question without a date: [Why should they pay?] states nothing. */
  readonly statement?: true;
  /**
   * The cue alone is no view, and an adverb of likelihood makes it one. Such an item is kept in a question and beside a commitment:
   * [Will he probably win?], [the depots will be closed and prices will probably fall].
   */
  readonly hedgedByAdverb?: true;
  /** Whether a verb of public events with a date makes the item a scheduled one: [Ms Orr will visit Norland on 3 May]. */
  readonly scheduledByEventVerb?: true;
  readonly tests?: readonly OutlookTest[];
}
