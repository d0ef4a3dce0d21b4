import { extract } from "../../pipeline.js";
import { readArticle, wantsHelp } from "../articles.js";
import { defineCommand, textList } from "../command.js";
import { each } from "../each.js";
import { headOf } from "../head.js";
import { ARTICLE_OPTIONS, HEAD_OPTIONS, RENDER_OPTIONS } from "../options.js";
import { outputStem } from "../output-name.js";
import { planRender } from "../render-plan.js";
import { warnOf } from "../warnings.js";

export const briefCommand = defineCommand({
  usage: ["$0 [articles..]", "brief [articles..]"],
  describe: "article to files: a printable brief as PDF and Markdown",
  positionals: { articles: { describe: "text or JSON files; - is standard input", array: true } },
  options: { ...ARTICLE_OPTIONS, ...HEAD_OPTIONS, ...RENDER_OPTIONS },
  examples: [
    ["$0 article.txt", "out/article.minister.pdf and out/article.minister.md"],
    ["$0 article.txt --audience analyst --to md,pdf,json", "another audience, with the model"],
    ["$0 article.txt --published 2018-12-12 --marking OFFICIAL", "what a person knows better"],
  ],
  run: async (args, context) => {
    const inputs = textList(args["articles"]);
    if (wantsHelp(inputs, context)) {
      context.showHelp();
      return "ok";
    }
    const plan = await planRender(args, context);
    return each(inputs.length > 0 ? inputs : ["-"], args, context, async (input) => {
      const warn = warnOf(input, context);
      const article = await readArticle(input, args, context);
      const { brief } = extract(article, { head: headOf(args), warn });
      return { input, files: await plan.write(brief, outputStem(input), input, warn) };
    });
  },
});
