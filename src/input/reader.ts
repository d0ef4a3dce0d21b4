import { UserError } from "../errors.js";
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

/**
 * Runs a library over an input. What it throws is about the input, which may be made to break it (a stack that overflows, a limit of its
 * own): that is a refusal in one line, with the library's error as its cause.
 */
export function parseWith<T>(library: () => T, what: string, file: string): T {
  try {
    return library();
  } catch (cause) {
    throw refusal(what, file, cause);
  }
}

/** The same for what a library promises. */
export const parseLater = <T>(result: Promise<T>, what: string, file: string): Promise<T> =>
  result.catch((cause: unknown) => {
    throw refusal(what, file, cause);
  });

function refusal(what: string, file: string, cause: unknown): UserError {
  if (cause instanceof UserError) return cause;
  return new UserError(
    "input",
    { what, where: { file }, advice: "save it again, or give the article's text" },
    { cause },
  );
}
