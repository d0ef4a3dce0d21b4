import type { Span } from "../../text/span.js";
import { PERSON_NOUNS } from "../lexicon/en/roles.js";
import { headOf } from "../parse-index.js";
import type { Entity } from "./entity.js";
import { addMention, createEntity, type Resolution } from "./resolver.js";

/** How many tokens of a span are read. */
const LONGEST_SPAN = 40;

/** The entity whose mention covers the head of a span: a name before a description before a pronoun. */
export function mentionFinder(resolution: Resolution): (span: Span) => Entity | null {
  const { index, entities } = resolution;
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
    const last = Math.min(index.tokenFrom(end - 1), first + LONGEST_SPAN);
    return at.get(headOf(first, last + 1, index))?.entity ?? null;
  };
}

/**
 * Starts chains for speakers that are not candidates: [small groups of protesters], [a leaked letter]. Not for
 * pronouns.
 */
export function addSpeakers(resolution: Resolution): void {
  const { index, quotations } = resolution;
  const entityAt = mentionFinder(resolution);
  const added = new Set<number>();
  for (const { speaker } of quotations) {
    if (!speaker || added.has(speaker.start)) continue;
    const first = index.tokenFrom(speaker.start);
    const last = index.tokenFrom(speaker.end - 1);
    if (first === last && index.token(first)?.upos === "PRON") continue;
    added.add(speaker.start);
    const head = headOf(first, last + 1, index);
    const token = index.token(head);
    if (!token || entityAt(token)) continue;
    const isPerson = PERSON_NOUNS.has(token.lemma.toLowerCase());
    const entity = createEntity(resolution, isPerson ? "person" : "other", token.tag === "NNS");
    addMention(resolution, entity, head, { first, last }, "description", `speaker, ${speaker.reason}`);
  }
}
