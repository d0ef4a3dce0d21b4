import { assertNever } from "../errors.js";
import type { Block, BlockOf, Inline, List, Page, SourceParagraph, Table } from "./page.js";

/** A method for each type of block. `Around` is what a visitor must know about a block's surroundings. */
export interface BlockVisitor<Result, Around = void> {
  heading(block: BlockOf<"heading">, around: Around): Result;
  paragraph(block: BlockOf<"paragraph">, around: Around): Result;
  list(block: List, around: Around): Result;
  blockquote(block: BlockOf<"blockquote">, around: Around): Result;
  table(block: Table, around: Around): Result;
  timeline(block: BlockOf<"timeline">, around: Around): Result;
  thematicBreak(block: BlockOf<"thematicBreak">, around: Around): Result;
}

/** Calls the visitor's method for a block. @throws Error for a block of an unknown type. */
export function visitBlock<Result, Around>(
  block: Block,
  visitor: BlockVisitor<Result, Around>,
  around: Around,
): Result {
  switch (block.type) {
    case "heading":
      return visitor.heading(block, around);
    case "paragraph":
      return visitor.paragraph(block, around);
    case "list":
      return visitor.list(block, around);
    case "blockquote":
      return visitor.blockquote(block, around);
    case "table":
      return visitor.table(block, around);
    case "timeline":
      return visitor.timeline(block, around);
    case "thematicBreak":
      return visitor.thematicBreak(block, around);
    default:
      return assertNever(block);
  }
}

/** Every inline node of the blocks, the outer before the inner, in the order of the page. A timeline's marks are among them. */
export const findInlines = (blocks: readonly Block[]): Inline[] =>
  blocks.flatMap((block) => visitBlock(block, INLINES, undefined));

const INLINES: BlockVisitor<Inline[]> = {
  heading: ({ children }) => children.flatMap(withDescendants),
  paragraph: ({ children }) => children.flatMap(withDescendants),
  list: ({ items }) => findInlines(items.flat()),
  blockquote: ({ blocks }) => findInlines(blocks),
  table: ({ head, rows }) => [head, ...rows].flat(2).flatMap(withDescendants),
  timeline: ({ entries }) =>
    entries.flatMap(({ paragraph }) =>
      paragraph === null ? [] : [{ type: "paragraphMark", number: paragraph, span: null }],
    ),
  thematicBreak: () => [],
};

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
