import { UserError } from "../errors.js";
import { isAddress } from "../input/address.js";
import { MAX_BYTES, readArticleAddress, readArticleBytes, readArticleFile } from "../input/read.js";
import type { Article, Sourced } from "../input/types.js";
import { VERSION } from "../package.js";
import type { Context } from "./command.js";

/** What the flags say about an article; a flag beats a field of the file. */
export interface ArticleFlags {
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly dateline?: string | undefined;
  readonly language?: string | undefined;
  readonly retrieved?: string | undefined;
  readonly "allow-private"?: boolean | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
}

/** Whether there is nothing to read: no argument, or `-`, while a person sits at the terminal. */
export const wantsHelp = (inputs: readonly string[], { io }: Context): boolean =>
  io.stdinIsTerminal && (inputs.length === 0 || inputs.includes("-"));

/** Reads the articles of one input: a path, a web address, or `-` for standard input. @throws UserError (input, usage). */
export async function readArticles(input: string, flags: ArticleFlags, context: Context): Promise<readonly Article[]> {
  const articles = await readInput(input, flags, context);
  return articles.map((article) => applyFlags(article, flags));
}

async function readInput(input: string, flags: ArticleFlags, { io }: Context): Promise<readonly Article[]> {
  if (input === "-") return readArticleBytes(await io.readStdin(), { name: "-" });
  if (!isAddress(input)) return readArticleFile(input);
  const seconds = flags.timeout ?? 30;
  if (!(seconds > 0 && seconds <= 3600))
    throw new UserError("usage", {
      what: `"${seconds}" is no time to wait`,
      where: { field: "--timeout" },
      advice: "give seconds, 1 to 3600",
    });
  return readArticleAddress(input, {
    allowPrivate: flags["allow-private"] ?? false,
    maxBytes: MAX_BYTES,
    timeout: seconds * 1000,
    userAgent: `briefwright/${VERSION}`,
  });
}

/** The same where only one will do. @throws UserError (usage) where the input holds several. */
export async function readArticle(input: string, flags: ArticleFlags, context: Context): Promise<Article> {
  const [article, ...more] = await readArticles(input, flags, context);
  if (article && more.length === 0) return article;
  throw new UserError("usage", {
    what: `holds ${more.length + 1} articles`,
    where: { file: input },
    advice: "give one article",
  });
}

type FactFlag = "published" | "title" | "source" | "dateline" | "language";

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
    retrieved: flags.retrieved ?? article.retrieved,
  };
}
