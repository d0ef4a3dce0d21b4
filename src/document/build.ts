import type { Warning } from "../errors.js";
import { UserError } from "../errors.js";
import type { Article, Sourced } from "../input/types.js";
import { normalizeText } from "../text/normalize.js";
import type { Span } from "../text/span.js";
import { readDateline } from "./dateline.js";
import { isBeforeYears, isIsoDate } from "./header-date.js";
import { findHeaders, findLines, type Line } from "./headers.js";
import type { Document, Fact, Paragraph } from "./types.js";

/** Tells the language of a text; `confident` is false where the words do not decide. */
export type DetectLanguage = (text: string) => { readonly language: string; readonly confident: boolean };

/** How many paragraphs at the beginning may carry the dateline: a standfirst may stand before it. */
const DATELINE_PARAGRAPHS = 3;

/**
 * Article to Document: normalises the text once, finds its paragraphs, and reads the headers that the text itself carries. What a flag says
 * beats what the file says, which beats the text.
 *
 * @throws UserError (input) where the text holds no letter, or a given date is none.
 */
export function buildDocument(article: Article, detectLanguage: DetectLanguage): Document {
  const text = normalizeText(article.text);
  if (!/\p{L}/u.test(text)) {
    throw new UserError("input", {
      what: text.trim() ? "no sentence in it" : "the article is empty",
      where: { file: article.input.name },
      advice: "give the text of a news article",
    });
  }
  checkGiven(article, "published", isIsoDate);
  // An instant counts as its day.
  checkGiven(article, "retrieved", (value) => isIsoDate(value.replace(/T\d{2}:.*$/u, "")));
  const headers = findHeaders(findLines(text), article.title?.value ?? null);
  const paragraphs = buildParagraphs(headers.body);
  const dateline = findDateline(text, paragraphs);
  const numbered = paragraphs.map((p) => (dateline?.paragraph === p.number ? { ...p, proseStart: dateline.end } : p));
  const address = buildAddress(article.url);
  const language = buildLanguage(article, text, detectLanguage);
  return {
    text,
    title: chosen(article.title, headers.title && { value: headers.title.text, span: spanOf(headers.title) }),
    published: chosen(
      article.published,
      headers.date ? { value: headers.date.value, span: spanOf(headers.date.line) } : (dateline?.date ?? null),
    ),
    dateline: chosen(article.dateline, dateline?.place ?? null),
    source: chosen(article.source, dateline?.agency ?? findSourceLine(text, headers.body)),
    byline: chosen(
      article.byline,
      headers.byline && { value: headers.byline.value, span: spanOf(headers.byline.line) },
    ),
    language: language.fact,
    url: address.url,
    retrieved: article.retrieved?.value ?? null,
    paragraphs: numbered,
    bodyStart: numbered[0]?.proseStart ?? 0,
    input: article.input,
    warnings: [...language.warnings, ...address.warnings],
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const buildParagraphs = (body: readonly Line[]): Paragraph[] =>
  body.map(({ start, end }, i) => ({ start, end, number: i + 1, proseStart: start }));

function chosen(
  given: Sourced<string> | null,
  found: { readonly value: string; readonly span: Span } | null,
): Fact | null {
  if (given) return { value: normalizeText(given.value).trim(), from: given.from, span: null };
  return found ? { value: found.value, from: "text", span: found.span } : null;
}

/** A given date that is none is the user's mistake: it would silently move every relative date, or be left out of the head. */
function checkGiven(article: Article, field: "published" | "retrieved", isDate: (value: string) => boolean): void {
  const given = article[field];
  if (!given || isDate(given.value)) return;
  throw new UserError(given.from === "flag" ? "usage" : "input", {
    what: isBeforeYears(given.value)
      ? `"${given.value}" is before the year 1000, from which on dates are counted`
      : `"${given.value}" is not a date`,
    where: given.from === "flag" ? { field: `--${field}` } : { file: article.input.name, field },
    advice: "write it as YYYY-MM-DD, for instance 2018-12-12",
  });
}

interface Located {
  readonly value: string;
  readonly span: Span;
}

interface FoundDateline {
  readonly paragraph: number;
  readonly end: number;
  readonly place: Located | null;
  readonly agency: Located | null;
  readonly date: Located | null;
}

/** The dateline of one of the first paragraphs, in offsets of the whole text. */
function findDateline(text: string, paragraphs: readonly Paragraph[]): FoundDateline | null {
  for (const { start, end, number } of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    const found = readDateline(text.slice(start, end));
    if (!found) continue;
    const moved = (part: Located | null): Located | null =>
      part && { value: part.value, span: { start: start + part.span.start, end: start + part.span.end } };
    return {
      paragraph: number,
      end: start + found.end,
      place: moved(found.place),
      agency: moved(found.agency),
      date: moved(found.date),
    };
  }
  return null;
}

/** [Source: Lessen News Agency] as the last line. */
function findSourceLine(text: string, body: readonly Line[]): Located | null {
  const last = body.at(-1);
  const match = last && /^(?:source|via)\s*:\s*(\p{Lu}[^\n]{1,60})$/iu.exec(last.text);
  if (!last || !match?.[1]) return null;
  const start = last.end - match[1].length;
  return { value: text.slice(start, last.end).replace(/\.$/u, ""), span: { start, end: last.end } };
}

/** An address that may become a link: http or https. Any other is said and left out. */
function buildAddress(url: string | null): { url: string | null; warnings: Warning[] } {
  if (url === null) return { url: null, warnings: [] };
  const valid = URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
  if (valid) return { url: new URL(url).href, warnings: [] };
  return { url: null, warnings: [{ message: `url: "${url.slice(0, 80)}" is no web address, and is left out` }] };
}

function buildLanguage(
  article: Article,
  text: string,
  detectLanguage: DetectLanguage,
): { fact: Fact; warnings: Warning[] } {
  if (article.language) return { fact: { ...article.language, span: null }, warnings: [] };
  const { language, confident } = detectLanguage(text);
  const warnings = confident
    ? []
    : [
        {
          message: `the words do not decide which language this is; taken as "${language}" (--language says otherwise)`,
        },
      ];
  return { fact: { value: language, from: "text", span: null }, warnings };
}
