import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { UserError } from "../errors.js";
import { detectFormat } from "./detect.js";
import type { FetchOptions } from "./fetch.js";
import { readJson } from "./json.js";
import { readMarkdown } from "./markdown.js";
import type { Reader } from "./reader.js";
import { readText } from "./text.js";
import type { Article, InputFormat } from "./types.js";

/** Most bytes that are read of one input. A long newspaper article has 50 thousand. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** One reader a format. Those with large libraries are loaded when one is met. */
const READERS: Readonly<Record<Exclude<InputFormat, "msg">, () => Promise<Reader>>> = {
  text: async () => readText,
  markdown: async () => readMarkdown,
  json: async () => readJson,
  html: async () => (await import("./html.js")).readHtml,
  pdf: async () => (await import("./pdf.js")).readPdf,
  docx: async () => (await import("./docx.js")).readDocx,
  eml: async () => (await import("./mail.js")).readMail,
  rss: async () => (await import("./feed.js")).readFeed,
  atom: async () => (await import("./feed.js")).readFeed,
  jsonfeed: async () => (await import("./feed.js")).readFeed,
};

/** What is known of some bytes besides themselves. */
export interface ByteSource {
  /** What messages and the brief call it: the last part of a path or an address. */
  readonly name: string;
  readonly charset?: string | null;
  readonly url?: string | null;
}

/** Reads the articles of a file. @throws UserError (input) for everything that is no article, in one line with what to do. */
export async function readArticleFile(path: string): Promise<readonly Article[]> {
  return readArticleBytes(await readBytes(path), { name: basename(path) });
}

/** Reads the articles at a web address. @throws UserError (input). */
export async function readArticleAddress(address: string, options: FetchOptions): Promise<readonly Article[]> {
  const { fetchAddress } = await import("./fetch.js");
  const { bytes, url, charset } = await fetchAddress(address, options);
  const { hostname, pathname } = new URL(url);
  return readArticleBytes(bytes, { name: basename(pathname) || hostname, charset, url });
}

/** Reads the articles in some bytes, whatever their format. @throws UserError (input). */
export async function readArticleBytes(
  bytes: Uint8Array,
  { name, charset = null, url = null }: ByteSource,
): Promise<readonly Article[]> {
  refuseTooLarge(bytes.length, name, MAX_BYTES);
  const format = detectFormat(bytes, name);
  if (format === "msg") {
    throw new UserError("input", {
      what: "an Outlook message",
      where: { file: name },
      advice: "save it as .eml or as text",
    });
  }
  const reader = await READERS[format]();
  return reader(bytes, {
    input: { name, format, sha256: createHash("sha256").update(bytes).digest("hex") },
    charset,
    url,
  });
}

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

function refuseTooLarge(size: number, file: string, limit: number): void {
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
