import type { UserError } from "../errors.js";
import type { ReadLimits } from "./limits.js";
import type { Article, InputRecord } from "./types.js";

/** What a reader knows besides the bytes. */
export interface ReadContext {
  readonly input: InputRecord;
  /** Character set that the transport names (an HTTP header), or null. */
  readonly charset: string | null;
  /** Where the bytes come from, or null for a file. */
  readonly url: string | null;
  readonly limits: ReadLimits;
}

/** One of several articles in an input that cannot be read; the others can. */
export interface Unread {
  readonly input: InputRecord;
  readonly error: UserError;
}

export type Reading = Article | Unread;

export const isUnread = (reading: Reading): reading is Unread => "error" in reading;

/** One reader a format. Most give one article; feeds, arrays and JSON Lines give several. @throws UserError (input) where all of it is no article. */
export type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<readonly Reading[]>;
