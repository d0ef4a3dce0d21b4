import { UserError } from "../../errors.js";
import { listAudiences } from "../../template/load-audience.js";
import { defineCommand } from "../command.js";
import { RENDER_OPTIONS } from "../options.js";
import { templateFolders } from "../render-plan.js";

export const templatesCommand = defineCommand({
  usage: "templates <action>",
  describe: "list the audiences, or print where they are looked for",
  positionals: { action: { describe: "what to do", choices: ["list", "path"] } },
  options: { templates: RENDER_OPTIONS.templates },
  run: async (args, { io }) => {
    const folders = templateFolders(args.templates, io);
    switch (args["action"]) {
      case "list":
        io.stdout(`${JSON.stringify(listAudiences(folders), null, 2)}\n`);
        return "ok";
      case "path":
        io.stdout(`${folders.join("\n")}\n`);
        return "ok";
      default:
        throw new UserError("usage", { what: "unknown action", advice: "list or path" });
    }
  },
});
