import { type ExitName, oneLine } from "../errors.js";
import { assignStems } from "./batch/stems.js";
import type { Context, GlobalArguments } from "./command.js";
import { each } from "./each.js";
import { hashOf } from "./hash.js";
import { headOf } from "./head.js";
import { readModel } from "./models.js";
import type { HeadFlags } from "./options.js";
import { type PlanFlags, planRender } from "./render-plan.js";
import { warnOf } from "./warnings.js";

/** `briefwright render`: renders models that were extracted earlier, and perhaps edited by hand. */
export async function renderModels(
  inputs: readonly string[],
  args: PlanFlags & HeadFlags & GlobalArguments,
  context: Context,
): Promise<ExitName> {
  const plan = await planRender(args, context);
  plan.folder?.protect(inputs);
  const names = [...new Set(inputs)];
  const stems = new Map(assignStems(names).map((stem, i) => [names[i], stem]));
  const reporting = { ...args, json: args.json && plan.folder !== null };
  try {
    return await each(inputs, reporting, context, async (input) => {
      const { brief, findings } = await readModel(input, context);
      if (findings.length > 0)
        context.messages.warn(
          `${oneLine(input)}: ${findings.length} not found in the article, and marked so; see briefwright validate`,
        );
      const headed = { ...brief, brief: { ...brief.brief, ...headOf(args) } };
      const sha256 = hashOf(headed);
      const from = { stem: stems.get(input) ?? "article", sha256, key: plan.key };
      const files = await plan.write(headed, from, warnOf(input, context), findings);
      if (files[0] !== "-") context.messages.info(`${oneLine(input)} -> ${files.join(", ")}`);
      return { input, files };
    });
  } finally {
    plan.folder?.tidy();
  }
}
