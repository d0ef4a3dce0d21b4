import type { Page } from "../page.js";

/** A way of writing a page down. One file a dialect; `dialects/index.ts` is the one list. */
export interface Dialect {
  /** What `--to` takes. */
  readonly name: string;
  /** One line for `--help`. */
  readonly description: string;
  /** With its dot: `.md`, `.wiki.txt`, `.html`. */
  readonly extension: string;
  readonly write: (page: Page) => string | Uint8Array | Promise<string | Uint8Array>;
}
