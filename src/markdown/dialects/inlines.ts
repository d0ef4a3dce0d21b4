import { assertNever } from "../../errors.js";
import { foldBlanks } from "../../text/fold.js";
import type { Inline } from "../page.js";

/** Nodes that a dialect has no form for: their text is printed without them. */
export type Transparent = "actor" | "language";

/**
 * The inline nodes of one block, made ready for a line-based dialect: control characters and white space are one blank (the hard space stays), the
 * block neither begins nor ends with one, nodes without a form are gone, and neighbouring texts are one run, so that an escape table sees
 * what stands beside a character.
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
      // Strong text within strong text is strong text, and a link cannot stand in a link.
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
    // Behind a break a line begins.
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

/** Without the blank at its edge; null where nothing is left. */
function trimEdge(node: Inline, blank: RegExp, edge: 0 | -1): Inline | null {
  if (node.type === "text") {
    const value = node.value.replace(blank, "");
    return value === "" ? null : { ...node, value };
  }
  if (!("children" in node) || node.children.length === 0) return node;
  const children = edge === 0 ? trimStart(node.children) : trimEnd(node.children);
  return children.length === 0 && node.type !== "link" ? null : { ...node, children };
}
