/**
 * The source of a clause: "[X] [said] the plant would close", "according to [X]", or the speaker of a quotation around
 * it.
 */
export interface Report {
  /** The verb of saying or thinking; null for "according to" and for a quotation without such a verb. */
  readonly verb: number | null;
  /** Head of the speaker's noun phrase. */
  readonly speaker: number | null;
}

/** How a verb without a subject of its own got one. */
export type SubjectSource = "own" | "control" | "coordination" | "relative" | "adjunct" | "none";

/** A verb with its verb group and arguments. All numbers are indices into `Analysis.tokens`. */
export interface Predicate {
  readonly head: number;
  readonly sentence: number;
  /** Auxiliaries and negation before the verb, in order. */
  readonly group: readonly number[];
  /**
   * "will" (also for "'ll", "wo"), "would", "shall", "should", "can", "could", "may", "might", "must", "ought", "going
   * to", or null.
   */
  readonly modal: string | null;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly tense: "past" | "present" | "future" | "none";
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly subject: number | null;
  readonly subjectSource: SubjectSource;
  /** The agent of a passive: "approved by [parliament]". */
  readonly agent: number | null;
  readonly object: number | null;
  readonly report: Report | null;
  /** Head of a clause with "if", "unless", "once" or "provided" that the predicate depends on. */
  readonly condition: number | null;
  /** Whether the predicate is inside such a clause. */
  readonly conditional: boolean;
}
