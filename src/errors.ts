import type { Span } from "./text/span.js";

/** What the process answers with. The table in `--help` and in the README is printed from here. */
export const EXIT_CODES = {
  ok: { code: 0, meaning: "done" },
  internal: { code: 1, meaning: "our fault: an error with its stack" },
  usage: { code: 2, meaning: "wrong use: a flag, a value or a name" },
  input: { code: 3, meaning: "an input cannot be read, or an output cannot be written" },
  model: { code: 4, meaning: "the model is not valid" },
  template: { code: 5, meaning: "an error in a template or an audience" },
  renderer: { code: 6, meaning: "a renderer, a font or a language model is missing" },
  partial: { code: 7, meaning: "some of several articles failed" },
  interrupted: { code: 130, meaning: "interrupted" },
} as const;

export type ExitName = keyof typeof EXIT_CODES;

/** Where a mistake is: a file with its line and column (both from 1), a field's path, or both. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly field?: string | undefined;
}

export interface Problem {
  /** What is wrong, with what was found and what was expected. */
  readonly what: string;
  readonly where?: Place | undefined;
  /** What to do about it. */
  readonly advice?: string | undefined;
  /** Lines that show the place, for instance the source line with a caret below. */
  readonly frame?: string | undefined;
}

/**
 * A mistake of the user's: in a flag, a file, a model, a template. The command line prints each problem in one line and exits with the
 * code of `exit`; the API throws it. Anything else that is thrown is a mistake of ours.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly exit: ExitName;
  readonly problems: readonly Problem[];

  constructor(exit: ExitName, problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(formatProblem).join("\n"), options);
    this.exit = exit;
    this.problems = list;
  }
}

/** `file:line:column: field: what; advice`, the form that editors make clickable. */
export function formatProblem({ what, where, advice, frame }: Problem): string {
  const file = where?.file === undefined ? undefined : oneLine(where.file);
  const place = [file, where?.line, where?.column].filter((part) => part !== undefined).join(":");
  const head = [place, where?.field, what].filter(Boolean).join(": ");
  return [advice ? `${head}; ${advice}` : head, frame].filter(Boolean).join("\n");
}

/** A name as a message shows it: a line break in it would make two messages of one. */
export const oneLine = (name: string): string => name.replace(/[\p{Cc}\u2028\u2029]/gu, "\uFFFD");

/** Text that we could not make sense of: never an exception, always with its place. */
export interface Warning {
  readonly message: string;
  /** Into the normalised text of the article, where there is a place to name. */
  readonly span?: Span | undefined;
}

/** For the last branch of an exhaustive switch. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

/** The candidate nearest to a mistyped word, or null where none is near (edit distance above a third of its length). */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance with transpositions of neighbours counted as one, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit;
}
