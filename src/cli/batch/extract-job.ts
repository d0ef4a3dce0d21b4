import { basename, dirname, extname } from "node:path";
import { explainBrief, printExplanation } from "../../brief/explain.js";
import type { Brief } from "../../brief/model.js";
import { writeModelAsJson, writeModelAsYaml } from "../../exports/model.js";
import type { Article } from "../../input/types.js";
import { VERSION } from "../../package.js";
import { extract } from "../../pipeline.js";
import { readingOptions } from "../articles.js";
import type { Context } from "../command.js";
import { headOf } from "../head.js";
import { OutputFolder } from "../output-folder.js";
import { warnOf } from "../warnings.js";
import { type JobFlags, jobKey, type ModelFormat, type OpenJob } from "./job.js";

/**
 * The job of `briefwright extract`: writes or prints the model of an article.
 *
 * @throws UserError (usage).
 */
export async function extractJob(flags: JobFlags, context: Context): Promise<OpenJob> {
  const out = flags.out !== undefined && flags.out !== "-" ? flags.out : null;
  const file = out !== null && /^\.(?:json|ya?ml)$/iu.test(extname(out)) ? out : null;
  const format = flags.format ?? (/^\.ya?ml$/iu.test(extname(file ?? "")) ? "yaml" : "json");
  // Only the main thread can print, and a file holds one article.
  const printed = out === null || flags.explain === true;
  const folder = out === null ? null : new OutputFolder(file === null ? out : dirname(file));
  const reading = readingOptions(flags);
  const extractAll = (article: Article, input: string) =>
    extract(article, { ...reading, head: headOf(flags), warn: warnOf(input, context) });
  return {
    key: jobKey(flags, [VERSION, format]),
    folder: printed ? null : folder,
    protect: (inputs) => folder?.protect(inputs),
    isOutput: (name, stem) => name === (file === null ? `${stem}.${format}` : basename(file).toLowerCase()),
    single: file !== null || out === null,
    extract: (article, input) => extractAll(article, input).brief,
    run: async (article, from, input) => {
      const { document, analysis, brief } = extractAll(article, input);
      if (flags.explain) {
        const sections = explainBrief(document, analysis, brief);
        context.io.stdout(flags.json ? `${JSON.stringify(sections, null, 2)}\n` : printExplanation(sections));
      } else if (out === null) context.io.stdout(writeModel(brief, format));
      if (folder === null) return { files: [], brief };
      const model = {
        name: file === null ? `${from.stem}.${format}` : basename(file),
        bytes: writeModel(brief, format),
      };
      const named = file === null ? from : { ...from, stem: basename(file) };
      const options = { force: flags.force === true, warn: context.messages.warn };
      return { files: await folder.write([model], named, options), brief };
    },
  };
}

const writeModel = (brief: Brief, format: ModelFormat): string =>
  format === "yaml" ? writeModelAsYaml(brief) : writeModelAsJson(brief);
