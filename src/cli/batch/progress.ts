import type { Io, Messages } from "../io.js";

/** The progress of a run, on one line of a terminal. */
export interface Progress {
  readonly messages: Messages;
  /** Whether the line is shown. If so, single results are not printed as they come. */
  readonly shown: boolean;
  readonly update: (done: number, failed: number) => void;
  readonly grow: (total: number) => void;
  readonly close: () => void;
}

/** Shortest time between two redraws, in milliseconds. */
const INTERVAL = 100;

/**
 * A progress line on standard error, if that is a terminal, there are several articles, and `--quiet` is not given. Not
 * the library cli-progress, whose last release was in 2023: messages must be able to interrupt the line.
 */
export function openProgress(total: number, io: Io, messages: Messages, quiet: boolean): Progress {
  const shown = io.stderrIsTerminal && !quiet && total > 1;
  if (!shown) return { messages, shown, update: () => {}, grow: () => {}, close: () => {} };
  const started = performance.now();
  let [all, done, failed, drawn] = [total, 0, 0, Number.NEGATIVE_INFINITY];
  let closed = false;
  const clear = (): void => io.stderr("\r\u001B[K");
  const draw = (): void => {
    drawn = performance.now();
    io.stderr(`\r\u001B[K${progressLine(done, failed, all, (drawn - started) / 1000, io.columns ?? 80)}`);
  };
  const aside =
    (print: (text: string) => void) =>
    (text: string): void => {
      if (!closed) clear();
      print(text);
      if (!closed) draw();
    };
  return {
    messages: { info: aside(messages.info), warn: aside(messages.warn), error: aside(messages.error) },
    shown,
    update: (nowDone, nowFailed) => {
      [done, failed] = [nowDone, nowFailed];
      if (performance.now() - drawn >= INTERVAL) draw();
    },
    grow: (nowTotal) => {
      all = nowTotal;
    },
    close: () => {
      closed = true;
      clear();
    },
  };
}

/**
 * [━━━━━━────── 120/300, 3 failed, 4.2/s, 0:43 left]
 *
 * @param seconds since the start.
 * @param columns width of the terminal; the line is one column shorter at most.
 */
export function progressLine(done: number, failed: number, total: number, seconds: number, columns: number): string {
  const finished = done + failed;
  const rate = seconds > 0 ? finished / seconds : 0;
  const left = rate > 0 && finished > 0 ? clock((total - finished) / rate) : "-:--";
  const text = `${finished}/${total}, ${failed} failed, ${rate.toFixed(1)}/s, ${left} left`;
  const width = Math.max(0, Math.min(30, columns - text.length - 2));
  const filled = total > 0 ? Math.round((finished / total) * width) : 0;
  return `${"━".repeat(filled)}${"─".repeat(width - filled)} ${text}`.slice(0, Math.max(0, columns - 1));
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
