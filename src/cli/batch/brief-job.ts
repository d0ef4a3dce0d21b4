import { extract } from "../../pipeline.js";
import { readingOptions } from "../articles.js";
import type { Context } from "../command.js";
import { headOf } from "../head.js";
import { planRender } from "../render-plan.js";
import { warnOf } from "../warnings.js";
import { type JobFlags, jobKey, type OpenJob } from "./job.js";

/**
 * The job of `briefwright brief`: renders the brief of an article.
 *
 * @throws UserError (usage, template, renderer).
 */
export async function briefJob(flags: JobFlags, context: Context): Promise<OpenJob> {
  const plan = await planRender(flags, context);
  const reading = readingOptions(flags);
  const extractBrief: OpenJob["extract"] = (article, input) =>
    extract(article, { ...reading, head: headOf(flags), warn: warnOf(input, context) }).brief;
  return {
    key: jobKey(flags, [plan.key]),
    folder: plan.folder,
    protect: (inputs) => plan.folder?.protect(inputs),
    isOutput: plan.isOutput,
    single: plan.folder === null,
    extract: extractBrief,
    digest: plan.writeDigest,
    run: async (article, from, input, at) => {
      const brief = extractBrief(article, input);
      at("render");
      return { files: await plan.write(brief, from, warnOf(input, context)), brief };
    },
  };
}
