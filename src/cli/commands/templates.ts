import { defineCommand } from "../command.js";
import { RENDER_OPTIONS } from "../options.js";

const ACTIONS = ["list", "path", "new", "eject", "check", "show"] as const;
export type TemplateAction = (typeof ACTIONS)[number];

export const templatesCommand = defineCommand({
  usage: "templates <action> [name] [partial]",
  describe: "list, create, change and check audiences, or show the data a template gets",
  positionals: {
    action: { describe: "what to do", choices: ACTIONS },
    name: { describe: "the audience", values: "audiences" },
    partial: { describe: "with eject: the partial to copy, or brief for the main template" },
  },
  options: {
    templates: RENDER_OPTIONS.templates,
    labels: RENDER_OPTIONS.labels,
    from: {
      type: "string",
      values: "audiences",
      requiresArg: true,
      default: "minister",
      describe: "with new: the audience to start from",
    },
    data: { type: "string", requiresArg: true, describe: "with show: a model from extract" },
  },
  examples: [
    ["$0 templates list", "all audiences and their folders"],
    ["$0 templates path cabinet", "the folders that it is read from; without a name, those that are searched"],
    ["$0 templates new cabinet --from minister", "your own audience in .briefwright/templates"],
    ["$0 templates eject cabinet actors", "copy one partial in order to change it"],
    ["$0 templates check", "report every mistake in every audience"],
    ["$0 templates show press --data brief.json", "the data its templates get"],
  ],
  run: async (args, context) => {
    const { runTemplates } = await import("../templates.js");
    return runTemplates(args.action, args, context);
  },
});
