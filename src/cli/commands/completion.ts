import { UserError } from "../../errors.js";
import { defineCommand } from "../command.js";
import { SCRIPTS, SHELLS, type Shell } from "../completion/scripts.js";

export const completionCommand = defineCommand({
  usage: "completion [shell]",
  describe: "print a completion script for bash or zsh",
  positionals: { shell: { describe: "which shell [the one that $SHELL names]", choices: SHELLS } },
  options: {},
  examples: [
    ["$0 completion bash >> ~/.bashrc", "complete commands, flags and their values in new shells"],
    ["$0 completion zsh >> ~/.zshrc", "the same for zsh"],
  ],
  run: async ({ shell }, { io }) => {
    io.stdout(SCRIPTS[shell ?? shellOf(io.env["SHELL"])]);
    return "ok";
  },
});

/** [/usr/bin/zsh] -> [zsh] */
function shellOf(path = ""): Shell {
  const name = path.split("/").at(-1);
  const shell = SHELLS.find((known) => known === name);
  if (shell) return shell;
  throw new UserError("usage", {
    what: path === "" ? "not set" : `there is no script for the shell "${path}"`,
    where: { field: "SHELL" },
    advice: `give the shell: briefwright completion ${SHELLS.join(" or ")}`,
  });
}
