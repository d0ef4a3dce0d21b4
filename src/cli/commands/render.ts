import { createHash } from "node:crypto";
import { defineCommand, textList } from "../command.js";
import { each } from "../each.js";
import { headOf } from "../head.js";
import { readModel } from "../models.js";
import { CONFIG_OPTIONS, HEAD_OPTIONS, RENDER_OPTIONS } from "../options.js";
import { outputStem } from "../output-name.js";
import { planRender } from "../render-plan.js";
import { warnOf } from "../warnings.js";

export const renderCommand = defineCommand({
  usage: "render <models..>",
  describe: "model to files",
  positionals: { models: { describe: "models as JSON or YAML, or - for standard input", array: true } },
  configurable: true,
  options: { ...CONFIG_OPTIONS, ...HEAD_OPTIONS, ...RENDER_OPTIONS },
  examples: [["$0 render brief.yaml --audience analyst --to pdf", "print a model that was edited by hand"]],
  run: async (args, context) => {
    const plan = await planRender(args, context);
    const reporting = { ...args, json: args.json && plan.folder !== null };
    const exit = await each(textList(args["models"]), reporting, context, async (input) => {
      const { brief, findings } = await readModel(input, context);
      if (findings.length > 0)
        context.messages.warn(
          `${input}: ${findings.length} not found in the article, and marked so; see briefwright validate`,
        );
      const headed = { ...brief, brief: { ...brief.brief, ...headOf(args) } };
      const sha256 = createHash("sha256").update(JSON.stringify(headed)).digest("hex");
      const from = { stem: outputStem(input), sha256, key: plan.key };
      const files = await plan.write(headed, from, warnOf(input, context));
      if (files[0] !== "-") context.messages.info(`${input} -> ${files.join(", ")}`);
      return { input, files };
    });
    await plan.folder?.tidy();
    return exit;
  },
});
