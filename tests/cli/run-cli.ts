import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/main.js";
import { readAtMost } from "../../src/input/read.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly stdinIsTerminal?: boolean;
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

/** Runs the command line in this process, with its own streams, environment and working folder. */
export async function runCli(argv: readonly string[], world: World = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    readStdin: (limit) => readAtMost(stream(world.stdin ?? ""), "-", limit),
    stdinIsTerminal: world.stdinIsTerminal ?? false,
    stdoutIsTerminal: world.stdoutIsTerminal ?? false,
    stderrIsTerminal: world.stderrIsTerminal ?? false,
    env: world.env ?? {},
    cwd: world.cwd ?? tmpdir(),
  };
  const code = await run(argv, io);
  return { code, stdout: out.join(""), stderr: err.join("") };
}

async function* stream(stdin: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
}

/** A new empty folder. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "briefwright-test-"));

export const EXAMPLES = ["orvenia-talks", "calder-batteries", "lantos-election"] as const;

export const examplePath = (name: string): string =>
  new URL(`../../assets/examples/${name}.txt`, import.meta.url).pathname;
