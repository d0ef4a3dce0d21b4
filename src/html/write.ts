import { createHash } from "node:crypto";
import {
  type BlockOf,
  type Inline,
  type InlineOf,
  type List,
  type Page,
  plainText,
  type Table,
} from "../markdown/page.js";
import { PageWriter } from "../markdown/page-writer.js";
import { isSpeakerLine, labelOf } from "../markdown/structure.js";
import { writeXmlInlines, type XmlForms } from "../markdown/xml-inlines.js";
import { asLine } from "../text/fold.js";
import { encodeUrl } from "../text/url.js";
import { escapeXml, xmlElement } from "../text/xml.js";
import { EvidenceIndex, writeSourceText } from "./evidence.js";
import { buildStyles } from "./styles.js";

/**
 * A page as one self-contained HTML file: the brief, and beside it the article. The words that a mark refers to are
 * highlighted when the mark is hovered, focused or followed. There is no script and no inline style; the content
 * security policy allows only the one style sheet, by its hash.
 */
export function writeHtml(page: Page): string {
  const { meta } = page;
  const evidence = new EvidenceIndex(page);
  const marking = meta.marking === null ? null : asLine(meta.marking) || null;
  const styles = buildStyles(
    evidence.all.map(({ id }) => id),
    marking,
  );
  const hash = createHash("sha256").update(styles).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const head = [
    '<meta charset="utf-8"/>',
    xmlElement("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    // An untitled page still needs a name.
    xmlElement("title", {}, text(meta.title) || text(meta.kind) || "Brief"),
    `<style>${styles}</style>`,
  ];
  const body = xmlElement("div", { class: "page" }, new HtmlWriter(page, evidence).content(marking));
  return `<!DOCTYPE html>\n<html lang="${languageTag(meta.language)}">\n<head>\n${head.join("\n")}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

const text = (value: string): string => escapeXml(asLine(value));

const languageTag = (tag: string): string => tag.replace(/[^A-Za-z0-9-]/gu, "");

/** Columns; a table of so many is set in smaller letters. */
const MANY = 7;

const ROWS = { role: "rowgroup" } as const;
const ROW = { role: "row" } as const;

/** Lets a long address or file name break after its marks; a column would else be as wide as all of it. */
const breakAddresses = (xml: string): string =>
  xml.replace(/[^\s]{30,}/gu, (word) => word.replace(/(?:[/?=_.-]|&amp;)(?=[^\s/])/gu, "$&<wbr/>"));

class HtmlWriter extends PageWriter<string> {
  readonly #evidence: EvidenceIndex;

  constructor(page: Page, evidence: EvidenceIndex) {
    super(page);
    this.#evidence = evidence;
  }

  content(marking: string | null): string {
    const { meta, blocks } = this.page;
    const markingLine = marking === null ? [] : [xmlElement("p", { class: "marking" }, text(marking))];
    const colophon = meta.colophon.map((line) => xmlElement("p", {}, text(line)));
    const main = [
      ...markingLine,
      this.#header(),
      ...blocks.map((block) => this.block(block)),
      ...(colophon.length === 0 ? [] : [xmlElement("footer", {}, colophon.join(""))]),
    ];
    return `${xmlElement("main", {}, main.join("\n"))}\n${this.#article()}`;
  }

  #header(): string {
    const { kind, title, lines } = this.page.meta;
    const list = lines.map(({ label, value }) =>
      xmlElement("div", {}, xmlElement("dt", {}, text(label)) + xmlElement("dd", {}, text(value))),
    );
    const parts = [
      asLine(kind) === "" ? "" : xmlElement("p", { class: "kind" }, text(kind)),
      asLine(title) === "" ? "" : xmlElement("h1", {}, text(title)),
      list.length === 0 ? "" : xmlElement("dl", { class: "lines" }, list.join("")),
    ];
    return xmlElement("header", {}, parts.join(""));
  }

  /** The article scrolls on its own beside the brief, so it must be focusable by keyboard. */
  #article(): string {
    const { meta, paragraphs } = this.page;
    if (paragraphs.length === 0) return "";
    const lang = meta.articleLanguage === meta.language ? null : languageTag(meta.articleLanguage);
    const texts = paragraphs.map((paragraph) => {
      const number = xmlElement("span", { class: "number" }, `¶${paragraph.number}`);
      const words = xmlElement("span", { lang }, writeSourceText(paragraph, this.#evidence.all));
      return xmlElement("p", { id: `p_${paragraph.number}`, dir: "auto" }, `${number} ${words}`);
    });
    const heading = xmlElement("h2", { id: "article_" }, text(labelOf(meta, "article", "The article")));
    return xmlElement("aside", { "aria-labelledby": "article_", tabindex: 0 }, `${heading}\n${texts.join("\n")}`);
  }

  heading({ level, id, children }: BlockOf<"heading">): string {
    return xmlElement(`h${level + this.shift}`, { id }, this.#inlines(children));
  }

  paragraph({ children }: BlockOf<"paragraph">): string {
    return xmlElement("p", {}, this.#inlines(children));
  }

  blockquote({ blocks }: BlockOf<"blockquote">): string {
    const parts = blocks.map((block, i) =>
      block.type === "paragraph" && isSpeakerLine(blocks, i)
        ? xmlElement("p", { class: "speaker" }, this.#inlines(block.children))
        : this.block(block),
    );
    return xmlElement("blockquote", {}, parts.join(""));
  }

  thematicBreak(): string {
    return "<hr/>";
  }

  list({ ordered, start, tight, items }: List): string {
    const written = items.map((blocks) => {
      const parts = blocks.map((block) =>
        tight && block.type === "paragraph" ? this.#inlines(block.children) : this.block(block),
      );
      return xmlElement("li", {}, parts.join(""));
    });
    return xmlElement(ordered ? "ol" : "ul", { start: ordered && start !== 1 ? start : null }, written.join(""));
  }

  /** The roles are those of the elements: a style sheet that stacks the cells takes these from them. */
  table({ head, align, rows, rowHeads, caption }: Table): string {
    const side = (i: number): string | null => (align[i] === "right" || align[i] === "center" ? align[i] : null);
    const heads = head.map((cell, i) =>
      xmlElement("th", { role: "columnheader", scope: "col", class: side(i) }, this.#inlines(cell)),
    );
    const names = head.map((cell) => asLine(plainText(cell)) || null);
    const row = (cells: Table["head"]): string =>
      cells
        .map((cell, i) =>
          rowHeads && i === 0
            ? xmlElement("th", { role: "rowheader", scope: "row", class: side(i) }, this.#inlines(cell))
            : xmlElement("td", { role: "cell", "data-head": names[i] ?? null, class: side(i) }, this.#inlines(cell)),
        )
        .join("");
    const parts = [
      caption === null ? "" : xmlElement("caption", {}, text(caption)),
      xmlElement("thead", ROWS, xmlElement("tr", ROW, heads.join(""))),
      xmlElement("tbody", ROWS, rows.map((cells) => xmlElement("tr", ROW, row(cells))).join("\n")),
    ];
    return xmlElement("table", { role: "table", class: head.length >= MANY ? "wide" : null }, parts.join(""));
  }

  readonly #forms: XmlForms = {
    text: (value) => breakAddresses(escapeXml(value)),
    link: ({ url }, children) => xmlElement("a", { class: "link", href: encodeUrl(url), rel: "noreferrer" }, children),
    mark: (node) => this.#mark(node),
    language: ({ tag }, children) => xmlElement("span", { lang: languageTag(tag), dir: "auto" }, children),
  };

  #inlines(nodes: readonly Inline[]): string {
    return writeXmlInlines(nodes, this.#forms);
  }

  /** Screen readers say "Paragraph 3" instead of reading a pilcrow. */
  #mark(mark: InlineOf<"paragraphMark">): string {
    const id = this.#evidence.idOf(mark);
    const shown = `¶${mark.number}`;
    if (id === null) return shown;
    const said = `${asLine(labelOf(this.page.meta, "paragraph", "Paragraph"))} ${mark.number}`;
    return xmlElement("a", { class: "mark", href: `#${id}`, "aria-label": said }, shown);
  }
}
