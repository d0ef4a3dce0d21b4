import { type ExitName, formatProblem, UserError } from "../errors.js";
import type { Context, GlobalArguments } from "./command.js";

/** What `--json` prints. */
interface Results {
  readonly done: unknown[];
  readonly failures: { readonly input: string; readonly exit: ExitName; readonly problems: readonly unknown[] }[];
}

/**
 * Does the same work with each input. A user's mistake in one does not stop the others: it is printed, and the exit is
 * "partial". If there is only one input, its own exit code counts.
 *
 * @throws UserError (usage) at once.
 */
export async function each(
  inputs: readonly string[],
  { json }: GlobalArguments,
  { io, messages }: Context,
  work: (input: string) => Promise<unknown>,
): Promise<ExitName> {
  const results: Results = { done: [], failures: [] };
  for (const input of inputs) {
    try {
      results.done.push(await work(input));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // A wrong flag is wrong for every input.
      if (error.exit === "usage") throw error;
      results.failures.push({ input, exit: error.exit, problems: error.problems });
      for (const problem of error.problems) messages.error(formatProblem(problem));
    }
  }
  if (json) io.stdout(`${JSON.stringify(results, null, 2)}\n`);
  if (results.failures.length > 0 && inputs.length > 1)
    messages.error(`${results.failures.length} of ${inputs.length} failed`);
  return results.failures.length === 0
    ? "ok"
    : inputs.length === 1
      ? (results.failures[0]?.exit ?? "internal")
      : "partial";
}
