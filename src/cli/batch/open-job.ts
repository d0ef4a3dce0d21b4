import type { Context } from "../command.js";
import { briefJob } from "./brief-job.js";
import { extractJob } from "./extract-job.js";
import type { JobFlags, JobName, OpenJob } from "./job.js";

/**
 * Checks everything that the flags name, once per process and once per worker.
 *
 * @throws UserError (usage, template, renderer).
 */
export const openJob = (name: JobName, flags: JobFlags, context: Context): Promise<OpenJob> =>
  name === "brief" ? briefJob(flags, context) : extractJob(flags, context);
