/** What the command line needs of the world, so that tests can run it without a process. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** All of standard input, at most so many bytes. @throws UserError (input) where there are more. */
  readonly readStdin: (limit: number) => Promise<Uint8Array>;
  /** Whether a person types at standard input. */
  readonly stdinIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Main file of worker threads; without it all is done in this thread. */
  readonly worker?: URL;
  /** Cores that this machine lends us. */
  readonly cores?: number;
  /** Columns of the terminal that standard error is. */
  readonly columns?: number;
  /**
   * Calls back at the first Ctrl-C or SIGTERM instead of ending at once; returns what takes that back. Only for who leaves this thread free:
   * one that works on an article hears of no signal, and could be ended by none.
   */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** Messages for people: always on standard error, so that data on standard output stays clean. */
export interface Messages {
  /** What was done. Silent with `--quiet`. */
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly error: (text: string) => void;
}

export interface MessageOptions {
  readonly quiet: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** Colour only on a terminal, and never against `NO_COLOR` or `TERM=dumb` (no-color.org). */
export function openMessages(io: Io, { quiet, color }: MessageOptions): Messages {
  const coloured = color && io.stderrIsTerminal && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb";
  const paint = (code: number, text: string): string => (coloured ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    info: (text) => {
      if (!quiet) io.stderr(`${printable(text)}\n`);
    },
    warn: (text) => io.stderr(`${paint(33, "warning:")} ${printable(text)}\n`),
    error: (text) => io.stderr(`${paint(31, "error:")} ${printable(text)}\n`),
  };
}

/** Messages quote article text and file names: control characters in them must not steer the terminal. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be made visible
  text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
