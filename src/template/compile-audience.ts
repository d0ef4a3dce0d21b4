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

/** What one rendering knows. It travels beside the view as Handlebars' `@data`, whose names the check keeps from templates. */
export interface Run {
  readonly context: HelperContext;
  readonly budget: Budget;
}

export type CompiledAudience = (view: unknown, run: Run) => string;

/** Its typing says nothing of what it holds: Handlebars without what compiles. */
const Runtime = (runtime as unknown as { readonly default: typeof Handlebars }).default;

/** @throws UserError (template) where the check of the templates finds anything. */
export function compileAudience(audience: Audience): CompiledAudience {
  assertChecked(audience);
  const handlebars = filesOf(audience).every(isPrecompiled) ? Runtime.create() : createCompiling();
  for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name);
  registerHelpers(handlebars);
  for (const [name, file] of Object.entries(partialsOf(audience))) {
    // Compiled when a page first calls it.
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

/** All that is compiled for an audience. */
export const filesOf = (audience: Audience): readonly SourceFile[] => [
  audience.brief,
  ...Object.values(partialsOf(audience)),
];

/** Compiled by the build. */
const isPrecompiled = (file: SourceFile): boolean => keyOfFile(file) in PRECOMPILED.programs;

function compileFile(handlebars: typeof Handlebars, file: SourceFile): HandlebarsTemplateDelegate {
  const program = PRECOMPILED.programs[keyOfFile(file)];
  // A rendering changes what it is given.
  if (program) return handlebars.template({ ...program } as TemplateSpecification);
  return compileSource(handlebars, file);
}

type Options = Handlebars.HelperOptions;

const runOf = (options: { readonly data?: { readonly run?: Run } } | undefined): Run => {
  if (!options?.data?.run) throw new Error("a template runs without its run");
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

/** Null, an empty text, an empty list, 0 and a no are nothing, as in any Handlebars. */
const isFull = (value: unknown): boolean => Boolean(value) && !(Array.isArray(value) && value.length === 0);

/** Over lists: the only loop there is. */
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
