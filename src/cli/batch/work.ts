import { type ExitName, formatProblem, type Problem, UserError } from "../../errors.js";
import type { Reading, Unread } from "../../input/reader.js";
import { readArticles } from "../articles.js";
import { bugMessage } from "../bug-message.js";
import type { Context } from "../command.js";
import { hashOf } from "../hash.js";
import { withPath } from "../with-path.js";
import { type ArticlePlace, failureOf, reportedName, shownName } from "./failure.js";
import type { JobFlags, OpenJob } from "./job.js";
import type { Done, FailedStage, Failure, Task, Unreadable, WorkEvent } from "./types.js";

export interface Working {
  readonly job: OpenJob;
  readonly flags: JobFlags;
  readonly context: Context;
  readonly emit: (event: WorkEvent) => void;
  /** Whether the run was interrupted. The current article is finished, and no other is started. */
  readonly isStopped: () => boolean;
  /** Whether to send each brief along with its result, for a digest. */
  readonly wantsBriefs: boolean;
}

/** Works on the articles of one input and emits the result of each. An article that fails does not throw. */
export async function work(task: Task, working: Working): Promise<void> {
  const { emit, flags, context } = working;
  try {
    emit({ type: "begin", article: task.from });
    if (task.only) {
      await workOn(task.only.reading, { task, ...task.only }, working);
      emit({ type: "end" });
      return;
    }
    const io = { ...context.io, readStdin: async () => task.stdin ?? new Uint8Array() };
    const readings = await readArticles(task.input, flags, { io });
    if (working.job.single && readings.length > 1) throw severalArticles();
    emit({ type: "articles", count: readings.length });
    for (let at = task.from; at < readings.length && !working.isStopped(); at++) {
      const reading = readings[at];
      if (reading) await workOn(reading, { task, at, count: readings.length }, working);
    }
  } catch (error) {
    fail(error, "read", { task, at: task.from, count: 1 }, working);
  }
  emit({ type: "end" });
}

/** Several articles, but the output is a single file or standard output. */
export const severalArticles = (): UserError =>
  new UserError("usage", {
    what: "several articles",
    where: { field: "--out" },
    advice: "give a folder to write the models to",
  });

/** Whether an input, or one of its articles, could not be read. */
export const isFailed = (reading: Reading | Unreadable): reading is Unread | Unreadable => "error" in reading;

async function workOn(reading: Reading | Unreadable, place: ArticlePlace, working: Working): Promise<void> {
  const { task, at, count } = place;
  let stage: FailedStage = "read";
  try {
    working.emit({ type: "begin", article: at });
    if (isFailed(reading)) throw reading.error;
    const stem = count > 1 ? `${task.stem}-${at + 1}` : task.stem;
    const from = { stem, sha256: hashOf(reading), key: working.job.key };
    const named = reportedName(place);
    const finished = working.flags.resume ? ((await working.job.folder?.findDone(from)) ?? null) : null;
    stage = "extract";
    if (finished) {
      const brief = working.wantsBriefs ? working.job.extract(reading, shownName(place)) : null;
      working.emit({ type: "done", article: at, done: { ...named, files: finished, skipped: true }, brief });
      return;
    }
    const { files, brief } = await working.job.run(reading, from, shownName(place), (next) => {
      stage = next;
    });
    const done: Done = { ...named, files };
    working.emit({ type: "done", article: at, done, brief: working.wantsBriefs ? brief : null });
  } catch (error) {
    fail(error, stage, place, working);
  }
}

function fail(error: unknown, stage: FailedStage, place: ArticlePlace, { emit, flags }: Working): void {
  if (error instanceof UserError && isAboutFlag(error, flags)) {
    emit({ type: "usage", problems: error.problems });
    return;
  }
  emit({ type: "failed", article: place.at, failure: describe(error, stage, place) });
}

/**
 * Whether an error is about a flag that was given, and so about every article. An article's own language, without a
 * model, is not.
 */
function isAboutFlag(error: UserError, flags: Readonly<Record<string, unknown>>): boolean {
  if (error.exit !== "usage") return false;
  const flag = /^--([a-z-]+)/u.exec(error.problems[0]?.where?.field ?? "")?.[1];
  return flag === undefined || flag === "out" || flags[flag] !== undefined;
}

function describe(error: unknown, stage: FailedStage, place: ArticlePlace): Failure {
  if (!(error instanceof UserError)) return failureOf(place, stage, "internal", bugMessage(error));
  const { line, column, field } = error.problems[0]?.where ?? {};
  const where = {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(field === undefined ? {} : { field }),
  };
  const code: ExitName = error.exit === "usage" ? "input" : error.exit;
  return {
    ...reportedName(place),
    stage,
    code,
    message: error.problems.map((problem) => formatProblem(withFile(problem, place))).join("\n"),
    place: Object.keys(where).length > 0 ? where : null,
  };
}

/** Every failure of a run names its article; what concerns standard input says so itself. */
const withFile = (problem: Problem, place: ArticlePlace): Problem =>
  problem.where?.file === undefined && shownName(place) !== "-"
    ? { ...problem, where: { ...problem.where, file: shownName(place) } }
    : withPath(problem, place.task.input);
