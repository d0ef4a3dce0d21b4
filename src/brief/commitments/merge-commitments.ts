import { AGREEMENT_NOUNS } from "../../language/lexicon/en/commitment-words.js";
import type { Candidate } from "../commitments.js";
import type { Ground } from "../ground.js";
import type { Commitment } from "../model.js";
import { isOtherClause } from "../tree-walks.js";

/** A commitment before it has its number. */
type Unnumbered = Omit<Commitment, "id">;

/** A commitment so far, with the action that it was first read from. */
interface Kept {
  commitment: Unnumbered;
  readonly content: ReadonlySet<string>;
  readonly action: number;
  readonly cue: number;
  readonly splitFrom: number | undefined;
}

/** How many of the latest commitments a new one is compared with, so that time grows with their number only. */
const MOST_COMPARED = 60;

/**
 * Joins commitments that are reported more than once, and gives each the evidence of all its reports. Two are the same
 * if they have an actor in common, or one of them names none, and their actions share at least two content words that
 * are half of the shorter action; or if one action is part of the other.
 */
export function mergeCommitments(ground: Ground, candidates: readonly Candidate[]): Unnumbered[] {
  const kept: Kept[] = [];
  for (const { commitment, action, cue, splitFrom } of candidates) {
    const one = { commitment, content: contentOf(ground, action), action, cue, splitFrom };
    const told = isBareDeal(ground, one) ? kept.findLast((other) => isDealBefore(ground, other, one)) : undefined;
    const same = kept.slice(-MOST_COMPARED).find((other) => isSame(ground, other, one));
    if (told) told.commitment = withEvidence(told.commitment, commitment);
    else if (same) same.commitment = joined(same.commitment, commitment);
    else kept.push(one);
  }
  return kept.map(({ commitment }) => commitment);
}

/** "signed [the agreement] in Paris", "[The deal] was approved": a deal that says nothing of what is agreed. */
function isBareDeal({ tree }: Ground, { commitment, action }: Kept): boolean {
  if (commitment.kind !== "agreement" || commitment.due !== null || !AGREEMENT_NOUNS.has(tree.lemma(action)))
    return false;
  const about = tree.children(action).filter(({ deprel }) => deprel !== "punct");
  // "the agreement [in Paris on Monday]", unlike "the agreement on trade"
  const isPlaceOrDay = (prep: number): boolean =>
    /^(?:DATE|TIME|GPE|LOC|FAC)$/.test(tree.entity(tree.child(prep, "pobj")?.index ?? -1));
  const [determiner, ...further] = about;
  return (
    determiner?.deprel === "det" &&
    /^(?:the|this|that)$/i.test(determiner.text) &&
    further.every(({ deprel, index }) => deprel === "prep" && isPlaceOrDay(index))
  );
}

/** In sentences, from a deal to the next words about it. */
const DEAL_REACH = 4;

/** Whether a commitment was agreed on shortly before: by signing a contract, or by agreeing to do it. */
function isDealBefore({ tree }: Ground, { commitment, action, cue }: Kept, deal: Kept): boolean {
  const [first = 0, second = 0] = [action, deal.action].map((at) => tree.tokens[at]?.sentence);
  if (second === first || second - first > DEAL_REACH) return false;
  return commitment.kind === "agreement" || tree.lemma(cue) === "agree";
}

const withEvidence = (first: Unnumbered, { evidence }: Unnumbered): Unnumbered => ({
  ...first,
  evidence: [
    ...first.evidence,
    ...evidence.filter(({ start }) => !first.evidence.some((seen) => seen.start === start)),
  ],
});

/** In tokens: what follows later adds nothing to tell one action from another. */
const LONGEST_ACTION = 60;

/** The lemmas of the action's nouns, verbs, adjectives and numbers. */
function contentOf({ tree }: Ground, action: number): ReadonlySet<string> {
  const content = new Set<string>();
  for (let i = action; i <= Math.min(tree.lastIn(action), action + LONGEST_ACTION); i++) {
    const token = tree.tokens[i];
    if (token && /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(token.upos)) content.add(tree.lemma(i));
  }
  content.add(tree.lemma(action));
  return content;
}

/** The share of the shorter action's content words that both must have. */
const LEAST_SHARED = 0.5;

function isSame(ground: Ground, kept: Kept, { commitment, action, content, splitFrom }: Kept): boolean {
  if (splitFrom !== undefined && splitFrom === kept.splitFrom) return false;
  const [a, b] = [kept.commitment.actors, commitment.actors];
  if (a.length && b.length && !a.some((id) => b.includes(id))) return false;
  if (action > kept.action && action <= ground.tree.lastIn(kept.action)) return isInside(ground, action, kept.action);
  // "companies will pay into the fund": not the firm that was said to pay into it
  if (a.length !== b.length && !(a.length && b.length) && areOthers(kept.commitment, commitment)) return false;
  const shared = [...content].filter((word) => kept.content.has(word)).length;
  // a deed of nobody known is the same only if it is the same deed
  if (!(a.length && b.length) && ground.tree.lemma(action) !== ground.tree.lemma(kept.action)) return false;
  return shared >= 2 && shared / Math.min(content.size, kept.content.size) >= LEAST_SHARED;
}

/** Whether one of the two names several in words of its own: "[companies] with pension schemes". */
const areOthers = (...pair: readonly Unnumbered[]): boolean =>
  pair.some(({ actors, actorText }) => {
    const [noun = ""] = actorText?.split(/ (?:with|of|in|at|for|from|on|to) /u) ?? [];
    return actors.length === 0 && /[^s]s$/u.test(noun);
  });

/** How many heads are climbed from one action to the other. */
const MOST_HEADS = 12;

/** "plans [to offer [to cut]]" is one plan; "will strike, and the other union said [it would join]" are two. */
function isInside({ tree }: Ground, inner: number, outer: number): boolean {
  let at = tree.tokens[inner] ?? null;
  for (let steps = 0; at && at.index !== outer && steps < MOST_HEADS; at = tree.head(at), steps++) {
    if (isOtherClause(tree, at)) return false;
  }
  return true;
}

/**
 * Takes the better report, and from the other one what it lacks. A date counts most, then named actors, then the order
 * of the text.
 */
function joined(first: Unnumbered, second: Unnumbered): Unnumbered {
  const worth = ({ due, actors }: Unnumbered): number => (due ? 2 : 0) + (actors.length ? 1 : 0);
  const [lead, other] = worth(second) > worth(first) ? [second, first] : [first, second];
  return {
    ...withEvidence(lead, other),
    actors: lead.actors.length ? lead.actors : other.actors,
    actorText: other.actors.length && !lead.actors.length ? other.actorText : lead.actorText,
    instrument: lead.instrument ?? other.instrument,
    condition: lead.condition ?? other.condition,
    due: lead.due ?? other.due,
  };
}
