import { defineCommand } from "../command.js";
import { BATCH_OPTIONS, CONFIG_OPTIONS, HEAD_OPTIONS, RENDER_OPTIONS } from "../options.js";

const { force } = BATCH_OPTIONS;

export const renderCommand = defineCommand({
  usage: "render <models..>",
  describe: "turn models into briefs",
  positionals: { models: { describe: "models as JSON or YAML, or - for standard input", array: true } },
  configurable: true,
  options: { ...CONFIG_OPTIONS, ...HEAD_OPTIONS, ...RENDER_OPTIONS, force },
  examples: [["$0 render brief.yaml --audience analyst --to pdf", "print a model that was edited by hand"]],
  run: async (args, context) => {
    const { renderModels } = await import("../render-models.js");
    return renderModels(args.models, args, context);
  },
});
