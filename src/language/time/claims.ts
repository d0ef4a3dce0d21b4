import type { Atoms } from "./atoms.js";
import { Match, type Parts } from "./match.js";
import { partName } from "./pattern.js";
import type { Context, TimeRule } from "./types.js";

export interface RuleMatch {
  readonly rule: TimeRule;
  readonly match: Match;
}

export interface CompiledRule {
  readonly rule: TimeRule;
  readonly regex: RegExp;
}

/** Lets the rules claim atoms, in their order. Returns the matches in text order; the spans of no two share an atom. */
export function findMatches(atoms: Atoms, rules: readonly CompiledRule[], context: Context): RuleMatch[] {
  const claimed = new Uint8Array(atoms.shape.length);
  const found: RuleMatch[] = [];
  for (const { rule, regex } of rules) {
    regex.lastIndex = 0;
    for (let hit = regex.exec(atoms.shape); hit; hit = regex.exec(atoms.shape)) {
      const match = new Match(atoms, hit.index, hit.index + hit[0].length, partsOf(hit));
      const [first, end] = match.range;
      if (isFree(claimed, first, end) && (rule.accepts?.(match, context) ?? true)) {
        claimed.fill(1, first, end);
        found.push({ rule, match });
      } else {
        // Patterns have a bounded length, so resuming at the next atom costs no more than that.
        regex.lastIndex = hit.index + 1;
      }
    }
  }
  return found.sort((a, b) => a.match.start - b.match.start);
}

function isFree(claimed: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (claimed[i]) return false;
  return true;
}

function partsOf(hit: RegExpExecArray): Parts {
  const parts: Record<string, [number, number]> = {};
  for (const [group, range] of Object.entries(hit.indices?.groups ?? {})) if (range) parts[partName(group)] = range;
  return parts;
}
