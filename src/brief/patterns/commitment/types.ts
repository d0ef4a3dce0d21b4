import type { TreePattern } from "../matcher.js";

export interface CommitmentPattern extends TreePattern {
  readonly kind: "agreement" | "pledge" | "plan" | "obligation";
  /** Whose hands are bound: the subject of the cue, the object of the cue, the owner of a noun, who does the action, or the node "bound". */
  readonly bound: "subject" | "object" | "owner" | "doer" | "parties" | "node";
  /** The node that says what is to be done: a verb, or a noun that stands for a deed. */
  readonly action: string;
  /** What the cue makes of the commitment as of the article; null where the verb group says no more than "announced". */
  readonly status: string | null;
  /** Counts although the text does not say who is bound. */
  readonly unnamed?: true;
  /** What is done with an action that is a noun, where "carry out" would be wrong. */
  readonly verb?: string;
  /** The action must be one that an actor controls, and the bound one an actor. */
  readonly needs?: "agent" | "report" | "announcement" | "statement" | "deed" | "due" | "deadline";
  /** The cue's meaning makes its subject an actor: only actors sign; what agrees, plans or vows is one where it has a name ("the bill aims to"). */
  readonly willed?: "name" | "any";
}
