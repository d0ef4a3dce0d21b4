import { AGREEMENT_NOUNS } from "../../language/lexicon/en/commitment-words.js";
import type { Ground } from "../ground.js";
import { spanOf } from "../tree-walks.js";
import { nounPhraseText } from "./noun-phrase-text.js";

/**
 * The binding paper: an agreement that is signed or owned, or one next to the action ("under a five-year contract").
 */
export function findInstrument(ground: Ground, cue: number, action: number): string | null {
  const { tree } = ground;
  // Its subject matter belongs to the action.
  if (AGREEMENT_NOUNS.has(tree.lemma(action))) return paperOnly(ground, action);
  if (AGREEMENT_NOUNS.has(tree.lemma(cue))) return nounOnly(ground, cue);
  for (const at of [action, cue]) {
    for (const prep of tree.children(at)) {
      if (prep.deprel !== "prep" || !/^(under|through|in)$/i.test(prep.text)) continue;
      const noun = tree.child(prep.index, "pobj");
      if (noun && AGREEMENT_NOUNS.has(tree.lemma(noun.index))) return nounOnly(ground, noun.index);
    }
  }
  return null;
}

/** The name of the paper, with others joined to it: "[an agreement and a programme] of economic cooperation". */
function paperOnly({ tree, context }: Ground, noun: number): string | null {
  let last = noun;
  for (let next = tree.child(noun, "conj"); next; next = tree.child(next.index, "conj")) last = next.index;
  const { start, end } = spanOf(tree, tree.firstIn(noun), last);
  return context.analysis.text.slice(start, end) || null;
}

/** The noun phrase without the clause that says what the paper is for. */
function nounOnly(ground: Ground, noun: number): string | null {
  const { tree } = ground;
  const clause = tree.child(noun, "acl", "relcl");
  const text = nounPhraseText(ground, noun);
  if (!clause) return text || null;
  const start = tree.tokens[tree.firstIn(clause.index)]?.start ?? 0;
  const from = tree.tokens[tree.firstIn(noun)]?.start ?? 0;
  return ground.context.analysis.text.slice(from, start).replace(/[\s,]+$/u, "") || text || null;
}
