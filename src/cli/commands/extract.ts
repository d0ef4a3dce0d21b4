import { extname } from "node:path";
import { stringify } from "yaml";
import { explainBrief, printExplanation } from "../../brief/explain.js";
import type { Brief } from "../../brief/model.js";
import { UserError } from "../../errors.js";
import { extract } from "../../pipeline.js";
import { readArticle, wantsHelp } from "../articles.js";
import { type Context, defineCommand, textList } from "../command.js";
import { each } from "../each.js";
import { headOf } from "../head.js";
import { ARTICLE_OPTIONS, HEAD_OPTIONS } from "../options.js";
import { outputStem } from "../output-name.js";
import { warnOf } from "../warnings.js";
import { writeFiles } from "../write-files.js";

type Format = "json" | "yaml";

export const extractCommand = defineCommand({
  usage: "extract [articles..]",
  describe: "article to model: JSON or YAML, to be edited, validated and rendered later",
  positionals: { articles: { describe: "text or JSON files; - is standard input", array: true } },
  options: {
    ...ARTICLE_OPTIONS,
    ...HEAD_OPTIONS,
    format: { choices: ["json", "yaml"], requiresArg: true, describe: "form of the model [json, or as --out ends]" },
    out: { type: "string", requiresArg: true, describe: "file, or folder for several articles [standard output]" },
    explain: { type: "boolean", default: false, describe: "print why each item was chosen, and the best that was not" },
  },
  examples: [
    ["$0 extract article.txt --out brief.yaml", "a model to edit by hand"],
    ["$0 extract *.txt --out models", "models/<name>.json for each"],
  ],
  run: async (args, context) => {
    const inputs = textList(args["articles"]);
    if (wantsHelp(inputs, context)) return help(context);
    const given = inputs.length > 0 ? inputs : ["-"];
    const file = args.out !== undefined && /^\.(?:json|ya?ml)$/iu.test(extname(args.out)) ? args.out : null;
    if (given.length > 1 && (file !== null || args.out === undefined)) {
      throw new UserError("usage", {
        what: "several articles",
        where: { field: "--out" },
        advice: "give a folder to write the models to",
      });
    }
    const format = (args.format ?? (/^\.ya?ml$/iu.test(extname(file ?? "")) ? "yaml" : "json")) as Format;
    return each(given, args, context, async (input) => {
      const article = await readArticle(input, args, context);
      const { document, analysis, brief } = extract(article, { head: headOf(args), warn: warnOf(input, context) });
      if (args.explain) context.io.stdout(printExplanation(explainBrief(document, analysis, brief)));
      else if (args.out === undefined) context.io.stdout(printModel(brief, format));
      if (args.out === undefined) return { input };
      const name = file === null ? `${outputStem(input)}.${format}` : file;
      const [path] = await writeFiles(file === null ? args.out : ".", [{ name, bytes: printModel(brief, format) }]);
      context.messages.info(`${input} -> ${path}`);
      return { input, model: path };
    });
  },
});

function help({ showHelp }: Context): "ok" {
  showHelp();
  return "ok";
}

/** Lines of YAML are not folded: people edit them, and a diff shows what changed. */
const printModel = (brief: Brief, format: Format): string =>
  format === "yaml" ? stringify(brief, { lineWidth: 0 }) : `${JSON.stringify(brief, null, 2)}\n`;
