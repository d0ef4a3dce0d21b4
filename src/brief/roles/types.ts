import type { Span } from "../../text/span.js";

/**
 * The rule that found the words of a role:
 *
 *     before-name   the [finance minister] Ada Orr
 *     before-names  [ministers] Ada Orr and Jon Vale
 *     after-name    Ada Orr [MP], Ada Orr as [chairwoman]
 *     apposition    Ada Orr, [the finance minister]
 *     predicate     Ada Orr is [the finance minister], Ada Orr, who became [minister]
 *     opening       [A Norland firm] has agreed to pay. Norrick Rail said …
 *     description   [the former monopoly], where it refers to an actor named elsewhere
 */
export type RoleRule =
  | "before-name"
  | "before-names"
  | "after-name"
  | "apposition"
  | "predicate"
  | "opening"
  | "description";

/** The words of the article that say who somebody is. */
export interface RoleWords extends Span {
  readonly rule: RoleRule;
  /** Index of the noun that makes it a role. */
  readonly noun: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** What the text says somebody is, separate from the country or firm. */
export interface Role {
  readonly role: string;
  readonly affiliation: string | null;
  /** The words from which it was read. */
  readonly words: RoleWords;
}

/** In tokens. */
export const lengthOf = ({ firstToken, endToken }: RoleWords): number => endToken - firstToken;
