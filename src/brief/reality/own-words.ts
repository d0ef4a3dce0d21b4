import type { Ground } from "../ground.js";
import type { Report } from "../predicates/types.js";

/**
 * '"We [were] going to close it," she said': words in quotation marks, with the tenses of their speaker, unless
 * somebody inside the marks reports them: '"They told us they [would] pay"'.
 */
export function isOwnWords({ tree, isQuoted }: Ground, token: number, report: Report | null): boolean {
  const saying = report?.verb ?? null;
  const isReported = saying !== null && isQuoted(tree.tokens[saying]?.start ?? -1);
  return isQuoted(tree.tokens[token]?.start ?? -1) && !isReported;
}
