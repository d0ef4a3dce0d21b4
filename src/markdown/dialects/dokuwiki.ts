import { assertNever } from "../../errors.js";
import { asLine } from "../../text/fold.js";
import { encodeUrl } from "../../text/url.js";
import { type Block, type BlockOf, type Inline, type List, type Page, plainText, type Table } from "../page.js";
import { PageWriter } from "../page-writer.js";
import { titleBlock } from "../structure.js";
import { dokuwikiId, escapeDokuwiki } from "./dokuwiki-escapes.js";
import { prepareInlines, type Transparent } from "./inlines.js";
import type { Dialect } from "./types.js";

export const dokuwiki: Dialect = {
  name: "dokuwiki",
  description: "DokuWiki's syntax, with footnotes and links to a namespace of actors",
  extension: ".dokuwiki.txt",
  write: (page) => new DokuwikiWriter(page).write(),
};

const TRANSPARENT = new Set<Transparent>(["language"]);

/** Each block becomes parts, which are then separated by empty lines. */
class DokuwikiWriter extends PageWriter<string[]> {
  readonly #paragraphs: ReadonlyMap<number, string>;
  /** Paragraphs whose text a footnote contains already. */
  readonly #noted = new Set<number>();

  constructor(page: Page) {
    super(page);
    this.#paragraphs = new Map(page.paragraphs.map(({ number, text }) => [number, text]));
  }

  write(): string {
    const { meta, blocks } = this.page;
    const text = (value: string): string => escapeDokuwiki(asLine(value));
    const title = asLine(meta.title);
    const marking = meta.marking === null ? "" : text(meta.marking);
    const parts = [
      title === "" ? "" : `====== ${title} ======`,
      marking === "" ? "" : `**${marking}**`,
      text(meta.kind),
      meta.lines.length === 0 ? "" : this.#table(titleBlock(meta)),
      this.#blocks(blocks),
      meta.colophon.length === 0 ? "" : ["----", ...meta.colophon.map(text)].join("\n\n"),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  }

  #blocks(blocks: readonly Block[]): string {
    return blocks
      .flatMap((block) => this.block(block))
      .filter((text) => text !== "")
      .join("\n\n");
  }

  heading({ level, children }: BlockOf<"heading">): string[] {
    // DokuWiki does not parse headings: an escape would be visible, and marks and links are impossible.
    const text = asLine(plainText(children));
    const marks = "=".repeat(Math.max(2, 7 - level - this.shift));
    return text === "" ? [] : [`${marks} ${text} ${marks}`];
  }

  paragraph({ children }: BlockOf<"paragraph">): string[] {
    return [this.#line(children)];
  }

  table(table: Table): string[] {
    return [this.#table(table)];
  }

  thematicBreak(): string[] {
    return ["----"];
  }

  list(list: List): string[] {
    return this.#listAt(list, 1);
  }

  /** An item is one line, with lists below it; any other block splits the list. */
  #listAt(list: List, depth: number): string[] {
    const chunks: string[] = [];
    let lines: string[] = [];
    const cut = (): void => {
      if (lines.length > 0) chunks.push(lines.join("\n"));
      lines = [];
    };
    // DokuWiki's numbers always start at 1.
    const numbered = list.ordered && list.start === 1;
    for (const [i, item] of list.items.entries()) {
      const paragraphs = item.flatMap((block) => (block.type === "paragraph" ? [this.#line(block.children)] : []));
      const number = list.ordered && !numbered ? `${list.start + i}. ` : "";
      lines.push(`${"  ".repeat(depth)}${numbered ? "-" : "*"} ${number}${paragraphs.join("\\\\ ")}`);
      for (const block of item) {
        if (block.type === "paragraph") continue;
        if (block.type === "list") {
          const [first = "", ...rest] = this.#listAt(block, depth + 1);
          lines.push(first);
          if (rest.length > 0) cut();
          chunks.push(...rest);
        } else {
          cut();
          chunks.push(...this.block(block));
        }
      }
    }
    cut();
    return chunks;
  }

  /** A quotation can hold only lines; other blocks are written below it. */
  blockquote({ blocks }: BlockOf<"blockquote">): string[] {
    const lines = blocks.flatMap((block) => (block.type === "paragraph" ? [`> ${this.#line(block.children)}`] : []));
    const others = blocks.filter((block) => block.type !== "paragraph").flatMap((block) => this.block(block));
    return [lines.join("\n>\n"), ...others];
  }

  #table({ head, rows, rowHeads, caption }: Table): string {
    const cell = (children: readonly Inline[], isHead: boolean): string =>
      // Without a space between them, two marks would merge the cells.
      `${isHead ? "^" : "|"} ${this.#line(children)} `.replace(/ {2}$/u, " ");
    const lines = [
      ...(head.length === 0 ? [] : [`${head.map((children) => cell(children, true)).join("")}^`]),
      ...rows.map((row) => `${row.map((children, i) => cell(children, rowHeads && i === 0)).join("")}|`),
    ];
    const title = caption === null || head.length === 0 ? "" : escapeDokuwiki(asLine(caption));
    return [...(title === "" ? [] : [`//${title}//`, ""]), ...lines].join("\n");
  }

  #line(children: readonly Inline[]): string {
    return this.#inlines(prepareInlines(children, TRANSPARENT));
  }

  #inlines(nodes: readonly Inline[]): string {
    return nodes.map((node) => this.#inline(node)).join("");
  }

  #inline(node: Inline): string {
    switch (node.type) {
      case "text":
        return escapeDokuwiki(node.value);
      case "code":
        return `''${escapeDokuwiki(node.value)}''`;
      case "strong":
        return `**${this.#inlines(node.children)}**`;
      case "emphasis":
        return `//${this.#inlines(node.children)}//`;
      case "link":
        return writeLink(targetOf(node.url), plainText(node.children));
      case "break":
        return "\\\\ ";
      case "paragraphMark":
        return this.#note(node.number);
      case "actor": {
        const id = dokuwikiId(this.page.meta.actors[node.id]?.name ?? "") || dokuwikiId(`actor ${node.id}`);
        return writeLink(`:actors:${id}`, plainText(node.children));
      }
      case "language":
        return this.#inlines(node.children);
      default:
        return assertNever(node);
    }
  }

  /**
   * Footnotes have no names, so a later one cannot refer to an earlier one: only a paragraph's first footnote contains
   * its text.
   */
  #note(number: number): string {
    const text = this.#paragraphs.get(number);
    if (text === undefined) return `¶${number}`;
    if (this.#noted.has(number)) return `((¶${number}))`;
    this.#noted.add(number);
    return `((${escapeDokuwiki(`¶${number} ${asLine(text)}`)}))`;
  }
}

/** DokuWiki's mail links have no scheme and no query. */
const targetOf = (url: string): string => encodeUrl(url).replace(/^mailto:([^?]*).*$/iu, "$1");

/**
 * The pattern of DokuWiki's own lexer (`Internallink`): a label may contain brackets, but `x]` and `]]` end the link.
 */
const LINK = /\[\[(?:[^[\]]*?\[.*?\]|.*?)\]\]/u;

/**
 * DokuWiki does not parse labels, so they cannot be escaped. A label that would end the link is printed before it; one
 * that looks like an image gets a leading space.
 */
function writeLink(target: string, label: string): string {
  const text = asLine(label);
  if (text === "") return `[[${target}]]`;
  const link = `[[${target}|${/^\{\{[^}]+\}\}$/u.test(text) ? " " : ""}${text}]]`;
  return LINK.exec(link)?.[0] === link ? link : `${escapeDokuwiki(text)} [[${target}]]`;
}
