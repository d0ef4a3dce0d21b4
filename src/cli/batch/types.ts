import type { Brief } from "../../brief/model.js";
import type { ExitName, Problem, UserError } from "../../errors.js";
import type { Reading } from "../../input/reader.js";

/** An input of a run, or one article of an input that was read already. Plain data that can be sent to a worker. */
export interface Task {
  /** Position in the run, from 0, by which results are sorted. */
  readonly index: number;
  /** A path, an address, or `-`. */
  readonly input: string;
  readonly stem: string;
  /** Bytes of standard input. */
  readonly stdin: Uint8Array | null;
  /** Index of the first article to work on. */
  readonly from: number;
  /** The only article to work on, if the input was read already; `at` is its index among `count`. */
  readonly only: { readonly reading: Reading | Unreadable; readonly at: number; readonly count: number } | null;
}

/** An input that cannot be read at all. */
export interface Unreadable {
  readonly error: UserError;
}

export interface Done {
  readonly file: string;
  /** Number of the article, from 1, if the file holds several. */
  readonly article?: number;
  readonly files: readonly string[];
  /** Set if `--resume` found it done and unchanged. */
  readonly skipped?: true;
}

/** Where an article failed. "time": at the time limit. "worker": its worker thread crashed, at an unknown stage. */
export type FailedStage = "read" | "extract" | "render" | "time" | "worker";

export interface Failure {
  readonly file: string;
  readonly article?: number;
  readonly stage: FailedStage;
  readonly code: ExitName | "time-limit";
  readonly message: string;
  readonly place: { readonly line?: number; readonly column?: number; readonly field?: string } | null;
}

/** The result of a run, printed by `--json` and written by `--report`. */
export interface Report {
  readonly done: readonly Done[];
  readonly failures: readonly Failure[];
}

/** What is sent to the main thread while a task is worked on. */
export type WorkEvent =
  | { readonly type: "articles"; readonly count: number }
  /** An article is started, and with it the time limit. */
  | { readonly type: "begin"; readonly article: number }
  | { readonly type: "done"; readonly article: number; readonly done: Done; readonly brief: Brief | null }
  | { readonly type: "failed"; readonly article: number; readonly failure: Failure }
  /** Text for standard output, which only the main thread can write to. */
  | { readonly type: "output"; readonly text: string }
  | { readonly type: "message"; readonly level: "info" | "warn" | "error"; readonly text: string }
  /** A wrong flag, which is wrong for every article: the run ends. */
  | { readonly type: "usage"; readonly problems: readonly Problem[] }
  | { readonly type: "end" };
