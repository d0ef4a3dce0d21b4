import { SPAN_STAGES } from "../../language/span-stages.js";
import { STAGES } from "../../stages.js";
import { defineCommand, textList } from "../command.js";
import { ARTICLE_OPTIONS } from "../options.js";

export const analyseCommand = defineCommand({
  usage: "analyse [article]",
  describe: "print a stage of the way from article to brief, as JSON",
  positionals: { article: { describe: "a text or JSON file, or - for standard input" } },
  options: {
    ...ARTICLE_OPTIONS,
    stage: {
      choices: [...new Set<string>([...STAGES, ...SPAN_STAGES])],
      default: "analysis",
      requiresArg: true,
      describe: "which stage",
    },
    jsonl: {
      type: "string",
      requiresArg: true,
      describe: `lines {id, text, dct} to lines of spans, for evals; stages ${SPAN_STAGES.join(", ")}`,
    },
  },
  examples: [["$0 analyse article.txt --stage quotations", "who said what, and why we think so"]],
  run: async (args, context) => {
    if (args.jsonl !== undefined) {
      const { printSpans } = await import("../print-spans.js");
      return printSpans(args.jsonl, args.stage, context);
    }
    const { printStage } = await import("../print-stage.js");
    return printStage(textList(args["article"]), args, context);
  },
});
