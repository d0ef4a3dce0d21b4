import type { Brief } from "./brief/model.js";
import { type ArticleFields, buildArticle } from "./input/fields.js";
import { type ExtractOptions, extract as extractAll } from "./pipeline.js";

/** The public API: what the command line does, as functions that throw where it exits. */

export { briefJsonSchema } from "./brief/json-schema.js";
export type {
  Actor,
  Brief,
  BriefDate,
  BriefHead,
  BriefQuotation,
  Commitment,
  Evidence,
  KeyPoint,
  OutlookItem,
} from "./brief/model.js";
export { parseModel } from "./brief/parse-model.js";
export { type Finding, verifyBrief } from "./brief/verify.js";
export { EXIT_CODES, type Problem, UserError, type Warning } from "./errors.js";
export type { ArticleFields } from "./input/fields.js";
export { VERSION } from "./package.js";
export type { ExtractOptions } from "./pipeline.js";

/**
 * The brief of an article.
 *
 * @param article its text, or the text with what is known about it.
 * @throws UserError where the text holds no sentence or a given date is none.
 */
export const extract = (article: string | ArticleFields, options: ExtractOptions = {}): Brief =>
  extractAll(buildArticle(typeof article === "string" ? { text: article } : article), options).brief;
