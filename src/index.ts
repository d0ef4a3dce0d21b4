import type { Brief } from "./brief/model.js";
import { UserError, type Warning } from "./errors.js";
import { type ArticleFields, buildArticle } from "./input/fields.js";
import { TEMPLATES_FOLDER } from "./package.js";
import { type ExtractOptions, extract as extractAll } from "./pipeline.js";
import { prepareRender, type RenderedFile, type RenderOptions } from "./render.js";

/* The public API: the command line as functions, which throw a `UserError` where the command line exits. */

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
 * Extracts the brief of an article.
 *
 * @param article the text, or the text with facts such as its title and date.
 * @throws UserError (input) if a field is not a text, the text has no sentence or a given date is not valid.
 */
export function extract(article: string | ArticleFields, options: ExtractOptions = {}): Brief {
  const fields = typeof article === "string" ? { text: article } : article;
  checkFields(fields);
  return extractAll(buildArticle(fields), options).brief;
}

/** JavaScript does not check types: [extract({})], [extract({ text, published: 2018 })]. */
function checkFields(given: unknown): void {
  const fields = typeof given === "object" && given !== null ? given : {};
  if (!("text" in fields) || typeof fields.text !== "string")
    throw new UserError("input", { what: "no text", advice: 'give the article as a text, or as { text: "…" }' });
  const problems = Object.entries(fields)
    .filter(([, value]) => typeof value !== "string" && value !== null && value !== undefined)
    .map(([field]) => ({ what: "not a text", where: { field }, advice: "give a string, or leave it out" }));
  if (problems.length > 0) throw new UserError("input", problems);
}

/**
 * Renders a brief into files, each with its content and the suffix of its name [.minister.pdf].
 *
 * @param options by default, the minister's brief as Markdown and PDF.
 * @param warn gets what could not be interpreted or printed as it should be.
 * @throws UserError (usage) for an unknown audience or format, (template) for a mistake in a template, (renderer) for a
 * missing font.
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
