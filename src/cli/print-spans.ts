import { UserError } from "../errors.js";
import { decodeText } from "../input/decode.js";
import { readBytes } from "../input/read.js";
import { findSpans } from "../language/find-spans.js";
import type { SpanStage } from "../language/span-stages.js";
import type { Context } from "./command.js";

/**
 * Prints one line of spans per line of a JSON Lines file of texts. Offsets are UTF-16 units into the text as given.
 *
 * @throws UserError (input) if the file cannot be read or a line is not such a text.
 */
export async function printSpans(file: string, stage: SpanStage, { io }: Context): Promise<"ok"> {
  const lines = decodeText(await readBytes(file, Number.POSITIVE_INFINITY), file).split("\n");
  for (const [i, line] of lines.entries()) {
    if (!line.trim()) continue;
    const { id, text, dct } = parseLine(line, { file, line: i + 1 });
    io.stdout(`${JSON.stringify(findSpans(id, text, dct, stage))}\n`);
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
