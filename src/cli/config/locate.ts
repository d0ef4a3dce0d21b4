import { UserError } from "../../errors.js";
import type { Setting } from "./read.js";

/**
 * An error about the value of a flag, with the place that the value came from: [--to: there is no format "pdff"] ->
 * [briefwright.config.yaml:3:1: to: there is no format "pdff"]
 *
 * @param settings those that are in force; a flag of the command line itself is not among them.
 */
export function locateSettings(error: unknown, settings: ReadonlyMap<string, Setting>): unknown {
  if (!(error instanceof UserError) || error.exit !== "usage") return error;
  const problems = error.problems.map((problem) => {
    const name = /^--([a-z-]+)/u.exec(problem.where?.field ?? "")?.[1];
    const setting = name === undefined ? undefined : settings.get(name);
    return setting === undefined || problem.where?.file !== undefined ? problem : { ...problem, where: setting.where };
  });
  return new UserError(error.exit, problems, { cause: error });
}
