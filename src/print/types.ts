import type { UserError, Warning } from "../errors.js";
import type { FontFile, Paper } from "../pdf/write.js";

export interface RenderOptions {
  readonly audiences: readonly string[];
  /** Names of formats: "md", "pdf", "json", ... */
  readonly formats: readonly string[];
  /** Search path of audiences; the first folder that has one wins. */
  readonly templateFolders: readonly string[];
  /** Language of the labels, or null for the audience's. */
  readonly labels: string | null;
  /** Paper size, or null for the audience's. */
  readonly paper: Paper | null;
  readonly fonts: readonly FontFile[];
  /** ISO instant for the files' dates; null for the article's date. */
  readonly sourceDate: string | null;
}

export interface RenderedFile {
  /** What follows the article's name: ".minister.pdf". */
  readonly suffix: string;
  readonly bytes: Uint8Array | string;
}

export type Warn = (warning: Warning) => void;

/**
 * Called for a PDF that cannot be written while the other files can: they need no font.
 *
 * @param suffix of the name of its file [.minister.pdf].
 */
export type Lose = (error: UserError, suffix: string) => void;

export interface Listeners {
  readonly warn: Warn;
  /** Without it, such an error is thrown. */
  readonly lose: Lose | undefined;
}
