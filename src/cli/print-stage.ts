import { type ExitName, UserError } from "../errors.js";
import { extract } from "../pipeline.js";
import { readStage, STAGES, type Stage } from "../stages.js";
import { readArticle, readingOptions, wantsHelp } from "./articles.js";
import type { Context } from "./command.js";
import { isColoured, printable } from "./io.js";
import { markUpStage, type Pens } from "./mark-up.js";
import type { ArticleFlags } from "./options.js";
import { warnOf } from "./warnings.js";

export interface StageFlags extends ArticleFlags {
  readonly stage: string;
  readonly json: boolean;
  readonly color: boolean;
}

/**
 * Prints what one stage finds in an article: on a terminal as a marked-up text, else, or with `--json`, as JSON.
 *
 * @throws UserError (usage) if the stage exists only with `--jsonl`.
 */
export async function printStage(input: string | undefined, flags: StageFlags, context: Context): Promise<ExitName> {
  if (wantsHelp(input === undefined ? [] : [input], context)) {
    context.showHelp();
    return "ok";
  }
  const { stage } = flags;
  if (!isStage(stage)) {
    throw new UserError("usage", {
      what: `"${stage}" is for --jsonl`,
      where: { field: "--stage" },
      advice: `choose ${STAGES.join(", ")}`,
    });
  }
  const name = input ?? "-";
  const article = await readArticle(name, flags, context);
  const extraction = extract(article, { ...readingOptions(flags), warn: warnOf(name, context) });
  const { io } = context;
  const pens = isColoured(io, io.stdoutIsTerminal, flags.color) ? COLOURED : PLAIN;
  const marked = io.stdoutIsTerminal && !flags.json ? markUpStage(extraction, stage, pens) : null;
  io.stdout(marked ?? `${JSON.stringify(readStage(extraction, stage), null, 2)}\n`);
  return "ok";
}

const PLAIN: Pens = { text: printable, words: printable, label: printable };
/** Marked words in bold, labels in cyan. */
const COLOURED: Pens = { text: printable, words: (text) => paint(1, text), label: (text) => paint(36, text) };
const paint = (code: number, text: string): string => (text === "" ? "" : `\u001B[${code}m${printable(text)}\u001B[0m`);

const isStage = (stage: string): stage is Stage => (STAGES as readonly string[]).includes(stage);
