import { defineCommand } from "../command.js";
import {
  ARTICLE_OPTIONS,
  BATCH_OPTIONS,
  CONFIG_OPTIONS,
  DIGEST_OPTIONS,
  HEAD_OPTIONS,
  RENDER_OPTIONS,
} from "../options.js";

export const briefCommand = defineCommand({
  usage: ["$0 [articles..]", "brief [articles..]"],
  describe: "turn articles into briefs, by default as PDF and Markdown",
  positionals: {
    articles: { describe: "files, folders, patterns or web addresses, or - for standard input", array: true },
  },
  configurable: true,
  options: {
    ...CONFIG_OPTIONS,
    ...ARTICLE_OPTIONS,
    ...HEAD_OPTIONS,
    ...RENDER_OPTIONS,
    ...BATCH_OPTIONS,
    ...DIGEST_OPTIONS,
  },
  examples: [
    ["$0 article.txt", "out/article.minister.pdf and out/article.minister.md"],
    ["$0 a.html --audience analyst --to pdf,json", "another audience, and the model"],
    ["$0 a.txt --published 2018-12-12", "give the publication date"],
    ["cat a.txt | $0 - --to md --out -", "use in a pipe"],
    ["$0 clippings --recursive --digest", "a folder of articles, and a digest of all"],
    ["$0 clippings --recursive --resume", "only articles not yet rendered"],
  ],
  run: async (args, context) => {
    const { runBatch } = await import("../batch/run.js");
    return runBatch({ name: "brief", inputs: args.articles, flags: args }, context);
  },
});
