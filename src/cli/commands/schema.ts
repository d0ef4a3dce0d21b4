import { briefJsonSchema } from "../../brief/json-schema.js";
import { defineCommand } from "../command.js";

export const schemaCommand = defineCommand({
  usage: "schema",
  describe: "print the JSON Schema of the model",
  positionals: {},
  options: {},
  run: async (_args, { io }) => {
    io.stdout(`${JSON.stringify(briefJsonSchema(), null, 2)}\n`);
    return "ok";
  },
});
