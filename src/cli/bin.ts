#!/usr/bin/env node
import { EXIT_CODES } from "../errors.js";
import type { Io } from "./io.js";
import { run } from "./main.js";

const io: Io = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  stdinIsTerminal: process.stdin.isTTY === true,
  stdoutIsTerminal: process.stdout.isTTY === true,
  stderrIsTerminal: process.stderr.isTTY === true,
  env: process.env,
  cwd: process.cwd(),
};

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT_CODES.ok.code);
});
// Nothing is half-written at any moment: outputs are written aside and renamed.
process.once("SIGINT", () => process.exit(EXIT_CODES.interrupted.code));
process.once("SIGTERM", () => process.exit(EXIT_CODES.interrupted.code));

process.exitCode = await run(process.argv.slice(2), io);
