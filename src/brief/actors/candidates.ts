import type { Chain } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { actorType, findKnownNames } from "./actor-type.js";
import { buildCandidate } from "./build-candidate.js";
import type { Candidate } from "./candidate.js";
import { joinCapitals } from "./join-capitals.js";
import { joinDescribed } from "./join-described.js";
import { mergeForms } from "./merge-forms.js";
import { mergeOffices } from "./merge-offices.js";
import { mergeCandidates } from "./merging.js";
import { findNamedBodies, joinOwners } from "./named-bodies.js";

/**
 * All people and bodies that the text names, and bodies that it describes and that act. Mere locations are left out.
 */
export function findCandidates(reading: Reading): Candidate[] {
  const byName = new Map<string, Candidate>();
  const unnamed: Chain[] = [];
  const known = findKnownNames(reading);
  for (const chain of reading.analysis.chains) {
    const type = actorType(reading, chain, known);
    if (type === null) {
      if (chain.type === "person") unnamed.push(chain);
      continue;
    }
    add(byName, buildCandidate(reading, chain, type));
  }
  const bodies = findNamedBodies(reading);
  for (const body of bodies) add(byName, body);
  const sentenceOf = (token: number): number => reading.tree.tokens[token]?.sentence ?? 0;
  const joined = mergeForms(joinOwners(joinDescribed([...byName.values()]), bodies), sentenceOf, reading.document.text);
  return mergeOffices(reading, joinCapitals(reading, joined), unnamed);
}

/** The same name is the same actor, with or without accents ("José Orr"). */
function add(byName: Map<string, Candidate>, candidate: Candidate): void {
  const key = candidate.name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const before = byName.get(key);
  byName.set(key, before ? mergeCandidates(before, candidate) : candidate);
}
