import type { TreePattern } from "../matcher.js";

export interface CommitmentPattern extends TreePattern {
  readonly kind: "agreement" | "pledge" | "plan" | "obligation";
  /**
   * Who is bound: the subject or object of the cue, the owner of a noun, the doer of the action, the parties, or the
   * node "bound".
   */
  readonly bound: "subject" | "object" | "owner" | "doer" | "parties" | "node";
  /** The node with the deed: a verb, or a noun for a deed. */
  readonly action: string;
  /** The status of the commitment at the article's date; null if the verb group says no more than "announced". */
  readonly status:
    | "agreed"
    | "announced"
    | "decided"
    | "offered"
    | "ordered"
    | "planned"
    | "pledged"
    | "required"
    | "signed"
    | null;
  /** Whether the commitment counts even if the text does not say who is bound. */
  readonly unnamed?: true;
  /** The action is a clause with a subject of its own: "promised that [every pupil would have a desk]". */
  readonly ensures?: true;
  /** The action is to be left undone: "barred from [selling it]". */
  readonly undone?: true;
  /** The date must be that of the deed itself, since it alone shows that something is to come. */
  readonly ownDate?: true;
  /** The verb for an action that is a noun, if "carry out" would be wrong. */
  readonly verb?: string;
  /** What else must hold, for example that the bound party is an actor who controls the action. */
  readonly needs?: "agent" | "report" | "announcement" | "statement" | "deed" | "fact" | "retold" | "due" | "deadline";
  /**
   * Whether the cue's meaning makes its subject an actor. `any`: only actors sign. `name`: a subject with a name that
   * agrees, plans or vows is an actor, unlike that of "the bill aims to".
   */
  readonly willed?: "name" | "any";
}
