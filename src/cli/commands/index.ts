import type { Command } from "../command.js";
import { analyseCommand } from "./analyse.js";
import { briefCommand } from "./brief.js";
import { completionCommand } from "./completion.js";
import { extractCommand } from "./extract.js";
import { renderCommand } from "./render.js";
import { schemaCommand } from "./schema.js";
import { templatesCommand } from "./templates.js";
import { validateCommand } from "./validate.js";
import { watchCommand } from "./watch.js";

/** Runs if the command line names no command. */
export const DEFAULT_COMMAND: Command = briefCommand;

/** In the order of `--help`. */
export const COMMANDS: readonly Command[] = [
  briefCommand,
  extractCommand,
  renderCommand,
  watchCommand,
  validateCommand,
  schemaCommand,
  analyseCommand,
  templatesCommand,
  completionCommand,
];
