/** Weights of a linear model, as in `assets/models/brief/*.json`. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export type FeatureValues = Readonly<Record<string, number>>;

/** What one feature contributed to a score. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  readonly part: number;
}

/** The log-odds of a logistic regression: above 0 means more likely than not. */
export function scoreFeatures(model: LinearModel, values: FeatureValues): number {
  let sum = model.bias;
  for (const [feature, value] of Object.entries(values)) sum += (model.weights[feature] ?? 0) * value;
  return sum;
}

/** The parts of a score, the largest first. Parts that round to zero are left out. */
function listContributions(model: LinearModel, values: FeatureValues): Contribution[] {
  return Object.entries(values)
    .map(([feature, value]) => ({ feature, value, part: (model.weights[feature] ?? 0) * value }))
    .filter(({ part }) => Math.abs(part) >= 0.05)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part) || (a.feature < b.feature ? -1 : 1));
}

/** `2.31: title overlap +1.20, digits +0.64, quotation -0.31`. */
export function printScore(model: LinearModel, values: FeatureValues): string {
  const parts = listContributions(model, values)
    .slice(0, 5)
    .map(({ feature, part }) => `${feature} ${part < 0 ? "-" : "+"}${Math.abs(part).toFixed(2)}`);
  const score = scoreFeatures(model, values).toFixed(2);
  return parts.length > 0 ? `${score}: ${parts.join(", ")}` : score;
}
