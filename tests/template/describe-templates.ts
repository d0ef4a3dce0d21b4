import { z } from "zod";
import { audienceFileSchema } from "../../src/template/audience-file.js";
import { cell, describeView } from "../../src/template/describe-view.js";
import { HELPERS } from "../../src/template/helpers/index.js";
import { renderTemplate } from "../../src/template/render-template.js";
import type { Audience } from "../../src/template/types.js";
import { COUNTS, DEFAULT_SETTINGS, type View } from "../../src/view/types.js";

/**
 * `templates/README.md`: what a writer of templates can use. Paths and types are read off the view's schema, examples
 * off a view, and the examples of helpers are rendered, so that none of it can be out of date.
 */
export function describeTemplates(audience: Audience, view: View): string {
  return [
    INTRODUCTION,
    "## Keys of `audience.yaml`\n",
    "Each may be left out: then it is that of the audience named in `extends`, then the value given here.\n",
    settingsTable(),
    "\n## Blocks\n",
    BLOCKS_TABLE,
    "\n## Helpers\n",
    helpersTable(audience, view),
    `\nThe names that \`count\` takes: ${COUNTS.filter((name) => HELPERS["count"]?.choices?.[1]?.includes(name))
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
    "\n## What a template sees\n",
    "A field that may be nothing prints nothing. Within `{{#each points}}`, the fields are those of one point; the top is reached by `@root`.\n",
    describeView(view),
  ].join("\n");
}

const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

function helpersTable(audience: Audience, view: View): string {
  const rows = Object.entries(HELPERS).map(([name, { does, example }]) => {
    const result = renderExample(audience, view, example).trim();
    const shown = result === "" ? "(nothing)" : result.split("\n").map(code).join("<br>");
    return `| \`${name}\` | ${cell(does)} | ${cell(code(example))} | ${cell(shown)} |`;
  });
  return ["| helper | what it does | example | writes |", "|---|---|---|---|", ...rows].join("\n");
}

/** What a template of one line makes of a view. */
export const renderExample = (audience: Audience, view: View, source: string): string =>
  renderTemplate({ ...audience, brief: { name: "example", text: source } }, view);

function settingsTable(): string {
  const schema = z.toJSONSchema(audienceFileSchema) as { properties: Record<string, { description?: string }> };
  const defaults = DEFAULT_SETTINGS as Readonly<Record<string, unknown>>;
  const rows = Object.entries(schema.properties).map(([key, { description = "" }]) => {
    const value = defaults[key];
    const shown = value === undefined ? "" : `\`${JSON.stringify(value)}\``;
    return `| \`${key}\` | ${cell(description)} | ${cell(shown)} |`;
  });
  return ["| key | what it does | where nobody says otherwise |", "|---|---|---|", ...rows].join("\n");
}

const BLOCKS_TABLE = `| block | what it does |
|---|---|
| \`{{#if x}} … {{else}} … {{/if}}\` | Prints the first part where \`x\` is there: no null, no empty text or list, no 0. \`{{else if y}}\` asks again. |
| \`{{#unless x}} … {{/unless}}\` | The other way round. |
| \`{{#each list}} … {{else}} … {{/each}}\` | Once for each item; \`@index\` (from 0), \`@first\` and \`@last\` tell where it stands. \`{{#each list as \\|item\\|}}\` gives it a name. |
| \`{{#with x}} … {{/with}}\` | With the fields of \`x\`, where it is there. |
| \`{{> name}}\` | The partial \`partials/name.md.hbs\`, with the fields that are seen here; \`{{> name this note="…"}}\` gives it others. |
| \`{{> sections}}\` | The partials that \`sections:\` lists, one below the other. |
| \`{{!-- … --}}\` | A note to yourself. |`;

const INTRODUCTION = `# Templates

*Written by \`npm run templates:readme\`; a test holds it against the code.*

A folder is an audience: \`audience.yaml\` says what it prints and how, \`brief.md.hbs\` and \`partials/\` are its text, in Markdown with
[Handlebars](https://handlebarsjs.com/guide/). An audience that \`extends\` another inherits whatever it does not have itself, file by file
and key by key, so that one partial, one word or one limit can be changed alone.

| to | run, or write |
|---|---|
| begin an audience of your own | \`briefwright templates new embassy --from minister\` |
| change how one section reads | \`briefwright templates eject embassy points\`, then edit \`partials/points.md.hbs\` |
| leave a section out, or move it | \`sections:\` in \`audience.yaml\` |
| change a heading | \`words: { points: Main points }\` |
| put the ministry's name on page one | \`from: Ministry of Foreign Trade\` |
| print labels in another language | \`labels: ru\`, or \`--labels ru\`; for a language of your own, \`labels/xx.yaml\` beside the audiences, with the keys of \`labels/en.yaml\` |
| see what a template sees | \`briefwright templates show embassy --data model.json\` |
| find mistakes | \`briefwright templates check embassy\` |

A template is checked before anything is printed: a field, a helper or a partial that is not there is an error with its line and column.
Values are text, never Markdown: whatever stands in an article is printed as it is. A page can hold headings (levels 1 to 4), paragraphs,
lists, tables with a head row, quotations, links, emphasis and rules; no HTML, no images. The title block, the marking and the lines at the
end are printed without a template's help.
`;
