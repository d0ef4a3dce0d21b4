import Handlebars from "handlebars";
import { UserError } from "../errors.js";
import type { View } from "../view/types.js";
import { ESCAPE, escapeValues } from "./ast.js";
import { assertChecked } from "./check.js";
import { HELPERS, type HelperContext } from "./helpers.js";
import { escapeMarkdown } from "./markdown.js";
import { parseTemplate } from "./parse-template.js";
import { sectionsFile } from "./sections.js";
import type { Audience, SourceFile } from "./types.js";

/** More than any brief holds, and little enough for any machine: loops in loops multiply. */
export const MOST_CHARACTERS = 8_000_000;
export const MOST_ROUNDS = 200_000;

const BLOCKS = ["if", "unless", "each", "with"] as const;

/**
 * The Markdown that an audience's templates make of a view. Templates see nothing else: the view is copied as plain data, helpers are
 * those of `HELPERS`, partials those of the audience.
 *
 * @throws UserError (template) where the check of the templates finds anything, and where they write more than a page can hold.
 */
export function renderTemplate(audience: Audience, view: View): string {
  assertChecked(audience);
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name);
  registerHelpers(handlebars, { view, settings: audience.settings, labels: audience.labels }, audience.brief);
  const files = { ...audience.partials, sections: sectionsFile(audience) };
  for (const [name, file] of Object.entries(files)) handlebars.registerPartial(name, compileFile(handlebars, file));
  const template = compileFile(handlebars, audience.brief);
  const plain: unknown = JSON.parse(JSON.stringify(view));
  return tidyBlankLines(template(plain, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }));
}

function compileFile(handlebars: typeof Handlebars, file: SourceFile): HandlebarsTemplateDelegate {
  const known = [...Object.keys(HELPERS), ...BLOCKS, ESCAPE];
  return handlebars.compile(escapeValues(parseTemplate(file), file), {
    knownHelpers: Object.fromEntries(known.map((name) => [name, true])) as KnownHelpers,
    knownHelpersOnly: true,
    noEscape: true,
  });
}

function registerHelpers(handlebars: typeof Handlebars, context: HelperContext, file: SourceFile): void {
  for (const [name, { run }] of Object.entries(HELPERS))
    handlebars.registerHelper(name, (...args: unknown[]) => {
      const options = args.pop() as Handlebars.HelperOptions;
      return run(context, args, (options.hash ?? {}) as Readonly<Record<string, unknown>>);
    });
  handlebars.registerHelper(ESCAPE, (value: unknown) => escapeMarkdown(value));
  handlebars.registerHelper("if", function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return isFull(value) ? options.fn(this) : options.inverse(this);
  });
  handlebars.registerHelper("unless", function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return isFull(value) ? options.inverse(this) : options.fn(this);
  });
  handlebars.registerHelper("with", function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return isFull(value) ? options.fn(value, { data: options.data, blockParams: [value] }) : options.inverse(this);
  });
  handlebars.registerHelper("each", buildEach(file));
}

/** Null, an empty text, an empty list, 0 and a no are nothing, as in any Handlebars. */
const isFull = (value: unknown): boolean => Boolean(value) && !(Array.isArray(value) && value.length === 0);

/** `each` over lists, which counts what all loops of a page write. */
function buildEach(file: SourceFile) {
  let rounds = 0;
  let characters = 0;
  return function each(this: unknown, items: unknown, options: Handlebars.HelperOptions): string {
    if (!Array.isArray(items) || items.length === 0) return options.inverse(this);
    let written = "";
    for (const [index, item] of items.entries()) {
      const frame = Handlebars.createFrame(options.data ?? {});
      Object.assign(frame, { index, first: index === 0, last: index === items.length - 1 });
      const part = options.fn(item, { data: frame, blockParams: [item, index] });
      rounds++;
      characters += part.length;
      if (rounds > MOST_ROUNDS || characters > MOST_CHARACTERS)
        throw new UserError("template", {
          what: "the template writes more than a page can hold",
          where: { file: file.name },
          advice: "look for loops within loops",
        });
      written += part;
    }
    return written;
  };
}

/** Sections that are left out leave blank lines behind: one is enough. */
const tidyBlankLines = (markdown: string): string =>
  `${markdown
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
