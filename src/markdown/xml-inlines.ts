import { assertNever } from "../errors.js";
import { foldBlanks } from "../text/fold.js";
import { escapeXml, xmlElement } from "../text/xml.js";
import type { Inline, InlineOf } from "./page.js";

/** The node types that HTML and Confluence's storage format write differently; `children` is XML already. */
export interface XmlForms {
  /** Text on one line as XML; if left out, it is only escaped. */
  readonly text?: (value: string) => string;
  readonly link: (node: InlineOf<"link">, children: string) => string;
  readonly mark: (node: InlineOf<"paragraphMark">) => string;
  readonly language: (node: InlineOf<"language">, children: string) => string;
}

/** Inline nodes as HTML elements, each escaped once. */
export const writeXmlInlines = (nodes: readonly Inline[], forms: XmlForms): string =>
  nodes.map((node) => writeNode(node, forms)).join("");

function writeNode(node: Inline, forms: XmlForms): string {
  switch (node.type) {
    case "text":
      return (forms.text ?? escapeXml)(foldBlanks(node.value));
    case "code":
      return xmlElement("code", {}, escapeXml(foldBlanks(node.value)));
    case "strong":
      return xmlElement("strong", {}, writeXmlInlines(node.children, forms));
    case "emphasis":
      return xmlElement("em", {}, writeXmlInlines(node.children, forms));
    case "link":
      return forms.link(node, writeXmlInlines(node.children, forms));
    case "break":
      return "<br/>";
    case "paragraphMark":
      return forms.mark(node);
    case "actor":
      return writeXmlInlines(node.children, forms);
    case "language":
      return forms.language(node, writeXmlInlines(node.children, forms));
    default:
      return assertNever(node);
  }
}
