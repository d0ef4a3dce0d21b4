import type { Command } from "../command.js";
import { analyseCommand } from "./analyse.js";
import { extractCommand } from "./extract.js";
import { schemaCommand } from "./schema.js";
import { validateCommand } from "./validate.js";

/** In the order of `--help`. */
export const COMMANDS: readonly Command[] = [
  extractCommand,
  validateCommand,
  schemaCommand,
  analyseCommand,
] as readonly Command[];
