import { availableParallelism } from "node:os";
import { EXIT_CODES } from "../errors.js";
import { readAtMost } from "../input/read.js";
import type { Io } from "./io.js";
import { run } from "./main.js";

/** What a run of many articles does at the first interrupt: it finishes what is being written. */
const stops = new Set<() => void>();
let interrupted = false;

// Nothing is half-written at any moment: outputs are written aside and renamed. So a second interrupt ends at once.
function interrupt(): void {
  if (interrupted) process.exit(EXIT_CODES.interrupted.code);
  interrupted = true;
  for (const stop of stops) stop();
}

/** A signal that is listened to no longer ends the process by itself: it is while somebody wants to be told, and no longer. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const listen = (): void => SIGNALS.forEach((signal) => void process.on(signal, interrupt));
const unlisten = (): void => SIGNALS.forEach((signal) => void process.off(signal, interrupt));

const io: Io = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readStdin: (limit) => readAtMost(process.stdin, "-", limit),
  // These are asked late, since Node loads or makes something for each.
  get stdinIsTerminal() {
    return process.stdin.isTTY === true;
  },
  stderrIsTerminal: process.stderr.isTTY === true,
  env: process.env,
  cwd: process.cwd(),
  worker: new URL("./batch/start.js", import.meta.url),
  get cores() {
    return availableParallelism();
  },
  columns: process.stderr.columns ?? 80,
  onInterrupt: (stop) => {
    if (stops.size === 0) listen();
    stops.add(stop);
    return () => {
      stops.delete(stop);
      if (stops.size === 0) unlisten();
    };
  },
};

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT_CODES.ok.code);
});

void run(process.argv.slice(2), io).then((code) => {
  // As soon as all is written. By itself Node would first wait for what V8 still compiles in the background.
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
});
