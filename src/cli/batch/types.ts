import type { Brief } from "../../brief/model.js";
import type { ExitName, Problem } from "../../errors.js";
import type { Reading } from "../../input/reader.js";

/** An input of a run, or one article of an input that was read already. Plain data: it is sent to a worker. */
export interface Task {
  /** Place in the run, from 0: results are put in this order. */
  readonly index: number;
  /** A path, an address, or `-`. */
  readonly input: string;
  readonly stem: string;
  /** Bytes of standard input. */
  readonly stdin: Uint8Array | null;
  /** The first article to work on, from 0. */
  readonly from: number;
  /** The one article to work on, where the input was read already; `at` is its place among `count`, from 0. */
  readonly only: { readonly reading: Reading; readonly at: number; readonly count: number } | null;
}

export interface Done {
  readonly file: string;
  /** Number of the article where the file holds several, from 1. */
  readonly article?: number;
  readonly files: readonly string[];
  /** True where `--resume` found it done and unchanged. */
  readonly skipped?: true;
}

/** The stage in which an article failed; "time" is the time limit, "worker" a worker thread that crashed at an unknown stage. */
export type FailedStage = "read" | "extract" | "render" | "time" | "worker";

export interface Failure {
  readonly file: string;
  readonly article?: number;
  readonly stage: FailedStage;
  readonly code: ExitName | "time-limit";
  readonly message: string;
  readonly place: { readonly line?: number; readonly column?: number; readonly field?: string } | null;
}

/** What a run of several articles comes to: printed by `--json`, written by `--report`. */
export interface Report {
  readonly done: readonly Done[];
  readonly failures: readonly Failure[];
}

/** What a task tells while it is worked on. */
export type WorkEvent =
  | { readonly type: "articles"; readonly count: number }
  /** An article begins: the time limit counts from here. */
  | { readonly type: "begin"; readonly article: number }
  | { readonly type: "done"; readonly article: number; readonly done: Done; readonly brief: Brief | null }
  | { readonly type: "failed"; readonly article: number; readonly failure: Failure }
  /** For standard output, which only the main thread has. */
  | { readonly type: "output"; readonly text: string }
  | { readonly type: "message"; readonly level: "info" | "warn" | "error"; readonly text: string }
  /** A wrong flag is wrong for all articles: the run ends. */
  | { readonly type: "usage"; readonly problems: readonly Problem[] }
  | { readonly type: "end" };
