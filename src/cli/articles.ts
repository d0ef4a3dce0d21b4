import { type Problem, UserError } from "../errors.js";
import { isAddress } from "../input/address.js";
import { DEFAULT_LIMITS, type ReadLimits } from "../input/limits.js";
import { readArticleAddress, readArticleBytes, readArticleFile } from "../input/read.js";
import { isUnread, type Reading } from "../input/reader.js";
import type { Article, InputFormat, Sourced } from "../input/types.js";
import { VERSION } from "../package.js";
import type { Context } from "./command.js";
import type { ArticleFlags } from "./options.js";
import { errorWithPath } from "./with-path.js";

/** Whether to print help instead of waiting for input: no argument or `-`, and standard input is a terminal. */
export const wantsHelp = (inputs: readonly string[], { io }: Pick<Context, "io">): boolean =>
  io.stdinIsTerminal && (inputs.length === 0 || inputs.includes("-"));

/**
 * Reads the articles of one input: a path, a web address, or `-` for standard input. `--latest` limits a feed to its
 * newest items. If a feed comes from an address, an item with only a teaser is replaced by the page that it links to.
 *
 * @throws UserError (input, usage).
 */
export async function readArticles(
  input: string,
  flags: ArticleFlags,
  context: Pick<Context, "io">,
): Promise<readonly Reading[]> {
  const readings = takeLatest(await readInput(input, flags, context), flags);
  const whole = isAddress(input) ? await Promise.all(readings.map((r) => fetchTeaser(r, flags))) : readings;
  return whole.map((reading) => (isUnread(reading) ? reading : applyFlags(reading, flags)));
}

/**
 * Checks the values of all flags about articles, including those that this input does not need.
 *
 * @throws UserError (usage).
 */
export function checkArticleFlags(flags: ArticleFlags): void {
  readLimits(flags);
  readingOptions(flags);
  fetchOptions(flags);
  readLatest(flags);
}

async function readInput(input: string, flags: ArticleFlags, { io }: Pick<Context, "io">): Promise<readonly Reading[]> {
  checkArticleFlags(flags);
  const limits = readLimits(flags);
  if (input === "-") {
    const bytes = await io.readStdin(limits.bytes);
    if (bytes.length === 0)
      throw new UserError("input", {
        what: "standard input is empty",
        advice: "give an article: briefwright article.txt",
      });
    return readArticleBytes(bytes, { name: "-" }, limits);
  }
  if (!isAddress(input))
    return readArticleFile(input, limits).catch((error: unknown) => {
      throw errorWithPath(error, input);
    });
  return readArticleAddress(input, fetchOptions(flags), limits);
}

const fetchOptions = (flags: ArticleFlags) => ({
  allowPrivate: flags["allow-private"] ?? false,
  timeout: readNumber(flags, "timeout", 30, 3600) * 1000,
  userAgent: `briefwright/${VERSION}`,
});

/**
 * The limits that the flags set, with sizes in bytes.
 *
 * @throws UserError (usage).
 */
export function readLimits(flags: ArticleFlags): ReadLimits {
  return {
    bytes: Math.round(readNumber(flags, "max-size", DEFAULT_LIMITS.bytes / 1048576, 1024) * 1048576),
    text: readNumber(flags, "max-text", DEFAULT_LIMITS.text, 50_000_000),
    pages: readNumber(flags, "max-pages", DEFAULT_LIMITS.pages, 100_000),
  };
}

/** In characters. Splitting into shorter pieces costs more than it saves. */
const SHORTEST_SENTENCE = 200;

/**
 * The options of the parser that flags set; `longestSentence` is in characters.
 *
 * @throws UserError (usage).
 */
export function readingOptions(flags: ArticleFlags): { readonly longestSentence?: number } {
  if (flags["max-sentence"] === undefined) return {};
  const longest = Math.round(readNumber(flags, "max-sentence", 0, 50_000));
  return { longestSentence: Math.max(SHORTEST_SENTENCE, longest) };
}

/**
 * The value of a numeric flag, or `otherwise` if it is not given.
 *
 * @throws UserError (usage) unless it is above 0 and at most `most`.
 */
export function readNumber<Name extends string>(
  flags: { readonly [name in Name]?: number | undefined },
  name: Name,
  otherwise: number,
  most: number,
): number {
  const value = flags[name] ?? otherwise;
  if (value > 0 && value <= most) return value;
  throw new UserError("usage", {
    what: Number.isNaN(value) ? "not a number" : `${value} is out of bounds`,
    where: { field: `--${name}` },
    advice: `give a number above 0, at most ${most}`,
  });
}

function readLatest(flags: ArticleFlags): number {
  const count = readNumber(flags, "latest", 1, 100_000);
  if (Number.isInteger(count)) return count;
  const where = { field: "--latest" };
  throw new UserError("usage", { what: `${count} is not a number of articles`, where, advice: "give a whole number" });
}

const FEEDS: ReadonlySet<InputFormat> = new Set(["rss", "atom", "jsonfeed"]);

/** The newest items of a feed, in the feed's order. An item without a date counts as the oldest. */
function takeLatest(readings: readonly Reading[], flags: ArticleFlags): readonly Reading[] {
  const [first] = readings;
  if (flags.latest === undefined || !first || !FEEDS.has(first.input.format)) return readings;
  const count = readLatest(flags);
  const dayOf = (reading: Reading): string => (isUnread(reading) ? "" : (reading.published?.value ?? ""));
  const newest = readings
    .map((reading, i) => ({ day: dayOf(reading), i }))
    .toSorted((a, b) => (a.day === b.day ? a.i - b.i : a.day < b.day ? 1 : -1))
    .slice(0, count);
  const kept = new Set(newest.map(({ i }) => i));
  return readings.filter((_, i) => kept.has(i));
}

/** In characters. An item with a link and less text than this is a teaser. */
const TEASER = 600;

/** The page that a teaser links to. Facts that the page lacks are taken from the feed; the title always is. */
async function fetchTeaser(reading: Reading, flags: ArticleFlags): Promise<Reading> {
  if (isUnread(reading) || !FEEDS.has(reading.input.format)) return reading;
  if (reading.text.length >= TEASER || reading.url === null || !isAddress(reading.url)) return reading;
  const { input } = reading;
  try {
    const [page] = await readArticleAddress(reading.url, fetchOptions(flags), readLimits(flags));
    if (!page || isUnread(page)) return page ? { input, error: page.error } : reading;
    const fill = (name: "title" | "published" | "source" | "language" | "byline"): Sourced<string> | null =>
      page[name] ?? reading[name];
    return {
      ...page,
      title: reading.title ?? page.title,
      published: fill("published"),
      source: fill("source"),
      language: fill("language"),
      byline: fill("byline"),
    };
  } catch (error) {
    if (error instanceof UserError) return { input, error };
    throw error;
  }
}

/**
 * Reads an input that must hold exactly one article.
 *
 * @throws UserError (input, usage), also if it holds several.
 */
export async function readArticle(input: string, flags: ArticleFlags, context: Context): Promise<Article> {
  const [reading, ...more] = await readArticles(input, flags, context);
  if (reading && more.length === 0) {
    if (isUnread(reading)) throw reading.error;
    return reading;
  }
  const problem: Problem = {
    what: `holds ${more.length + 1} articles`,
    where: { file: input },
    advice: "give one article",
  };
  throw new UserError("usage", problem);
}

type FactFlag = "published" | "title" | "source" | "dateline" | "language" | "retrieved";

function applyFlags(article: Article, flags: ArticleFlags): Article {
  const given = (name: FactFlag): Sourced<string> | null => {
    const value = flags[name];
    if (value === undefined) return article[name];
    if (value.trim()) return { value: value.trim(), from: "flag" };
    throw new UserError("usage", {
      what: "empty",
      where: { field: `--${name}` },
      advice: "give a value, or leave the flag out",
    });
  };
  return {
    ...article,
    published: given("published"),
    title: given("title"),
    source: given("source"),
    dateline: given("dateline"),
    language: given("language"),
    retrieved: given("retrieved"),
  };
}
