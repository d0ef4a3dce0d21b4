import { formatProblem, UserError } from "../../errors.js";
import { type Context, defineCommand, textList } from "../command.js";
import { keepHeapSmall } from "../heap.js";
import { ARTICLE_OPTIONS, BATCH_OPTIONS, CONFIG_OPTIONS, HEAD_OPTIONS, RENDER_OPTIONS } from "../options.js";
import type { WatchFlags } from "../watch/watch.js";

const { recursive, list, force } = BATCH_OPTIONS;

export const watchCommand = defineCommand({
  usage: "watch <inputs..>",
  describe:
    "render articles and models now, and what depends on it whenever one, a template or the configuration changes",
  positionals: { inputs: { describe: "articles, models, folders or patterns", array: true } },
  configurable: true,
  options: { ...CONFIG_OPTIONS, ...ARTICLE_OPTIONS, ...HEAD_OPTIONS, ...RENDER_OPTIONS, recursive, list, force },
  examples: [
    ["$0 watch brief.yaml --audience cabinet", "see a template grow: each change is rendered"],
    ["$0 watch inbox --recursive --to pdf", "brief each article that comes into a folder"],
  ],
  run: async (args, context) => {
    const { watchOnce } = await import("../watch/watch.js");
    keepHeapSmall();
    const inputs = textList(args["inputs"]);
    let flags: WatchFlags = args;
    // A change of the configuration may change everything: begin anew with what it says then.
    while ((await watchOnce(inputs, flags, await configFiles(context), context)) === "configuration") {
      try {
        flags = { ...((await context.refill?.())?.args ?? args) } as WatchFlags;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        for (const problem of error.problems) context.messages.error(formatProblem(problem));
      }
    }
    return "interrupted";
  },
});

/** Where the configuration is broken, the project's file is watched by its name. */
const configFiles = async ({ refill }: Context): Promise<readonly string[]> => {
  try {
    return (await refill?.())?.files ?? [];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
};
