import type { Token } from "../../language/types.js";
import { appendTo } from "../../text/append-to.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";

/*
 * A matcher for dependency trees, modelled on Stanford's Semgrex and spaCy's DependencyMatcher. A pattern names nodes,
 * tests each, and relates each to a node named before it. Patterns are looked up by the lemma of their first node, so
 * time grows with the number of tokens rather than with tokens times patterns.
 */

/** Tests on a single token. All given tests must hold; a list holds if one of its members does. */
export interface NodeTest {
  readonly lemma?: ReadonlySet<string>;
  readonly notLemma?: ReadonlySet<string>;
  /** The word as written, in lower case. */
  readonly word?: ReadonlySet<string>;
  readonly tag?: readonly string[];
  /** An infinitive, bare or with "to", active or passive: "to [close]", "to be [closed]"; not "did not [close]". */
  readonly infinitive?: true;
  readonly upos?: readonly string[];
  readonly deprel?: readonly string[];
  readonly entity?: readonly string[];
  /** Tests on the verb group that the token heads. */
  readonly modal?: readonly string[];
  readonly tense?: readonly Predicate["tense"][];
  readonly form?: readonly Predicate["form"][];
  readonly passive?: boolean;
  readonly negated?: boolean;
  readonly perfect?: boolean;
}

export type Relation = "child" | "head" | "ancestor" | "descendant";

/** A node that is related to a node named before it. */
export interface LinkedNode extends NodeTest {
  /** Name of the earlier node. */
  readonly of: string;
  /** The relation of this node to that one. */
  readonly is: Relation;
  /** The match holds even without it. */
  readonly optional?: true;
  /** The match fails if it is present. */
  readonly absent?: true;
}

export interface TreePattern {
  readonly name: string;
  /** The first node identifies the pattern; it needs a `lemma`, `word`, `modal` or `tag`. */
  readonly cue: NodeTest;
  readonly nodes?: Readonly<Record<string, LinkedNode>>;
  /** A sentence in which the pattern is found, and a similar one in which it is not. The tests run both. */
  readonly example: string;
  readonly counterExample: string;
}

export interface Match<P extends TreePattern> {
  readonly pattern: P;
  readonly cue: number;
  /** Token index of each named node that was found, including the cue. */
  readonly at: Readonly<Record<string, number>>;
}

export interface Matcher<P extends TreePattern> {
  /** All matches, in order of their cue; at most one per pattern and cue. */
  match(tree: Tree, predicates: ReadonlyMap<number, Predicate>): Match<P>[];
}

/**
 * Compiles patterns once.
 *
 * @throws Error if a pattern refers to a node that it has not named before.
 */
export function compilePatterns<P extends TreePattern>(patterns: readonly P[]): Matcher<P> {
  const byLemma = new Map<string, P[]>();
  const others: P[] = [];
  for (const pattern of patterns) {
    checkNames(pattern);
    if (!pattern.cue.lemma) others.push(pattern);
    for (const lemma of pattern.cue.lemma ?? []) appendTo(byLemma, lemma, pattern);
  }
  return {
    match(tree, predicates) {
      const matches: Match<P>[] = [];
      for (const token of tree.tokens) {
        for (const pattern of [...(byLemma.get(tree.lemma(token.index)) ?? []), ...others]) {
          const at = matchAt(pattern, token, { tree, predicates });
          if (at) matches.push({ pattern, cue: token.index, at });
        }
      }
      return matches;
    },
  };
}

function checkNames(pattern: TreePattern): void {
  const known = new Set(["cue"]);
  for (const [name, node] of Object.entries(pattern.nodes ?? {})) {
    if (!known.has(node.of)) throw new Error(`pattern "${pattern.name}": node "${name}" hangs on unknown "${node.of}"`);
    known.add(name);
  }
}

interface Parse {
  readonly tree: Tree;
  readonly predicates: ReadonlyMap<number, Predicate>;
}

function matchAt(pattern: TreePattern, token: Token, parse: Parse): Record<string, number> | null {
  if (!holds(pattern.cue, token, parse)) return null;
  return extend(Object.entries(pattern.nodes ?? {}), 0, { cue: token.index }, parse);
}

/** Depth first: the first way to place all nodes wins. */
function extend(
  nodes: readonly (readonly [string, LinkedNode])[],
  next: number,
  at: Record<string, number>,
  parse: Parse,
): Record<string, number> | null {
  const entry = nodes[next];
  if (!entry) return at;
  const [name, node] = entry;
  const from = at[node.of];
  const found = from === undefined ? [] : candidates(node.is, from, parse.tree).filter((t) => holds(node, t, parse));
  if (node.absent) return found.length ? null : extend(nodes, next + 1, at, parse);
  for (const token of found) {
    const whole = extend(nodes, next + 1, { ...at, [name]: token.index }, parse);
    if (whole) return whole;
  }
  return node.optional ? extend(nodes, next + 1, at, parse) : null;
}

/** How many levels "ancestor" and "descendant" reach, and how many descendants are looked at. This bounds the time. */
const REACH = 8;
const MOST = 300;

function candidates(relation: Relation, from: number, tree: Tree): readonly Token[] {
  const start = tree.tokens[from];
  if (!start) return [];
  switch (relation) {
    case "child":
      return tree.children(from);
    case "head": {
      const head = tree.head(start);
      return head ? [head] : [];
    }
    case "ancestor": {
      const found: Token[] = [];
      for (let at = tree.head(start); at && found.length < REACH; at = tree.head(at)) found.push(at);
      return found;
    }
    case "descendant": {
      let level: readonly Token[] = tree.children(from);
      const found: Token[] = [];
      for (let depth = 0; depth < REACH && level.length && found.length < MOST; depth++) {
        found.push(...level);
        level = level.flatMap((token) => tree.children(token.index));
      }
      return found;
    }
  }
}

const allows = <T>(list: readonly T[] | undefined, value: T): boolean => !list || list.includes(value);

export function holds(test: NodeTest, token: Token, { tree, predicates }: Parse): boolean {
  const lemma = tree.lemma(token.index);
  if (test.lemma && !test.lemma.has(lemma)) return false;
  if (test.notLemma?.has(lemma)) return false;
  if (test.word && !test.word.has(token.text.toLowerCase())) return false;
  if (!allows(test.tag, token.tag) || !allows(test.upos, token.upos) || !allows(test.deprel, token.deprel))
    return false;
  if (!allows(test.entity, tree.entity(token.index))) return false;
  const verb = predicates.get(token.index);
  return (!test.infinitive || isInfinitive(token, verb)) && holdsGroup(test, verb);
}

function isInfinitive({ tag }: Token, verb: Predicate | undefined): boolean {
  if (verb?.form === "finite" && verb.modal === null) return false; // "did not [close]"
  return tag === "VB" || verb?.form === "infinitive";
}

/** Tests on the verb group. A token without a verb group passes only if the pattern has no such tests. */
function holdsGroup({ modal, tense, form, passive, negated, perfect }: NodeTest, verb: Predicate | undefined): boolean {
  const flags = [
    [passive, verb?.passive],
    [negated, verb?.negated],
    [perfect, verb?.perfect],
  ] as const;
  if (!verb) return !modal && !tense && !form && flags.every(([wanted]) => wanted === undefined);
  if (!allows(modal, verb.modal ?? "") || !allows(tense, verb.tense) || !allows(form, verb.form)) return false;
  return flags.every(([wanted, found]) => wanted === undefined || wanted === found);
}
