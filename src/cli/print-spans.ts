import { UserError } from "../errors.js";
import { decodeText } from "../input/decode.js";
import { readBytes } from "../input/read.js";
import { findSpans } from "../language/find-spans.js";
import { SPAN_STAGES, type SpanStage } from "../language/span-stages.js";
import type { Context } from "./command.js";

/**
 * Prints one line of spans per line of a JSON Lines file of texts. Offsets are UTF-16 units into the text as given.
 *
 * @throws UserError (usage) if the stage has no spans.
 * @throws UserError (input) if the file cannot be read or a line is not such a text.
 */
export async function printSpans(file: string, stage: string, { io }: Context): Promise<"ok"> {
  if (!isSpanStage(stage)) {
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
    io.stdout(`${JSON.stringify(findSpans(id, text, dct, stage))}\n`);
  }
  return "ok";
}

const isSpanStage = (stage: string): stage is SpanStage => (SPAN_STAGES as readonly string[]).includes(stage);

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
