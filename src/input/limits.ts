/** Limits of what is read from one input. Each has a flag. */
export interface ReadLimits {
  /** Bytes of a file or an answer, compressed and decompressed. A long newspaper article has 50 thousand. */
  readonly bytes: number;
  /** UTF-16 units of one article's text. A book has 500 thousand. */
  readonly text: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

/** The limits without flags: 16 MB, 500,000 UTF-16 units, 500 pages. */
export const DEFAULT_LIMITS: ReadLimits = { bytes: 16 * 1024 * 1024, text: 500_000, pages: 500 };
