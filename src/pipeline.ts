import { buildBrief } from "./brief/build.js";
import type { Brief, BriefHead } from "./brief/model.js";
import type { Finding } from "./brief/verify.js";
import { buildDocument } from "./document/build.js";
import type { Document } from "./document/types.js";
import type { Warning } from "./errors.js";
import type { Article } from "./input/types.js";
import { analyse } from "./language/analyse.js";
import { detectLanguage } from "./language/detect-language.js";
import { canRead, listReadLanguages, modelFor } from "./language/loaded-models.js";
import type { Analysis } from "./language/types.js";
import { leaveUnread } from "./language/unread.js";
import type { Page } from "./markdown/page.js";
import { openParser } from "./markdown/parse.js";
import { VERSION } from "./package.js";
import { fitPages, pdfOptionsOf } from "./print/fit-pages.js";
import type { Listeners, RenderedFile, RenderOptions } from "./print/types.js";
import { writePage } from "./print/write-page.js";
import { renderTemplate } from "./template/render-template.js";
import type { Audience } from "./template/types.js";
import { buildView } from "./view/build.js";
import { buildContext } from "./view/context.js";
import { buildMeta, buildSources } from "./view/meta.js";
import type { View } from "./view/types.js";

/*
 * One article's way, in two halves. Between them, the brief can be printed, edited by hand and validated.
 *
 *   extract      Article ─ document ─▶ Document ─ language ─▶ Analysis ─ brief ─▶ Brief
 *   renderBrief  Brief ─ view ─▶ View ─ template ─▶ Markdown ─ markdown ─▶ Page ─ print ─▶ files
 */

export interface ExtractOptions {
  /** What the head of the brief says: marking, reference, for whom. */
  readonly head?: Partial<BriefHead>;
  /** Longest sentence that is parsed in one piece, in UTF-16 units [8000]. */
  readonly longestSentence?: number | undefined;
  /** Called for text that could not be understood. */
  readonly warn?: (warning: Warning) => void;
}

/** The brief with what it was made from, to explain it. */
export interface Extraction {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly brief: Brief;
}

/**
 * @throws UserError (input) if the article has no sentence, (usage) for an invalid date or language, (renderer) if
 * the language model is missing.
 */
export function extract(
  article: Article,
  { head = {}, longestSentence, warn = () => {} }: ExtractOptions = {},
): Extraction {
  const document = buildDocument(article, detectLanguage);
  const analysis = isRead(document)
    ? analyse(document, modelFor(document.language.value), longestSentence)
    : leaveUnread(document, listReadLanguages());
  for (const warning of [...document.warnings, ...analysis.warnings]) warn(warning);
  const brief = buildBrief(document, analysis, { head, tool: { name: "briefwright", version: VERSION } });
  return { document, analysis, brief };
}

/** A language named by a flag must have a model and rules. An article whose own language has none is left unread. */
const isRead = ({ language }: Document): boolean => language.from === "flag" || canRead(language.value);

/**
 * Loads the model of a language before the first article needs it.
 *
 * @throws UserError as `extract` does.
 */
export const warmUp = (language: string): void => void modelFor(language);

/** A brief, and which of its claims the article does not support: checked once, whatever is made from it. */
export interface CheckedBrief {
  readonly brief: Brief;
  readonly findings: readonly Finding[];
}

/**
 * The files of one audience.
 *
 * @param formats names of `PAGE_FORMATS`, and "pdf".
 * @throws UserError (template) for a mistake in a template, (renderer) if a font is missing.
 */
export async function renderBrief(
  { brief, findings }: CheckedBrief,
  audience: Audience,
  formats: readonly string[],
  options: RenderOptions,
  listeners: Listeners,
): Promise<RenderedFile[]> {
  const { settings, name } = audience;
  const { view, pageOf } = openPages({ brief, findings }, audience);
  const pdf = { ...pdfOptionsOf(settings, options, brief.article.published), evidence: settings.evidence };
  const fitted = await fitPages(view, pageOf, settings, pdf, { wantsPdf: formats.includes("pdf") });
  if (!fitted.fits)
    listeners.warn({
      message: `the ${name}'s brief takes ${fitted.pages} pages, more than its limit of ${settings.pages}`,
    });
  return writePage(pageOf(fitted.view), fitted.laidOut, formats, brief, listeners);
}

/** What an audience's templates see of a brief, uncut, and how that view, or a smaller one, becomes a page. */
export function openPages(
  { brief, findings }: CheckedBrief,
  audience: Audience,
): { readonly view: View; readonly pageOf: (view: View) => Page } {
  const context = buildContext(brief, audience.settings, audience.labels, findings);
  const parse = openParser(buildMeta(context), buildSources(brief), `${audience.name}: the Markdown it makes`);
  const made = new WeakMap<View, Page>();
  const pageOf = (view: View): Page => {
    const page = made.get(view) ?? parse(renderTemplate(audience, view));
    made.set(view, page);
    return page;
  };
  return { view: buildView(context), pageOf };
}
