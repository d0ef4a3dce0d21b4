import { PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Chain } from "../../language/types.js";
import { appendTo } from "../../text/append-to.js";
import type { Reading } from "../reading.js";
import { findApposition } from "../roles/apposition.js";
import { findRoleBefore } from "../roles/before-name.js";
import type { Candidate } from "./candidate.js";

/**
 * Gives a description without a name to the only actor who holds that office: "the cardinal" to Cardinal Ben Ash. If
 * two hold it, or the description comes first, it remains separate.
 */
export function mergeOffices(
  reading: Reading,
  candidates: readonly Candidate[],
  unnamed: readonly Chain[],
): Candidate[] {
  const holders = new Map<string, Candidate[]>();
  for (const candidate of candidates.filter(({ type }) => type === "person"))
    for (const office of officesOf(reading, candidate)) {
      appendTo(holders, office, candidate);
    }
  const merged = new Map(candidates.map((candidate) => [candidate, candidate]));
  for (const chain of unnamed) {
    const [holder, second] = holders.get(definiteNoun(reading, chain) ?? "") ?? [];
    const before = holder && merged.get(holder);
    if (!holder || !before || second || (holder.mentions[0]?.start ?? 0) > (chain.mentions[0]?.start ?? 0)) continue;
    const mentions = [...before.mentions, ...chain.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
    merged.set(holder, { ...before, chains: [...before.chains, chain], mentions });
  }
  return [...merged.values()];
}

function officesOf(reading: Reading, { names }: Candidate): Set<string> {
  const nouns = names
    .map((name) => findRoleBefore(reading, name, PERSON_ROLE_NOUNS) ?? findApposition(reading, name, PERSON_ROLE_NOUNS))
    .filter((words) => words !== null)
    .map(({ noun }) => reading.tree.tokens[noun]?.text.toLowerCase() ?? "");
  return new Set(nouns);
}

/** Posts that each office has, and some several times. */
const STAFF = /^(?:spokes\p{L}+|aide|advis[eo]r|lawyer|solicitor|attorney|official|representative|deputy|assistant)$/iu;

/** "the [cardinal]": the noun of a definite singular description. */
function definiteNoun(reading: Reading, chain: Chain): string | null {
  const mention = chain.mentions.find(({ form }) => form === "description");
  const noun = mention && reading.tree.top(mention);
  const article = noun && reading.tree.tokens[mention.firstToken];
  if (!noun || !/^the$/i.test(article?.text ?? "") || noun.tag === "NNS") return null;
  // [the minister's spokesman] is told by whose spokesman he is, and need not be the spokesman named before
  return reading.tree.child(noun, "poss") === null || !STAFF.test(noun.text) ? noun.text.toLowerCase() : null;
}
