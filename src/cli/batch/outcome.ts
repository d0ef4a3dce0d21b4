import type { Brief } from "../../brief/model.js";
import { type ExitName, formatProblem, oneLine, type Problem, UserError } from "../../errors.js";
import type { Context, GlobalArguments } from "../command.js";
import type { JobFlags, OpenJob } from "./job.js";
import { openProgress, type Progress } from "./progress.js";
import { printFailures, printReport, writeReport } from "./report.js";
import type { Done, Failure, Task, WorkEvent } from "./types.js";

interface Placed<T> {
  readonly task: number;
  readonly article: number;
  readonly value: T;
}

/** Results listed on a terminal after a run: one screenful. */
const MOST_LINES = 20;

/** Collects what a run has done so far: prints it as it happens, and reports it at the end. */
export class Outcome {
  readonly stop = new AbortController();
  readonly context: Context;
  readonly #flags: JobFlags & GlobalArguments;
  readonly #progress: Progress;
  readonly #done: Placed<Done>[] = [];
  readonly #failures: Placed<Failure>[] = [];
  readonly #briefs: Placed<Brief>[] = [];
  readonly #release: () => void;
  #total: number;
  #usage: readonly Problem[] | null = null;
  #interrupted = false;

  /** @param isThreadFree whether this thread only waits for workers, and so can hear of an interrupt. */
  constructor(
    flags: JobFlags & GlobalArguments,
    context: Context,
    { total, isThreadFree }: { readonly total: number; readonly isThreadFree: boolean },
  ) {
    this.#flags = flags;
    this.#total = total;
    this.#progress = openProgress(total, context.io, context.messages, flags.quiet);
    this.context = { ...context, messages: this.#progress.messages };
    const release = isThreadFree ? context.io.onInterrupt?.(() => this.#interrupt()) : undefined;
    this.#release = release ?? (() => {});
  }

  #interrupt(): void {
    this.#interrupted = true;
    this.context.messages.info("interrupted: finishing what is being written; interrupt again to stop at once");
    this.stop.abort();
  }

  readonly take = (task: Task, event: WorkEvent): void => {
    const { messages } = this.context;
    const placed = <T>(article: number, value: T): Placed<T> => ({ task: task.index, article, value });
    switch (event.type) {
      case "articles":
        this.#total += event.count - 1;
        this.#progress.grow(this.#total);
        break;
      case "done":
        this.#done.push(placed(event.article, event.done));
        if (event.brief) this.#briefs.push(placed(event.article, event.brief));
        if (!this.#progress.shown) this.#printDone(event.done);
        break;
      case "failed":
        this.#failures.push(placed(event.article, event.failure));
        // With a progress line, the table at the end is enough.
        if (!this.#progress.shown) messages.error(event.failure.message);
        break;
      case "output":
        this.context.io.stdout(event.text);
        break;
      case "message":
        messages[event.level](event.text);
        break;
      case "usage":
        this.#usage = event.problems;
        this.stop.abort();
        break;
      case "begin":
      case "end":
        break;
    }
    this.#progress.update(this.#done.length, this.#failures.length);
  };

  #printDone({ file, article, files, skipped }: Done): void {
    const shown = oneLine(article === undefined ? file : `${file}#${article}`);
    if (skipped) this.context.messages.info(`${shown}: already done, unchanged`);
    else if (files.length > 0 && files[0] !== "-") this.context.messages.info(`${shown} -> ${files.join(", ")}`);
  }

  /** With a progress line, results are listed only now. */
  #printAll(done: readonly Done[]): void {
    for (const one of done.slice(0, MOST_LINES)) this.#printDone(one);
    if (done.length > MOST_LINES) this.context.messages.info(`and ${done.length - MOST_LINES} more`);
  }

  async finish(job: OpenJob): Promise<ExitName> {
    this.#progress.close();
    this.#release();
    if (this.#usage) {
      job.folder?.tidy();
      throw new UserError("usage", this.#usage);
    }
    const { io, messages } = this.context;
    const report = { done: inOrder(this.#done), failures: inOrder(this.#failures) };
    if (this.#progress.shown) this.#printAll(report.done);
    const digestFailed = await this.#writeDigest(job);
    job.folder?.tidy();
    if (this.#flags.report !== undefined) await writeReport(this.#flags.report, report);
    // A report after a model on standard output would make the whole invalid JSON.
    const printed = job.folder === null && report.done.length > 0;
    if (this.#flags.json && !printed) io.stdout(printReport(report));
    const several = this.#total > 1;
    if (several && report.failures.length > 0) messages.error(printFailures(report.failures, this.#total));
    if (this.#interrupted) {
      messages.info(`interrupted after ${report.done.length} of ${this.#total}; continue with --resume`);
      return "interrupted";
    }
    const [failure] = report.failures;
    if (!failure) return digestFailed ?? "ok";
    if (several) return "partial";
    return failure.code === "time-limit" ? "partial" : failure.code;
  }

  /** Returns the exit of a digest that failed instead of throwing: the report is to be written all the same. */
  async #writeDigest(job: OpenJob): Promise<ExitName | null> {
    if (!job.digest || this.#briefs.length === 0 || this.#interrupted) return null;
    const { messages } = this.context;
    try {
      const files = await job.digest(inOrder(this.#briefs));
      messages.info(`digest of ${this.#briefs.length} -> ${files.join(", ")}`);
      return null;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const problem of error.problems) messages.error(`digest: ${formatProblem(problem)}`);
      return error.exit;
    }
  }
}

/** Workers finish in any order; a report is in the order of the inputs. */
const inOrder = <T>(placed: readonly Placed<T>[]): T[] =>
  placed.toSorted((a, b) => a.task - b.task || a.article - b.article).map(({ value }) => value);
