import { readdir, readFile, stat } from "node:fs/promises";
import { isAbsolute, join, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { errorCode, oneLine, UserError } from "../../errors.js";
import { isAddress } from "../../input/address.js";
import { decodeText } from "../../input/decode.js";
import { DEFAULT_LIMITS } from "../../input/limits.js";
import { unreadable } from "../../input/read.js";
import type { Context } from "../command.js";
import type { Io } from "../io.js";
import type { BatchFlags } from "../options.js";

export type InputFlags = Pick<BatchFlags, "recursive" | "list"> & {
  /** A folder without articles is not a mistake: some may be put into it later. */
  readonly mayBeEmpty?: boolean;
};

/** Extensions of files that may be articles. A folder holds others too: pictures of saved pages, a Thumbs.db. */
const ENDINGS = /\.(?:txt|text|md|markdown|x?html?|pdf|docx|eml|msg|xml|rss|atom|rdf|json|jsonl|ndjson)$/iu;

/** Whether a file has an extension that articles have. */
export const isArticleName = (path: string): boolean => ENDINGS.test(path);

/**
 * Expands arguments into inputs: a folder into the articles in it, a pattern into the files it matches, a list into its
 * lines. Each input is returned once; the files of a folder or pattern are sorted by code unit. A subfolder that cannot
 * be read is returned as an input, so that it fails like an article that cannot be read, and the others are done.
 *
 * @param out the output folder, whose files are not inputs.
 * @throws UserError (input) for a folder or pattern without articles, or a list that cannot be read.
 */
export async function findInputs(
  given: readonly string[],
  flags: InputFlags,
  out: string | null,
  { io, messages }: Pick<Context, "io" | "messages">,
): Promise<readonly string[]> {
  const listed = flags.list === undefined ? [] : await readList(flags.list, io.readStdin);
  const inputs: string[] = [];
  const skipped: string[] = [];
  for (const argument of [...given, ...listed]) inputs.push(...(await expand(argument, flags, out, skipped)));
  if (skipped.length > 0) {
    const some = skipped.slice(0, 3).map(oneLine).join(", ");
    messages.info(
      `skipped (file extension not supported): ${some}${skipped.length > 3 ? `, … (${skipped.length})` : ""}`,
    );
  }
  const seen = new Set<string>();
  return inputs.filter((input) => {
    const file = identityOf(input);
    return !seen.has(file) && seen.add(file);
  });
}

/** [./a.txt] is [a.txt]. */
const identityOf = (input: string): string => (input === "-" || isAddress(input) ? input : resolve(input));

async function readList(file: string, readStdin: Io["readStdin"]): Promise<string[]> {
  const bytes =
    file === "-"
      ? await readStdin(DEFAULT_LIMITS.bytes)
      : await readFile(file).catch((cause: unknown) => {
          const advice = "give a file with one path or address per line";
          throw new UserError("input", { what: "the list cannot be read", where: { file }, advice }, { cause });
        });
  if (bytes.length === 0) return [];
  return decodeText(bytes, file)
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

async function expand(
  argument: string,
  { recursive = false, mayBeEmpty = false }: InputFlags,
  out: string | null,
  skipped: string[],
): Promise<readonly string[]> {
  if (argument === "-" || isAddress(argument)) return [argument];
  const kind = await kindOf(argument);
  if (kind === "folder") {
    const { articles, others } = await readFolder(argument, recursive, out);
    skipped.push(...others);
    if (articles.length > 0 || mayBeEmpty) return articles;
    const why = isWithin(argument, out) ? IS_OUTPUT : await explainNoArticles(argument, recursive);
    throw new UserError("input", { ...why, where: { file: argument } });
  }
  // A file may have brackets in its name: it is not a pattern if it exists.
  if (kind === "file" || !isDynamicPattern(argument)) return [argument];
  const found = await glob(argument.split(sep).join("/"), { absolute: isAbsolute(argument), expandDirectories: false });
  if (found.length === 0)
    throw new UserError("input", { what: "no file matches", where: { file: argument }, advice: "check the pattern" });
  const inputs = found.filter((file) => !isWithin(file, out)).sort();
  if (inputs.length === 0) throw new UserError("input", { ...IS_OUTPUT, where: { file: argument } });
  return inputs;
}

const IS_OUTPUT = {
  what: "the files of the output folder are not read as articles",
  advice: "give another folder with --out",
};

/** A path that may not be looked at counts as a file: the reader then says why it cannot be read. */
async function kindOf(path: string): Promise<"folder" | "file" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return code === "ENOENT" || code === "ENOTDIR" ? null : "file";
  }
}

/** Why there is no article in a folder, and what to do. */
async function explainNoArticles(folder: string, recursive: boolean): Promise<{ what: string; advice: string }> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.length === 0)
    return { what: "the folder is empty", advice: "put articles into it, or give another folder" };
  if (!recursive && entries.some((entry) => entry.isDirectory()))
    return { what: "no article in this folder", advice: "give --recursive to read its subfolders" };
  return {
    what: "no article in this folder",
    advice: "articles are recognised by their extension: .txt, .html, .pdf, .docx, …",
  };
}

interface FolderContent {
  /** Files with the extension of an article, and subfolders that cannot be read. */
  readonly articles: readonly string[];
  readonly others: readonly string[];
}

/** @throws UserError (input) if the folder itself cannot be read. */
async function readFolder(folder: string, recursive: boolean, out: string | null): Promise<FolderContent> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  const seen = entries
    .filter(({ name }) => !name.startsWith("."))
    .map((entry) => ({ path: join(folder, entry.name), entry }))
    .filter(({ path }) => !isWithin(path, out));
  const files = seen.filter(({ entry }) => entry.isFile() || entry.isSymbolicLink()).map(({ path }) => path);
  const subfolders = recursive ? seen.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path) : [];
  const below = await Promise.all(subfolders.map((path) => readSubfolder(path, out)));
  return {
    articles: [...files.filter(isArticleName), ...below.flatMap(({ articles }) => articles)].sort(),
    others: [...files.filter((path) => !isArticleName(path)), ...below.flatMap(({ others }) => others)].sort(),
  };
}

async function readSubfolder(folder: string, out: string | null): Promise<FolderContent> {
  try {
    return await readFolder(folder, true, out);
  } catch (error) {
    if (error instanceof UserError) return { articles: [folder], others: [] };
    throw error;
  }
}

/**
 * The articles in a folder, as `findInputs` returns them.
 *
 * @throws UserError (input) if it cannot be read.
 */
export const listArticles = async (
  folder: string,
  { recursive, out }: { readonly recursive: boolean; readonly out: string | null },
): Promise<readonly string[]> => (await readFolder(folder, recursive, out)).articles;

const isWithin = (path: string, folder: string | null): boolean =>
  folder !== null && `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
