import { oneLine } from "../../errors.js";
import { defineCommand } from "../command.js";

export const validateCommand = defineCommand({
  usage: "validate <models..>",
  describe: "check models and report every problem with file, line and column",
  positionals: { models: { describe: "models as JSON or YAML, or - for standard input", array: true } },
  options: {
    verbose: { type: "boolean", default: false, describe: "list every piece of evidence whose position changed" },
  },
  examples: [["$0 validate brief.yaml", "check a model that was edited by hand"]],
  run: async (args, context) => {
    const { each } = await import("../each.js");
    const { summariseFindings } = await import("../findings.js");
    const { readModel } = await import("../models.js");
    return each(args.models, args, context, async (input) => {
      const { findings } = await readModel(input, context);
      for (const line of summariseFindings(findings, args.verbose)) context.messages.warn(`${oneLine(input)}: ${line}`);
      context.messages.info(
        `${oneLine(input)}: valid${findings.length > 0 ? `, with ${findings.length} not found in the article` : ""}`,
      );
      return { input, valid: true, findings };
    });
  },
});
