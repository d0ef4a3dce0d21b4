import { defineCommand, textList } from "../command.js";
import { each } from "../each.js";
import { headOf } from "../head.js";
import { readModel } from "../models.js";
import { HEAD_OPTIONS, RENDER_OPTIONS } from "../options.js";
import { outputStem } from "../output-name.js";
import { planRender } from "../render-plan.js";
import { warnOf } from "../warnings.js";

export const renderCommand = defineCommand({
  usage: "render <models..>",
  describe: "model to files",
  positionals: { models: { describe: "models as JSON or YAML; - is standard input", array: true } },
  options: { ...HEAD_OPTIONS, ...RENDER_OPTIONS },
  examples: [["$0 render brief.yaml --audience analyst --to pdf", "print a model that was edited by hand"]],
  run: async (args, context) => {
    const plan = await planRender(args, context);
    return each(textList(args["models"]), args, context, async (input) => {
      const { brief } = await readModel(input, context);
      const headed = { ...brief, brief: { ...brief.brief, ...headOf(args) } };
      return { input, files: await plan.write(headed, outputStem(input), input, warnOf(input, context)) };
    });
  },
});
