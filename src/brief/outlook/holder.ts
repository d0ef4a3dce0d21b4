import { FORECAST_NOUNS } from "../../language/lexicon/en/forecast-words.js";
import type { Ground } from "../ground.js";
import { partyOf } from "../parties/party.js";
import type { OutlookPattern } from "../patterns/outlook-patterns.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";

/** The actor whose view it is: of "[Orr]'s forecast" that Brandt cites, Orr. */
export function holderOf(ground: Ground, pattern: OutlookPattern, cue: number): string | null {
  const owner = FORECAST_NOUNS.has(ground.tree.lemma(cue)) ? ownerOf(ground.tree, cue) : null;
  if (owner !== null) return partyOf(ground, owner).actors[0] ?? null;
  const predicate = predicateAround(ground, cue);
  // "the clerks [can expect] a pay rise": it is not they who foresee it
  if (ground.tree.lemma(cue) === "expect" && /^(?:can|could|may|might|should)$/i.test(predicate?.modal ?? "")) {
    const speaker = predicate?.report?.speaker ?? null;
    return speaker === null ? null : (partyOf(ground, speaker).actors[0] ?? null);
  }
  const token = pattern.holder === "subject" ? viewerOf(predicate) : (predicate?.report?.speaker ?? null);
  if (token === null) return null;
  return speakerOf(ground, token) ?? partyOf(ground, token).actors[0] ?? null;
}

/** "[Analysts] expect it", "It is expected by [analysts]": of "It is expected", nobody. */
const viewerOf = (verb: Predicate | undefined): number | null =>
  (verb?.passive ? (verb.agent ?? verb.report?.speaker) : verb?.subject) ?? null;

/** "[Orr]'s forecast", "a forecast by [Orr]" */
function ownerOf(tree: Tree, noun: number): number | null {
  const by = tree.children(noun).find(({ deprel, text }) => deprel === "prep" && /^(?:by|from)$/iu.test(text));
  const owner = tree.child(noun, "poss") ?? (by ? tree.child(by.index, "pobj") : null);
  return owner?.index ?? null;
}

/** The verb itself, or the one above a noun: "[has] great prospects". */
function predicateAround({ tree, predicates }: Ground, cue: number): Predicate | undefined {
  let at = tree.tokens[cue];
  for (let steps = 0; at && steps < 3 && !predicates.has(at.index); steps++) at = tree.head(at) ?? undefined;
  return at && predicates.get(at.index);
}

/** ["We expect growth," Ms Orr said]: the view is the speaker's, no matter who "we" are. */
function speakerOf({ tree, context }: Ground, token: number): string | null {
  const word = tree.tokens[token];
  if (!word || !/^(?:i|we)$/iu.test(word.text)) return null;
  const speech = context.analysis.quotations.find(({ start, end }) => start <= word.start && word.end <= end);
  return speech?.speaker ? (context.actorOf(speech.speaker)[0] ?? null) : null;
}
