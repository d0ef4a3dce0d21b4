import type { View } from "../view/types.js";
import { Budget } from "./budget.js";
import { type CompiledAudience, compileAudience } from "./compile-audience.js";
import type { Audience } from "./types.js";

/** An audience is compiled once, however many briefs it prints. */
const compiled = new WeakMap<Audience, CompiledAudience>();

/**
 * The Markdown that an audience's templates make of a view. Templates see nothing else: the view is copied as plain data, helpers are
 * those of `HELPERS`, partials those of the audience.
 *
 * @throws UserError (template) where the check of the templates finds anything, and where they write more than a page can hold.
 */
export function renderTemplate(audience: Audience, view: View): string {
  const render = compiled.get(audience) ?? compileAudience(audience);
  compiled.set(audience, render);
  const plain: unknown = JSON.parse(JSON.stringify(view));
  const context = { view, settings: audience.settings, labels: audience.labels };
  return tidyBlankLines(render(plain, { context, budget: new Budget(audience.brief) }));
}

/** Sections that are left out leave blank lines behind: one is enough. */
const tidyBlankLines = (markdown: string): string =>
  `${markdown
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
