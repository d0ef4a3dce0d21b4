import { fstatSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { EXIT_CODES, UserError } from "../errors.js";
import { readAtMost } from "../input/read.js";
import type { Io } from "./io.js";
import { run } from "./main.js";
import { notWritable, orNull } from "./write-whole.js";

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
  stdout: print,
  stderr: (text) => void process.stderr.write(text),
  readStdin: readStandardInput,
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

/** [- < folder] gives a stream without bytes, which would be said to be an empty article. */
async function readStandardInput(limit: number): Promise<Uint8Array> {
  if (orNull(() => fstatSync(0))?.isDirectory())
    throw new UserError("input", { what: "standard input is a folder", advice: "give the folder's path instead" });
  return readAtMost(process.stdin, "-", limit);
}

/**
 * To a file or a device without the stream: that one writes once, does not look at how much the disk took, and tells of an error when the
 * process has ended.
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

/** Why standard output did not take what was printed, if so. */
let lost: Error | null = null;
const lose = (error: Error): void => {
  lost ??= error;
};

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT_CODES.ok.code);
  lose(error);
});
// Whoever does not listen to the messages still gets the work done, and the exit code.
process.stderr.on("error", () => {});

void run(process.argv.slice(2), io).then((code) => {
  // As soon as all is written. By itself Node would first wait for what V8 still compiles in the background.
  process.stdout.write("", () => {
    const exit = lost ? reportLost(lost) : code;
    process.stderr.write("", () => process.exit(exit));
  });
});

function reportLost(error: Error): number {
  const { exit, message } = notWritable("standard output", "look at where it is led to, or give --out", error);
  process.stderr.write(`error: ${message}\n`);
  return EXIT_CODES[exit].code;
}
