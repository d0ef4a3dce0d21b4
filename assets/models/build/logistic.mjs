/**
 * Logistic regression fitted by Newton's method, the same weights on every run. The penalty (L2) pulls each weight towards a prior set by
 * hand, not towards nothing: with a few hundred sentences to learn from, what is known beforehand counts.
 */

/**
 * @typedef {{ group: string, values: Record<string, number>, label: number, weight: number }} Example
 *   label may lie between 0 and 1; examples of one article share a group
 * @typedef {{ bias: number, weights: Record<string, number> }} Model
 */

/** @param {Example[]} examples @param {Record<string, number>} prior one weight a feature @param {number} penalty @returns {Model} */
export function fit(examples, prior, penalty) {
  const features = Object.keys(prior);
  const start = [0, ...Object.values(prior)];
  const size = features.length + 1;
  const rows = examples.map(({ values }) => [1, ...features.map((feature) => values[feature] ?? 0)]);
  const beta = [...start];
  for (let step = 0; step < 30; step++) {
    const gradient = new Array(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array(size).fill(0));
    rows.forEach((row, n) => {
      const { label, weight } = examples[n];
      const p = 1 / (1 + Math.exp(-dot(row, beta)));
      for (let i = 0; i < size; i++) {
        gradient[i] += weight * (label - p) * row[i];
        for (let j = 0; j < size; j++) hessian[i][j] += weight * p * (1 - p) * row[i] * row[j];
      }
    });
    for (let i = 0; i < size; i++) {
      const lambda = i === 0 ? 1e-6 : penalty; // the bias is free
      gradient[i] -= lambda * (beta[i] - start[i]);
      hessian[i][i] += lambda;
    }
    const move = solve(hessian, gradient);
    for (let i = 0; i < size; i++) beta[i] += move[i];
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  const round = (value) => Math.round(value * 1000) / 1000;
  return { bias: round(beta[0]), weights: Object.fromEntries(features.map((f, i) => [f, round(beta[i + 1])])) };
}

/**
 * Leaves out each of `folds` parts of the groups in turn.
 * @param {Example[]} examples @param {number} folds
 * @returns {{ train: Example[], held: Set<string> }[]}
 */
export function splitFolds(examples, folds) {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  return Array.from({ length: Math.min(folds, groups.length) }, (_, k) => {
    const held = new Set(groups.filter((_, i) => i % folds === k));
    return { train: examples.filter(({ group }) => !held.has(group)), held };
  });
}

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

/** Gauss with pivots. @param {number[][]} matrix @param {number[]} right */
function solve(matrix, right) {
  const n = right.length;
  const m = matrix.map((row, i) => [...row, right[i]]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) pivot = r;
    [m[c], m[pivot]] = [m[pivot], m[c]];
    for (let r = c + 1; r < n; r++) {
      const factor = m[r][c] / m[c][c];
      for (let k = c; k <= n; k++) m[r][k] -= factor * m[c][k];
    }
  }
  const x = new Array(n).fill(0);
  for (let r = n - 1; r >= 0; r--) {
    let sum = m[r][n];
    for (let k = r + 1; k < n; k++) sum -= m[r][k] * x[k];
    x[r] = sum / m[r][r];
  }
  return x;
}
