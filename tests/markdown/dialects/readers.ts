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

/** Reads a writer's output with a foreign parser, as HTML or as a comparable outline. */
export type Reader = (written: string) => string;

const withoutFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/u, "");

const markdown: Reader = (text) =>
  micromark(withoutFrontMatter(text), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });

/** micromark does not know wiki links, so they become Markdown links first, as Obsidian reads them. */
const obsidian: Reader = (text) =>
  markdown(
    text.replace(
      /(?<!\\)\[\[([^[\]|\\]+)(?:\\?\|([^[\]|]+))?\]\]/gu,
      (_, note: string, shown?: string) => `[${shown ?? note}](note)`,
    ),
  );

/** The node types of the wikitext's tree with their text, references decoded. */
const mediawiki: Reader = (text) => {
  let out = "";
  const visit = (node: { type: string; childNodes?: unknown[]; data?: string }): void => {
    if (node.type === "text") out += escapeText(node.data ?? "");
    // Category names are derived from text; another test checks them.
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

/**
 * Elements and text of an XML fragment with Confluence's namespaces.
 *
 * @throws Error if it is not well-formed.
 */
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

/** As this project's own DOCX input reads it. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
        "p[style-name='Brief Speaker'] => blockquote > p:fresh",
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
