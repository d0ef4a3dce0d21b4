import { assertNever } from "../../errors.js";
import { foldBlanks } from "../../text/fold.js";
import type { Inline } from "../page.js";

/** Node types that a dialect cannot express: only their text is printed. */
export type Transparent = "actor" | "language";

/**
 * Prepares the inline nodes of one block for a line-based dialect. Each run of control characters and white space
 * becomes one space (a no-break space stays), the block neither starts nor ends with a space, transparent nodes are
 * replaced by their children, and adjacent texts are merged so that an escape table sees the neighbours of each
 * character.
 */
export function prepareInlines(inlines: readonly Inline[], transparent: ReadonlySet<Transparent>): Inline[] {
  return trimEnd(trimStart(mergeTexts(inlines.flatMap((node) => prepareNode(node, transparent)))));
}

function prepareNode(node: Inline, transparent: ReadonlySet<Inline["type"]>): Inline[] {
  switch (node.type) {
    case "text":
    case "code": {
      const value = foldBlanks(node.value);
      return value === "" ? [] : [{ ...node, value }];
    }
    case "break":
    case "paragraphMark":
      return [node];
    case "strong":
    case "emphasis":
    case "link":
    case "actor":
    case "language": {
      // Strong within strong is just strong, and links cannot be nested.
      const within = new Set([...transparent, node.type]);
      const children = mergeTexts(node.children.flatMap((child) => prepareNode(child, within)));
      if (transparent.has(node.type)) return children;
      return children.length === 0 && node.type !== "link" ? [] : [{ ...node, children }];
    }
    default:
      return assertNever(node);
  }
}

function mergeTexts(nodes: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    const joined = foldBlanks(run.join(""));
    // A line starts after a break.
    const value = merged.at(-1)?.type === "break" ? joined.replace(/^ /u, "") : joined;
    if (value !== "") merged.push({ type: "text", value });
    run = [];
  };
  for (const node of nodes) {
    if (node.type === "text") run.push(node.value);
    else {
      endRun();
      merged.push(node);
    }
  }
  endRun();
  return merged;
}

function trimStart(nodes: readonly Inline[]): Inline[] {
  const [first, ...rest] = nodes;
  if (first?.type === "break") return trimStart(rest);
  const trimmed = first && trimEdge(first, /^ /u, 0);
  if (trimmed === null) return trimStart(rest);
  return trimmed === undefined ? [] : [trimmed, ...rest];
}

function trimEnd(nodes: readonly Inline[]): Inline[] {
  const last = nodes.at(-1);
  const rest = nodes.slice(0, -1);
  if (last?.type === "break") return trimEnd(rest);
  const trimmed = last && trimEdge(last, / $/u, -1);
  if (trimmed === null) return trimEnd(rest);
  return trimmed === undefined ? [] : [...rest, trimmed];
}

/** The node without the space at one end; null if nothing is left. */
function trimEdge(node: Inline, blank: RegExp, edge: 0 | -1): Inline | null {
  if (node.type === "text") {
    const value = node.value.replace(blank, "");
    return value === "" ? null : { ...node, value };
  }
  if (!("children" in node) || node.children.length === 0) return node;
  const children = edge === 0 ? trimStart(node.children) : trimEnd(node.children);
  return children.length === 0 && node.type !== "link" ? null : { ...node, children };
}
