import type { ExitName } from "../errors.js";
import { UserError } from "../errors.js";
import { extract } from "../pipeline.js";
import { readStage, STAGES, type Stage } from "../stages.js";
import { type ArticleFlags, readArticle, readingOptions, wantsHelp } from "./articles.js";
import type { Context } from "./command.js";
import { warnOf } from "./warnings.js";

export interface StageFlags extends ArticleFlags {
  readonly stage: string;
}

/** Prints one stage of the way of one article, as JSON. */
export async function printStage(inputs: readonly string[], args: StageFlags, context: Context): Promise<ExitName> {
  const [input, ...more] = inputs;
  if (more.length > 0) throw new UserError("usage", { what: "one article at a time", advice: "give one" });
  if (wantsHelp(input === undefined ? [] : [input], context)) {
    context.showHelp();
    return "ok";
  }
  if (!(STAGES as readonly string[]).includes(args.stage)) {
    throw new UserError("usage", {
      what: `"${args.stage}" is for --jsonl`,
      where: { field: "--stage" },
      advice: `choose ${STAGES.join(", ")}`,
    });
  }
  const article = await readArticle(input ?? "-", args, context);
  const shown = readStage(
    extract(article, { ...readingOptions(args), warn: warnOf(input ?? "-", context) }),
    args.stage as Stage,
  );
  context.io.stdout(`${JSON.stringify(shown, null, 2)}\n`);
  return "ok";
}
