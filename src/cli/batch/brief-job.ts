import { extract } from "../../pipeline.js";
import type { Context } from "../command.js";
import { headOf } from "../head.js";
import { planRender } from "../render-plan.js";
import { warnOf } from "../warnings.js";
import { type JobFlags, jobKey, type OpenJob } from "./job.js";

/** An article to its brief, rendered. @throws UserError (usage, template, renderer). */
export async function briefJob(flags: JobFlags, context: Context): Promise<OpenJob> {
  const plan = await planRender(flags, context);
  return {
    key: jobKey(flags, [plan.key]),
    folder: plan.folder,
    single: plan.folder === null,
    run: async (article, from, input, at) => {
      const warn = warnOf(input, context);
      const { brief } = extract(article, { head: headOf(flags), warn });
      at("render");
      return { files: await plan.write(brief, from, warn), brief };
    },
  };
}
