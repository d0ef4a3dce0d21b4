import type { Analysis, Mention } from "../../language/types.js";
import type { BriefContext } from "../context.js";
import { findPredicates } from "../predicates/find-predicates.js";
import type { SubjectOf } from "../predicates/subjects.js";
import type { Predicate } from "../predicates/types.js";
import { buildTree, type Tree } from "./tree.js";

/** What the patterns stand on. */
export interface Ground {
  readonly context: BriefContext;
  readonly tree: Tree;
  readonly predicates: ReadonlyMap<number, Predicate>;
  /** Subjects found so far, shared by all who ask. */
  readonly subjects: Map<number, SubjectOf>;
  /** The mentions of chains that cover a token, the shortest first. */
  mentionsAt(token: number): readonly Mention[];
}

const NONE: readonly Mention[] = [];
const made = new WeakMap<Analysis, Ground>();

/** Commitments and outlook ask for the same one. */
export function groundOf(context: BriefContext): Ground {
  const before = made.get(context.analysis);
  if (before?.context === context) return before;
  const tree = buildTree(context.analysis);
  const mentions = indexMentions(context.analysis);
  const ground: Ground = {
    context,
    tree,
    predicates: findPredicates(tree, context.analysis),
    subjects: new Map(),
    mentionsAt: (token) => mentions.get(token) ?? NONE,
  };
  made.set(context.analysis, ground);
  return ground;
}

function indexMentions({ chains }: Analysis): ReadonlyMap<number, readonly Mention[]> {
  const at = new Map<number, Mention[]>();
  for (const { mentions } of chains) {
    for (const mention of mentions) {
      for (let i = mention.firstToken; i < mention.endToken; i++) at.set(i, [...(at.get(i) ?? []), mention]);
    }
  }
  for (const list of at.values()) list.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  return at;
}
