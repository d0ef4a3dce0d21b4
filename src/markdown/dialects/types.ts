import type { Page } from "../page.js";

/** A way to write a page as text. One file per dialect; `dialects/index.ts` lists them. */
export interface Dialect {
  /** What `--to` takes. */
  readonly name: string;
  /** One line for `--help`. */
  readonly description: string;
  /** Including the dot: `.md`, `.wiki.txt`, `.html`. */
  readonly extension: string;
  readonly write: (page: Page) => string | Uint8Array | Promise<string | Uint8Array>;
}
