import type { Brief } from "./brief/model.js";
import type { Warning } from "./errors.js";
import { type ArticleFields, buildArticle } from "./input/fields.js";
import { TEMPLATES_FOLDER } from "./package.js";
import { type ExtractOptions, extract as extractAll } from "./pipeline.js";
import { prepareRender, type RenderedFile, type RenderOptions } from "./render.js";

/* The public API: what the command line does, as functions that throw where it exits. */

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
export { FORMATS, type RenderedFile, type RenderOptions } from "./render.js";

/**
 * The brief of an article.
 *
 * @param article its text, or the text with what is known about it.
 * @throws UserError where the text holds no sentence or a given date is none.
 */
export const extract = (article: string | ArticleFields, options: ExtractOptions = {}): Brief =>
  extractAll(buildArticle(typeof article === "string" ? { text: article } : article), options).brief;

/**
 * A brief as files, each with the bytes and what follows the article's name (".minister.pdf").
 *
 * @param options what is left out is: the minister's brief, as Markdown and PDF, with the shipped audiences.
 * @throws UserError for an unknown audience or format, a mistake in a template, a missing font.
 */
export const render = (
  brief: Brief,
  options: Partial<RenderOptions> = {},
  warn: (warning: Warning) => void = () => {},
): Promise<RenderedFile[]> => {
  const templateFolders = [...(options.templateFolders ?? []), TEMPLATES_FOLDER];
  return prepareRender({ ...RENDER_DEFAULTS, ...options, templateFolders })(brief, warn);
};

const RENDER_DEFAULTS: Omit<RenderOptions, "templateFolders"> = {
  audiences: ["minister"],
  formats: ["md", "pdf"],
  labels: null,
  paper: null,
  fonts: [],
  sourceDate: null,
};
