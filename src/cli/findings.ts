import type { Finding } from "../brief/verify.js";

/** So many pieces of evidence out of place are still listed one by one: a person edited them. */
const FEW = 3;

/**
 * What to warn of, a line each. One edit of `article.text` moves every piece of evidence behind it: that is one mistake, told once.
 *
 * @param all list them all the same.
 */
export function summariseFindings(findings: readonly Finding[], all: boolean): string[] {
  const lines = (listed: readonly Finding[]): string[] => listed.map(({ path, message }) => `${path}: ${message}`);
  const moved = findings.filter(({ kind }) => kind === "slice");
  if (all || moved.length <= FEW) return lines(findings);
  return [
    `article.text was edited: ${moved.length} pieces of evidence are no longer where they were; ` +
      "leave it as extract wrote it, or extract anew (--verbose lists them)",
    ...lines(findings.filter(({ kind }) => kind !== "slice")),
  ];
}
