import type { ExitName } from "../errors.js";
import { extract } from "../pipeline.js";
import { readStage, type Stage } from "../stages.js";
import { readArticle, readingOptions, wantsHelp } from "./articles.js";
import type { Context } from "./command.js";
import type { ArticleFlags } from "./options.js";
import { warnOf } from "./warnings.js";

export interface StageFlags extends ArticleFlags {
  readonly stage: Stage;
}

/** Prints what one stage finds in an article, as JSON. */
export async function printStage(input: string | undefined, flags: StageFlags, context: Context): Promise<ExitName> {
  if (wantsHelp(input === undefined ? [] : [input], context)) {
    context.showHelp();
    return "ok";
  }
  const name = input ?? "-";
  const article = await readArticle(name, flags, context);
  const extraction = extract(article, { ...readingOptions(flags), warn: warnOf(name, context) });
  context.io.stdout(`${JSON.stringify(readStage(extraction, flags.stage), null, 2)}\n`);
  return "ok";
}
