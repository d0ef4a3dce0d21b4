/** What the command line needs from its process, so that tests can run it without one. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /**
   * Reads all of standard input.
   *
   * @param limit in bytes.
   * @throws UserError (input) if there are more.
   */
  readonly readStdin: (limit: number) => Promise<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Main file of worker threads; without it everything is done in this thread. */
  readonly worker?: URL;
  /** Number of cores available to the process. */
  readonly cores?: number;
  /** Width of standard error, in columns, if it is a terminal. */
  readonly columns?: number;
  /**
   * Calls back at the first Ctrl-C or SIGTERM, which then does not end the process. Returns a function that undoes
   * this. Call it only while this thread is idle: during the work on an article, no signal is handled, so none could
   * end it.
   */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** Messages for users. They go to standard error, so that standard output holds only data. */
export interface Messages {
  /** Not printed with `--quiet`. */
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly error: (text: string) => void;
}

export interface MessageOptions {
  readonly quiet: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** Text is coloured only on a terminal, and not with `--no-color`, `NO_COLOR` (no-color.org) or `TERM=dumb`. */
export const isColoured = ({ env }: Pick<Io, "env">, isTerminal: boolean, color: boolean): boolean =>
  color && isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";

export function openMessages(io: Io, { quiet, color }: MessageOptions): Messages {
  const coloured = isColoured(io, io.stderrIsTerminal, color);
  const paint = (code: number, text: string): string => (coloured ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    info: (text) => {
      if (!quiet) io.stderr(`${printable(text)}\n`);
    },
    warn: (text) => io.stderr(`${paint(33, "warning:")} ${printable(text)}\n`),
    error: (text) => io.stderr(`${paint(31, "error:")} ${printable(text)}\n`),
  };
}

/** Article text and file names as a terminal may show them: their control characters must not reach it. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
  text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
