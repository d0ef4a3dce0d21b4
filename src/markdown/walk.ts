import { assertNever } from "../errors.js";
import type { Block, BlockOf, Inline, List, Page, SourceParagraph, Table } from "./page.js";

/** A method for each type of block. `Around` describes the block's surroundings, if the visitor needs them. */
export interface BlockVisitor<Result, Around = void> {
  heading(block: BlockOf<"heading">, around: Around): Result;
  paragraph(block: BlockOf<"paragraph">, around: Around): Result;
  list(block: List, around: Around): Result;
  blockquote(block: BlockOf<"blockquote">, around: Around): Result;
  table(block: Table, around: Around): Result;
  timeline(block: BlockOf<"timeline">, around: Around): Result;
  thematicBreak(block: BlockOf<"thematicBreak">, around: Around): Result;
}

/**
 * Calls the visitor's method for a block.
 *
 * @throws Error for an unknown type.
 */
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

/** Every inline node of the blocks in page order, parents before children. A timeline's marks are included. */
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

/** The article's paragraphs that the page's marks refer to, in article order. */
export function findEvidence(page: Page): SourceParagraph[] {
  const numbers = new Set(findInlines(page.blocks).map((node) => (node.type === "paragraphMark" ? node.number : null)));
  return page.paragraphs.filter(({ number }) => numbers.has(number));
}

/** Numbers of the paragraphs that exist; a mark to any other is printed as text. */
export const evidenceNumbers = (page: Page): ReadonlySet<number> =>
  new Set(findEvidence(page).map(({ number }) => number));

/** Ids of the actors named by an actor node, in order of first mention. */
export function findActors(page: Page): string[] {
  const ids = findInlines(page.blocks).flatMap((node) => (node.type === "actor" ? node.id : []));
  return [...new Set(ids)].filter((id) => Object.hasOwn(page.meta.actors, id));
}
