import type { ExitName } from "../errors.js";
import { UserError } from "../errors.js";
import { decodeText } from "../input/decode.js";
import { readBytes } from "../input/read.js";
import { SPAN_STAGES, type SpanStage } from "../language/span-stages.js";
import { extract, findPlainSpans } from "../pipeline.js";
import { readStage, STAGES, type Stage } from "../stages.js";
import { type ArticleFlags, readArticle, readingOptions, wantsHelp } from "./articles.js";
import type { Context } from "./command.js";
import { warnOf } from "./warnings.js";

export interface StageFlags extends ArticleFlags {
  readonly stage: string;
  readonly jsonl?: string | undefined;
}

/** Prints one stage of the way of one article, as JSON, or with `--jsonl` lines of spans for many. */
export async function printStage(inputs: readonly string[], args: StageFlags, context: Context): Promise<ExitName> {
  const [input, ...more] = inputs;
  if (more.length > 0) throw new UserError("usage", { what: "one article at a time", advice: "give one" });
  if (args.jsonl !== undefined) return analyseLines(args.jsonl, args.stage, context);
  if (wantsHelp(input === undefined ? [] : [input], context)) {
    context.showHelp();
    return "ok";
  }
  if (!(STAGES as readonly string[]).includes(args.stage)) {
    throw new UserError("usage", {
      what: `"${args.stage}" is for --jsonl`,
      where: { field: "--stage" },
      advice: `choose ${STAGES.join(", ")}`,
    });
  }
  const article = await readArticle(input ?? "-", args, context);
  const shown = readStage(
    extract(article, { ...readingOptions(args), warn: warnOf(input ?? "-", context) }),
    args.stage as Stage,
  );
  context.io.stdout(`${JSON.stringify(shown, null, 2)}\n`);
  return "ok";
}

/** Each line is an article of its own; offsets are those of its own text. */
async function analyseLines(file: string, stage: string, { io }: Context): Promise<"ok"> {
  if (!(SPAN_STAGES as readonly string[]).includes(stage)) {
    throw new UserError("usage", {
      what: `"${stage}" has no spans`,
      where: { field: "--stage" },
      advice: `with --jsonl choose ${SPAN_STAGES.join(", ")}`,
    });
  }
  const lines = decodeText(await readBytes(file, Number.POSITIVE_INFINITY), file).split("\n");
  for (const [i, line] of lines.entries()) {
    if (!line.trim()) continue;
    const { id, text, dct } = parseLine(line, { file, line: i + 1 });
    io.stdout(`${JSON.stringify(findPlainSpans(id, text, dct, stage as SpanStage))}\n`);
  }
  return "ok";
}

function parseLine(
  line: string,
  where: { file: string; line: number },
): { id: string; text: string; dct: string | null } {
  const wrong = (what: string): UserError =>
    new UserError("input", { what, where, advice: 'each line is {"id": "...", "text": "...", "dct": "YYYY-MM-DD"}' });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrong("not valid JSON");
  }
  if (
    typeof value !== "object" ||
    value === null ||
    !("id" in value) ||
    !("text" in value) ||
    typeof value.text !== "string"
  ) {
    throw wrong("no id or no text");
  }
  return {
    id: String(value.id),
    text: value.text,
    dct: "dct" in value && typeof value.dct === "string" ? value.dct.slice(0, 10) : null,
  };
}
