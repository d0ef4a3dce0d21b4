import type { Labels, Settings, View } from "../../view/types.js";

/** What helpers know beside their arguments. */
export interface HelperContext {
  readonly view: View;
  readonly settings: Settings;
  readonly labels: Labels;
}

export type Named = Readonly<Record<string, unknown>>;
export type Helper = (context: HelperContext, args: readonly unknown[], named: Named) => unknown;

/** `claim`: with evidence; `date`: with words and value; `actor`: with id and name; `list`: of texts, or of things with names. */
export type ArgumentKind = "claim" | "date" | "actor" | "list" | "text" | "number" | "any";

/** How a helper is called: for the check of templates and for `templates/README.md`, whose examples the tests run. */
export interface HelperDescription {
  readonly run: Helper;
  readonly does: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** What each argument must be; the last stands for those behind it. */
  readonly takes: readonly ArgumentKind[];
  /** Markdown can be printed, not passed on. */
  readonly gives: "text" | "flag" | "markdown";
  readonly named?: readonly string[];
  /** Arguments that must be one of these words, by their place. */
  readonly choices?: Readonly<Record<number, readonly string[]>>;
  readonly example: string;
}
