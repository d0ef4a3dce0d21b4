import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { UserError } from "../errors.js";
import { decodeText } from "./decode.js";
import { buildArticle } from "./fields.js";
import { readJsonArticle } from "./json.js";
import type { Article, InputFormat, InputRecord } from "./types.js";

/** Most bytes that are read of one input. A long newspaper article has 50 thousand. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** Reads an article from a file. @throws UserError (input) for everything that is no article, in one line with what to do. */
export async function readArticleFile(path: string): Promise<Article> {
  return readArticleBytes(await readBytes(path), basename(path));
}

/** Reads an article from bytes; `name` is what messages and the brief call it. */
export function readArticleBytes(bytes: Uint8Array, name: string): Article {
  refuseTooLarge(bytes.length, name);
  const content = decodeText(bytes, name);
  const format: InputFormat = /^\uFEFF?\s*\{/u.test(content) && looksLikeJson(content, name) ? "json" : "text";
  const input: InputRecord = { name, format, sha256: createHash("sha256").update(bytes).digest("hex") };
  if (format === "json") return readJsonArticle(content, input);
  return buildArticle({ text: content }, input);
}

/** A text may begin with a brace: only a name ending or a first key tells JSON. */
const looksLikeJson = (content: string, name: string): boolean =>
  /\.json$/iu.test(name) || /^\uFEFF?\s*\{\s*"/u.test(content);

/** All bytes of a file, at most `limit`. @throws UserError (input). */
export async function readBytes(path: string, limit: number = MAX_BYTES): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      refuseTooLarge(size, path, limit);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError("input", { ...unreadable(cause), where: { file: path } }, { cause });
  }
}

function refuseTooLarge(size: number, file: string, limit: number = MAX_BYTES): void {
  if (size <= limit) return;
  throw new UserError("input", {
    what: `${(size / 1048576).toFixed(1)} MB, more than the ${limit / 1048576} MB that are read of one article`,
    where: { file },
    advice: "give one article a file",
  });
}

/** What a system error means to a user. */
function unreadable(cause: unknown): { what: string; advice: string } {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT") return { what: "no such file", advice: "check the path" };
  if (code === "EISDIR") return { what: "this is a folder", advice: "give the articles in it" };
  if (code === "EACCES" || code === "EPERM") return { what: "may not be read", advice: "check its permissions" };
  return { what: `cannot be read (${code || String(cause)})`, advice: "check the file" };
}
