import type { Brief } from "../../brief/model.js";
import type { Article } from "../../input/types.js";
import { hashOf } from "../hash.js";
import type { Provenance } from "../manifest.js";
import {
  ARTICLE_OPTIONS,
  type ArticleFlags,
  type BatchFlags,
  type DigestFlags,
  HEAD_OPTIONS,
  type HeadFlags,
  type RenderFlags,
} from "../options.js";
import type { OutputFolder } from "../output-folder.js";
import type { FailedStage } from "./types.js";

/** What a run does with each article. */
export interface OpenJob {
  /** Hash of the options and the version. Together with the input's hash it decides whether an output is up to date. */
  readonly key: string;
  /** Where outputs go; null for standard output. */
  readonly folder: OutputFolder | null;
  /** Declares the inputs of the run, which are never overwritten. */
  readonly protect: (inputs: readonly string[]) => void;
  /** Whether the job may write a file of this name for an article with this stem, both in lower case. */
  readonly isOutput: (name: string, stem: string) => boolean;
  /** Whether the job takes a single article, since its output is one file or standard output. */
  readonly single: boolean;
  /**
   * @param at is called when the job goes on to another stage, which a failure then names.
   * @throws UserError.
   */
  readonly run: (
    article: Article,
    from: Provenance,
    input: string,
    at: (stage: FailedStage) => void,
  ) => Promise<{ readonly files: readonly string[]; readonly brief: Brief }>;
  /**
   * The brief alone, for the digest of an article whose files are up to date.
   *
   * @throws UserError.
   */
  readonly extract: (article: Article, input: string) => Brief;
  /** Writes one document over all briefs of a run, and returns its paths. */
  readonly digest?: ((briefs: readonly Brief[]) => Promise<readonly string[]>) | undefined;
}

/** The flags of `brief` and `extract`, as plain data that can be sent to a worker. */
export type JobFlags = ArticleFlags & HeadFlags & RenderFlags & BatchFlags & DigestFlags & ExtractFlags;

type ExtractFlags = {
  readonly format?: ModelFormat | undefined;
  readonly explain?: boolean | undefined;
  readonly json?: boolean;
};

/** The formats of a model as `extract` writes it. */
export type ModelFormat = "json" | "yaml";

export type JobName = "brief" | "extract";

/** Flags that decide whether and how an article is read, but not what its brief says. */
const READING_FLAGS: ReadonlySet<string> = new Set([
  "allow-private",
  "timeout",
  "latest",
  "max-size",
  "max-text",
  "max-pages",
] satisfies readonly (keyof typeof ARTICLE_OPTIONS)[]);

/** Every other flag about the article or the head counts, so that a new one does so without being listed here. */
const BRIEF_FLAGS = Object.keys({ ...ARTICLE_OPTIONS, ...HEAD_OPTIONS }).filter((name) => !READING_FLAGS.has(name));

/**
 * Hash of everything besides the input that decides what a brief says. `--resume` skips an article if it is unchanged.
 *
 * @param more what else counts for the job: the version, the format, the audiences.
 */
export function jobKey(flags: JobFlags, more: readonly unknown[]): string {
  const given: Readonly<Record<string, unknown>> = flags;
  const values = BRIEF_FLAGS.map((name) => given[name] ?? null);
  return hashOf([values, more]);
}
