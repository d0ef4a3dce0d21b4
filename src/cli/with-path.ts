import { basename } from "node:path";
import { type Problem, UserError } from "../errors.js";

/**
 * Readers name a file by the last part of its path only; a message needs all of it. [news.jsonl#2] -> [in/news.jsonl#2]
 */
export function withPath(problem: Problem, input: string): Problem {
  const file = problem.where?.file;
  const name = basename(input);
  if (file === undefined || file.startsWith(input) || !file.startsWith(name)) return problem;
  return { ...problem, where: { ...problem.where, file: `${input}${file.slice(name.length)}` } };
}

/** The same for all problems of an error; any other error is returned as it is. */
export const errorWithPath = (error: unknown, input: string): unknown =>
  error instanceof UserError
    ? new UserError(
        error.exit,
        error.problems.map((problem) => withPath(problem, input)),
        { cause: error },
      )
    : error;
