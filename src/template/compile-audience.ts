import type Handlebars from "handlebars";
import * as runtime from "handlebars/runtime.js";
import type { Budget } from "./budget.js";
import { assertChecked } from "./check/check-audience.js";
import { compileSource, createCompiling } from "./compile-file.js";
import { ESCAPE, escapeMarkdown } from "./escape-markdown.js";
import { HELPERS } from "./helpers/index.js";
import type { HelperContext } from "./helpers/types.js";
import { keyOfFile, PRECOMPILED } from "./precompiled.js";
import { sectionsFile } from "./sections.js";
import type { Audience, SourceFile } from "./types.js";

/**
 * The state of one rendering. It is passed beside the view as Handlebars' `@data`, whose names the check hides from
 * templates.
 */
export interface Run {
  readonly context: HelperContext;
  readonly budget: Budget;
}

export type CompiledAudience = (view: unknown, run: Run) => string;

/** Handlebars without its compiler. The package's own types do not describe this entry point. */
const Runtime = (runtime as unknown as { readonly default: typeof Handlebars }).default;

/** @throws UserError (template) if the check of the templates finds a problem. */
export function compileAudience(audience: Audience): CompiledAudience {
  assertChecked(audience);
  const handlebars = filesOf(audience).every(isPrecompiled) ? Runtime.create() : createCompiling();
  for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name);
  registerHelpers(handlebars);
  for (const [name, file] of Object.entries(partialsOf(audience))) {
    // Compiled on first use.
    let partial: HandlebarsTemplateDelegate | null = null;
    handlebars.registerPartial(name, (context, options) => {
      partial ??= compileFile(handlebars, file);
      const run = partial;
      return runOf(options).budget.spend(() => run(context, options));
    });
  }
  const template = compileFile(handlebars, audience.brief);
  return (view, run) =>
    template(view, { data: { run }, allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}

const partialsOf = (audience: Audience): Readonly<Record<string, SourceFile>> => ({
  ...audience.partials,
  sections: sectionsFile(audience),
});

/** All templates of an audience. */
export const filesOf = (audience: Audience): readonly SourceFile[] => [
  audience.brief,
  ...Object.values(partialsOf(audience)),
];

/** Whether the build has compiled a template. */
const isPrecompiled = (file: SourceFile): boolean => keyOfFile(file) in PRECOMPILED.programs;

function compileFile(handlebars: typeof Handlebars, file: SourceFile): HandlebarsTemplateDelegate {
  const program = PRECOMPILED.programs[keyOfFile(file)];
  // Handlebars changes the object that it is given.
  if (program) return handlebars.template({ ...program } as TemplateSpecification);
  return compileSource(handlebars, file);
}

type Options = Handlebars.HelperOptions;

const runOf = (options: { readonly data?: { readonly run?: Run } } | undefined): Run => {
  if (!options?.data?.run) throw new Error("a template was called without its run");
  return options.data.run;
};

function registerHelpers(handlebars: typeof Handlebars): void {
  for (const [name, { run }] of Object.entries(HELPERS))
    handlebars.registerHelper(name, (...args: unknown[]) => {
      const options = args.pop() as Options;
      return run(runOf(options).context, args, (options.hash ?? {}) as Readonly<Record<string, unknown>>);
    });
  handlebars.registerHelper(ESCAPE, (value: unknown) => escapeMarkdown(value));
  handlebars.registerHelper("if", function (this: unknown, value: unknown, options: Options) {
    return isFull(value) ? options.fn(this) : options.inverse(this);
  });
  handlebars.registerHelper("unless", function (this: unknown, value: unknown, options: Options) {
    return isFull(value) ? options.inverse(this) : options.fn(this);
  });
  handlebars.registerHelper("with", function (this: unknown, value: unknown, options: Options) {
    return isFull(value) ? options.fn(value, { data: options.data, blockParams: [value] }) : options.inverse(this);
  });
  handlebars.registerHelper("each", each);
}

/** As in Handlebars itself: null, "", [], 0 and false are empty. */
const isFull = (value: unknown): boolean => Boolean(value) && !(Array.isArray(value) && value.length === 0);

/** The only loop there is, for lists only. */
function each(this: unknown, items: unknown, options: Options): string {
  if (!Array.isArray(items) || items.length === 0) return options.inverse(this);
  const { budget } = runOf(options);
  const parts = items.map((item: unknown, index) => {
    const data = Object.assign(Runtime.createFrame(options.data ?? {}), {
      index,
      first: index === 0,
      last: index === items.length - 1,
    });
    return budget.spend(() => options.fn(item, { data, blockParams: [item, index] }));
  });
  return parts.join("");
}
