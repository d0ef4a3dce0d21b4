import type { DatePrecision } from "../../../language/types.js";
import type { TreePattern } from "../matcher.js";
import type { OutlookTest } from "../outlook-tests.js";

export interface OutlookPattern extends TreePattern {
  readonly kind: "forecast" | "expectation" | "risk" | "scheduled" | "condition";
  /** The node that says what may happen. The date depends on it. */
  readonly about: string;
  /** The nodes that hedge: the article's words from the first to the last are printed. Empty if there is no hedge. */
  readonly hedge: readonly string[];
  /** Whose view it is: the subject of the cue, or the one who reports it, if there is one. */
  readonly holder: "subject" | "report";
  /**
   * Which date must depend on it: a calendar date, any time including that of an event ("at the next election"), or a
   * day or year with a known value ("on 3 May", in an article whose own date is known).
   */
  readonly dated?: "calendar" | "any" | "settled";
  /** A date of this precision is ignored: it says when something is the case, not when it will happen. */
  readonly undatedBy?: DatePrecision;
  /**
   * Whether the item is dropped in a sentence from which a commitment was read: its cue probably expresses the same
   * promise.
   */
  readonly leftToCommitments?: true;
  /** Whether the item is dropped in a question without a date: [Why should they pay?] states nothing. */
  readonly statement?: true;
  /**
   * The cue alone is not a view, but an adverb of likelihood makes it one. Such an item is kept in a question and
   * beside a commitment: [Will he probably win?], [the depots will be closed and prices will probably fall].
   */
  readonly hedgedByAdverb?: true;
  /**
   * Whether a verb of public events with a date makes the item a scheduled one: [Ms Orr will visit Norland on 3 May].
   */
  readonly scheduledByEventVerb?: true;
  readonly tests?: readonly OutlookTest[];
}
