import { type ExitName, UserError } from "../errors.js";
import { extract } from "../pipeline.js";
import { readStage, STAGES, type Stage } from "../stages.js";
import { readArticle, readingOptions, wantsHelp } from "./articles.js";
import type { Context } from "./command.js";
import type { ArticleFlags } from "./options.js";
import { warnOf } from "./warnings.js";

export interface StageFlags extends ArticleFlags {
  readonly stage: string;
}

/**
 * Prints what one stage finds in an article, as JSON.
 *
 * @throws UserError (usage) if the stage exists only with `--jsonl`.
 */
export async function printStage(input: string | undefined, flags: StageFlags, context: Context): Promise<ExitName> {
  if (wantsHelp(input === undefined ? [] : [input], context)) {
    context.showHelp();
    return "ok";
  }
  const { stage } = flags;
  if (!isStage(stage)) {
    throw new UserError("usage", {
      what: `"${stage}" is for --jsonl`,
      where: { field: "--stage" },
      advice: `choose ${STAGES.join(", ")}`,
    });
  }
  const name = input ?? "-";
  const article = await readArticle(name, flags, context);
  const extraction = extract(article, { ...readingOptions(flags), warn: warnOf(name, context) });
  context.io.stdout(`${JSON.stringify(readStage(extraction, stage), null, 2)}\n`);
  return "ok";
}

const isStage = (stage: string): stage is Stage => (STAGES as readonly string[]).includes(stage);
