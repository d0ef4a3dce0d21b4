import { selectDatesToWatch } from "../brief/dated-items.js";
import type { Brief } from "../brief/model.js";
import { replaceBrackets } from "../text/brackets.js";
import { foldLine, foldOrNull } from "../text/fold.js";
import type { ViewContext } from "./context.js";
import { printIsoDate } from "./dates.js";
import { limitLists } from "./limit.js";
import { buildActors } from "./sections/actors.js";
import { buildCommitments, buildRegister } from "./sections/commitments.js";
import { buildDatesToWatch } from "./sections/dates-to-watch.js";
import { buildOutlook } from "./sections/outlook.js";
import { buildQuotations } from "./sections/quotations.js";
import { buildPoints } from "./sections/summary.js";
import { buildUnresolved } from "./sections/unresolved.js";
import type { Settings } from "./settings.js";
import type { View } from "./types.js";

/**
 * What an audience's templates see of a brief. Strings are raw (the renderer escapes them), ids are replaced by names,
 * dates are printed in the labels' language, and lists are in the order of the page and cut to the audience's limits.
 */
export function buildView(context: ViewContext): View {
  const { brief, settings, labels, dated } = context;
  const allActors = buildActors(context);
  const commitments = buildCommitments(context);
  const watched = selectDatesToWatch(brief, dated);
  const view: View = {
    title: buildTitle(brief),
    kind: labels.words[brief.brief.kind],
    audience: settings.audience,
    language: labels.language,
    showMarks: settings.marks,
    head: buildHead(brief, settings),
    article: buildArticle(context),
    ...buildPoints(context),
    dates: buildDatesToWatch(context, watched),
    actors: allActors.filter(({ key }) => key),
    allActors,
    commitments,
    register: buildRegister(commitments),
    quotations: buildQuotations(context),
    outlook: buildOutlook(context, watched),
    unresolved: buildUnresolved(context),
    hasTimeline: dated.filter(({ days }) => days !== null).length >= TIMELINE_DATES,
    more: { points: 0, dates: 0, actors: 0, commitments: 0, quotations: 0, outlook: 0, unresolved: 0 },
    labels: labels.words,
  };
  return limitLists(view, settings.limits);
}

/** With fewer dates, a drawing says no more than the list. */
const TIMELINE_DATES = 3;

/**
 * The article's title; without one, the first clause of the summary: `[Orvenia sees room to double its trade], the
 * minister said`. Without a summary, the file's name or the beginning of the text.
 */
export function buildTitle({ article, summary: [first] }: Brief): string {
  const title = article.title ?? (first && (firstClause(first.text) ?? first.short)) ?? article.input?.name;
  return foldLine(title ?? "") || foldLine(article.text.slice(0, 80)) || "—";
}

const AFTER_BLANK = / \[[^\]]*(?:\]|$)/gu;

/** The text up to the first comma, without added [dates]; null if that is too short or too long for a title. */
function firstClause(text: string): string | null {
  const [clause = ""] = replaceBrackets(text, (added) => (/\d/.test(added) ? "" : added), AFTER_BLANK).split(/,\s/u);
  const words = foldLine(clause).split(" ").length;
  return words >= 5 && words <= 18 ? clause.replace(/\.$/u, "") : null;
}

/** The brief's own entries win over the audience's. */
export const buildHead = ({ brief }: Brief, settings: Settings): View["head"] => ({
  reference: foldOrNull(brief.reference),
  version: foldOrNull(brief.version),
  for: foldOrNull(brief.for) ?? settings.for,
  from: foldOrNull(brief.from) ?? settings.from,
  contact: foldOrNull(brief.contact) ?? settings.contact,
  purpose: foldOrNull(brief.purpose),
});

function buildArticle({ brief: { article }, dates }: ViewContext): View["article"] {
  return {
    title: foldOrNull(article.title),
    published: article.published && printIsoDate(article.published, dates),
    publishedIso: article.published,
    dateline: foldOrNull(article.dateline),
    source: foldOrNull(article.source),
    byline: foldOrNull(article.byline),
    url: article.url,
    language: article.language,
    paragraphs: article.paragraphs.map(({ start, end }, i) => ({
      number: i + 1,
      text: foldLine(article.text.slice(start, end)),
    })),
  };
}
