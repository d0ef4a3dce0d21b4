import { upperFirst } from "../text/upper-first.js";
import type { View } from "../view/types.js";
import { fieldOf, typeName, VIEW_TYPE, type ViewType } from "./check/view-type.js";

/** The paths that templates can use, as Markdown tables: each with its type, meaning, and an example from `view`. */
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
    sections.push(`### ${upperFirst(name)}\n\n${table(rowsOf(type, example, "", []))}`);
  }
  return `${sections.join("\n\n")}\n`;
}

/** Types that occur in many places are described once, by the value at this path. */
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
  // Lists at the top of the view have tables of their own.
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

/** Text as a cell of a Markdown table. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
