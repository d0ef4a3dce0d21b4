import { AGENT_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { INTEND_VERBS } from "../../language/lexicon/en/commitment-words.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import { lastTokenOf } from "../predicates/reports.js";
import type { Predicate } from "../predicates/types.js";
import { nounsBeside } from "../tree-walks.js";
import { employerOf } from "./employer.js";
import { mentionedAt, mentionedBeside } from "./mentioned-actors.js";
import { bodyBefore, LOOK_BACK, mentionedOf, NEAR, soleBodyBefore } from "./recent-bodies.js";

/** The actors that "I" or "we" in a report refers to. */
export function firstPerson(ground: Ground, token: number): readonly string[] {
  const marked = spokenBy(ground, token);
  return marked.length ? marked : saidBy(ground, token, reportAround(ground, token)?.speaker ?? null);
}

/** The noun phrase of the speaker of an "I" or "we": "[A passenger] said [we] would"; null if the text does not say. */
export function speakerOf(ground: Ground, token: number): number | null {
  const speaker = speakerOfMarks(ground, token) ?? reportAround(ground, token)?.speaker ?? null;
  return speaker === token || ground.tree.tokens[speaker ?? -1]?.upos === "PRON" ? null : speaker;
}

/** "I", "our": the speaker. */
export const isFirstPerson = ({ tree }: Ground, token: number): boolean =>
  [SINGULAR, PLURAL].some((words) => words.test(tree.tokens[token]?.text ?? ""));

/** The actors that "I" or "we" in direct speech refers to, which is more reliable than any chain. */
export const spokenBy = (ground: Ground, token: number): readonly string[] =>
  saidBy(ground, token, speakerOfMarks(ground, token));

const SINGULAR = /^(?:i|my)$/i;
const PLURAL = /^(?:we|our)$/i;

function saidBy(ground: Ground, token: number, said: number | null): readonly string[] {
  const word = ground.tree.tokens[token]?.text ?? "";
  const isPlural = PLURAL.test(word);
  if (!(SINGULAR.test(word) || isPlural) || said === null || said === token) return [];
  const spoken = mentionedAt(ground, said);
  if (!spoken.length) return isPlural ? employerOf(ground, said) : []; // "a Norrick spokesman"
  return isPlural ? ground.actors.bodiesOf(spoken) : spoken;
}

/**
 * The speaker of the direct speech around a token, even inside a report within it: "he showed [we] were right", she
 * said.
 */
function speakerOfMarks({ tree, context, isQuoted }: Ground, token: number): number | null {
  const at = tree.tokens[token]?.start ?? -1;
  if (!isQuoted(at)) return null;
  const around = context.analysis.quotations.find(
    ({ kind, speech, start, end }) => kind === "direct" && speech && start <= at && at < end,
  );
  return around?.speaker ? lastTokenOf(tree, around.speaker.start, around.speaker.end) : null;
}

/** "[Norrick] … [it] plans": a subject that plans is a person or a body, even if the chain says otherwise. */
export function thirdPerson(ground: Ground, token: number): readonly string[] {
  switch (ground.tree.tokens[token]?.text.toLowerCase()) {
    case "they":
    case "their": {
      const several = severalBefore(ground, token);
      return several === null ? bodyMeant(ground, token) : mentionedBeside(ground, several);
    }
    case "it":
    case "its":
      // "[The hospital] said it would": a body that is no actor of the list is none of the others
      return ground.chainNameAt(token) === null ? bodyMeant(ground, token) : [];
    case "he":
    case "she":
      return bodyBefore(ground, token, NEAR, ["person"]);
    default:
      return [];
  }
}

function bodyMeant(ground: Ground, token: number): readonly string[] {
  const near = bodyBefore(ground, token, NEAR);
  const bodies = near.length ? near : soleBodyBefore(ground, token);
  return bodies.length || !isPlanner(ground, token) ? bodies : bodyBefore(ground, token, LOOK_BACK);
}

/** "[It] plans to", "[It] aims to" without a speaker: only a body does that, and the story is about one. */
function isPlanner({ tree, predicates }: Ground, token: number): boolean {
  const { text = "", head = token } = tree.tokens[token] ?? {};
  const verb = predicates.get(head);
  return /^it$/i.test(text) && verb?.subject === token && verb.report === null && INTEND_VERBS.has(tree.lemma(head));
}

/**
 * The last plural subject in this sentence or the previous one: "[Verland and Osterby] said they would", "[Ada Orr and
 * Ben Lessen] have signed. They will", "[Drivers] are angry. They will"; null if a single body comes nearer.
 */
export function severalBefore(ground: Ground, token: number): number | null {
  const { tree } = ground;
  const sentence = tree.tokens[token]?.sentence ?? 0;
  for (let at = token - 1; at >= 0 && (tree.tokens[at]?.sentence ?? -1) >= sentence - 1; at--) {
    const { deprel = "", tag = "" } = tree.tokens[at] ?? {};
    if (!/^nsubj/.test(deprel)) continue;
    const joined = nounsBeside(tree, at).length > 0;
    // "[the Orrs]": a family
    const isFamily = tag === "NNPS" && tree.child(at, "det")?.text.toLowerCase() === "the";
    if (
      joined
        ? mentionedBeside(ground, at).length > 0
        : isFamily || (/^NNP?S$/.test(tag) && AGENT_NOUNS.has(tree.lemma(at)))
    )
      return at;
    if (mentionedOf(ground, at, ["organization"]).length) return null; // "[Norrick] said they"
  }
  return null;
}

/**
 * The people that "they" refers to by words alone: "hard for the big [firms]. They want", "with some [friends], where
 * they planned". Only if no other people come into question.
 */
export function soleSeveral(ground: Ground, token: number): number | null {
  const several = severalBefore(ground, token);
  if (several !== null) return several;
  const { tree } = ground;
  const sentence = tree.tokens[token]?.sentence ?? 0;
  const found: number[] = [];
  for (let at = token - 1; at >= Math.max(0, token - NEAR) && (tree.tokens[at]?.sentence ?? -1) >= sentence - 1; at--) {
    const { deprel = "", tag = "" } = tree.tokens[at] ?? {};
    if (mentionedOf(ground, at, ["organization"]).length) return null; // "[Norrick] said they"
    if (/^NNP?S$/.test(tag) && deprel !== "compound" && AGENT_NOUNS.has(tree.lemma(at))) found.push(at);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "wrote to 40 [laboratories], telling them to close": the last plural before it in the sentence. */
export function severalTold({ tree }: Ground, token: number): number | null {
  const sentence = tree.tokens[token]?.sentence;
  for (let at = token - 1; at >= Math.max(0, token - NEAR) && tree.tokens[at]?.sentence === sentence; at--) {
    const { tag = "", deprel = "" } = tree.tokens[at] ?? {};
    if (/^NNP?S$/.test(tag) && /^(?:pobj|dobj|dative)$/.test(deprel)) return at;
  }
  return null;
}

/** The report of the clause around a token. */
export function reportAround({ tree, predicates }: Ground, token: number): Predicate["report"] {
  let at: Token | null = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++) {
    const report = predicates.get(at.index)?.report;
    if (report) return report;
  }
  return null;
}
