import { assertNever } from "../errors.js";
import type { Block, Inline, Page, SourceParagraph } from "./page.js";

/** Every inline node of the blocks, the outer before the inner, in the order of the page. A timeline's marks are among them. */
export function findInlines(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    switch (block.type) {
      case "heading":
      case "paragraph":
        return block.children.flatMap(withDescendants);
      case "list":
        return findInlines(block.items.flat());
      case "blockquote":
        return findInlines(block.blocks);
      case "table":
        return [block.head, ...block.rows].flat(2).flatMap(withDescendants);
      case "timeline":
        return block.entries.flatMap(({ paragraph }) =>
          paragraph === null ? [] : [{ type: "paragraphMark", number: paragraph, span: null }],
        );
      case "thematicBreak":
        return [];
      default:
        return assertNever(block);
    }
  });
}

const withDescendants = (node: Inline): Inline[] => [
  node,
  ...("children" in node ? node.children.flatMap(withDescendants) : []),
];

/** The paragraphs of the article that the page's marks point to, in the article's order. */
export function findEvidence(page: Page): SourceParagraph[] {
  const numbers = new Set(findInlines(page.blocks).map((node) => (node.type === "paragraphMark" ? node.number : null)));
  return page.paragraphs.filter(({ number }) => numbers.has(number));
}

/** Whether a mark has a paragraph to point to; if not, it is printed as text. */
export const evidenceNumbers = (page: Page): ReadonlySet<number> =>
  new Set(findEvidence(page).map(({ number }) => number));

/** Ids of the actors that the page names by an actor node, in the order of the first naming. */
export function findActors(page: Page): string[] {
  const ids = findInlines(page.blocks).flatMap((node) => (node.type === "actor" ? node.id : []));
  return [...new Set(ids)].filter((id) => Object.hasOwn(page.meta.actors, id));
}
