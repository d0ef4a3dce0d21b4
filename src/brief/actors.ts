import { appendTo } from "../text/append-to.js";
import { compareSpans } from "../text/span.js";
import { isBystander } from "./actors/bystander.js";
import type { Candidate } from "./actors/candidate.js";
import { findCandidates } from "./actors/candidates.js";
import { chooseKeyActors } from "./actors/choose.js";
import { findDeeds } from "./actors/deeds.js";
import { actorFeatures } from "./actors/features.js";
import { withOwnArticle } from "./actors/own-article.js";
import { type FeatureValues, printScore, scoreFeatures } from "./linear-model.js";
import type { Actor } from "./model.js";
import type { Reading } from "./reading.js";
import { findAffiliation, findPost } from "./roles/affiliation.js";
import { officesOfCounterparts } from "./roles/counterpart.js";
import { findFullerOffice } from "./roles/fuller-office.js";
import { findPartyAndSeat } from "./roles/party-and-seat.js";
import type { Role } from "./roles/types.js";
import { findDescribedRole, findRole } from "./roles.js";
import { ACTOR_MODEL } from "./weights.js";

/** A candidate with everything that its choice depends on. */
export interface RatedCandidate {
  readonly candidate: Candidate;
  readonly role: Role | null;
  readonly affiliation: string | null;
  readonly features: FeatureValues;
  readonly score: number;
}

/** All actors of the article, ranked; the key ones first. */
export function buildActors(reading: Reading): Actor[] {
  const rated = rateCandidates(reading);
  const key = chooseKeyActors(rated.map((item) => ({ ...item, isBystander: isBystander(reading, item) })));
  const names = new Set(key.map(({ candidate }) => candidate));
  const others = rated.filter(({ candidate }) => !names.has(candidate));
  return [...key, ...others].map((item, rank) => buildActor(reading, item, rank, names.has(item.candidate)));
}

/** Every candidate with its features, the best first. The weights are trained on these too. */
export function rateCandidates(reading: Reading): RatedCandidate[] {
  const candidates = withRoles(reading, findCandidates(reading));
  const allMentions = candidates.reduce((sum, { candidate }) => sum + candidate.mentions.length, 0);
  const spoken = countQuotations(
    reading,
    candidates.map(({ candidate }) => candidate),
  );
  const affiliations = new Set(
    candidates.map(({ role }) => role?.affiliation).filter((name) => typeof name === "string"),
  );
  return candidates
    .map(({ candidate, role, affiliation }) => {
      const quotations = spoken.get(candidate) ?? 0;
      const features = actorFeatures({
        reading,
        candidate,
        hasRole: role !== null && candidate.type !== "country",
        affiliation: role?.affiliation ?? null,
        quotations,
        affiliations,
        allMentions,
      });
      return { candidate, role, affiliation, features, score: scoreFeatures(ACTOR_MODEL, features) };
    })
    .sort((a, b) => b.score - a.score || (a.candidate.mentions[0]?.start ?? 0) - (b.candidate.mentions[0]?.start ?? 0));
}

/**
 * Uses offices given next to a name first, then descriptions that no other actor has. Actors without a name are
 * descriptions themselves and get none.
 */
function withRoles(
  reading: Reading,
  candidates: readonly Candidate[],
): Pick<RatedCandidate, "candidate" | "role" | "affiliation">[] {
  const named = candidates.map((candidate) => ({
    candidate,
    role: findRole(reading, candidate.type, candidate.names),
  }));
  const taken = new Set(named.flatMap(({ role }) => (role ? [role.role.toLowerCase()] : [])));
  const ofCounterparts = officesOfCounterparts(reading, named);
  return named.map(({ candidate, role: given }) => {
    const role = ofCounterparts.get(candidate) ?? given;
    const { type, names, mentions } = candidate;
    const described = () => (names.length === 0 ? null : findDescribedRole(reading, type, names, mentions, taken));
    const next = role ?? described();
    const own = (next && type === "person" ? findFullerOffice(reading, next, names, mentions) : null) ?? next;
    const affiliation =
      own?.affiliation ??
      (type === "person" ? (findPartyAndSeat(reading, names) ?? findAffiliation(reading, names)) : null);
    return { candidate, role: own, affiliation };
  });
}

/**
 * "[Queen] Ada II": an office that the name says already, though its holder still counts as somebody with an office.
 */
const isInName = (role: Role, { name }: Candidate): boolean =>
  role.affiliation === null && name.startsWith(`${role.role} `);

function countQuotations(reading: Reading, candidates: readonly Candidate[]): Map<Candidate, number> {
  const byStart = new Map<number, Candidate[]>();
  for (const candidate of candidates) for (const { start } of candidate.mentions) appendTo(byStart, start, candidate);
  const counts = new Map<Candidate, number>();
  for (const { speaker, speech } of reading.analysis.quotations) {
    if (!speaker || !speech) continue;
    for (const candidate of byStart.get(speaker.start) ?? []) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  }
  return counts;
}

/** Ada Orr, "of the Lessen Foundation": for a person of whom only the affiliation is known, in the article's words. */
function postOf(reading: Reading, { type, names }: Candidate, affiliation: string | null): string | null {
  if (type !== "person" || affiliation === null) return null;
  const post = findPost(reading, names);
  return post?.endsWith(affiliation) ? post : null;
}

function buildActor(
  reading: Reading,
  { candidate, role, affiliation, features }: RatedCandidate,
  rank: number,
  key: boolean,
): Actor {
  const { name, aliases, whole } = withOwnArticle(reading, candidate);
  return {
    id: `a${rank + 1}`,
    name,
    type: candidate.type,
    role: role ? (isInName(role, candidate) ? null : role.role) : postOf(reading, candidate, affiliation),
    affiliation,
    aliases: [...aliases],
    key,
    mentions: [...candidate.mentions, ...(role?.words.rule === "opening" ? [role.words] : [])]
      .map((mention) => (whole && mention.end === whole.end ? whole : mention))
      .sort(compareSpans)
      .map((mention) => reading.evidence(mention)),
    did: findDeeds(reading, candidate.mentions),
    reason: printScore(ACTOR_MODEL, features),
  };
}
