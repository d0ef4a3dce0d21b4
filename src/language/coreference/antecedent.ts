import type { Entity } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import type { Resolution } from "./resolver.js";

/** Whom a mention stands for, and why. */
export interface Antecedent {
  readonly entity: Entity;
  /** For print. */
  readonly reason: string;
}

/** Finds the antecedent of a definite description. Null if the rule does not decide. */
export type AntecedentRule = (candidate: DescriptionCandidate, resolution: Resolution) => Antecedent | null;

/** The answer of the first rule that decides. */
export function firstAntecedent(
  rules: readonly AntecedentRule[],
  candidate: DescriptionCandidate,
  resolution: Resolution,
): Antecedent | null {
  for (const rule of rules) {
    const found = rule(candidate, resolution);
    if (found) return found;
  }
  return null;
}
