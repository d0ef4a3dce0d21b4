import { countLeading } from "../text/halving.js";
import type { Name, Parse, Token } from "./types.js";

/**
 * A parse with the look-ups that rules need again and again, computed once in time proportional to the tokens. All
 * positions are token indices.
 */
export interface ParseIndex {
  readonly parse: Parse;
  readonly names: readonly Name[];
  readonly token: (index: number) => Token | undefined;
  /** Direct dependents, in text order. */
  readonly children: (index: number) => number[];
  /** The first direct dependent with one of these relations. */
  readonly child: (index: number, ...deprels: readonly string[]) => number | undefined;
  /** First and last token of the subtree. */
  readonly leftEdge: (index: number) => number;
  readonly rightEdge: (index: number) => number;
  /** The name that a token belongs to. */
  readonly nameAt: (index: number) => Name | null;
  /** The first token that ends after an offset (UTF-16), or `tokens.length`. */
  readonly tokenFrom: (offset: number) => number;
}

/**
 * The syntactic head of a range of tokens: its first token whose own head lies outside the range, or the last token.
 */
export function headOf(first: number, end: number, { token }: Pick<ParseIndex, "token">): number {
  for (let i = first; i < end; i++) {
    const head = token(i)?.head ?? i;
    if (head < first || head >= end || head === i) return i;
  }
  return end - 1;
}

/** How many dependents of one token are read. Hostile text can attach thousands to one. */
const MOST_CHILDREN = 200;

export function buildParseIndex(parse: Parse, names: readonly Name[]): ParseIndex {
  const { tokens } = parse;
  const count = tokens.length;
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  const roots: number[] = [];
  for (let i = count - 1; i >= 0; i--) {
    const head = tokens[i]?.head ?? i;
    if (head === i || head < 0 || head >= count) {
      roots.push(i);
      continue;
    }
    nextSibling[i] = firstChild[head] ?? -1;
    firstChild[head] = i;
  }
  const { left, right } = subtreeEdges(count, roots, firstChild, nextSibling);
  const nameOf = new Int32Array(count).fill(-1);
  for (const [n, name] of names.entries()) {
    for (let i = name.firstToken; i < name.endToken; i++) nameOf[i] = n;
  }
  const childrenOf = (index: number): number[] => {
    const children: number[] = [];
    for (let c = firstChild[index] ?? -1; c >= 0 && children.length < MOST_CHILDREN; c = nextSibling[c] ?? -1) {
      children.push(c);
    }
    return children;
  };
  return {
    parse,
    names,
    token: (index) => tokens[index],
    children: childrenOf,
    child: (index, ...deprels) => childrenOf(index).find((c) => deprels.includes(tokens[c]?.deprel ?? "")),
    leftEdge: (index) => left[index] ?? index,
    rightEdge: (index) => right[index] ?? index,
    nameAt: (index) => names[nameOf[index] ?? -1] ?? null,
    tokenFrom: (offset) => countLeading(tokens, ({ end }) => end <= offset),
  };
}

/** Widens subtrees from the leaves up, by walking the breadth-first order backwards. */
function subtreeEdges(
  count: number,
  roots: readonly number[],
  firstChild: Int32Array,
  nextSibling: Int32Array,
): { left: Int32Array; right: Int32Array } {
  const left = Int32Array.from({ length: count }, (_, i) => i);
  const right = left.slice();
  const order = Int32Array.from({ length: count }, (_, i) => roots[i] ?? 0);
  const head = new Int32Array(count).fill(-1);
  let end = roots.length;
  for (let at = 0; at < end; at++) {
    const token = order[at] ?? 0;
    for (let c = firstChild[token] ?? -1; c >= 0; c = nextSibling[c] ?? -1) {
      head[c] = token;
      order[end++] = c;
    }
  }
  for (let at = end - 1; at >= 0; at--) {
    const token = order[at] ?? 0;
    const parent = head[token] ?? -1;
    if (parent < 0) continue;
    left[parent] = Math.min(left[parent] ?? parent, left[token] ?? token);
    right[parent] = Math.max(right[parent] ?? parent, right[token] ?? token);
  }
  return { left, right };
}
