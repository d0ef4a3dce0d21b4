import { UserError } from "../errors.js";
import type { ReadLimits } from "./limits.js";
import type { Article, InputRecord } from "./types.js";

/** What a reader is given besides the bytes. */
export interface ReadContext {
  readonly input: InputRecord;
  /** Character set that the transport names (an HTTP header), or null. */
  readonly charset: string | null;
  /** The web address that the bytes come from, or null for a file. */
  readonly url: string | null;
  readonly limits: ReadLimits;
}

/** One of several articles in an input, which cannot be read although others can. */
export interface Unread {
  readonly input: InputRecord;
  readonly error: UserError;
}

/** An article, or why it cannot be read. */
export type Reading = Article | Unread;

/** Whether a reading is an error. */
export const isUnread = (reading: Reading): reading is Unread => "error" in reading;

/**
 * Reads a format. Most inputs have one article; feeds, JSON arrays and JSON Lines may have several.
 *
 * @throws UserError (input) if nothing can be read.
 */
export type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<readonly Reading[]>;

/**
 * Runs a library on an input, and turns whatever it throws into an error about the input, with the library's error as
 * its cause. An input may have been made to break the library, by a stack overflow for instance.
 *
 * @param what the message.
 * @throws UserError (input).
 */
export function parseWith<T>(library: () => T, what: string, file: string): T {
  try {
    return library();
  } catch (cause) {
    throw refusal(what, file, cause);
  }
}

/** The same for a library that returns a promise. */
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
