import { z } from "zod";
import { COUNTS, DEFAULT_SETTINGS, type View } from "../view/types.js";
import { audienceFileSchema } from "./audience-file.js";
import { HELPERS } from "./helpers.js";
import { renderTemplate } from "./render.js";
import type { Audience } from "./types.js";
import { fieldOf, typeName, VIEW_TYPE, type ViewType } from "./view-type.js";

/**
 * `templates/README.md`: what a writer of templates can use. Paths and types are read off the view's schema, examples off a view, and
 * the examples of helpers are rendered, so that none of it can be out of date.
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

/** Each path with its type, what it holds, and an example. */
export function describeView(view: View): string {
  const named = Object.entries(NAMED).map(([name, path]) => ({ name, type: typeAt(path) }));
  const rows = rowsOf(VIEW_TYPE, view, "", named);
  const sections = [`### At the top\n\n${table(rows)}`];
  for (const [key, type] of listsOf(VIEW_TYPE)) {
    const { item } = type;
    if (item.kind !== "object") continue;
    const example = (view as unknown as Record<string, unknown[]>)[key]?.[0];
    sections.push(`### Each of \`${key}\`\n\n${table(rowsOf(item, example, "", named))}`);
  }
  for (const { name, type } of named) {
    const example = exampleAt(view, NAMED[name] ?? []);
    sections.push(
      `### ${name.replace(/^./u, (letter) => letter.toUpperCase())}\n\n${table(rowsOf(type, example, "", []))}`,
    );
  }
  return `${sections.join("\n\n")}\n`;
}

/** Things that stand in many places are described once. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  "a date": ["dates", "0", "when"],
  "an evidence": ["bottomLine", "evidence", "0"],
  "an actor": ["commitments", "0", "actors", "0"],
};

type NamedType = { readonly name: string; readonly type: ViewType };

function typeAt(path: readonly string[]): ViewType {
  return path.reduce<ViewType>((type, key) => {
    const next = fieldOf(type, key);
    if (next === null) throw new Error(`no ${key} in the view`);
    return next;
  }, VIEW_TYPE);
}

const exampleAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);

const listsOf = (type: ViewType): [string, ViewType & { kind: "list" }][] =>
  type.kind === "object"
    ? Object.entries(type.fields).filter(
        (entry): entry is [string, ViewType & { kind: "list" }] => entry[1].kind === "list",
      )
    : [];

type Row = readonly [path: string, type: string, description: string, example: string];

function rowsOf(type: ViewType, example: unknown, prefix: string, named: readonly NamedType[]): Row[] {
  if (type.kind !== "object") return [];
  return Object.entries(type.fields).flatMap(([key, field]): Row[] => {
    const path = prefix + key;
    const value = (example as Record<string, unknown> | null | undefined)?.[key];
    const known = nameOf(field, named);
    const row = (name: string, shown: unknown): Row => [path, name, field.description ?? "", printExample(shown)];
    if (known !== null) return [row(field.nullable ? `${known}, or nothing` : known, null)];
    if (field.kind === "list") return listRows(field, row, path, value, prefix !== "" || example === undefined, named);
    if (field.kind === "object" && key === "labels") return [row("texts", null)];
    if (field.kind === "object") return [row(typeName(field), null), ...rowsOf(field, value, `${path}.`, named)];
    return [row(typeName(field), value)];
  });
}

function listRows(
  field: ViewType & { kind: "list" },
  row: (name: string, shown: unknown) => Row,
  path: string,
  value: unknown,
  inner: boolean,
  named: readonly NamedType[],
): Row[] {
  const known = nameOf(field.item, named);
  const first = Array.isArray(value) ? value[0] : undefined;
  if (known !== null) return [row(`a list of: ${known}`, null)];
  if (field.item.kind !== "object") return [row("a list of texts", first)];
  // The lists at the top have a table of their own.
  const isTop =
    !inner &&
    Object.keys(VIEW_TYPE.kind === "object" ? VIEW_TYPE.fields : {}).includes(path) &&
    typeAt([path]) === field;
  return [row("a list", null), ...(isTop ? [] : rowsOf(field.item, first, `${path}.[].`, named))];
}

function nameOf(type: ViewType, named: readonly NamedType[]): string | null {
  const keys = type.kind === "object" ? Object.keys(type.fields).join() : null;
  const found = named.find(({ type: known }) => known.kind === "object" && Object.keys(known.fields).join() === keys);
  return found?.name ?? null;
}

const printExample = (value: unknown): string => {
  if (value === null || value === undefined || typeof value === "object") return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57).replace(/\s+\S*$/u, "")} …` : text;
};

const table = (rows: readonly Row[]): string =>
  [
    "| path | type | what it holds | example |",
    "|---|---|---|---|",
    ...rows.map(
      ([path, type, description, example]) => `| \`${path}\` | ${type} | ${cell(description)} | ${cell(example)} |`,
    ),
  ].join("\n");

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

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
