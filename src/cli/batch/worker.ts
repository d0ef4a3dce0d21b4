import { parentPort, workerData } from "node:worker_threads";
import { UserError } from "../../errors.js";
import { warmUp } from "../../pipeline.js";
import type { Context } from "../command.js";
import type { Io, Messages } from "../io.js";
import type { JobFlags, JobName } from "./job.js";
import { openJob } from "./open-job.js";
import type { Task, WorkEvent } from "./types.js";
import { work } from "./work.js";

/*
 * A worker thread: loads the language model once, then works on one input after the other. All output goes through the
 * main thread.
 */

export interface WorkerStart {
  readonly name: JobName;
  readonly flags: JobFlags;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly wantsBriefs: boolean;
  /** All inputs of the run, which are never overwritten. */
  readonly inputs: readonly string[];
}

/** What the main thread sends. */
export type ToWorker = { readonly type: "task"; readonly task: Task } | { readonly type: "stop" };
export type FromWorker = WorkEvent | { readonly type: "ready" };

if (!parentPort) throw new Error("this file is the main file of a worker thread");
const port = parentPort;
const start = workerData as WorkerStart;
const emit = (event: FromWorker): void => port.postMessage(event);
const say = (level: "info" | "warn" | "error") => (text: string) => emit({ type: "message", level, text });
const messages: Messages = { info: say("info"), warn: say("warn"), error: say("error") };
const io: Io = {
  stdout: (text) => emit({ type: "output", text }),
  stderr: say("error"),
  readStdin: async () => new Uint8Array(),
  stdinIsTerminal: false,
  stdoutIsTerminal: false,
  stderrIsTerminal: false,
  env: start.env,
  cwd: start.cwd,
};
const context: Context = { io, messages, showHelp: () => {} };
let stopped = false;

void begin();

async function begin(): Promise<void> {
  try {
    const job = await openJob(start.name, start.flags, context);
    job.protect(start.inputs);
    warmUp(typeof start.flags.language === "string" ? start.flags.language : "en");
    const { flags, wantsBriefs } = start;
    port.on("message", (message: ToWorker) => {
      if (message.type === "stop") stopped = true;
      else void work(message.task, { job, flags, context, emit, isStopped: () => stopped, wantsBriefs });
    });
    emit({ type: "ready" });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    emit({ type: "usage", problems: error.problems });
  }
}
