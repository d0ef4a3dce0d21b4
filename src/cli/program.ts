import { fstatSync, writeFileSync } from "node:fs";
import { availableParallelism, constants } from "node:os";
import { isatty } from "node:tty";
import { EXIT_CODES, UserError } from "../errors.js";
import { readAtMost } from "../input/read.js";
import type { Io } from "./io.js";
import { run } from "./main.js";
import { notWritable, orNull } from "./write-whole.js";

/** What to do at the first interrupt: a run over many articles finishes what is being written. */
const stops = new Set<() => void>();
let interrupted: NodeJS.Signals | null = null;

// A second interrupt ends at once. This leaves no incomplete file, since outputs are renamed only when they are
// complete.
function interrupt(signal: NodeJS.Signals): void {
  if (interrupted !== null) process.exit(codeOf(signal));
  interrupted = signal;
  for (const stop of stops) stop();
}

/** As a shell shows a process that the signal itself has ended. */
const codeOf = (signal: NodeJS.Signals): number =>
  signal === "SIGTERM" ? 128 + constants.signals.SIGTERM : EXIT_CODES.interrupted.code;

/** A signal with a listener no longer ends the process, so there is one only while `onInterrupt` is in use. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const listen = (): void => SIGNALS.forEach((signal) => void process.on(signal, interrupt));
const unlisten = (): void => SIGNALS.forEach((signal) => void process.off(signal, interrupt));

const io: Io = {
  stdout: print,
  stderr: (text) => void process.stderr.write(text),
  readStdin: readStandardInput,
  // Node loads code for some of these properties, so they are getters, evaluated on demand.
  get stdinIsTerminal() {
    // `process.stdin` would open it: 5 ms, for a run that only asks.
    return isatty(0);
  },
  get stdoutIsTerminal() {
    return process.stdout.isTTY === true;
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

/** [briefwright - < folder] gives a stream without bytes, which would be reported as an empty article. */
async function readStandardInput(limit: number): Promise<Uint8Array> {
  if (orNull(() => fstatSync(0))?.isDirectory())
    throw new UserError("input", { what: "standard input is a folder", advice: "give the folder's path instead" });
  return readAtMost(process.stdin, "-", limit);
}

/**
 * Writes to files and devices synchronously: `process.stdout` may write partially and reports errors only after exit.
 */
function print(text: string): void {
  const { fd, isTTY } = process.stdout;
  const kind = orNull(() => fstatSync(fd));
  if (isTTY || !(kind?.isFile() || kind?.isCharacterDevice())) return void process.stdout.write(text);
  try {
    writeFileSync(fd, text);
  } catch (error) {
    lose(error as Error);
  }
}

/** The first error in writing to standard output. */
let lost: Error | null = null;
const lose = (error: Error): void => {
  lost ??= error;
};

// A reader that closes the pipe early (`| head`) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT_CODES.ok.code);
  lose(error);
});
// If standard error is closed, the work is still done, and the exit code is right.
process.stderr.on("error", () => {});

void run(process.argv.slice(2), io).then((code) => {
  // Exits once everything is written. Node by itself would wait for V8's background compilation.
  process.stdout.write("", () => {
    const ended = interrupted !== null && code === EXIT_CODES.interrupted.code ? codeOf(interrupted) : code;
    const exit = lost ? reportLost(lost) : ended;
    process.stderr.write("", () => process.exit(exit));
  });
});

function reportLost(error: Error): number {
  const { exit, message } = notWritable("standard output", "check where it is redirected, or give --out", error);
  process.stderr.write(`error: ${message}\n`);
  return EXIT_CODES[exit].code;
}
