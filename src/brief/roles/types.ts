import type { Span } from "../../text/span.js";

/** The words of the article that say who somebody is. */
export interface RoleWords extends Span {
  /** Which pattern found them: "before the name", "apposition", "relative clause", "predicate". */
  readonly rule: string;
  /** Index of the noun that makes it a role. */
  readonly noun: number;
  readonly firstToken: number;
  readonly endToken: number;
}
