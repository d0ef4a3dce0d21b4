import type { Block, PageMeta } from "./page.js";

/** What every parsing function needs. */
export interface ParseContext {
  readonly meta: PageMeta;
  /** Blocks made earlier, by their token. */
  readonly made: WeakMap<object, readonly Block[]>;
  /** Throws a UserError that points at a token. */
  readonly refuse: (token: { readonly raw: string }, what: string, advice: string) => never;
}
