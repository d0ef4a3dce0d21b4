import type { View } from "../view/types.js";
import { Budget } from "./budget.js";
import { type CompiledAudience, compileAudience } from "./compile-audience.js";
import type { Audience } from "./types.js";

/** An audience is compiled once, however many briefs it prints. */
const compiled = new WeakMap<Audience, CompiledAudience>();

/**
 * Renders a view with an audience's templates, as Markdown. Templates see nothing else: the view is copied as plain
 * data, the helpers are those of `HELPERS`, the partials those of the audience.
 *
 * @throws UserError (template) if the check of the templates finds a problem, or if they write more than a page can
 * hold.
 */
export function renderTemplate(audience: Audience, view: View): string {
  const render = compiled.get(audience) ?? compileAudience(audience);
  compiled.set(audience, render);
  const json = JSON.stringify(view);
  const plain: unknown = JSON.parse(json);
  const context = { view, settings: audience.settings, labels: audience.labels };
  return tidyBlankLines(render(plain, { context, budget: new Budget(audience.brief, json.length) }));
}

/** Sections that print nothing leave blank lines behind; one is enough. */
const tidyBlankLines = (markdown: string): string =>
  `${markdown
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
