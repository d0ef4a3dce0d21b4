import type { Finding } from "../brief/verify.js";

/** Up to this many displaced pieces of evidence are listed one by one: a person edited just these. */
const FEW = 3;

/**
 * The warnings to print, one line each. An edit of `article.text` displaces all evidence after it, which is one mistake
 * and gives one warning.
 *
 * @param all lists every displaced piece of evidence anyway.
 */
export function summariseFindings(findings: readonly Finding[], all: boolean): string[] {
  const lines = (listed: readonly Finding[]): string[] => listed.map(({ path, message }) => `${path}: ${message}`);
  const moved = findings.filter(({ kind }) => kind === "slice");
  if (all || moved.length <= FEW) return lines(findings);
  return [
    `article.text was edited: ${moved.length} pieces of evidence are no longer where they were; ` +
      "restore the text, or extract the article again (--verbose lists them)",
    ...lines(findings.filter(({ kind }) => kind !== "slice")),
  ];
}
