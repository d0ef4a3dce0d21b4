import type { Span } from "./text/span.js";

/** The exit codes of the process. `--help` prints this table; the README repeats it, which a test checks. */
export const EXIT_CODES = {
  ok: { code: 0, meaning: "done" },
  internal: { code: 1, meaning: "a bug in Briefwright, printed with its stack" },
  usage: { code: 2, meaning: "usage error: unknown or invalid flag, value or name" },
  input: { code: 3, meaning: "an input cannot be read or an output cannot be written" },
  model: { code: 4, meaning: "the model is not valid" },
  template: { code: 5, meaning: "an error in a template or audience" },
  renderer: { code: 6, meaning: "a renderer, a font or a language model is missing" },
  partial: { code: 7, meaning: "some of several articles failed, or one was not done within --time-limit" },
  interrupted: { code: 130, meaning: "interrupted" },
} as const;

export type ExitName = keyof typeof EXIT_CODES;

/** Where a mistake is: a file with line and column (both from 1), the path of a field or flag, or both. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly field?: string | undefined;
}

export interface Problem {
  /** What is wrong: what was found and what was expected. */
  readonly what: string;
  readonly where?: Place | undefined;
  /** How to fix it. */
  readonly advice?: string | undefined;
  /** Lines that show the place, such as the source line with a caret below it. */
  readonly frame?: string | undefined;
}

/**
 * A mistake made by the user: in a flag, a file, a model or a template. The command line prints one line per problem
 * and exits with the code of `exit`; the API throws the error. Any other error is a bug in Briefwright.
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

/** `file:line:column: field: what; advice`. Editors and terminals turn this form into a link. */
export function formatProblem({ what, where, advice, frame }: Problem): string {
  const place = [where?.file, where?.line, where?.column].filter((part) => part !== undefined).join(":");
  const head = [place, where?.field, what].filter(Boolean).join(": ");
  return [oneLine(advice ? `${head}; ${advice}` : head), frame].filter(Boolean).join("\n");
}

/** A name as it is printed in a message. A line break in it would split the message into two. */
export const oneLine = (name: string): string => name.replace(/[\p{Cc}\u2028\u2029]/gu, "\uFFFD");

/** Text that could not be interpreted. It is reported with its place and never thrown. */
export interface Warning {
  readonly message: string;
  /** UTF-16 offsets into the article's normalised text; absent if the warning is about the whole article. */
  readonly span?: Span | undefined;
}

/**
 * The code of a Node.js system error [ENOENT].
 *
 * @returns null for any other value.
 */
export function errorCode(cause: unknown): string | null {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : null;
}

/** For the default branch of an exhaustive switch. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
