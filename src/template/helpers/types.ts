import type { Labels, Settings, View } from "../../view/types.js";

/** What helpers can use besides their arguments. */
export interface HelperContext {
  readonly view: View;
  readonly settings: Settings;
  readonly labels: Labels;
}

export type Named = Readonly<Record<string, unknown>>;
export type Helper = (context: HelperContext, args: readonly unknown[], named: Named) => unknown;

/**
 * `claim`: with evidence; `date`: with words and value; `actor`: with id and name; `list`: of texts, or of objects with
 * names.
 */
export type ArgumentKind = "claim" | "date" | "actor" | "list" | "text" | "number" | "any";

/**
 * A helper and how it is called, for the check of templates and for `templates/README.md`, whose examples the tests
 * run.
 */
export interface HelperDescription {
  readonly run: Helper;
  readonly does: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** The kind of each argument; the last also applies to all further ones. */
  readonly takes: readonly ArgumentKind[];
  /** Markdown can be printed, but not passed to another helper. */
  readonly gives: "text" | "flag" | "markdown";
  readonly named?: readonly string[];
  /** Arguments that must be one of these keywords, by their index. */
  readonly choices?: Readonly<Record<number, readonly string[]>>;
  readonly example: string;
}
