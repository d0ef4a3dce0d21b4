import type { Analysis, Token } from "../../language/types.js";
import type { Span } from "../../text/span.js";

/** The dependency trees of a document with what questions about them need: children and the edges of each subtree. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Dependents in order of the text. */
  children(index: number): readonly Token[];
  /** The first child with one of these relations. */
  child(index: number, ...deprels: readonly string[]): Token | null;
  head(token: Token): Token | null;
  /** First and last token of the subtree. */
  firstIn(index: number): number;
  lastIn(index: number): number;
  /** The model's entity label of a token, or "". */
  entity(index: number): string;
  lemma(index: number): string;
}

const NONE: readonly Token[] = [];

/** Time and memory grow with the number of tokens. */
export function buildTree(analysis: Pick<Analysis, "tokens" | "entities">): Tree {
  const { tokens } = analysis;
  const childLists: Token[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head !== token.index) childLists[token.head]?.push(token);
  const { first, last } = findEdges(tokens, childLists);
  const entities: string[] = new Array(tokens.length).fill("");
  for (const { firstToken, endToken, label } of analysis.entities) entities.fill(label, firstToken, endToken);
  const children = (index: number) => childLists[index] ?? NONE;
  return {
    tokens,
    children,
    child: (index, ...deprels) => children(index).find((token) => deprels.includes(token.deprel)) ?? null,
    head: (token) => (token.head === token.index ? null : (tokens[token.head] ?? null)),
    firstIn: (index) => first[index] ?? index,
    lastIn: (index) => last[index] ?? index,
    entity: (index) => entities[index] ?? "",
    lemma: (index) => lemmaOf(tokens[index]),
  };
}

/** A walk without recursion: a child's edges are known before its head's. */
function findEdges(tokens: readonly Token[], children: readonly (readonly Token[])[]) {
  const first = tokens.map((token) => token.index);
  const last = tokens.map((token) => token.index);
  const order: Token[] = tokens.filter((token) => token.head === token.index);
  for (let i = 0; i < order.length; i++) order.push(...(children[order[i]?.index ?? -1] ?? NONE));
  for (const token of order.reverse()) {
    if (token.head === token.index) continue;
    first[token.head] = Math.min(first[token.head] ?? token.index, first[token.index] ?? token.index);
    last[token.head] = Math.max(last[token.head] ?? token.index, last[token.index] ?? token.index);
  }
  return { first, last };
}

/** The lemmatizer takes "hoped" and "hoping" for forms of "to hop", which news hardly ever speaks of. */
function lemmaOf(token: Token | undefined): string {
  const lemma = token?.lemma.toLowerCase() ?? "";
  return lemma === "hop" && /^hop(e|es|ed|ing)$/i.test(token?.text ?? "") ? "hope" : lemma;
}

/** The span of the tokens `first` to `last`, both included. */
export function spanOf(tree: Tree, first: number, last: number): Span {
  return { start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 };
}
