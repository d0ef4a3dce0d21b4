import type { Candidate } from "./candidate.js";

/** Candidates of which some turn out to be the same actor. The others keep their order. */
export class Merging {
  readonly #merged: Map<Candidate, Candidate>;

  constructor(candidates: readonly Candidate[]) {
    this.#merged = new Map(candidates.map((candidate) => [candidate, candidate]));
  }

  /** Whether a candidate has not been joined to another. */
  has(candidate: Candidate): boolean {
    return this.#merged.has(candidate);
  }

  /** The first of two takes over what the other has, or only a part of it. */
  join(kept: Candidate, other: Candidate, part = this.#merged.get(other) ?? other): void {
    this.#merged.set(kept, mergeCandidates(this.#merged.get(kept) ?? kept, part));
    this.#merged.delete(other);
  }

  list(): Candidate[] {
    return [...this.#merged.values()];
  }
}

/** The first keeps its name; the other's name becomes an alias. */
export function mergeCandidates(a: Candidate, b: Candidate): Candidate {
  const mentions = [...a.mentions, ...b.mentions].sort((x, y) => x.start - y.start || x.end - y.end);
  const names = [...a.names, ...b.names].sort((x, y) => x.start - y.start);
  const aliases = [...new Set([...a.aliases, b.name, ...b.aliases])].filter((alias) => alias !== a.name);
  return { ...a, aliases, chains: [...a.chains, ...b.chains], mentions, names };
}
