import type { Candidate } from "../commitments.js";
import type { Ground } from "../ground.js";
import type { Commitment } from "../model.js";

/** Words that make two promises alike: nouns, verbs, numbers of the action, by lemma. */
function contentOf({ tree }: Ground, action: number): ReadonlySet<string> {
  const content = new Set<string>();
  for (let i = action; i <= Math.min(tree.lastIn(action), action + MOST); i++) {
    const token = tree.tokens[i];
    if (token && /^(NOUN|PROPN|VERB|NUM|ADJ)$/.test(token.upos)) content.add(tree.lemma(i));
  }
  content.add(tree.lemma(action));
  return content;
}

const MOST = 60;
const ALIKE = 0.5;

/**
 * One promise told again is one promise with more evidence: the same actors (or one side unnamed), and half of the shorter action's words.
 * Compared with the latest ones only, so that time stays in proportion to their number.
 */
export function mergeCommitments(ground: Ground, candidates: readonly Candidate[]): Omit<Commitment, "id">[] {
  const kept: {
    commitment: Omit<Commitment, "id">;
    readonly content: ReadonlySet<string>;
    readonly candidate: Candidate;
  }[] = [];
  for (const candidate of candidates) {
    const content = contentOf(ground, candidate.action);
    const same = kept.slice(-MOST).find((other) => isSame(ground, other, candidate, content));
    if (!same) kept.push({ commitment: candidate.commitment, content, candidate });
    else same.commitment = joined(same.commitment, candidate.commitment);
  }
  return kept.map(({ commitment }) => commitment);
}

interface Kept {
  readonly commitment: Omit<Commitment, "id">;
  readonly content: ReadonlySet<string>;
  readonly candidate: Candidate;
}

function isSame(ground: Ground, kept: Kept, { commitment, action }: Candidate, content: ReadonlySet<string>): boolean {
  const [a, b] = [kept.commitment.actors, commitment.actors];
  if (a.length && b.length && !a.some((id) => b.includes(id))) return false;
  if (isInside(ground, action, kept.candidate.action)) return true;
  const shared = [...content].filter((word) => kept.content.has(word)).length;
  return shared >= 2 && shared / Math.min(content.size, kept.content.size) >= ALIKE;
}

/** "plans [to offer [to cut]]" is one plan. */
function isInside({ tree }: Ground, inner: number, outer: number): boolean {
  return tree.firstIn(outer) <= inner && inner <= tree.lastIn(outer) && inner !== outer && inner > outer;
}

/** The fuller telling leads: the one with a date, then the one with named actors, then the earlier one. */
function joined(first: Omit<Commitment, "id">, second: Omit<Commitment, "id">): Omit<Commitment, "id"> {
  const worth = ({ due, actors }: Omit<Commitment, "id">) => (due ? 2 : 0) + (actors.length ? 1 : 0);
  const [lead, other] = worth(second) > worth(first) ? [second, first] : [first, second];
  const evidence = [
    ...lead.evidence,
    ...other.evidence.filter(({ start }) => !lead.evidence.some((seen) => seen.start === start)),
  ];
  return {
    ...lead,
    actors: lead.actors.length ? lead.actors : other.actors,
    actorText: other.actors.length && !lead.actors.length ? other.actorText : lead.actorText,
    instrument: lead.instrument ?? other.instrument,
    condition: lead.condition ?? other.condition,
    due: lead.due ?? other.due,
    evidence,
  };
}
