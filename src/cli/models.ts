import { readFileSync } from "node:fs";
import type { Brief } from "../brief/model.js";
import { parseModel } from "../brief/parse-model.js";
import { type Finding, verifyBrief } from "../brief/verify.js";
import { errorCode, UserError } from "../errors.js";
import { decodeText } from "../input/decode.js";
import type { Context } from "./command.js";

export interface ReadModel {
  readonly brief: Brief;
  /** What the article does not support. It causes warnings; the model is still rendered. */
  readonly findings: readonly Finding[];
}

/** Limit for a model on standard input. The model of the longest article that is read by default has a few MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a model, as JSON or YAML.
 *
 * @param input a path, or `-` for standard input.
 * @throws UserError (input) if it cannot be read, (model) with every problem if it is not valid.
 */
export async function readModel(input: string, { io }: Context): Promise<ReadModel> {
  const bytes = input === "-" ? await io.readStdin(MOST_BYTES) : readBytes(input);
  const brief = parseModel(decodeModel(bytes, input), input);
  return { brief, findings: verifyBrief(brief) };
}

/** Decoding advises as for an article; what is given here should be a model. */
function decodeModel(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new UserError("input", { what: "the file is empty", where: { file }, advice: GIVE });
  try {
    return decodeText(bytes, file);
  } catch (cause) {
    if (!bytes.includes(0)) throw cause;
    throw new UserError("input", { what: "not a text file", where: { file }, advice: GIVE }, { cause });
  }
}

const GIVE = "give a model, for example one written by briefwright extract";

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = errorCode(cause) ?? String(cause);
    const what =
      code === "ENOENT" ? "no such file" : code === "EISDIR" ? "this is a folder" : `cannot be read (${code})`;
    throw new UserError("input", { what, where: { file: path }, advice: GIVE }, { cause });
  }
}
