import type { PageDocument } from "./dom.js";
import type { ArticleFields } from "./fields.js";
import { writtenDay } from "./written-day.js";

/** Names of metadata fields in which news systems give the day of publication. */
const PUBLISHED = [
  "article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "DC.date.issued",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
];

/**
 * What a page says about its article. The most reliable source comes first: JSON-LD, then OpenGraph and other metadata,
 * then elements.
 *
 * @param url where the page was fetched from, or null for a file.
 */
export function readFacts(document: PageDocument, url: string | null): Omit<ArticleFields, "text"> {
  const data = findNewsArticle(document);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute("content")
        ?.trim();
      if (found) return found;
    }
    return null;
  };
  const attribute = (selector: string, name: string): string | null =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const published = [
    data.text("datePublished"),
    ...PUBLISHED.map((name) => meta(name)),
    attribute(
      "article time[datetime], time[itemprop=datePublished], time[pubdate], .published[datetime], time[datetime]",
      "datetime",
    ),
  ];
  return {
    title: clean(
      data.text("headline") ?? meta("og:title", "twitter:title") ?? document.querySelector("h1")?.textContent,
    ),
    published: published.map(writtenDay).find((day) => day !== null) ?? null,
    source: clean(data.name("publisher") ?? meta("og:site_name", "application-name", "dc.publisher")),
    byline: cleanByline(data.name("author") ?? meta("author", "article:author", "byl", "dc.creator")),
    language: languageTag(
      document.documentElement?.getAttribute("lang") ?? data.text("inLanguage") ?? meta("og:locale", "language"),
    ),
    url: webAddress(attribute("link[rel=canonical]", "href") ?? meta("og:url") ?? data.text("url"), url) ?? url,
  };
}

interface LinkedData {
  /** A field that is a string, else null. */
  readonly text: (name: string) => string | null;
  /** The name of a person or organisation, or the names of several, joined by commas. */
  readonly name: (name: string) => string | null;
}

const ARTICLE_TYPES =
  /^(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BlogPosting|LiveBlogPosting|Report|WebPage)$/u;

/**
 * The first article in the page's JSON-LD blocks (schema.org), preferably one with a date. Blocks that are not valid
 * JSON are skipped.
 */
function findNewsArticle(document: PageDocument): LinkedData {
  const candidates: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ""), candidates, 0);
    } catch {
      // A page with broken metadata can still be read.
    }
  }
  const typed = (item: Record<string, unknown>): boolean =>
    [item["@type"]].flat().some((type) => typeof type === "string" && ARTICLE_TYPES.test(type));
  const article = candidates.find((item) => typed(item) && "datePublished" in item) ?? candidates.find(typed) ?? {};
  const nameOf = (value: unknown): string | null => {
    if (typeof value === "string") return value;
    if (Array.isArray(value))
      return (
        value
          .map(nameOf)
          .filter((name) => name !== null)
          .join(", ") || null
      );
    return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
      ? value.name
      : null;
  };
  return {
    text: (name) => (typeof article[name] === "string" ? article[name] : null),
    name: (name) => nameOf(article[name]),
  };
}

/** Collects the objects of a JSON-LD block, including those of `@graph`, within bounds of depth and number. */
function collect(value: unknown, into: Record<string, unknown>[], depth: number): void {
  if (depth > 4 || into.length > 100 || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  into.push(value as Record<string, unknown>);
  collect((value as Record<string, unknown>)["@graph"], into, depth + 1);
}

/** [By Anna Orr] gives the name. Some pages give the address of the author's page, which is not a name. */
export const cleanByline = (text: string | null | undefined): string | null =>
  clean(
    clean(text)
      ?.replace(/^by\s+/iu, "")
      .replace(/^https?:.*/iu, ""),
  );

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/gu, " ").trim() || null;

/** [en_GB] -> "en"; null for what is not a language tag. */
const languageTag = (value: string | null): string | null =>
  /^[a-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/iu
    .exec(value?.trim() ?? "")?.[0]
    .replaceAll("_", "-")
    .split("-")[0]
    ?.toLowerCase() ?? null;

/** An http or https address that may be printed as a link, resolved against the page's own address; else null. */
function webAddress(href: string | null, base: string | null): string | null {
  if (href === null || !URL.canParse(href, base ?? undefined)) return null;
  const address = new URL(href, base ?? undefined);
  return /^https?:$/u.test(address.protocol) ? address.href : null;
}
