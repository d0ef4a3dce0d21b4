import { type ExitName, UserError } from "../../errors.js";
import type { Reading } from "../../input/reader.js";
import { checkArticleFlags, readArticles, readLimits, readNumber, wantsHelp } from "../articles.js";
import type { Context, GlobalArguments } from "../command.js";
import { keepHeapSmall } from "../heap.js";
import { DIGEST } from "../render-plan.js";
import { findInputs } from "./inputs.js";
import type { JobFlags, JobName, OpenJob } from "./job.js";
import { openJob } from "./open-job.js";
import { Outcome } from "./outcome.js";
import { runPool } from "./pool.js";
import { checkReport } from "./report.js";
import { assignStems } from "./stems.js";
import type { Task, Unreadable, WorkEvent } from "./types.js";
import { isFailed, severalArticles, work } from "./work.js";

export interface BatchOptions {
  readonly name: JobName;
  readonly inputs: readonly string[];
  readonly flags: JobFlags & GlobalArguments;
}

/**
 * `briefwright brief` and `extract`: does one job with each article of each input. An article that fails does not stop
 * the others: it is reported, and the exit is "partial". If there is only one article, its own exit code counts.
 *
 * @throws UserError (usage, input, template, renderer) before any article is worked on.
 */
export async function runBatch(options: BatchOptions, context: Context): Promise<ExitName> {
  const { inputs, flags } = options;
  if (wantsHelp(flags.list === undefined ? inputs : [...inputs, flags.list], context)) {
    context.showHelp();
    return "ok";
  }
  const run = await planRun(options, context);
  if (run.tasks.length > 1) keepHeapSmall();
  const { worker } = run;
  const outcome = new Outcome(flags, context, { total: run.tasks.length, isThreadFree: worker !== null });
  if (worker !== null) await runInWorkers(run, worker, outcome);
  else await runHere(run.tasks, run, outcome);
  return outcome.finish(run.job);
}

/** A run whose flags are checked and whose inputs are known. */
interface Run {
  readonly name: JobName;
  readonly flags: JobFlags;
  readonly job: OpenJob;
  readonly inputs: readonly string[];
  readonly tasks: readonly Task[];
  /** Articles to work on in parallel. */
  readonly jobs: number;
  /** Milliseconds per article. */
  readonly timeLimit: number;
  /** Main file of worker threads; null if everything is done in this thread. */
  readonly worker: URL | null;
  /** For a digest. */
  readonly wantsBriefs: boolean;
}

async function planRun({ name, inputs: given, flags }: BatchOptions, context: Context): Promise<Run> {
  const { jobs, timeLimit } = readPoolFlags(flags, context);
  checkArticleFlags(flags);
  const job = await openJob(name, flags, context);
  const out = flags.out !== undefined && flags.out !== "-" ? flags.out : name === "brief" ? "out" : null;
  if (job.folder === null) refuseWithoutFolder(flags);
  const named = given.length > 0 || flags.list !== undefined ? given : ["-"];
  const inputs = await findInputs(named, flags, out, context);
  if (inputs.length === 0) context.messages.warn(`${flags.list}: the list names no article; there is nothing to do`);
  job.protect(inputs);
  const stems = assignStems(inputs, flags.digest === true ? [DIGEST] : []);
  if (flags.report !== undefined) checkReport(flags.report, flags, { job, inputs, stems });
  const tasks = await planTasks(inputs, stems, flags, context);
  if (job.single && tasks.length > 1) throw severalArticles();
  const worker = needsWorkers(tasks, job, flags) ? (context.io.worker ?? null) : null;
  const wantsBriefs = flags.digest === true && job.digest !== undefined;
  return { name, flags, job, inputs, tasks, jobs, timeLimit, worker, wantsBriefs };
}

/**
 * Only a worker can be stopped in the middle of an article. Several articles are shared between workers, unless they
 * are printed or were read in this thread.
 */
function needsWorkers(tasks: readonly Task[], job: OpenJob, flags: JobFlags): boolean {
  if (flags["time-limit"] !== undefined) return true;
  if (job.folder === null || (tasks.length === 1 && tasks[0]?.only)) return false;
  return tasks.length > 1 || flags.jobs !== undefined;
}

async function runInWorkers(run: Run, worker: URL, outcome: Outcome): Promise<void> {
  const { name, flags, job, inputs, tasks, timeLimit, wantsBriefs } = run;
  const { cwd, env } = outcome.context.io;
  // The error of an unread article stays in this thread: sending it to a worker would strip its class.
  await runHere(tasks.filter(isUnreadTask), run, outcome);
  await runPool(
    tasks.filter((task) => !isUnreadTask(task)),
    {
      worker,
      start: { name, flags: plainFlags(flags), cwd, env: { ...env }, wantsBriefs, inputs },
      // What goes to standard output is printed in the order of the run.
      jobs: job.folder === null ? 1 : run.jobs,
      timeLimit,
      emit: outcome.take,
      stop: outcome.stop.signal,
    },
  );
}

/** Whether the input was read already, and this article of it could not be. */
const isUnreadTask = ({ only }: Task): boolean => only !== null && isFailed(only.reading);

/** @throws UserError (usage) for what standard output cannot do. */
function refuseWithoutFolder({ resume, digest }: JobFlags): void {
  const advice = "give a folder with --out";
  if (resume)
    throw new UserError("usage", { what: "standard output cannot be resumed", where: { field: "--resume" }, advice });
  if (digest)
    throw new UserError("usage", {
      what: "standard output takes one text file, not the brief and a digest",
      where: { field: "--digest" },
      advice,
    });
}

function readPoolFlags(flags: JobFlags, { io }: Context): { jobs: number; timeLimit: number } {
  return {
    // Several articles may add to the same note of a vault, so they are done one after the other.
    jobs: flags.vault !== undefined ? 1 : Math.ceil(readNumber(flags, "jobs", io.cores ?? 1, 256)),
    timeLimit: readNumber(flags, "time-limit", 120, 86_400) * 1000,
  };
}

/** Flags without functions, which cannot be sent to a worker. */
const plainFlags = (flags: JobFlags): JobFlags =>
  Object.fromEntries(Object.entries(flags).filter(([, value]) => typeof value !== "function")) as JobFlags;

/** One task per input. If there is only one input, one task per article in it, so that the workers share them. */
async function planTasks(
  inputs: readonly string[],
  stems: readonly string[],
  flags: JobFlags,
  context: Context,
): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const [index, input] of inputs.entries()) {
    const stdin = input === "-" ? await context.io.readStdin(readLimits(flags).bytes) : null;
    tasks.push({ index, input, stem: stems[index] ?? "article", stdin, from: 0, only: null });
  }
  const [first] = tasks;
  if (tasks.length !== 1 || !first) return tasks;
  // The time limit includes reading, which only a worker can be stopped in.
  if (flags["time-limit"] !== undefined && context.io.worker) return tasks;
  const io = { ...context.io, readStdin: async () => first.stdin ?? new Uint8Array() };
  const readings = await readOrReport(first.input, flags, { io });
  return readings.map((reading, at) => ({
    ...first,
    index: at,
    stdin: null,
    only: { reading, at, count: readings.length },
  }));
}

/** An input that cannot be read is a failure like others, which `--json` and `--report` name. */
async function readOrReport(
  input: string,
  flags: JobFlags,
  context: Pick<Context, "io">,
): Promise<readonly (Reading | Unreadable)[]> {
  try {
    return await readArticles(input, flags, context);
  } catch (error) {
    if (!(error instanceof UserError) || error.exit !== "input") throw error;
    return [{ error }];
  }
}

async function runHere(tasks: readonly Task[], { job, flags, wantsBriefs }: Run, outcome: Outcome): Promise<void> {
  const isStopped = (): boolean => outcome.stop.signal.aborted;
  for (const task of tasks) {
    if (isStopped()) return;
    const emit = (event: WorkEvent): void => outcome.take(task, event);
    await work(task, { job, flags, context: outcome.context, emit, isStopped, wantsBriefs });
  }
}
