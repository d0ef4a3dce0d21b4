import { defineCommand } from "../command.js";
import { RENDER_OPTIONS } from "../options.js";

const ACTIONS = ["list", "path", "new", "eject", "check", "show"] as const;
export type TemplateAction = (typeof ACTIONS)[number];

export const templatesCommand = defineCommand({
  usage: "templates <action> [name] [partial]",
  describe: "audiences: list them, make one, change a part, check, show what a template sees",
  positionals: {
    action: { describe: "what to do", choices: ACTIONS },
    name: { describe: "the audience" },
    partial: { describe: "with eject: the part to change, or brief for the whole" },
  },
  options: {
    templates: RENDER_OPTIONS.templates,
    labels: RENDER_OPTIONS.labels,
    from: { type: "string", requiresArg: true, default: "minister", describe: "with new: the audience to begin from" },
    data: { type: "string", requiresArg: true, describe: "with show: a model, from extract" },
  },
  examples: [
    ["$0 templates list", "which audiences there are, and where"],
    ["$0 templates new cabinet --from minister", "an audience of your own in .briefwright/templates"],
    ["$0 templates eject cabinet actors", "a copy of one part, to be changed"],
    ["$0 templates check", "every mistake in every audience"],
    ["$0 templates show press --data brief.json", "what its templates see"],
  ],
  run: async (args, context) => {
    const { runTemplates } = await import("../templates.js");
    return runTemplates(args.action, args, context);
  },
});
