import { formatProblem, UserError } from "../../errors.js";
import { defineCommand, type Refill } from "../command.js";
import { keepHeapSmall } from "../heap.js";
import { ARTICLE_OPTIONS, BATCH_OPTIONS, CONFIG_OPTIONS, HEAD_OPTIONS, RENDER_OPTIONS } from "../options.js";

const { recursive, list, force } = BATCH_OPTIONS;

export const watchCommand = defineCommand({
  usage: "watch <inputs..>",
  describe: "render now, then again whenever an input, a template or the configuration changes",
  positionals: { inputs: { describe: "articles, models, folders or patterns", array: true } },
  configurable: true,
  options: { ...CONFIG_OPTIONS, ...ARTICLE_OPTIONS, ...HEAD_OPTIONS, ...RENDER_OPTIONS, recursive, list, force },
  examples: [
    ["$0 watch brief.yaml --audience cabinet", "preview a template while editing it"],
    ["$0 watch inbox --recursive --to pdf", "brief each article that is put into a folder"],
  ],
  run: async (args, context, refill) => {
    const { watchOnce } = await import("../watch/watch.js");
    keepHeapSmall();
    let flags = args;
    // The configuration may change any flag, so the watch starts again with the new ones.
    while ((await watchOnce(args.inputs, flags, await configFiles(refill), context)) === "configuration") {
      try {
        flags = (await refill()).args;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        for (const problem of error.problems) context.messages.error(formatProblem(problem));
      }
    }
    return "interrupted";
  },
});

/** None if the configuration is broken: the project's file is then watched by its name. */
async function configFiles(refill: Refill<unknown>): Promise<readonly string[]> {
  try {
    return (await refill()).files;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
