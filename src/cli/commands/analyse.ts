import { SPAN_STAGES } from "../../language/span-stages.js";
import { STAGES } from "../../stages.js";
import { defineCommand } from "../command.js";
import { ARTICLE_OPTIONS } from "../options.js";

/** Choices of `--stage`: with an article the stages of an extraction, with `--jsonl` those that have spans. */
const CHOICES = [...new Set([...STAGES, ...SPAN_STAGES])];

export const analyseCommand = defineCommand({
  usage: "analyse [article]",
  describe: "print an intermediate stage: a marked-up text on a terminal, else JSON",
  positionals: { article: { describe: "an article, or - for standard input" } },
  options: {
    ...ARTICLE_OPTIONS,
    stage: {
      choices: CHOICES,
      default: "analysis",
      requiresArg: true,
      describe: "which stage; sentences only with --jsonl",
    },
    jsonl: {
      type: "string",
      requiresArg: true,
      describe: `instead of an article, lines {id, text, dct}; prints the spans of each text (stages ${SPAN_STAGES.join(", ")})`,
    },
  },
  examples: [["$0 analyse article.txt --stage quotations", "who said what, and why we think so"]],
  run: async (args, context) => {
    if (args.jsonl !== undefined) {
      const { printSpans } = await import("../print-spans.js");
      return printSpans(args.jsonl, args.stage, context);
    }
    const { printStage } = await import("../print-stage.js");
    return printStage(args.article, args, context);
  },
});
