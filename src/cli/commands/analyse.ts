import { STAGES } from "../../stages.js";
import { defineCommand } from "../command.js";
import { ARTICLE_OPTIONS } from "../options.js";

export const analyseCommand = defineCommand({
  usage: "analyse [article]",
  describe: "print an intermediate stage between article and brief, as JSON",
  positionals: { article: { describe: "an article, or - for standard input" } },
  options: {
    ...ARTICLE_OPTIONS,
    stage: { choices: STAGES, default: "analysis", requiresArg: true, describe: "stage to print" },
  },
  examples: [["$0 analyse article.txt --stage quotations", "who said what, and why we think so"]],
  run: async (args, context) => {
    const { printStage } = await import("../print-stage.js");
    return printStage(args.article, args, context);
  },
});
