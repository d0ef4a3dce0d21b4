import { defineCommand } from "../command.js";

export const schemaCommand = defineCommand({
  usage: "schema",
  describe: "print the JSON Schema of the model",
  positionals: {},
  options: {},
  examples: [["$0 schema > brief.schema.json", "for an editor or another program"]],
  run: async (_args, { io }) => {
    const { briefJsonSchema } = await import("../../brief/json-schema.js");
    io.stdout(`${JSON.stringify(briefJsonSchema(), null, 2)}\n`);
    return "ok";
  },
});
