import { type ExitName, UserError } from "../../errors.js";
import { isUnread } from "../../input/reader.js";
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
import type { Task, WorkEvent } from "./types.js";
import { severalArticles, work } from "./work.js";

export interface BatchOptions {
  readonly name: JobName;
  readonly inputs: readonly string[];
  readonly flags: JobFlags & GlobalArguments;
}

/**
 * Does the same with each article of each input. One that fails does not stop the others: it is printed and reported, and the run ends with
 * "partial". With a single article its own exit code stands.
 */
export async function runBatch({ name, inputs: given, flags }: BatchOptions, context: Context): Promise<ExitName> {
  if (wantsHelp(flags.list === undefined ? given : [...given, flags.list], context)) {
    context.showHelp();
    return "ok";
  }
  const { jobs, timeLimit } = readPoolFlags(flags, context);
  checkArticleFlags(flags);
  // What the flags name is checked before any article is read.
  const job = await openJob(name, flags, context);
  const out = flags.out !== undefined && flags.out !== "-" ? flags.out : name === "brief" ? "out" : null;
  if (flags.resume && job.folder === null) throw noFolder();
  const wantsBriefs = flags.digest === true && job.digest !== undefined;
  const named = given.length > 0 || flags.list !== undefined ? given : ["-"];
  const inputs = await findInputs(named, flags, out, context);
  if (inputs.length === 0) context.messages.warn(`${flags.list}: the list names no article; there is nothing to do`);
  job.protect(inputs);
  if (flags.report !== undefined) checkReport(flags.report, inputs, flags.force === true);
  const tasks = await planTasks(inputs, flags, context);
  if (job.single && tasks.length > 1) throw severalArticles();
  if (tasks.length > 1) keepHeapSmall();
  const worker = needsWorkers(tasks, job, flags) ? context.io.worker : undefined;
  const run = new Outcome(flags, context, tasks.length, worker !== undefined);
  if (worker) {
    const start = {
      name,
      flags: plainFlags(flags),
      cwd: context.io.cwd,
      env: { ...context.io.env },
      wantsBriefs,
      inputs,
    };
    // An error that is sent to a worker arrives there without what makes it a user's.
    const [unread, readable] = [tasks.filter(isKnownUnread), tasks.filter((task) => !isKnownUnread(task))];
    await runHere(unread, job, flags, run, wantsBriefs);
    // What is printed is printed in the order of the run.
    await runPool(readable, {
      worker,
      start,
      jobs: job.folder === null ? 1 : jobs,
      timeLimit,
      emit: run.take,
      stop: run.stop.signal,
    });
  } else await runHere(tasks, job, flags, run, wantsBriefs);
  return run.finish(job);
}

/** Only a worker can be ended in the midst of an article; several articles are shared between workers, unless they are printed or were read here. */
function needsWorkers(tasks: readonly Task[], job: OpenJob, flags: JobFlags): boolean {
  if (flags["time-limit"] !== undefined) return true;
  if (job.folder === null || (tasks.length === 1 && tasks[0]?.only)) return false;
  return tasks.length > 1 || flags.jobs !== undefined;
}

/** One of several articles in an input that was read already, and this one could not be. */
const isKnownUnread = ({ only }: Task): boolean => only !== null && isUnread(only.reading);

const noFolder = (): UserError =>
  new UserError("usage", {
    what: "nothing is kept on standard output",
    where: { field: "--resume" },
    advice: "give a folder with --out",
  });

function readPoolFlags(flags: JobFlags, { io }: Context): { jobs: number; timeLimit: number } {
  return {
    // A vault's notes are added to by one article after the other.
    jobs: flags.vault !== undefined ? 1 : Math.ceil(readNumber(flags, "jobs", io.cores ?? 1, 256)),
    timeLimit: readNumber(flags, "time-limit", 120, 86_400) * 1000,
  };
}

/** Only data can be sent to a worker. */
const plainFlags = (flags: JobFlags): JobFlags =>
  Object.fromEntries(Object.entries(flags).filter(([, value]) => typeof value !== "function")) as JobFlags;

/** A task an input; of a single input that holds several articles, a task an article, so that they are spread over the workers. */
async function planTasks(inputs: readonly string[], flags: JobFlags, context: Context): Promise<readonly Task[]> {
  const stems = assignStems(inputs, flags.digest === true ? [DIGEST] : []);
  const tasks: Task[] = [];
  for (const [index, input] of inputs.entries()) {
    const stdin = input === "-" ? await context.io.readStdin(readLimits(flags).bytes) : null;
    tasks.push({ index, input, stem: stems[index] ?? "article", stdin, from: 0, only: null });
  }
  const [first] = tasks;
  if (tasks.length !== 1 || !first) return tasks;
  // The time limit holds for reading too.
  if (flags["time-limit"] !== undefined && context.io.worker) return tasks;
  const io = { ...context.io, readStdin: async () => first.stdin ?? new Uint8Array() };
  const readings = await readArticles(first.input, flags, { io });
  return readings.map((reading, at) => ({
    ...first,
    index: at,
    stdin: null,
    only: { reading, at, count: readings.length },
  }));
}

async function runHere(
  tasks: readonly Task[],
  job: OpenJob,
  flags: JobFlags,
  run: Outcome,
  wantsBriefs: boolean,
): Promise<void> {
  const isStopped = (): boolean => run.stop.signal.aborted;
  for (const task of tasks) {
    if (isStopped()) return;
    const emit = (event: WorkEvent): void => run.take(task, event);
    await work(task, { job, flags, context: run.context, emit, isStopped, wantsBriefs });
  }
}
