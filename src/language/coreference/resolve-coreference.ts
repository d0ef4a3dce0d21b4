import type { Document } from "../../document/types.js";
import { appendTo } from "../../text/append-to.js";
import { compareSpans } from "../../text/span.js";
import { buildParseIndex } from "../parse-index.js";
import type { Chain, Name, Parse, Quotation } from "../types.js";
import { type Entity, isNamed } from "./entity.js";
import { findCandidates, type MentionCandidate } from "./find-candidates.js";
import { learnGender } from "./gender.js";
import { linkDescription } from "./link-description.js";
import { linkFirstPerson } from "./link-first-person.js";
import { linkGroup } from "./link-group.js";
import { type LinkedNames, linkNames } from "./link-names.js";
import { chooseNamesake } from "./link-namesake.js";
import { linkPronoun } from "./link-pronoun.js";
import { linkRetoldSpeakers } from "./link-retold-speaker.js";
import { addSpeakers, mentionFinder } from "./link-speaker.js";
import { quotationFinder } from "./quotation-tokens.js";
import { addMention, buildResolution, type Resolution } from "./resolver.js";
import { attachRoles } from "./roles.js";
import { findSpeakerNames, mergeNames } from "./speaker-names.js";

/**
 * Chains of names, descriptions and pronouns, in order of their first mention, each mention with its reason.
 *
 * Names are linked first, over the whole text. One walk through the text then resolves descriptions and pronouns
 * against the recent mentions (a bounded memory, so time is linear in the text), and finally [I] and [we] inside
 * speech. A chain is kept if it has a name, two mentions or a quotation.
 */
export function resolveCoreference(
  document: Document,
  parse: Parse,
  given: readonly Name[],
  quotations: readonly Quotation[],
): Chain[] {
  const first = buildParseIndex(parse, given);
  const names = mergeNames(given, findSpeakerNames(quotations, first), first);
  const index = buildParseIndex(parse, names);
  const linked = linkNames(names, document.text);
  attachRoles(linked, index);
  learnGenders(linked.entities, linked.entityOf, names, document.text);
  const resolution = buildResolution(
    index,
    quotations,
    quotationFinder(index, quotations),
    linked,
    findInterviewers(document, names, linked),
    findTitled(document, names, linked),
  );
  const candidates = findCandidates(index);
  for (const candidate of candidates) link(candidate, resolution);
  addSpeakers(resolution);
  linkRetoldSpeakers(resolution);
  const entityAt = mentionFinder(resolution);
  const speakerOf = (quotation: number): Entity | null => {
    const speaker = quotations[quotation]?.speaker;
    return speaker ? entityAt(speaker) : null;
  };
  linkFirstPerson(candidates, speakerOf, entityAt, resolution);
  const speaking = new Set(quotations.map((_, i) => speakerOf(i)));
  return buildChains(resolution.entities, speaking);
}

function findInterviewers({ paragraphs }: Document, names: readonly Name[], linked: LinkedNames): ReadonlySet<Entity> {
  const labels = new Set(paragraphs.flatMap(({ turn }) => (turn?.asks ? [turn.label.start] : [])));
  return new Set(names.flatMap(({ start }, i) => (labels.has(start) ? (linked.entityOf[i] ?? []) : [])));
}

/** In UTF-16 units: each name is looked up in the title. */
const LONGEST_TITLE = 400;

/** Whom the title names: by whole words, [Norrick] in [Norrick's mine to close]. */
function findTitled({ title }: Document, names: readonly Name[], linked: LinkedNames): ReadonlySet<Entity> {
  const words = ` ${(title?.value ?? "").slice(0, LONGEST_TITLE).replace(/['’]s?(?![\p{L}\p{N}])|[^\p{L}\p{N}&.]+/gu, " ")} `;
  const inTitle = ({ text }: Name): boolean => words.includes(` ${text.replace(/[^\p{L}\p{N}&.]+/gu, " ")} `);
  return new Set(names.flatMap((name, i) => (inTitle(name) ? (linked.entityOf[i] ?? []) : [])));
}

function link(candidate: MentionCandidate, resolution: Resolution): void {
  switch (candidate.kind) {
    case "name": {
      const name = resolution.index.names[candidate.name];
      const chosen = chooseNamesake(candidate.name, candidate.head, resolution);
      const entity = chosen?.entity ?? resolution.linked.entityOf[candidate.name];
      const reason = chosen?.reason ?? resolution.linked.reasonOf[candidate.name] ?? "";
      if (!name || !entity) return;
      resolution.linked.entityOf[candidate.name] = entity;
      addMention(
        resolution,
        entity,
        candidate.head,
        { first: name.firstToken, last: name.endToken - 1 },
        "name",
        reason,
      );
      return;
    }
    case "pronoun":
      linkPronoun(candidate.head, candidate.word, resolution);
      return;
    case "description":
      if (!linkGroup(candidate, resolution)) linkDescription(candidate, resolution);
  }
}

function learnGenders(
  entities: readonly Entity[],
  entityOf: readonly Entity[],
  names: readonly Name[],
  text: string,
): void {
  const namesOf = new Map<Entity, Name[]>();
  for (const [i, name] of names.entries()) {
    const entity = entityOf[i];
    if (!entity) continue;
    appendTo(namesOf, entity, name);
  }
  for (const entity of entities) learnGender(entity, namesOf.get(entity) ?? [], text);
}

function buildChains(entities: readonly Entity[], speaking: ReadonlySet<Entity | null>): Chain[] {
  return entities
    .filter((e) => e.mentions.length > 1 || speaking.has(e) || isNamed(e))
    .map((entity) => ({ entity, mentions: [...entity.mentions].sort(compareSpans) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.entity.id - b.entity.id)
    .map(({ entity, mentions }, id) => ({ id, name: entity.name, type: entity.type, mentions }));
}
