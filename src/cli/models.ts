import { readFileSync } from "node:fs";
import type { Brief } from "../brief/model.js";
import { parseModel } from "../brief/parse-model.js";
import { type Finding, verifyBrief } from "../brief/verify.js";
import { errorCode, UserError } from "../errors.js";
import { decodeText } from "../input/decode.js";
import type { Context } from "./command.js";

export interface ReadModel {
  readonly brief: Brief;
  /** What the article does not bear out: printed, never a reason to refuse. */
  readonly findings: readonly Finding[];
}

/** Of a model on standard input. One of the longest article that is read by default has a few MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a model as JSON or YAML. @throws UserError (input) if it cannot be read, (model) with all its problems if it is not valid. */
export async function readModel(input: string, { io }: Context): Promise<ReadModel> {
  const bytes = input === "-" ? await io.readStdin(MOST_BYTES) : readBytes(input);
  const brief = parseModel(decodeText(bytes, input), input);
  return { brief, findings: verifyBrief(brief) };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = errorCode(cause) ?? String(cause);
    const what =
      code === "ENOENT" ? "no such file" : code === "EISDIR" ? "this is a folder" : `cannot be read (${code})`;
    throw new UserError(
      "input",
      { what, where: { file: path }, advice: "give a model, for instance from briefwright extract" },
      { cause },
    );
  }
}
