import { defineCommand } from "../command.js";
import { ARTICLE_OPTIONS, BATCH_OPTIONS, CONFIG_OPTIONS, HEAD_OPTIONS } from "../options.js";

export const extractCommand = defineCommand({
  usage: "extract [articles..]",
  describe: "turn articles into models (JSON or YAML) that can be edited, validated and rendered later",
  positionals: {
    articles: { describe: "files, folders, patterns or web addresses, or - for standard input", array: true },
  },
  configurable: true,
  options: {
    ...CONFIG_OPTIONS,
    ...ARTICLE_OPTIONS,
    ...HEAD_OPTIONS,
    ...BATCH_OPTIONS,
    format: {
      choices: ["json", "yaml"],
      requiresArg: true,
      describe: "format of the model [json, or by the extension of --out]",
    },
    out: {
      type: "string",
      path: true,
      requiresArg: true,
      describe: "file, or folder for several articles [standard output]",
    },
    explain: {
      type: "boolean",
      default: false,
      describe: "explain why each item was chosen, and show the best rejected one",
    },
  },
  examples: [
    ["$0 extract article.txt --out brief.yaml", "a model to edit by hand"],
    ["$0 extract *.txt --out models", "models/<name>.json for each article"],
  ],
  run: async (args, context) => {
    const { runBatch } = await import("../batch/run.js");
    return runBatch({ name: "extract", inputs: args.articles, flags: args }, context);
  },
});
