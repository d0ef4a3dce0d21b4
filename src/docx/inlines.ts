import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import { assertNever } from "../errors.js";
import type { Inline } from "../markdown/page.js";
import { foldBlanks } from "../text/fold.js";
import { encodeUrl } from "../text/url.js";

type RunLook = Pick<IRunOptions, "bold" | "italics" | "style" | "language">;

/** The bookmark that a paragraph mark links to, in the evidence at the end; null if there is none. */
export type FindBookmark = (paragraph: number) => string | null;

export const evidenceBookmark = (paragraph: number): string => `evidence_${paragraph}`;

/** Inline nodes as Word runs. The library escapes XML; characters that XML cannot contain are removed here. */
export function buildRuns(nodes: readonly Inline[], bookmarkOf: FindBookmark, look: RunLook = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case "text":
        return buildText(node.value, look);
      case "code":
        return buildText(node.value, { ...look, style: "BriefCode" });
      case "strong":
        return buildRuns(node.children, bookmarkOf, { ...look, bold: true });
      case "emphasis":
        return buildRuns(node.children, bookmarkOf, { ...look, italics: true });
      case "actor":
        return buildRuns(node.children, bookmarkOf, look);
      case "language":
        return buildRuns(node.children, bookmarkOf, { ...look, language: { value: node.tag } });
      case "break":
        return [new TextRun({ ...look, break: 1 })];
      case "link": {
        // Links cannot be nested: an inner one is text.
        const children = buildRuns(node.children, () => null, { ...look, style: "Hyperlink" });
        return [new ExternalHyperlink({ link: encodeUrl(node.url), children })];
      }
      case "paragraphMark": {
        const anchor = bookmarkOf(node.number);
        const run = new TextRun({ ...look, text: `¶${node.number}`, style: "BriefMark" });
        return anchor === null ? [run] : [new InternalHyperlink({ anchor, children: [run] })];
      }
      default:
        return assertNever(node);
    }
  });
}

export function buildText(value: string, look: RunLook = {}): TextRun[] {
  const text = cleanText(value);
  return text === "" ? [] : [new TextRun({ ...look, text })];
}

/** Removes what XML 1.0 does not allow: control characters, lone surrogates, U+FFFE and U+FFFF. */
export const cleanText = (value: string): string => foldBlanks(value).replace(/[\ufffe\uffff]/gu, "");
