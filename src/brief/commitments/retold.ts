import { INTEND_VERBS, PLEDGE_VERBS } from "../../language/lexicon/en/commitment-words.js";
import { SAY_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Ground } from "../ground.js";
import { partyOf } from "../parties/party.js";

/** How far back from the beginning of the sentence, in tokens. */
const REACH = 60;

/**
 * "Ada Orr promised to close the port. She [would] also raise the toll.": a report goes on without a verb of saying,
 * for the one who spoke in the sentence before.
 */
export function isRetold(ground: Ground, cue: number, bound: number): boolean {
  const { tree, predicates, context } = ground;
  const verb = predicates.get(cue);
  if (!verb || verb.report || verb.condition !== null || verb.conditional || verb.perfect || verb.negated) return false;
  if (!/^(?:PROPN|PRON)$/.test(tree.tokens[bound]?.upos ?? "")) return false; // "feared [the bill] would"
  const { sentence = 0, start = 0, deprel = "" } = tree.tokens[cue] ?? {};
  if (ground.isQuoted(start) || !/^(?:ROOT|conj)$/.test(deprel)) return false;
  const first = context.analysis.sentences[sentence]?.firstToken ?? 0;
  const doers = partyOf(ground, bound).actors;
  if (doers.length === 0) return false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if ((tree.tokens[at]?.sentence ?? -1) !== sentence - 1) break;
    const before = predicates.get(at);
    if (!before || before.subject === null || before.negated) continue;
    const tells = [SAY_VERBS, INTEND_VERBS, PLEDGE_VERBS].some((verbs) => verbs.has(tree.lemma(at)));
    if (tells && partyOf(ground, before.subject).actors.some((id) => doers.includes(id))) return true;
  }
  return false;
}
