import type { Block, Inline, List, Page, PageMeta, Table } from "../markdown/page.js";
import { dueKey } from "../view/due-key.js";
import type { View } from "../view/types.js";

/** One brief of a digest: what its templates see, and the page that they produced. */
export interface DigestEntry {
  readonly view: View;
  readonly page: Page;
}

/** Our own words, in the audience's language. */
type Words = View["labels"];

/**
 * One document over several briefs: contents with one line of summary each, all commitments in order of their due
 * dates, who appears in which article, then the briefs themselves. The result is a page like any other, so every writer
 * can write it.
 *
 * @param entries in the order of the run; at least one.
 */
export function buildDigest(entries: readonly DigestEntry[]): Page {
  const [first] = entries;
  if (!first) throw new Error("a digest of nothing");
  const words = first.view.labels;
  const commitments = buildCommitments(entries, words);
  const actors = buildActors(entries, words);
  return {
    meta: buildMeta(entries, first.page.meta, words),
    // Evidence marks can only point into a single article, so the digest has no paragraphs to point to.
    paragraphs: [],
    blocks: [
      heading(words.contents, "digest-contents"),
      buildContents(entries),
      ...(commitments ? [heading(words.commitments, "digest-commitments"), commitments] : []),
      ...(actors ? [heading(words.allActors, "digest-actors"), actors] : []),
      ...entries.flatMap((entry, i) => [
        heading(`${i + 1}. ${entry.view.title}`, `digest-${i + 1}`),
        ...originOf(entry),
        ...entry.page.blocks.map((block) => embed(block, `b${i + 1}-`)),
      ]),
    ],
  };
}

function buildMeta(entries: readonly DigestEntry[], of: PageMeta, words: Words): PageMeta {
  const days = entries.flatMap(({ page }) => (page.meta.published === null ? [] : [page.meta.published])).sort();
  const printed = (day: string | undefined): string | null =>
    entries.find(({ page }) => page.meta.published === day)?.view.article.published ?? null;
  const [from, to] = [printed(days[0]), printed(days.at(-1))];
  const dates = from === null || to === null ? null : from === to ? from : `${from} – ${to}`;
  return {
    ...of,
    title: dates === null ? words.digest : `${words.digest}, ${dates}`,
    kind: words.digest,
    articleLanguage: of.articleLanguage,
    marking: entries.map(({ page }) => page.meta.marking).find((marking) => marking !== null) ?? null,
    lines: [
      { key: "articles", label: words.articles, value: String(entries.length) },
      ...of.lines.filter(({ key }) => ["for", "from", "contact", "reference", "version", "purpose"].includes(key)),
    ],
    published: days.at(-1) ?? null,
    source: null,
    url: null,
    timeline: [],
    actors: {},
  };
}

const text = (value: string): Inline => ({ type: "text", value });
const heading = (value: string, id: string): Block => ({ type: "heading", level: 2, children: [text(value)], id });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

/** [The Tarvik Courier, 14 October 2031] */
const originLine = ({ article }: View): string =>
  [article.source, article.published].filter((part) => part !== null).join(", ");

const originOf = ({ view }: DigestEntry): Block[] => {
  const line = originLine(view);
  return line === "" ? [] : [paragraph({ type: "emphasis", children: [text(line)] })];
};

function buildContents(entries: readonly DigestEntry[]): List {
  return {
    type: "list",
    ordered: true,
    start: 1,
    tight: false,
    items: entries.map(({ view }) => {
      const origin = originLine(view);
      const title: Inline = { type: "strong", children: [text(view.title)] };
      const line = view.bottomLine?.short;
      return [paragraph(title, ...(origin ? [text(` (${origin})`)] : [])), ...(line ? [paragraph(text(line))] : [])];
    }),
  };
}

/** One row per commitment, in the order of the briefs: by the last day of what is due. Null without commitments. */
function buildCommitments(entries: readonly DigestEntry[], words: Words): Table | null {
  const rows = entries.flatMap(({ view }, i) =>
    view.commitments.map(({ due, who, task }) => ({
      key: dueKey(due && { text: due.words, value: due.value }),
      cells: [due?.both ?? "", who, task, String(i + 1)],
    })),
  );
  if (rows.length === 0) return null;
  // The sort is stable: commitments with the same due date keep the order of the articles.
  const sorted = rows.toSorted((a, b) => compare(a.key, b.key));
  return table(
    [words.due, words.bound, words.toWhat, words.number],
    sorted.map(({ cells }) => cells),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Key actors of any article and actors that appear in several, those in most articles first. Null without such actors.
 */
function buildActors(entries: readonly DigestEntry[], words: Words): Table | null {
  const actors = new Map<string, { name: string; office: string; key: boolean; articles: number[] }>();
  for (const [i, { view }] of entries.entries()) {
    for (const { name, type, office, key } of view.allActors) {
      const id = `${type} ${name.toLowerCase()}`;
      const known = actors.get(id) ?? { name, office: office ?? type, key: false, articles: [] };
      known.key ||= key;
      if (known.articles.at(-1) !== i + 1) known.articles.push(i + 1);
      actors.set(id, known);
    }
  }
  const rows = [...actors.values()]
    .filter(({ key, articles }) => key || articles.length > 1)
    .toSorted((a, b) => b.articles.length - a.articles.length || compare(a.name, b.name))
    .map(({ name, office, articles }) => [name, office, articles.join(", ")]);
  return rows.length === 0 ? null : table([words.who, words.office, words.articles], rows, { rowHeads: true });
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { rowHeads }: Pick<Table, "rowHeads"> = { rowHeads: false },
): Table {
  return {
    type: "table",
    head: head.map((cell) => [text(cell)]),
    align: head.map(() => null),
    rows: rows.map((row) => row.map((cell) => (cell === "" ? [] : [text(cell)]))),
    rowHeads,
    caption: null,
  };
}

/**
 * A block of a brief as part of the digest: headings one level lower and with new ids, marks and actors as plain text.
 */
function embed(block: Block, prefix: string): Block {
  switch (block.type) {
    case "heading":
      return {
        ...block,
        level: Math.min(4, block.level + 1) as 1 | 2 | 3 | 4,
        children: block.children.map(plain),
        id: `${prefix}${block.id}`,
      };
    case "paragraph":
      return { ...block, children: block.children.map(plain) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map((inner) => embed(inner, prefix))) };
    case "table":
      return {
        ...block,
        head: block.head.map((cell) => cell.map(plain)),
        rows: block.rows.map((row) => row.map((cell) => cell.map(plain))),
      };
    case "blockquote":
      return { ...block, blocks: block.blocks.map((inner) => embed(inner, prefix)) };
    case "thematicBreak":
    case "timeline":
      return block;
  }
}

function plain(inline: Inline): Inline {
  switch (inline.type) {
    case "paragraphMark":
      return text(`¶${inline.number}`);
    case "actor":
      return { type: "emphasis", children: inline.children.map(plain) };
    case "strong":
    case "emphasis":
      return { ...inline, children: inline.children.map(plain) };
    case "link":
    case "language":
      return { ...inline, children: inline.children.map(plain) };
    case "text":
    case "code":
    case "break":
      return inline;
  }
}
