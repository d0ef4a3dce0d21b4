import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { errorCode, UserError } from "../errors.js";
import { detectFormat } from "./detect.js";
import type { FetchOptions } from "./fetch.js";
import { readJson } from "./json.js";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";
import { isUnread, type Reader, type Reading } from "./reader.js";
import { readText } from "./text.js";
import type { Article, InputFormat } from "./types.js";

/** One reader per format. Those with large libraries are loaded on first use. */
const READERS: Readonly<Record<Exclude<InputFormat, "msg">, () => Promise<Reader>>> = {
  text: async () => readText,
  markdown: async () => (await import("./markdown.js")).readMarkdown,
  json: async () => readJson,
  html: async () => (await import("./html.js")).readHtml,
  pdf: async () => (await import("./pdf.js")).readPdf,
  docx: async () => (await import("./docx.js")).readDocx,
  eml: async () => (await import("./mail.js")).readMail,
  rss: async () => (await import("./feed.js")).readFeed,
  atom: async () => (await import("./feed.js")).readFeed,
  jsonfeed: async () => (await import("./feed.js")).readFeed,
};

/** Where bytes come from. */
export interface ByteSource {
  /** The name in messages and in the brief: the last part of a path or an address. */
  readonly name: string;
  /** Character set that the transport names, or null. */
  readonly charset?: string | null;
  readonly url?: string | null;
}

/**
 * Reads the articles of a file.
 *
 * @throws UserError (input) if the file cannot be read or is not an article.
 */
export async function readArticleFile(path: string, limits: ReadLimits = DEFAULT_LIMITS): Promise<readonly Reading[]> {
  return readArticleBytes(await readBytes(path, limits.bytes), { name: basename(path) }, limits);
}

/**
 * Reads the articles at a web address.
 *
 * @throws UserError (input) if the address cannot be fetched or is not an article.
 */
export async function readArticleAddress(
  address: string,
  options: Omit<FetchOptions, "maxBytes">,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<readonly Reading[]> {
  const { fetchAddress } = await import("./fetch.js");
  const { bytes, url, charset } = await fetchAddress(address, { ...options, maxBytes: limits.bytes });
  const { hostname, pathname } = new URL(url);
  return readArticleBytes(bytes, { name: basename(pathname) || hostname, charset, url }, limits);
}

/**
 * Reads the articles in the bytes of a file of any format. One of several articles that cannot be read is returned as
 * `Unread`.
 *
 * @throws UserError (input) if nothing can be read.
 */
export async function readArticleBytes(
  bytes: Uint8Array,
  { name, charset = null, url = null }: ByteSource,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<readonly Reading[]> {
  refuseTooLarge(bytes.length, name, limits.bytes);
  const format = detectFormat(bytes, name);
  if (format === "msg") {
    throw new UserError("input", {
      what: "an Outlook message",
      where: { file: name },
      advice: "save it as .eml or as text",
    });
  }
  const reader = await READERS[format]();
  const readings = await reader(bytes, {
    input: { name, format, sha256: createHash("sha256").update(bytes).digest("hex") },
    charset,
    url,
    limits,
  });
  return readings.map((reading) => (isUnread(reading) ? reading : boundText(reading, limits.text)));
}

/** An article that is too long fails alone, so that others of the same input can be read. */
function boundText(article: Article, limit: number): Reading {
  if (article.text.length <= limit) return article;
  const { input } = article;
  const what = `${article.text.length} characters, more than the limit of ${limit} for one article`;
  const advice = "give the article alone, or raise --max-text";
  return { input, error: new UserError("input", { what, where: { file: input.name }, advice }) };
}

/**
 * Reads all bytes of a file.
 *
 * @param limit in bytes.
 * @throws UserError (input) if the file cannot be read, or is larger.
 */
export async function readBytes(path: string, limit: number = DEFAULT_LIMITS.bytes): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      refuseTooLarge(size, path, limit);
      return await readAtMost(file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>, path, limit);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw unreadable(path, cause);
  }
}

/**
 * Reads all bytes of a stream. A pipe or a device states no size and may never end, so the limit is checked while
 * reading.
 *
 * @param limit in bytes.
 * @throws UserError (input) if the stream is longer.
 */
export async function readAtMost(stream: AsyncIterable<Uint8Array>, name: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    refuseTooLarge(size, name, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuseTooLarge(size: number, file: string, limit: number): void {
  if (size <= limit) return;
  const [found, most] = [size, limit].map((bytes) => Number((bytes / 1048576).toFixed(1)));
  throw new UserError("input", {
    // For a stream the full size is unknown.
    what: `${found === most ? "" : `${found?.toFixed(1)} MB, `}more than the limit of ${most} MB for one article`,
    where: { file },
    advice: "give each article in a file of its own",
  });
}

/** Explains a system error about a file or folder to the user. */
export const unreadable = (file: string, cause: unknown): UserError =>
  new UserError("input", { ...explainCode(cause), where: { file } }, { cause });

function explainCode(cause: unknown): { what: string; advice: string } {
  const code = errorCode(cause) ?? "";
  if (code === "ENOENT") return { what: "no such file", advice: "check the path" };
  if (code === "EISDIR") return { what: "this is a folder", advice: "give the articles in it" };
  if (code === "EACCES" || code === "EPERM") return { what: "no permission to read", advice: "check its permissions" };
  return { what: `cannot be read (${code || String(cause)})`, advice: "check the file" };
}
