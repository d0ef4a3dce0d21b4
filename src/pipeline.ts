import { buildBrief } from "./brief/build.js";
import type { Brief, BriefHead } from "./brief/model.js";
import { buildDocument } from "./document/build.js";
import type { Document } from "./document/types.js";
import type { Warning } from "./errors.js";
import type { Article } from "./input/types.js";
import { analyse } from "./language/analyse.js";
import { detectLanguage } from "./language/detect-language.js";
import { canRead, listReadLanguages, modelFor } from "./language/loaded-models.js";
import type { Analysis } from "./language/types.js";
import { leaveUnread } from "./language/unread.js";
import { VERSION } from "./package.js";

/*
 * The way of one article. `extract` goes from the article to the brief, which can be printed, edited by hand and validated; `prepareRender`
 * (render.ts) goes from the brief to files.
 *
 *   Article ─ document ─▶ Document ─ language ─▶ Analysis ─ brief ─▶ Brief
 *   Brief ─ view ─▶ View ─ template ─▶ Markdown ─ markdown/parse ─▶ Page ─ pdf, dialects ─▶ files
 */

export interface ExtractOptions {
  /** What the head of the brief says: marking, reference, for whom. */
  readonly head?: Partial<BriefHead>;
  /** Longest sentence that is read in one piece, in UTF-16 units [8000]. */
  readonly longestSentence?: number | undefined;
  /** Is told of text that could not be made sense of. */
  readonly warn?: (warning: Warning) => void;
}

/** The brief, and what it was made from, for whoever asks why. */
export interface Extraction {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly brief: Brief;
}

/** @throws UserError (input) where the article holds no sentence, (usage) for a wrong date or language, (renderer) where the language model is missing. */
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

/** Loads the model of a language before the first article needs it. Throws as `extract` does. */
export const warmUp = (language: string): void => void modelFor(language);

/** A language named by a flag must have a model and rules. An article whose own language has none is left unread. */
const isRead = ({ language }: Document): boolean => language.from === "flag" || canRead(language.value);
