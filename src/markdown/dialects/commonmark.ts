import { assertNever } from "../../errors.js";
import { asLine } from "../../text/fold.js";
import { actorNoteName } from "../../text/note-name.js";
import { encodeUrl } from "../../text/url.js";
import {
  type Block,
  type BlockOf,
  type Inline,
  type InlineOf,
  type List,
  type Page,
  plainText,
  type Table,
} from "../page.js";
import { PageWriter } from "../page-writer.js";
import { evidenceNumbers, findEvidence } from "../walk.js";
import { prefixLines, writeCode, writeLink, writeSpan } from "./commonmark-spans.js";
import { type EscapeRule, escapeText, MIDDLE, type Place } from "./escape.js";
import { prepareInlines, type Transparent } from "./inlines.js";

/** What differs between the dialects of the Markdown family. */
interface MarkdownFlavour {
  readonly escapes: readonly EscapeRule[];
  readonly frontMatter: (page: Page) => string;
  /** The first line of a callout, for instance `[!quote]`; null for a plain quotation. */
  readonly quotation: string | null;
  /** Writes the handling marking, given as escaped text. */
  readonly marking: (escaped: string) => string;
  /**
   * Writes a link to an actor's note, given the note's name and what the page shows, escaped and plain. Null if the
   * dialect has no notes on actors.
   */
  readonly actor: ((note: string, shown: string, plain: string, inCell: boolean) => string) | null;
}

/** A page as Markdown: front matter, title, marking, blocks, colophon, and the evidence as footnotes. */
export function writeMarkdown(page: Page, flavour: MarkdownFlavour): string {
  const { meta } = page;
  const writer = new MarkdownWriter(page, flavour);
  const text = (value: string, place: Partial<Place> = {}): string =>
    escapeText(asLine(value), flavour.escapes, { ...MIDDLE, start: true, ...place });
  const title = text(meta.title, { start: false, heading: true });
  const parts = [
    title === "" ? "" : `# ${title}`,
    meta.marking === null ? "" : flavour.marking(text(meta.marking)),
    writer.blocks(page.blocks),
    meta.colophon.length === 0 ? "" : ["***", ...meta.colophon.map((line) => text(line))].join("\n\n"),
    findEvidence(page)
      .map(({ number, text: words }) => {
        // A parser without footnotes would read `[^p1]: ¶1 "words"` as the definition of a link with a title.
        const written = text(words, { start: false }).replace(/^["'(]/u, "\\$&");
        return `[^p${number}]: ¶${number} ${written}`;
      })
      .join("\n\n"),
  ];
  return `${flavour.frontMatter(page)}\n${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/**
 * Which list marker is written. Two adjacent lists of one kind would be read as one list, so every second one gets the
 * other marker.
 */
type Marker = "usual" | "other";

class MarkdownWriter extends PageWriter<string, Marker> {
  readonly #flavour: MarkdownFlavour;
  readonly #notes: ReadonlySet<number>;
  readonly #transparent: ReadonlySet<Transparent>;

  constructor(page: Page, flavour: MarkdownFlavour) {
    super(page);
    this.#flavour = flavour;
    this.#notes = evidenceNumbers(page);
    this.#transparent = new Set<Transparent>(flavour.actor ? ["language"] : ["actor", "language"]);
  }

  blocks(blocks: readonly Block[]): string {
    const written: string[] = [];
    let sameKind = 0;
    for (const [i, block] of blocks.entries()) {
      const before = blocks[i - 1];
      sameKind =
        block.type === "list" && before?.type === "list" && before.ordered === block.ordered ? sameKind + 1 : 0;
      const text = this.block(block, sameKind % 2 === 1 ? "other" : "usual");
      if (text !== "") written.push(text);
    }
    return written.join("\n\n");
  }

  heading({ level, children }: BlockOf<"heading">): string {
    const text = this.#line(children, { ...MIDDLE, heading: true });
    return text === "" ? "" : `${"#".repeat(Math.min(6, level + this.shift))} ${text}`;
  }

  paragraph({ children }: BlockOf<"paragraph">): string {
    return this.#line(children, { ...MIDDLE, start: true });
  }

  blockquote({ blocks }: BlockOf<"blockquote">): string {
    const inner = this.blocks(blocks);
    const callout = this.#flavour.quotation;
    return prefixLines(callout === null ? inner : `${callout}\n${inner}`, "> ", "> ");
  }

  thematicBreak(): string {
    return "***";
  }

  list(list: List, which: Marker): string {
    return list.items
      .map((blocks, i) => {
        const [number, bullet] = MARKERS[which];
        const marker = list.ordered ? `${list.start + i}${number} ` : `${bullet} `;
        return prefixLines(this.#item(blocks, list.tight), marker, " ".repeat(marker.length));
      })
      .join(list.tight ? "\n" : "\n\n");
  }

  /** In a tight list, no blank line may separate an item's paragraph from the nested list. */
  #item(blocks: readonly Block[], tight: boolean): string {
    const [first, second] = blocks;
    if (tight && blocks.length === 2 && first?.type === "paragraph" && second?.type === "list") {
      return `${this.blocks([first])}\n${this.blocks([second])}`;
    }
    return this.blocks(blocks);
  }

  table({ head, align, rows, caption }: Table): string {
    const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
    const cellsOf = (cells: Table["head"]): string =>
      row(cells.map((cell) => this.#line(cell, { ...MIDDLE, cell: true })));
    const rule = align.map((side) => ({ left: ":---", right: "---:", center: ":---:", none: "---" })[side ?? "none"]);
    const table = [cellsOf(head), row(rule), ...rows.map(cellsOf)].join("\n");
    if (caption === null || asLine(caption) === "") return table;
    return `${this.#line([{ type: "emphasis", children: [{ type: "text", value: caption }] }], { ...MIDDLE, start: true })}\n\n${table}`;
  }

  #line(children: readonly Inline[], place: Place): string {
    return this.#inlines(prepareInlines(children, this.#transparent), place);
  }

  #inlines(nodes: readonly Inline[], place: Place): string {
    let out = "";
    for (const [i, node] of nodes.entries()) {
      const start = place.start && (out === "" || out.endsWith("\n"));
      if (isSpan(node)) {
        const inner = this.#inlines(node.children, { ...place, start: false });
        out += writeSpan(node.type, inner, out.slice(-1), firstCharacter(nodes[i + 1]));
      } else {
        out += this.#inline(node, { ...place, start });
      }
    }
    return out;
  }

  #inline(node: Exclude<Inline, Span>, place: Place): string {
    switch (node.type) {
      case "text":
        return escapeText(node.value, this.#flavour.escapes, place);
      case "code":
        return /\[\[|</u.test(node.value)
          ? // Gollum interprets its own links and HTML inside code, too.
            `<code>${escapeText(node.value, this.#flavour.escapes, { ...place, start: false })}</code>`
          : writeCode(node.value, place.cell);
      case "break":
        return place.cell || place.heading ? "<br>" : "\\\n";
      case "link":
        return this.#link(node, place);
      case "paragraphMark":
        return this.#notes.has(node.number) && !place.label ? `¶${node.number}[^p${node.number}]` : `¶${node.number}`;
      case "actor": {
        const shown = this.#inlines(node.children, { ...place, label: true });
        const name = this.page.meta.actors[node.id]?.name;
        if (name === undefined || place.label || !this.#flavour.actor) return shown;
        return this.#flavour.actor(actorNoteName(name, node.id), shown, plainText(node.children), place.cell);
      }
      case "language":
        return this.#inlines(node.children, place);
      default:
        return assertNever(node);
    }
  }

  #link({ url, children }: InlineOf<"link">, place: Place): string {
    const label = this.#inlines(children, { ...place, start: false, label: true });
    // Links cannot be nested.
    return place.label ? label : writeLink(label, encodeUrl(url));
  }
}

const MARKERS = { usual: [".", "-"], other: [")", "+"] } as const;

type Span = InlineOf<"strong" | "emphasis">;

const isSpan = (node: Inline): node is Span => node.type === "strong" || node.type === "emphasis";

/** The first character that a node writes, as far as it matters to emphasis before it. */
function firstCharacter(node: Inline | undefined): string {
  if (node === undefined || node.type === "break") return "";
  if (node.type === "text") return node.value.charAt(0);
  return isSpan(node) ? "*" : "[";
}
