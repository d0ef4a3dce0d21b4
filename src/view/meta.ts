import type { Brief } from "../brief/model.js";
import type { MetaLine, PageMeta, SourceParagraph, TimelineEntry } from "../markdown/page.js";
import { foldLine, foldOrNull } from "../text/fold.js";
import { listMarkLength } from "../text/list-mark.js";
import { fillIn } from "../text/phrases.js";
import { buildHead, buildTitle } from "./build.js";
import { printCount, type ViewContext } from "./context.js";
import { buildDate, printIsoDate } from "./dates.js";
import type { HeadLine } from "./default-settings.js";
import { textOf } from "./sections/dates-to-watch.js";
import type { Settings } from "./settings.js";

/** What surrounds the page's text: title block, marking, timeline, last lines. Templates do not print it. */
export function buildMeta(context: ViewContext): PageMeta {
  const { brief, settings, labels } = context;
  const { article } = brief;
  return {
    title: buildTitle(brief),
    audience: settings.audience,
    language: labels.language,
    articleLanguage: article.language,
    kind: labels.words[brief.brief.kind],
    marking: markingOf(brief, settings),
    lines: settings.head.flatMap((key) => {
      const line = HEAD[key](context);
      return line === null ? [] : [{ key, ...line }];
    }),
    published: article.published,
    source: foldOrNull(article.source),
    url: article.url,
    evidence: settings.evidence,
    colophon: settings.colophon.flatMap((key) => COLOPHON[key](context) ?? []),
    labels: labels.words,
    timeline: buildTimeline(context),
    actors: Object.fromEntries(brief.actors.map(({ id, name, type }) => [id, { name: foldLine(name), type }])),
  };
}

/** The article's paragraphs for the marks to refer to, without the dashes of its lists. */
export const buildSources = ({ article: { text, paragraphs } }: Brief): SourceParagraph[] =>
  paragraphs.map(({ start, end }, i) => {
    const from = start + listMarkLength(text.slice(start, end));
    return { number: i + 1, start: from, text: text.slice(from, end) };
  });

function markingOf({ brief }: Brief, { marking }: Settings): string | null {
  if (marking === false) return null;
  return foldOrNull(brief.marking) ?? (typeof marking === "string" ? marking : null);
}

type Line = Omit<MetaLine, "key"> | null;

const given =
  (key: "reference" | "version" | "for" | "from" | "contact" | "purpose") =>
  ({ brief, settings, labels }: ViewContext): Line => {
    const value = buildHead(brief, settings)[key];
    return value === null ? null : { label: labels.words[key], value };
  };

const HEAD: Readonly<Record<HeadLine, (context: ViewContext) => Line>> = {
  reference: given("reference"),
  version: given("version"),
  published: publishedLine,
  for: given("for"),
  from: given("from"),
  contact: given("contact"),
  purpose: given("purpose"),
  source: sourceLine,
};

/**
 * `14 October 2031 (from the article)`: a reader must see where the date came from, since relative dates are counted
 * from it.
 */
function publishedLine({ brief: { article }, labels, dates }: ViewContext): Line {
  const label = labels.words.date;
  if (article.published === null) return { label, value: labels.words.dateUnknown };
  const origin = { text: labels.words.fromText, flag: labels.words.fromFlag, file: labels.words.fromFile };
  const date = printIsoDate(article.published, dates);
  return { label, value: article.publishedFrom ? `${date} (${origin[article.publishedFrom]})` : date };
}

/**
 * `Ostapress, Tarvik, Mira Tal, retrieved 15 October 2031`; neither an author nor a place is a source, so without one
 * they are called what they are: [Mira Tal, Tarvik], [Tarvik].
 */
function sourceLine({ brief: { article }, labels, dates }: ViewContext): Line {
  const date = article.retrieved && printIsoDate(foldLine(article.retrieved), dates);
  const retrieved = date ? fillIn(labels.words.retrieved, { date }) : null;
  const [source, dateline, byline] = [article.source, article.dateline, article.byline].map(foldOrNull);
  const print = (
    label: "articleSource" | "byline" | "place",
    ...parts: readonly (string | null | undefined)[]
  ): Line => ({
    label: labels.words[label],
    value: parts.filter((part) => part != null).join(", "),
  });
  if (source != null || retrieved != null) return print("articleSource", source, dateline, byline, retrieved);
  if (byline != null) return print("byline", byline, dateline);
  return dateline == null ? null : print("place", dateline);
}

const COLOPHON: Readonly<Record<Settings["colophon"][number], (context: ViewContext) => string | null>> = {
  made: ({ brief: { tool }, labels: { words } }) =>
    tool === null ? words.madeFrom : fillIn(words.madeBy, { tool: `${foldLine(tool.name)} ${foldLine(tool.version)}` }),
  read: readLine,
  checked: ({ labels }) => `${labels.words.checkedBy}${labels.colon} ________`,
};

/**
 * `5 of 5 paragraphs read; 4 quotations, 4 dates, 2 left open.` Null if nothing was found: an article in another
 * language was not read.
 */
function readLine({ brief, labels }: ViewContext): string | null {
  const total = brief.article.paragraphs.length;
  if (
    [brief.summary, brief.actors, brief.commitments, brief.quotations, brief.outlook].every(
      ({ length }) => length === 0,
    )
  )
    return null;
  const dates = [
    ...brief.commitments.flatMap(({ due, said }) => [due, said]),
    ...brief.outlook.map(({ date }) => date),
  ].filter((date) => date !== null);
  const distinct = new Set(dates.map(({ start, text }) => start ?? text)).size;
  const counts = [
    printCount(brief.quotations.length, "quotationCount", labels),
    printCount(distinct, "dateCount", labels),
    printCount(brief.unresolved.length, "unresolvedCount", labels),
  ];
  return `${printCount(total, "paragraphsRead", labels)}; ${counts.join(", ")}.`;
}

/** In the order and the words of the dates to watch: "by" and "before" are part of a date. */
function buildTimeline(context: ViewContext): TimelineEntry[] {
  const { published } = context.brief.article;
  return context.dated.flatMap((dated): TimelineEntry[] => {
    const { days, date, source, item } = dated;
    if (days === null) return [];
    const paragraph = item.evidence[0]?.paragraph ?? null;
    // "this year", written in November: the part that is to come
    const from = published !== null && days.from < published && published <= days.to ? published : days.from;
    const when = buildDate(date, context.dates).both;
    return [{ label: textOf(dated), from, to: days.to, when, kind: source, paragraph }];
  });
}
