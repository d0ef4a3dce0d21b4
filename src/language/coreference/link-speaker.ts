import type { Span } from "../../text/span.js";
import { PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { Entity } from "./entity.js";
import { addMention, createEntity, type Resolution } from "./resolver.js";

/** The entity of the first mention that shares a token with a span; a name before a description before a pronoun. */
export function mentionFinder({ index, entities }: Resolution): (span: Span) => Entity | null {
  const at = new Map<number, { entity: Entity; rank: number }>();
  for (const entity of entities) {
    for (const { form, firstToken, endToken } of entity.mentions) {
      const rank = form === "name" ? 0 : form === "description" ? 1 : 2;
      for (let i = firstToken; i < endToken; i++) {
        const known = at.get(i);
        if (!known || rank < known.rank) at.set(i, { entity, rank });
      }
    }
  }
  return ({ start, end }) => {
    const first = index.tokenFrom(start);
    let best: { entity: Entity; rank: number } | null = null;
    for (let i = first; (index.token(i)?.start ?? end) < end; i++) {
      const found = at.get(i);
      if (found && (!best || found.rank < best.rank)) best = found;
    }
    return best?.entity ?? null;
  };
}

/** Speakers that no candidate covered get a chain of their own: [small groups of protesters], [a leaked letter]. Not pronouns. */
export function addSpeakers(resolution: Resolution): void {
  const { index, quotations } = resolution;
  const entityAt = mentionFinder(resolution);
  const added = new Set<number>();
  for (const { speaker } of quotations) {
    if (!speaker || added.has(speaker.start) || entityAt(speaker)) continue;
    const first = index.tokenFrom(speaker.start);
    const last = index.tokenFrom(speaker.end - 1);
    if (first === last && index.token(first)?.upos === "PRON") continue;
    added.add(speaker.start);
    const head = headOf(first, last, resolution);
    const isPerson = PERSON_NOUNS.has(index.token(head)?.lemma.toLowerCase() ?? "");
    const entity = createEntity(resolution, isPerson ? "person" : "other", index.token(head)?.tag === "NNS");
    addMention(resolution, entity, head, { first, last }, "description", `speaker, ${speaker.reason}`);
  }
}

function headOf(first: number, last: number, { index }: Resolution): number {
  for (let i = first; i <= last; i++) {
    const head = index.token(i)?.head ?? i;
    if (head < first || head > last || head === i) return i;
  }
  return last;
}
