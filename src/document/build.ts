import type { Warning } from "../errors.js";
import { UserError } from "../errors.js";
import type { Article, Sourced } from "../input/types.js";
import { normalizeText } from "../text/normalize.js";
import type { Span } from "../text/span.js";
import { dropAgencyNotes, versionLength } from "./agency-notes.js";
import { readDateline } from "./dateline.js";
import { dropEndMatter } from "./end-matter.js";
import { isBeforeYears, isIsoDate } from "./header-date.js";
import { findHeaders, findLines, type GivenTitle, type Headers, type Line } from "./headers.js";
import { listMarkLength } from "./list-mark.js";
import { findTurns } from "./turns.js";
import type { Document, Fact, Paragraph } from "./types.js";
import { dropDebris } from "./wiki-debris.js";

/** Detects the language of a text, as a BCP 47 tag. `confident` is false if the words do not decide it. */
export type DetectLanguage = (text: string) => { readonly language: string; readonly confident: boolean };

/** How many paragraphs may have the dateline, below the short lines at the beginning: a standfirst may precede it. */
const DATELINE_PARAGRAPHS = 3;
/** How many short lines there may be: a press release has its sender, a number, a place. */
const SHORT_LINES = 7;

/**
 * Builds the document of an article: normalises the text once, finds its paragraphs, and reads the headers in the text
 * itself. Flags take precedence over the file, and the file over the text.
 *
 * @throws UserError (input) if the text has no letter, or a date of the file is invalid; (usage) if the date of a flag
 * is.
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
  // Of a date and time, only the day is checked.
  checkGiven(article, "retrieved", (value) => isIsoDate(value.replace(TIME_OF_DAY, "")));
  const headers = findHeaders(dropEndMatter(dropAgencyNotes(dropDebris(findLines(text)))), givenTitle(article));
  const paragraphs = buildParagraphs(headers.body);
  const dateline = findDateline(text, paragraphs);
  const numbered = paragraphs.map((p) => (dateline?.paragraph === p.number ? { ...p, proseStart: dateline.end } : p));
  const address = buildAddress(article.url);
  const language = buildLanguage(article, text, detectLanguage);
  return {
    text,
    title: withoutVersion(
      chosen(article.title, headers.title && { value: headers.title.text, span: spanOf(headers.title) }),
    ),
    published: chosen(article.published, publishedInText(headers.date, dateline?.date ?? null)),
    dateline: chosen(article.dateline, dateline?.place ?? located(headers.place)),
    source: chosen(article.source, dateline?.agency ?? located(headers.outlet) ?? findSourceLine(text, headers.body)),
    byline: chosen(article.byline, located(headers.byline)),
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

const located = (found: { readonly value: string; readonly line: Line } | null): Located | null =>
  found && { value: found.value, span: spanOf(found.line) };

/** The day of publication, else that of the dateline, else that of an update or the end of an embargo. */
const publishedInText = (header: Headers["date"], dateline: Located | null): Located | null =>
  header?.weight === 2 ? located(header) : (dateline ?? located(header));

const givenTitle = ({ title, input }: Article): GivenTitle | null =>
  title && { value: title.value, insteadOfText: title.from === "flag" && input.format === "text" };

function buildParagraphs(body: readonly Line[]): Paragraph[] {
  const turns = findTurns(body);
  return body.map(({ start, end }, i) => {
    const turn = turns[i];
    const paragraph = { start, end, number: i + 1, proseStart: turn?.start ?? start + listMarkLength(body, i) };
    return turn ? { ...paragraph, turn } : paragraph;
  });
}

function chosen(
  given: Sourced<string> | null,
  found: { readonly value: string; readonly span: Span } | null,
): Fact | null {
  const value = given && normalizeText(given.value).trim();
  // a title of blanks and invisible characters is none
  if (given && value) return { value, from: given.from, span: null };
  return found ? { value: found.value, from: "text", span: found.span } : null;
}

/** [UPDATE 2-Harbour approved] is titled "Harbour approved". */
function withoutVersion(title: Fact | null): Fact | null {
  const length = versionLength(title?.value ?? "");
  if (!title || length === 0) return title;
  const span = title.span && { start: title.span.start + length, end: title.span.end };
  return { ...title, value: title.value.slice(length), span };
}

/** [T10:30], [T10:30:00.000Z], [T10:30:00+02:00] */
const TIME_OF_DAY = /T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-6]\d(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/u;

/**
 * An invalid date is a user error. Ignoring it would silently shift every relative date, or drop it from the head of
 * the brief.
 */
function checkGiven(article: Article, field: "published" | "retrieved", isDate: (value: string) => boolean): void {
  const given = article[field];
  if (!given || isDate(given.value)) return;
  throw new UserError(given.from === "flag" ? "usage" : "input", {
    what: isBeforeYears(given.value)
      ? `"${given.value}" is before the year 1000, the earliest year supported`
      : `"${given.value}" is not a date`,
    where: given.from === "flag" ? { field: `--${field}` } : { file: article.input.name, field },
    advice: "write it as YYYY-MM-DD, for instance 2018-12-12",
  });
}

/** A fact and the words that state it. */
interface Located {
  readonly value: string;
  readonly span: Span;
}

interface FoundDateline {
  /** Number of the paragraph that it opens. */
  readonly paragraph: number;
  /** Where the prose begins after it, as an offset into the whole text. */
  readonly end: number;
  readonly place: Located | null;
  readonly agency: Located | null;
  readonly date: Located | null;
}

/** In UTF-16 units. */
const LONGEST_SHORT_LINE = 80;

/** Finds the dateline of one of the first paragraphs. Its spans point into the whole text. */
function findDateline(text: string, paragraphs: readonly Paragraph[]): FoundDateline | null {
  const isShort = ({ start, end }: Span): boolean =>
    end - start <= LONGEST_SHORT_LINE && !/[.!?…:]["'”’»)]*$/u.test(text.slice(start, end));
  const prose = paragraphs.slice(0, SHORT_LINES).findIndex((paragraph) => !isShort(paragraph));
  for (const { start, end, number } of paragraphs.slice(0, Math.max(0, prose) + DATELINE_PARAGRAPHS)) {
    const words = text.slice(start, end);
    const found = readDateline(words);
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

/** The source that the last line names: [Source: Lessen News Agency]. */
function findSourceLine(text: string, body: readonly Line[]): Located | null {
  const last = body.at(-1);
  const match = last && /^(?:source|via)\s*:\s*(\p{Lu}[^\n]{1,60})$/iu.exec(last.text);
  if (!last || !match?.[1]) return null;
  const start = last.end - match[1].length;
  return { value: text.slice(start, last.end).replace(/\.$/u, ""), span: { start, end: last.end } };
}

/** The article's address if it may become a link, that is http or https. Others are left out with a warning. */
function buildAddress(url: string | null): { url: string | null; warnings: Warning[] } {
  if (url === null) return { url: null, warnings: [] };
  const valid = URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
  if (valid) return { url: new URL(url).href, warnings: [] };
  return { url: null, warnings: [{ message: `url: "${url.slice(0, 80)}" is not a web address and is left out` }] };
}

/** The language that a flag or the file gives, else the detected one, with a warning if the words do not decide it. */
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
          message: `could not detect the language; assuming "${language}" (set --language to override)`,
        },
      ];
  return { fact: { value: language, from: "text", span: null }, warnings };
}
