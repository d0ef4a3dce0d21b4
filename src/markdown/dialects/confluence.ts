import { asLine } from "../../text/fold.js";
import { encodeUrl } from "../../text/url.js";
import { type Attributes, escapeXml, xmlElement } from "../../text/xml.js";
import { type BlockOf, type Inline, type List, type Page, plainText, type Table } from "../page.js";
import { PageWriter } from "../page-writer.js";
import { labelOf } from "../structure.js";
import { evidenceNumbers, findEvidence } from "../walk.js";
import { writeXmlInlines, type XmlForms } from "../xml-inlines.js";
import type { Dialect } from "./types.js";

export const confluence: Dialect = {
  name: "confluence",
  description: "Confluence's storage format, with page properties and a status a commitment",
  extension: ".confluence.xml",
  write: (page) => new ConfluenceWriter(page).write(),
};

/**
 * Storage format: XHTML with the namespaces `ac:` (macros, links) and `ri:`, which the wiki declares itself. Confluence
 * keeps the title in a field of its own, so the text does not contain it.
 */
class ConfluenceWriter extends PageWriter<string> {
  readonly #notes: ReadonlySet<number>;

  constructor(page: Page) {
    super(page);
    this.#notes = evidenceNumbers(page);
  }

  write(): string {
    const { meta, blocks } = this.page;
    const parts = [
      meta.marking === null
        ? []
        : [macro("panel", {}, xmlElement("p", {}, xmlElement("strong", {}, text(meta.marking))))],
      [macro("details", {}, this.#properties())],
      blocks.filter(({ type }) => type === "heading").length < 3 ? [] : [macro("toc", { maxLevel: "3" })],
      blocks.map((block) => this.block(block)),
      this.#evidence(),
      meta.colophon.length === 0 ? [] : ["<hr/>", ...meta.colophon.map((line) => xmlElement("p", {}, text(line)))],
    ];
    return `${parts
      .flat()
      .filter((part) => part !== "")
      .join("\n")}\n`;
  }

  /**
   * The rows that the "page properties report" macro of another page can list: kind and title, then the lines of the
   * title block.
   */
  #properties(): string {
    const { title, kind, lines } = this.page.meta;
    const rows = [[kind, title], ...lines.map(({ label, value }) => [label, value])].map(([label = "", value = ""]) =>
      xmlElement("tr", {}, xmlElement("th", {}, text(label)) + xmlElement("td", {}, text(value))),
    );
    return xmlElement("table", {}, xmlElement("tbody", {}, rows.join("")));
  }

  /** Confluence has no footnotes: the paragraphs are printed at the end, each with an anchor. */
  #evidence(): string[] {
    const evidence = findEvidence(this.page);
    if (evidence.length === 0) return [];
    return [
      xmlElement("h2", {}, text(labelOf(this.page.meta, "evidence", "Evidence"))),
      ...evidence.map((paragraph) =>
        xmlElement("p", {}, `${anchor(`p${paragraph.number}`)}¶${paragraph.number} ${text(paragraph.text)}`),
      ),
    ];
  }

  heading({ level, id, children }: BlockOf<"heading">): string {
    return xmlElement(`h${Math.min(6, level + this.shift)}`, {}, anchor(id) + this.#inlines(children));
  }

  paragraph({ children }: BlockOf<"paragraph">): string {
    return xmlElement("p", {}, this.#words(children));
  }

  /** [Status: signed]: the status becomes a lozenge. */
  #words(children: readonly Inline[]): string {
    if (!isPlain(children)) return this.#inlines(children);
    const label = asLine(labelOf(this.page.meta, "status", "Status"));
    const line = asLine(plainText(children));
    if (!line.startsWith(`${label}: `)) return this.#inlines(children);
    return `${text(label)}: ${status(line.slice(label.length + 2))}`;
  }

  blockquote({ blocks }: BlockOf<"blockquote">): string {
    return xmlElement("blockquote", {}, blocks.map((block) => this.block(block)).join(""));
  }

  thematicBreak(): string {
    return "<hr/>";
  }

  list({ ordered, start, items }: List): string {
    const written = items.map((blocks) => xmlElement("li", {}, blocks.map((block) => this.block(block)).join("")));
    return xmlElement(ordered ? "ol" : "ul", { start: ordered && start !== 1 ? start : null }, written.join(""));
  }

  table({ head, rows, rowHeads, caption }: Table): string {
    const plain = labelOf(this.page.meta, "status", "Status");
    const [dated = plain] = labelOf(this.page.meta, "statusOn", `${plain} on {date}`).split("{");
    // [Status], [Status on 2031-10-14]
    const isStatus = head
      .map((cell) => asLine(plainText(cell)))
      .map((title) => title === plain || title.startsWith(dated));
    const cell = (name: "th" | "td", children: readonly Inline[], asStatus = false): string => {
      const value = asLine(plainText(children));
      return xmlElement(
        name,
        {},
        xmlElement("p", {}, asStatus && value !== "" && isPlain(children) ? status(value) : this.#inlines(children)),
      );
    };
    const lines = [head.map((children) => cell("th", children)).join("")].concat(
      rows.map((row) =>
        row.map((children, i) => cell(rowHeads && i === 0 ? "th" : "td", children, isStatus[i])).join(""),
      ),
    );
    const table = xmlElement(
      "table",
      {},
      xmlElement("tbody", {}, lines.map((line) => xmlElement("tr", {}, line)).join("")),
    );
    return caption === null ? table : xmlElement("p", {}, xmlElement("em", {}, text(caption))) + table;
  }

  readonly #forms: XmlForms = {
    link: ({ url }, children) => xmlElement("a", { href: encodeUrl(url) }, children),
    mark: ({ number }) => (this.#notes.has(number) ? linkToNote(number) : `¶${number}`),
    language: ({ tag }, children) => xmlElement("span", { lang: tag }, children),
  };

  #inlines(nodes: readonly Inline[]): string {
    return writeXmlInlines(nodes, this.#forms);
  }
}

/** A lozenge can hold neither links nor marks. */
const isPlain = (nodes: readonly Inline[]): boolean =>
  nodes.every(({ type }) => type === "text" || type === "language");

const text = (value: string): string => escapeXml(asLine(value));

function macro(name: string, parameters: Attributes, body?: string): string {
  const written = Object.entries(parameters).map(([key, value]) => parameter(key, String(value)));
  const content = body === undefined ? "" : xmlElement("ac:rich-text-body", {}, body);
  return xmlElement("ac:structured-macro", { "ac:name": name }, written.join("") + content);
}

const parameter = (name: string, value: string): string => xmlElement("ac:parameter", { "ac:name": name }, text(value));

/** An anchor's name is the parameter whose name is empty. */
const anchor = (name: string): string =>
  xmlElement("ac:structured-macro", { "ac:name": "anchor" }, parameter("", name));

const status = (title: string): string => macro("status", { colour: "Blue", title });

const linkToNote = (number: number): string =>
  xmlElement(
    "ac:link",
    { "ac:anchor": `p${number}` },
    xmlElement("ac:plain-text-link-body", {}, `<![CDATA[¶${number}]]>`),
  );
