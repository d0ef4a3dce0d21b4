import type { Block, PageMeta } from "./page.js";

/** What every function of the parse needs to know. */
export interface ParseContext {
  readonly meta: PageMeta;
  /** The blocks of tokens that were parsed before. */
  readonly made: WeakMap<object, readonly Block[]>;
  /** Throws with the place of a token. */
  readonly refuse: (token: { readonly raw: string }, what: string, advice: string) => never;
}
