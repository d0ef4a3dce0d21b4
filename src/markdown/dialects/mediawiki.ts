import { assertNever } from "../../errors.js";
import { asLine } from "../../text/fold.js";
import { encodeUrl } from "../../text/url.js";
import type { Block, BlockOf, Inline, List, Page, Table } from "../page.js";
import { PageWriter } from "../page-writer.js";
import { labelOf, titleBlock } from "../structure.js";
import { evidenceNumbers, findActors, findEvidence } from "../walk.js";
import { escapeText, MIDDLE, type Place } from "./escape.js";
import { prepareInlines, type Transparent } from "./inlines.js";
import { MEDIAWIKI_ESCAPES, mediawikiPageName } from "./mediawiki-escapes.js";
import type { Dialect } from "./types.js";

export const mediawiki: Dialect = {
  name: "mediawiki",
  description: "wikitext for MediaWiki, with references and categories",
  extension: ".mediawiki.txt",
  write: (page) => new MediawikiWriter(page).write(),
};

/** Actors have no pages. A category per actor groups the briefs about them. */
const TRANSPARENT = new Set<Transparent>(["actor"]);

class MediawikiWriter extends PageWriter<string> {
  readonly #notes: ReadonlySet<number>;

  constructor(page: Page) {
    super(page);
    this.#notes = evidenceNumbers(page);
  }

  write(): string {
    const { meta, blocks } = this.page;
    const marking = meta.marking === null ? "" : asLine(meta.marking);
    const parts = [
      marking === "" ? "" : this.#line([{ type: "strong", children: [{ type: "text", value: marking }] }], MIDDLE),
      this.#text(meta.kind),
      this.table(titleBlock(meta)),
      this.#blocks(blocks),
      this.#references(),
      meta.colophon.length === 0 ? "" : ["----", ...meta.colophon.map((line) => this.#text(line))].join("\n\n"),
      this.#categories(),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  }

  #text(value: string, place: Partial<Place> = {}): string {
    return escapeText(asLine(value), MEDIAWIKI_ESCAPES, { ...MIDDLE, start: true, ...place });
  }

  #references(): string {
    const evidence = findEvidence(this.page);
    if (evidence.length === 0) return "";
    const heading = this.#text(labelOf(this.page.meta, "evidence", "Evidence"), { heading: true });
    const notes = evidence.map(
      ({ number, text }) => `<ref name="p${number}">${this.#text(`¶${number} ${text}`, { start: false })}</ref>`,
    );
    return [`== ${heading} ==`, "<references>", ...notes, "</references>"].join("\n");
  }

  #categories(): string {
    const { kind, actors } = this.page.meta;
    const names = [kind, ...findActors(this.page).map((id) => actors[id]?.name ?? "")].map(mediawikiPageName);
    return [...new Set(names.filter((name) => name !== null))].map((name) => `[[Category:${name}]]`).join("\n");
  }

  #blocks(blocks: readonly Block[]): string {
    return blocks
      .map((block) => this.block(block))
      .filter((text) => text !== "")
      .join("\n\n");
  }

  heading({ level, children }: BlockOf<"heading">): string {
    const text = this.#line(children, { ...MIDDLE, heading: true });
    const marks = "=".repeat(Math.min(6, level + this.shift));
    return text === "" ? "" : `${marks} ${text} ${marks}`;
  }

  paragraph({ children }: BlockOf<"paragraph">): string {
    return this.#line(children, { ...MIDDLE, start: true });
  }

  blockquote({ blocks }: BlockOf<"blockquote">): string {
    return `<blockquote>\n${this.#blocks(blocks)}\n</blockquote>`;
  }

  thematicBreak(): string {
    return "----";
  }

  list(list: List): string {
    return isSimple(list) ? this.#simpleList(list, "") : this.#htmlList(list);
  }

  #simpleList(list: List, outer: string): string {
    const marker = `${outer}${list.ordered ? "#" : "*"}`;
    return list.items
      .flatMap(([first, ...lists]) => [
        `${marker} ${first?.type === "paragraph" ? this.#line(first.children, MIDDLE) : ""}`,
        ...lists.map((inner) => (inner.type === "list" ? this.#simpleList(inner, marker) : "")),
      ])
      .join("\n");
  }

  /** Wikitext items are one line each, so any other list is written as HTML. */
  #htmlList({ ordered, start, items }: List): string {
    const [open, close] = ordered ? [start === 1 ? "<ol>" : `<ol start="${start}">`, "</ol>"] : ["<ul>", "</ul>"];
    return [open, ...items.map((blocks) => `<li>\n${this.#blocks(blocks)}\n</li>`), close].join("\n");
  }

  table({ head, rows, rowHeads, caption }: Table): string {
    const cell = (mark: string, children: readonly Inline[]): string =>
      `${mark} ${this.#line(children, { ...MIDDLE, cell: true })}`.trimEnd();
    const row = (cells: Table["head"]): string[] => [
      "|-",
      ...cells.map((children, i) => cell(rowHeads && i === 0 ? '! scope="row" |' : "|", children)),
    ];
    const title = caption === null ? "" : this.#text(caption, { start: false, cell: true });
    return [
      '{| class="wikitable"',
      ...(title === "" ? [] : [`|+ ${title}`]),
      ...(head.length === 0 ? [] : ["|-"]),
      ...head.map((children) => cell('! scope="col" |', children)),
      ...rows.flatMap(row),
      "|}",
    ].join("\n");
  }

  #line(children: readonly Inline[], place: Place): string {
    return this.#inlines(prepareInlines(children, TRANSPARENT), place);
  }

  #inlines(nodes: readonly Inline[], place: Place): string {
    let out = "";
    for (const node of nodes) {
      const text = this.#inline(node, { ...place, start: place.start && out === "" });
      // Adjacent apostrophes would be read as one run.
      out += out.endsWith("'") && text.startsWith("'") ? `<nowiki/>${text}` : text;
    }
    return out;
  }

  #inline(node: Inline, place: Place): string {
    const inner = (children: readonly Inline[], more: Partial<Place> = {}): string =>
      this.#inlines(children, { ...place, start: false, ...more });
    switch (node.type) {
      case "text":
        return escapeText(node.value, MEDIAWIKI_ESCAPES, place);
      case "code":
        return `<code>${escapeText(node.value, MEDIAWIKI_ESCAPES, { ...place, start: false })}</code>`;
      case "strong":
        return `'''${inner(node.children)}'''`;
      case "emphasis":
        return `''${inner(node.children)}''`;
      case "link":
        return place.label ? inner(node.children) : `[${encodeUrl(node.url)} ${inner(node.children, { label: true })}]`;
      case "break":
        return "<br />";
      case "paragraphMark":
        return this.#notes.has(node.number) && !place.label ? `<ref name="p${node.number}" />` : `¶${node.number}`;
      case "language":
        return `<span lang="${node.tag.replace(/[^A-Za-z0-9-]/gu, "")}">${inner(node.children)}</span>`;
      case "actor":
        return inner(node.children);
      default:
        return assertNever(node);
    }
  }
}

/** One line per item, with at most nested lists of the same kind below it. */
const isSimple = (list: List): boolean =>
  (!list.ordered || list.start === 1) &&
  list.items.every(
    ([first, ...rest]) =>
      first?.type === "paragraph" && rest.every((block) => block.type === "list" && isSimple(block)),
  );
