import { STAFF_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import type { Ground } from "../ground.js";
import { mentionedAt } from "./mentioned-actors.js";
import { LOOK_BACK } from "./recent-bodies.js";

/**
 * The employer of staff: "[Norrick] officials", "[Norrick]'s board of directors", "the management of [Norrick]". Bare
 * "officials" belong to the public body last named, and "the spokesman" is the one mentioned before.
 */
export function employerOf(ground: Ground, token: number): readonly string[] {
  const { tree } = ground;
  const noun = tree.lemma(token);
  if (!STAFF_NOUNS.has(noun)) return [];
  const holders = holdersOf(tree, token);
  if (holders.length) return firstNamed(ground, holders);
  // "[the two ministers] will meet": certain people
  if (OFFICIALS.test(noun) && tree.child(token, "nummod")) return [];
  if (OFFICIALS.test(noun)) {
    const office = ground.actors.officeBefore(tree.tokens[token]?.start ?? 0);
    return office === null ? [] : [office];
  }
  return /^the$/i.test(tree.child(token, "det")?.text ?? "") ? employerBefore(ground, token) : [];
}

/** The tokens that may name the body that a person or an organ belongs to. */
function holdersOf(tree: Ground["tree"], token: number): readonly number[] {
  const of = tree.children(token).filter(({ deprel, text }) => deprel === "prep" && /^(of|at|from|for)$/i.test(text));
  return [
    ...tree.children(token).filter(({ deprel }) => /^(compound|poss|nmod|amod)$/.test(deprel)),
    ...of.flatMap(({ index }) => tree.child(index, "pobj") ?? []),
  ].map(({ index }) => index);
}

function firstNamed(ground: Ground, tokens: readonly number[]): readonly string[] {
  for (const token of tokens) {
    const actors = mentionedAt(ground, token);
    if (actors.length) return actors;
  }
  return [];
}

/** "A [Norrick] spokesman said … The spokesman said …" */
function employerBefore(ground: Ground, token: number): readonly string[] {
  const { tree } = ground;
  const noun = tree.lemma(token);
  for (let at = token - 1; at >= Math.max(0, token - LOOK_BACK); at--) {
    if (tree.lemma(at) !== noun) continue;
    const holders = holdersOf(tree, at);
    if (holders.length) return firstNamed(ground, holders);
  }
  return [];
}

const OFFICIALS = /^(?:official|authority|minister)$/;
