import { CURRENCIES } from "../../language/lexicon/en/date-words.js";
import type { Ground } from "../ground.js";
import { mentionedAt } from "../parties/mentioned-actors.js";
import { spanOf } from "../tree-walks.js";

/** One of several givers that share the verb of the first. */
export interface GappedPledge {
  readonly actors: readonly string[];
  /** The sum: "40 million euros". */
  readonly text: string;
  /** The first token of the sum. */
  readonly action: number;
}

/** In tokens after the first sum, within its sentence. */
const REACH = 60;

/**
 * "Verland pledged $50m, [the Lund Union 40 million euros] and [Osterby $30m]": the others that pledge a sum, without a
 * verb of their own.
 */
export function findGappedPledges(ground: Ground, action: number): GappedPledge[] {
  const { tokens } = ground.tree;
  const found: GappedPledge[] = [];
  const sentence = tokens[action]?.sentence;
  for (let at = action + 1; at < action + REACH && tokens[at]?.sentence === sentence; at++) {
    if (/^(?:VERB|AUX)$/.test(tokens[at]?.upos ?? "")) break;
    const last = lastOfSum(ground, at);
    const giver = last === null ? null : giverBefore(ground, at);
    if (giver === null || last === null) continue;
    const { start, end } = spanOf(ground.tree, at, last);
    found.push({ actors: giver, text: ground.context.analysis.text.slice(start, end), action: at });
    at = last;
  }
  return found;
}

/** "[$30m]", "[40 million euros]", which the tagger may take for a number and a noun; null if no sum begins here. */
function lastOfSum({ tree }: Ground, first: number): number | null {
  const kind = tree.entity(first);
  if (!/^(?:MONEY|CARDINAL)$/.test(kind) || tree.entity(first - 1) === kind) return null;
  let last = first;
  while (last < first + LONGEST_SUM && tree.entity(last + 1) === kind) last++;
  if (kind === "MONEY") return last;
  return CURRENCIES.has(tree.lemma(last + 1)) ? last + 1 : null;
}

const LONGEST_SUM = 8;

/** The actor right before a sum, after a comma or "and". */
function giverBefore(ground: Ground, sum: number): readonly string[] | null {
  const { tokens } = ground.tree;
  const name = sum - 1;
  if (tokens[name]?.upos !== "PROPN") return null;
  const actors = mentionedAt(ground, name);
  let first = name;
  while (tokens[first - 1]?.upos === "PROPN") first--;
  const opening = tokens[first - 1]?.text.toLowerCase() === "the" ? first - 2 : first - 1;
  return actors.length > 0 && /^(?:,|;|and|while)$/i.test(tokens[opening]?.text ?? "") ? actors : null;
}
