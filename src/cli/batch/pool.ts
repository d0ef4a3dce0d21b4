import { Worker } from "node:worker_threads";
import { failureOf } from "./failure.js";
import type { FailedStage, Failure, Task, WorkEvent } from "./types.js";
import type { FromWorker, ToWorker, WorkerStart } from "./worker.js";

export interface PoolOptions {
  readonly worker: URL;
  readonly start: WorkerStart;
  readonly jobs: number;
  /** Milliseconds per article. */
  readonly timeLimit: number;
  readonly emit: (task: Task, event: WorkEvent) => void;
  /** Once aborted, no other article is started; those in progress are finished. */
  readonly stop: AbortSignal;
}

/**
 * Heap of a worker, in MB. An article that needs more ends its worker, not the run. The language model is outside the
 * heap.
 */
const WORKER_HEAP = 2048;

/**
 * Works on tasks in worker threads. If an article exceeds the time limit or crashes its worker, the article has failed,
 * the worker is terminated, and another one takes over the remaining tasks.
 */
export async function runPool(tasks: readonly Task[], options: PoolOptions): Promise<void> {
  const queue = [...tasks].reverse();
  const slots = Math.min(options.jobs, tasks.length);
  await Promise.all(Array.from({ length: slots }, () => runSlot(queue, options)));
}

/** Runs one worker at a time, and starts another whenever one was terminated. */
async function runSlot(queue: Task[], options: PoolOptions): Promise<void> {
  while (queue.length > 0 && !options.stop.aborted) await new Slot(queue, options).run();
}

class Slot {
  readonly #queue: Task[];
  readonly #options: PoolOptions;
  readonly #worker: Worker;
  #task: Task | null = null;
  #article = 0;
  #count = 1;
  #timer: NodeJS.Timeout | null = null;
  #finish: () => void = () => {};
  #brokenDown = false;

  constructor(queue: Task[], options: PoolOptions) {
    this.#queue = queue;
    this.#options = options;
    this.#worker = new Worker(options.worker, {
      workerData: options.start,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP },
    });
  }

  /** Resolves when no task is left or the worker has to be terminated. */
  async run(): Promise<void> {
    const stop = (): void => this.#worker.postMessage({ type: "stop" } satisfies ToWorker);
    this.#options.stop.addEventListener("abort", stop);
    await new Promise<void>((resolve) => {
      this.#finish = resolve;
      this.#worker.on("message", (message: FromWorker) => this.#receive(message));
      this.#worker.on("error", (error) =>
        this.#breakDown("worker", "internal", `the worker crashed: ${error.message}`),
      );
      this.#worker.on("exit", () => this.#breakDown("worker", "internal", "the worker ended unexpectedly"));
    });
    this.#options.stop.removeEventListener("abort", stop);
    this.#clear();
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }

  #receive(message: FromWorker): void {
    if (message.type === "ready") {
      this.#next();
      return;
    }
    const task = this.#task ?? this.#queue.at(-1);
    if (message.type === "begin") this.#begin(message.article);
    if (message.type === "articles") this.#count = message.count;
    if (task) this.#options.emit(task, message);
    if (message.type === "usage") this.#finish();
    if (message.type === "end") this.#next();
  }

  #next(): void {
    this.#clear();
    this.#task = this.#options.stop.aborted ? null : (this.#queue.pop() ?? null);
    if (this.#task === null) {
      this.#finish();
      return;
    }
    this.#count = this.#task.only?.count ?? 1;
    this.#begin(this.#task.only?.at ?? this.#task.from);
    this.#worker.postMessage({ type: "task", task: this.#task } satisfies ToWorker);
  }

  #begin(article: number): void {
    this.#clear();
    this.#article = article;
    const { timeLimit } = this.#options;
    this.#timer = setTimeout(
      () => this.#breakDown("time", "time-limit", `not done in ${timeLimit / 1000} s; raise or drop --time-limit`),
      timeLimit,
    );
  }

  #clear(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Reports the current article as failed. This worker is not used again; `runSlot` starts another for the rest. */
  #breakDown(stage: FailedStage, code: Failure["code"], message: string): void {
    // A crash is reported as an error and as an exit; if both come at once, the second would cost the next task.
    if (this.#brokenDown) return;
    this.#brokenDown = true;
    const { emit } = this.#options;
    const [task, at, count] = [this.#task, this.#article, this.#count];
    this.#task = null;
    if (task) {
      emit(task, { type: "failed", article: at, failure: failureOf({ task, at, count }, stage, code, message) });
      if (!task.only && at + 1 < count) this.#queue.push({ ...task, from: at + 1 });
    } else if (stage === "worker") {
      // The worker crashed before any task. The next would do the same, so each crash uses up a task.
      const next = this.#queue.pop();
      const failure = next && failureOf({ task: next, at: 0, count: 1 }, stage, code, message);
      if (next && failure) emit(next, { type: "failed", article: 0, failure });
    }
    this.#finish();
  }
}
