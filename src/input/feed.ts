import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { UserError } from "../errors.js";
import { detectCharset, xmlCharset } from "./charset.js";
import { decodeText } from "./decode.js";
import { type ArticleFields, buildArticle } from "./fields.js";
import { refuseDeep } from "./html.js";
import { findParagraphs } from "./html-paragraphs.js";
import { parsePage } from "./parse-page.js";
import type { Reader, Reading } from "./reader.js";
import type { Article } from "./types.js";
import { writtenDay } from "./written-day.js";

/** What an article needs of an item of any feed. */
interface Item {
  readonly title: string | null;
  readonly content: string | null;
  /** Whether the content is HTML. Plain text is used as it is. */
  readonly html: boolean;
  /** ISO date `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly byline: string | null;
  readonly url: string | null;
}

/** Reads RSS, Atom, RDF or JSON Feed: one article per item, in the feed's order, which usually is newest first. */
export const readFeed: Reader = async (bytes, context) => {
  const { input } = context;
  const content = decodeText(bytes, input.name, context.charset ?? xmlCharset(bytes), detectCharset);
  const { title, language, items } = parseAnyFeed(content, input.name);
  if (items.length === 0)
    throw new UserError("input", {
      what: "a feed without items",
      where: { file: input.name },
      advice: "give the articles themselves",
    });
  const facts = { source: title, language };
  return items.map((item, i): Reading => {
    const record = { ...input, name: `${input.name}#${i + 1}` };
    try {
      return readItem({ ...item, ...facts }, record);
    } catch (error) {
      if (error instanceof UserError) return { input: record, error };
      throw error;
    }
  });
};

/** The whole content of an item is the article. Unlike a page, it has no navigation around it. */
function readItem(
  { title, content, html, ...facts }: Item & Pick<ArticleFields, "source" | "language">,
  input: Article["input"],
): Article {
  const plainTitle = title === null ? null : bodyOf(title.replaceAll("<", "&lt;")).textContent;
  return buildArticle(
    { ...facts, title: plainTitle, text: html ? paragraphsOf(content ?? "", plainTitle, input) : (content ?? "") },
    input,
  );
}

const bodyOf = (html: string) => parsePage(`<html><body>${html}</body></html>`).body;

const writtenDayOf = (value: unknown): string | null => (typeof value === "string" ? writtenDay(value) : null);

function paragraphsOf(content: string, title: string | null, input: Article["input"]): string {
  refuseDeep(content, input.name);
  return findParagraphs(bodyOf(content), title).join("\n\n");
}

/** A feed of any format, with its items in the file's order. */
interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly Item[];
}

/** @throws UserError (input) if the content is not a feed. */
function parseAnyFeed(content: string, file: string): Feed {
  let parsed: AnyFeed;
  try {
    parsed = parseFeed(content);
  } catch (cause) {
    const problem = { what: "a feed that cannot be read", where: { file }, advice: "check that it is whole" };
    throw new UserError("input", problem, { cause });
  }
  switch (parsed.format) {
    case "rss":
      return fromRss(parsed.feed);
    case "atom":
      return fromAtom(parsed.feed);
    case "json":
      return fromJsonFeed(parsed.feed);
    case "rdf":
      return fromRdf(parsed.feed);
  }
}

const fromRss = (feed: RssFeed.Feed<string>): Feed => ({
  title: feed.title ?? null,
  language: feed.language ?? null,
  items: (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    content: item.content?.encoded ?? item.description ?? null,
    html: true,
    published: writtenDayOf(item.pubDate ?? item.dc?.dates?.[0]),
    byline: item.dc?.creators?.[0] ?? personName(item.authors?.[0]),
    url: item.link ?? null,
  })),
});

const fromAtom = (feed: AtomFeed.Feed<string>): Feed => ({
  title: textOf(feed.title),
  language: null,
  items: (feed.entries ?? []).map((entry) => ({
    title: textOf(entry.title),
    content: textOf(entry.content) ?? textOf(entry.summary),
    html: true,
    published: writtenDayOf(entry.published ?? entry.updated),
    byline: personName(entry.authors?.[0]),
    url: entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? null,
  })),
});

const fromJsonFeed = (feed: JsonFeed.Feed<string>): Feed => ({
  title: feed.title ?? null,
  language: feed.language ?? null,
  items: (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    content: item.content_html ?? item.content_text ?? item.summary ?? null,
    html: item.content_html !== undefined,
    published: writtenDayOf(item.date_published),
    byline: personName(item.authors?.[0] ?? feed.authors?.[0]),
    url: item.url ?? null,
  })),
});

const fromRdf = (feed: RdfFeed.Feed<string>): Feed => ({
  title: feed.title ?? null,
  language: null,
  items: (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    content: item.content?.encoded ?? item.description ?? null,
    html: true,
    published: writtenDayOf(item.dc?.dates?.[0]),
    byline: item.dc?.creators?.[0] ?? null,
    url: item.link ?? null,
  })),
});

/** The text of an Atom text construct, which is a string or an object with a `value`. */
const textOf = (value: unknown): string | null =>
  typeof value === "string"
    ? value
    : typeof value === "object" && value !== null && "value" in value && typeof value.value === "string"
      ? value.value
      : null;

/** The name of a person, who is a string or an object with a `name`. */
const personName = (value: unknown): string | null =>
  typeof value === "string"
    ? value
    : typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
      ? value.name
      : null;
