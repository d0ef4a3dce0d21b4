import type { Mention } from "../../language/types.js";
import type { FeatureValues } from "../linear-model.js";
import type { Reading } from "../reading.js";
import { isAgent, isSpeaking, subjectVerb } from "./agency.js";
import type { Candidate } from "./candidate.js";
import { isMediaName } from "./media.js";

/** What a feature is computed from. */
export interface ActorEvidence {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly hasRole: boolean;
  /** The firm, party or country of the office. */
  readonly affiliation: string | null;
  /** How many direct quotations this actor has. */
  readonly quotations: number;
  /** The firms, parties and countries of all office holders. */
  readonly affiliations: ReadonlySet<string>;
  /** The number of mentions of all candidates together. */
  readonly allMentions: number;
}

type Feature = (evidence: ActorEvidence) => number;

const LOCATIVE = /^(in|at|from|near|across|around|outside|inside|through|off|toward|towards|into)$/i;

/** Every feature for choosing key actors, by its name in `assets/models/brief/actors.json`. */
export const ACTOR_FEATURES: Readonly<Record<string, Feature>> = {
  "mentions, log": ({ candidate }) => Math.log(1 + candidate.mentions.length),
  "share of all mentions": ({ candidate, allMentions }) => candidate.mentions.length / Math.max(1, allMentions),
  "mentioned once": ({ candidate }) => flag(candidate.mentions.length === 1),
  "in the title": ({ reading, candidate }) => flag(isInTitle(reading, candidate)),
  "in the first sentence": ({ reading, candidate }) => flag(firstSentence(reading, candidate) === 0),
  "in the first three sentences": ({ reading, candidate }) => flag(firstSentence(reading, candidate) < 3),
  "late in the text": ({ reading, candidate }) =>
    firstSentence(reading, candidate) / Math.max(1, reading.analysis.sentences.length),
  "acts, log": ({ reading, candidate }) => Math.log(1 + countMentions(reading, candidate, isAgent)),
  "speaks, log": ({ reading, candidate }) => Math.log(1 + countMentions(reading, candidate, isSpeaking)),
  "is ever a subject": ({ reading, candidate }) =>
    flag(
      countMentions(
        reading,
        candidate,
        (tree, noun) => subjectVerb(tree, noun) !== null || noun.deprel === "nsubjpass",
      ) > 0,
    ),
  "quoted, log": ({ quotations }) => Math.log(1 + quotations),
  "has an office": ({ hasRole }) => flag(hasRole),
  person: ({ candidate }) => flag(candidate.type === "person"),
  country: ({ candidate }) => flag(candidate.type === "country"),
  "country or place that never acts": ({ reading, candidate }) =>
    flag(candidate.type === "country" && countMentions(reading, candidate, isAgent) === 0),
  "speaks through somebody": ({ candidate, affiliations }) =>
    flag([candidate.name, ...candidate.aliases].some((name) => affiliations.has(name))),
  "only a location": ({ reading, candidate }) =>
    flag(candidate.mentions.every((mention) => isLocation(reading, mention))),
  "only a modifier": ({ reading, candidate }) =>
    flag(candidate.mentions.every((mention) => isModifier(reading, mention))),
  "only inside quotations": ({ reading, candidate }) =>
    flag(candidate.mentions.every(({ firstToken }) => reading.quotationAt(firstToken) !== undefined)),
  "news medium": ({ reading, candidate }) =>
    flag(
      [candidate.name, ...candidate.aliases].some((name) => isMediaName(name, reading.document.source?.value ?? null)),
    ),
  "works for a news medium": ({ reading, affiliation }) =>
    flag(affiliation !== null && isMediaName(affiliation, reading.document.source?.value ?? null)),
  "has no name": ({ candidate }) => flag(candidate.names.length === 0),
};

export function actorFeatures(evidence: ActorEvidence): FeatureValues {
  return Object.fromEntries(Object.entries(ACTOR_FEATURES).map(([name, feature]) => [name, feature(evidence)]));
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

function countMentions(reading: Reading, { mentions }: Candidate, test: typeof isAgent): number {
  return mentions.filter((mention) => {
    const top = reading.tree.top(mention);
    return top !== undefined && test(reading.tree, top);
  }).length;
}

const firstSentence = (reading: Reading, { mentions }: Candidate): number =>
  reading.analysis.tokens[mentions[0]?.firstToken ?? 0]?.sentence ?? 0;

function isInTitle(reading: Reading, candidate: Candidate): boolean {
  const title = reading.document.title?.value;
  if (!title) return false;
  const padded = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return [candidate.name, ...candidate.aliases].some((form) =>
    padded.includes(` ${form.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `),
  );
}

function isLocation(reading: Reading, mention: Mention): boolean {
  const top = reading.tree.top(mention);
  return top?.deprel === "pobj" && LOCATIVE.test(reading.tree.head(top)?.text ?? "");
}

function isModifier(reading: Reading, mention: Mention): boolean {
  const deprel = reading.tree.top(mention)?.deprel;
  return deprel === "compound" || deprel === "amod" || deprel === "nmod" || deprel === "poss";
}
