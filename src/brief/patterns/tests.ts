import type { CommitmentPattern } from "./commitment-patterns.js";
import type { Ground } from "./ground.js";
import { isAgent, isObserver, mayBeSame } from "./who.js";
import { CONTROLLED_WITH_OBJECT, SAY_VERBS, THINK_VERBS, UNCONTROLLED_VERBS } from "./words.js";

/** The cue, the deed and who is bound, as token indices. */
export interface Binding {
  readonly cue: number;
  readonly action: number;
  /** Null where nobody is named. */
  readonly bound: number | null;
}

/** Whether an actor speaks of its own conduct, which it controls. */
export function bindsItself(ground: Ground, pattern: CommitmentPattern, { cue, action, bound }: Binding): boolean {
  if (bound !== null && !isAgent(ground, bound)) return false;
  if (pattern.cue.lemma && pattern.kind !== "plan") return true;
  if (!isControlled(ground, action)) return false;
  if (pattern.needs !== "report") return true;
  const report = ground.predicates.get(cue)?.report;
  return Boolean(report && (report.verb === null || SAY_VERBS.has(ground.tree.lemma(report.verb))));
}

/** Whether the subject of a verb decides what happens. */
export function isControlled({ tree, predicates }: Ground, verb: number): boolean {
  const predicate = predicates.get(verb);
  if (!predicate) return true;
  const lemma = tree.lemma(verb);
  if (!UNCONTROLLED_VERBS.has(lemma)) return true;
  return predicate.object !== null && CONTROLLED_WITH_OBJECT.has(lemma);
}

/** Conditions, questions, what was not said, what has been given up: nobody is bound. */
export function isUndone({ tree, predicates }: Ground, token: number): boolean {
  const predicate = predicates.get(token);
  if (!predicate) return false;
  if (predicate.conditional) return true;
  if (predicate.modal === "would" && predicate.perfect) return true;
  if (tree.children(token).some(({ text }) => /^(whether|where|how|why|what)$/i.test(text))) return true;
  const verb = predicate.report?.verb ?? null;
  return verb !== null && (predicates.get(verb)?.negated ?? false);
}

/** Somebody else's view of what the actor will do: "[analysts] said the bank would raise rates", "[we] believe they will pay". */
export function isForecast(ground: Ground, cue: number, bound: number | null): boolean {
  const { tree, predicates } = ground;
  const report = predicates.get(cue)?.report;
  if (!report) return false;
  if (report.verb !== null && THINK_VERBS.has(tree.lemma(report.verb))) return true;
  if (report.speaker === null) return false;
  return isObserver(ground, report.speaker) && (bound === null || !mayBeSame(ground, bound, report.speaker));
}
