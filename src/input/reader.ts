import type { Article, InputRecord } from "./types.js";

/** What a reader knows besides the bytes. */
export interface ReadContext {
  readonly input: InputRecord;
  /** Character set that the transport names (an HTTP header), or null. */
  readonly charset: string | null;
  /** Where the bytes come from, or null for a file. */
  readonly url: string | null;
}

/** One reader a format. Most give one article; feeds, arrays and JSON Lines give several. @throws UserError (input). */
export type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<readonly Article[]>;
