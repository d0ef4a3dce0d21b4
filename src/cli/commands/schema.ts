import { briefJsonSchema } from "../../brief/json-schema.js";
import { defineCommand } from "../command.js";

export const schemaCommand = defineCommand({
  usage: "schema",
  describe: "print the JSON Schema of the model",
  positionals: {},
  options: {},
  examples: [["$0 schema > brief.schema.json", "for an editor, or another program"]],
  run: async (_args, { io }) => {
    io.stdout(`${JSON.stringify(briefJsonSchema(), null, 2)}\n`);
    return "ok";
  },
});
