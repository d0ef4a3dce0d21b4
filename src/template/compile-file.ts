import Handlebars from "handlebars";
import { BLOCKS } from "./check/check-expression.js";
import { ESCAPE } from "./escape-markdown.js";
import { escapeValues } from "./escape-values.js";
import { HELPERS } from "./helpers/index.js";
import { parseTemplate } from "./parse-template.js";
import type { SourceFile } from "./types.js";

/*
 * Everything that needs Handlebars' compiler, which is three quarters of Handlebars: templates that the build has
 * compiled run without it (`compile-audience.ts`).
 */

/** Handlebars with its compiler. */
export const createCompiling = (): typeof Handlebars => Handlebars.create();

/** @param handlebars made by `createCompiling`. */
export const compileSource = (handlebars: typeof Handlebars, file: SourceFile): HandlebarsTemplateDelegate =>
  handlebars.compile(escapeValues(parseTemplate(file), file), compileOptions());

/** The compiled template as JavaScript source, for the build to store. */
export const precompileFile = (file: SourceFile): string =>
  String(Handlebars.precompile(escapeValues(parseTemplate(file), file), compileOptions()));

function compileOptions(): CompileOptions {
  const known = [...Object.keys(HELPERS), ...BLOCKS, ESCAPE];
  return {
    knownHelpers: Object.fromEntries(known.map((name) => [name, true])) as KnownHelpers,
    knownHelpersOnly: true,
    noEscape: true,
  };
}
