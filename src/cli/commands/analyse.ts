import { UserError } from "../../errors.js";
import { decodeText } from "../../input/decode.js";
import { readBytes } from "../../input/read.js";
import { SPAN_STAGES, type SpanStage, spanLine } from "../../language/span-lines.js";
import { analysePlain, extract } from "../../pipeline.js";
import { readStage, STAGES, type Stage } from "../../stages.js";
import { readArticle, readingOptions, wantsHelp } from "../articles.js";
import { type Context, defineCommand, textList } from "../command.js";
import { ARTICLE_OPTIONS } from "../options.js";
import { warnOf } from "../warnings.js";

export const analyseCommand = defineCommand({
  usage: "analyse [article]",
  describe: "print a stage of the way from article to brief, as JSON",
  positionals: { article: { describe: "a text or JSON file, or - for standard input" } },
  options: {
    ...ARTICLE_OPTIONS,
    stage: {
      choices: [...new Set<string>([...STAGES, ...SPAN_STAGES])],
      default: "analysis",
      requiresArg: true,
      describe: "which stage",
    },
    jsonl: {
      type: "string",
      requiresArg: true,
      describe: `lines {id, text, dct} to lines of spans, for evals; stages ${SPAN_STAGES.join(", ")}`,
    },
  },
  examples: [["$0 analyse article.txt --stage quotations", "who said what, and why we think so"]],
  run: async (args, context) => {
    const [input, ...more] = textList(args["article"]);
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
  },
});

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
    io.stdout(`${JSON.stringify(spanLine(id, analysePlain(id, text, dct), stage as SpanStage))}\n`);
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
