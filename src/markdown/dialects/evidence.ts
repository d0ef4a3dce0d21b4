import { assertNever } from "../../errors.js";
import type { Block, Inline, Page, SourceParagraph } from "../page.js";

/** The paragraphs of the article that the page's marks point to, in the article's order. */
export function findEvidence(page: Page): SourceParagraph[] {
  const numbers = new Set(page.blocks.flatMap(marksOfBlock));
  return page.paragraphs.filter(({ number }) => numbers.has(number));
}

/** Whether a mark has a paragraph to point to; if not, it is printed as text. */
export function evidenceNumbers(page: Page): ReadonlySet<number> {
  return new Set(findEvidence(page).map(({ number }) => number));
}

function marksOfBlock(block: Block): number[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return block.children.flatMap(marksOfInline);
    case "list":
      return block.items.flat().flatMap(marksOfBlock);
    case "blockquote":
      return block.blocks.flatMap(marksOfBlock);
    case "table":
      return [block.head, ...block.rows].flat(2).flatMap(marksOfInline);
    case "timeline":
      return block.entries.flatMap(({ paragraph }) => paragraph ?? []);
    case "thematicBreak":
      return [];
    default:
      return assertNever(block);
  }
}

const marksOfInline = (node: Inline): number[] => {
  if (node.type === "paragraphMark") return [node.number];
  return "children" in node ? node.children.flatMap(marksOfInline) : [];
};
