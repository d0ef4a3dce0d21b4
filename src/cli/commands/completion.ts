import yargs from "yargs";
import { defineCommand } from "../command.js";

export const completionCommand = defineCommand({
  usage: "completion",
  describe: "print a completion script for bash or zsh",
  positionals: {},
  options: {},
  examples: [["$0 completion >> ~/.bashrc", "complete commands and flags in new shells"]],
  run: async (_args, { io }) => {
    io.stdout(`${await completionScript()}\n`);
    return "ok";
  },
});

/** A parser without commands: next to a default command, yargs would take "completion" for an article. */
async function completionScript(): Promise<string> {
  let script = "";
  const parser = yargs().scriptName("briefwright").detectLocale(false).exitProcess(false).completion("completion");
  await parser.parseAsync(["completion"], {}, (_error, _args, output) => {
    script = output;
  });
  return script;
}
