import { SPAN_STAGES } from "../../language/span-stages.js";
import { defineCommand } from "../command.js";

/** For evaluation (`tests/eval`), not for users. */
export const spansCommand = defineCommand({
  usage: "spans <file>",
  describe: "print the spans that a stage finds in each text of a JSON Lines file, as JSON Lines",
  hidden: true,
  positionals: { file: { describe: 'lines {"id": "...", "text": "...", "dct": "YYYY-MM-DD"}' } },
  options: { stage: { choices: SPAN_STAGES, demandOption: true, requiresArg: true, describe: "stage to print" } },
  examples: [["$0 spans texts.jsonl --stage entities", "the names in each text, with their offsets"]],
  run: async ({ file = "", stage }, context) => {
    const { printSpans } = await import("../print-spans.js");
    return printSpans(file, stage, context);
  },
});
