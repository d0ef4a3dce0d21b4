import { DEGREE_WORDS, LIKELIHOOD_ADVERBS } from "../../language/lexicon/en/adverbs.js";
import { words } from "../../language/lexicon/words.js";
import type { Ground } from "../ground.js";
import type { Match } from "../patterns/matcher.js";
import type { OutlookPattern } from "../patterns/outlook-patterns.js";
import { spanOf } from "../tree-walks.js";

/**
 * The hedging words, from the first to the last: "[is expected to]", "[could well]", "[60 per cent chance]"; null if
 * there are none.
 */
export function hedgeOf(ground: Ground, { pattern, cue, at }: Match<OutlookPattern>): string | null {
  const nodes = pattern.hedge.flatMap((name) => at[name] ?? []);
  const all = nodes.length ? withVerb(ground, nodes, cue) : [];
  all.push(...adverbsBeside(ground, cue, nodes));
  if (!all.length) return null;
  const degree = nodes.includes(cue) ? degreeOf(ground, cue) : null;
  const first = Math.min(...all, degree ?? all[0] ?? cue);
  const { start, end } = spanOf(ground.tree, first, Math.max(...all));
  const text = ground.context.analysis.text.slice(start, end);
  return opensQuotation(text) ? wordOf(ground, nodes[0] ?? cue) : text;
}

const wordOf = ({ tree }: Ground, token: number): string | null => tree.tokens[token]?.text ?? null;

/** 'is "confident': an unclosed quotation */
const opensQuotation = (text: string): boolean => (text.match(/["“”]/gu) ?? []).length % 2 === 1;

/** "[is] expected to", "[seems] likely to": the auxiliaries, or the copula right before the adjective. */
function withVerb({ tree, predicates }: Ground, nodes: readonly number[], cue: number): number[] {
  const group = nodes.includes(cue) ? (predicates.get(cue)?.group ?? []) : [];
  const token = tree.tokens[cue];
  const head = token?.upos === "ADJ" ? token.head : undefined;
  const isCopula = head !== undefined && head < cue && COPULAS.has(tree.lemma(head));
  return [...nodes, ...group, ...(isCopula ? [head] : [])];
}

const COPULAS = words("be seem appear look become remain sound feel");

/**
 * "could [well] lose", "will [almost certainly] lose", "would [probably] lose": an adverb between the modal and the
 * verb, or right before the modal.
 */
function adverbsBeside({ tree, predicates }: Ground, cue: number, nodes: readonly number[]): number[] {
  const group = predicates.get(cue)?.group ?? [];
  const modal = group[0];
  if (modal === undefined || predicates.get(cue)?.modal == null) return [];
  const isBare = nodes.length === 0;
  return tree
    .children(cue)
    .filter(({ index, text }) => index >= modal - 1 && index < cue && isHedge(text, isBare))
    .flatMap(({ index }) => [tree.firstIn(index), index]);
}

/** Hedging modals take "well" and "yet"; "will" takes only adverbs of likelihood. */
const isHedge = (text: string, isBare: boolean): boolean =>
  LIKELIHOOD_ADVERBS.has(text.toLowerCase()) || (!isBare && /^(?:well|yet)$/i.test(text));

/** "a [60 per cent] chance", "the [most] likely winner", "[very] likely": the degree before the word. */
function degreeOf({ tree }: Ground, cue: number): number | null {
  if (!/^(?:NOUN|ADJ)$/.test(tree.tokens[cue]?.upos ?? "")) return null;
  const degree = tree
    .children(cue)
    .find(
      ({ index, deprel, text }) =>
        index < cue &&
        (deprel === "nummod" || PER_CENT.has(text.toLowerCase()) || DEGREE_WORDS.has(text.toLowerCase())),
    );
  return degree ? tree.firstIn(degree.index) : null;
}

const PER_CENT = words("% percent cent per");
