import mammoth from "mammoth";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { SaxesParser } from "saxes";
import Parser from "wikiparser-node";
import { DIALECTS } from "../../../src/markdown/dialects/index.js";
import type { Page } from "../../../src/markdown/page.js";

/** A page in the dialect of this name. */
export const writeIn = (name: string, page: Page): string =>
  String(DIALECTS.find((dialect) => dialect.name === name)?.write(page));

/** Reads what a writer wrote, with a parser that is not ours, as HTML or as an outline of the same kind. */
export type Reader = (written: string) => string;

const withoutFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/u, "");

const markdown: Reader = (text) =>
  micromark(withoutFrontMatter(text), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });

/** micromark knows no wiki links: they are made links of Markdown, as Obsidian takes them, first. */
const obsidian: Reader = (text) =>
  markdown(
    text.replace(
      /(?<!\\)\[\[([^[\]|\\]+)(?:\\?\|([^[\]|]+))?\]\]/gu,
      (_, note: string, shown?: string) => `[${shown ?? note}](note)`,
    ),
  );

/** Types of the nodes of the wikitext's tree, with its text, in which references are decoded. */
const mediawiki: Reader = (text) => {
  let out = "";
  const visit = (node: { type: string; childNodes?: unknown[]; data?: string }): void => {
    if (node.type === "text") out += escapeText(node.data ?? "");
    // Names of categories are made from text, not text: a test of their own holds them.
    else if (node.type !== "category") {
      out += `<${node.type}>`;
      for (const child of node.childNodes ?? []) visit(child as typeof node);
      out += `</${node.type}>`;
    }
  };
  visit(Parser.parse(text) as never);
  return out.replace(/&amp;#(\d+);/gu, (_, code: string) => escapeText(String.fromCodePoint(Number(code))));
};

const escapeText = (text: string): string =>
  text.replace(/[&<>]/gu, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[mark] ?? mark);

/** Elements and text of an XML fragment with Confluence's namespaces. Not well-formed throws. */
const confluence: Reader = (text) => {
  let out = "";
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: { ac: "urn:ac", ri: "urn:ri" } });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const href = attributes["href"]?.value;
    out += `<${name.replace(":", "-")}${href === undefined ? "" : ` href="${escapeText(href)}"`}>`;
  });
  parser.on("closetag", ({ name }) => {
    out += `</${name.replace(":", "-")}>`;
  });
  parser.on("text", (value) => {
    out += escapeText(value);
  });
  parser.on("cdata", (value) => {
    out += escapeText(value);
  });
  parser.write(`<page>${text}</page>`).close();
  return out;
};

/** As Word's reader of this project's own input sees it. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
        "r[style-name='Brief Code'] => code",
      ],
    },
  );
  return value;
}

export const READERS: Readonly<Record<string, Reader>> = {
  md: markdown,
  gitlab: markdown,
  obsidian,
  mediawiki,
  confluence,
};
