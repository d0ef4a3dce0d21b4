import type { Chain, Mention, Name, NameType, Token } from "../../language/types.js";
import type { Actor } from "../model.js";
import type { Reading } from "../reading.js";
import { BODY_NOUNS, isBodyWord, isRoleNoun } from "../roles/lexicon.js";
import { isAgent, isSpeaking } from "./agency.js";

/** Somebody who may be an actor of the article. */
export interface Candidate {
  readonly name: string;
  readonly type: Actor["type"];
  readonly aliases: readonly string[];
  readonly chains: readonly Chain[];
  readonly mentions: readonly Mention[];
  /** The mentions by name, in order of the text. */
  readonly names: readonly Name[];
}

/** Everybody whom the text names, or describes as a body that acts, and who is not merely where something happens. */
export function findCandidates(reading: Reading): Candidate[] {
  const byName = new Map<string, Candidate>();
  for (const chain of reading.analysis.chains) {
    const type = actorType(reading, chain);
    if (type === null) continue;
    const candidate = buildCandidate(reading, chain, type);
    const key = candidate.name.toLowerCase();
    const before = byName.get(key);
    byName.set(key, before ? mergeCandidates(before, candidate) : candidate);
  }
  return [...byName.values()];
}

function buildCandidate(reading: Reading, chain: Chain, type: Actor["type"]): Candidate {
  const names = chain.mentions
    .filter(({ form }) => form === "name")
    .map((mention) => reading.nameAt(mention.firstToken))
    .filter((name) => name !== undefined);
  const name = withoutArticle(chain.name);
  const forms = chain.mentions.filter(({ form }) => form === "name").map(({ text }) => withoutArticle(text));
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  return { name, type, aliases, chains: [chain], mentions: chain.mentions, names };
}

function mergeCandidates(a: Candidate, b: Candidate): Candidate {
  const mentions = [...a.mentions, ...b.mentions].sort((x, y) => x.start - y.start || x.end - y.end);
  const names = [...a.names, ...b.names].sort((x, y) => x.start - y.start);
  const aliases = [...new Set([...a.aliases, ...b.aliases])];
  return { ...a, aliases, chains: [...a.chains, ...b.chains], mentions, names };
}

const withoutArticle = (name: string): string => name.replace(/^(the|a|an) /i, "");

/** What kind of actor a chain is, or null where it is none: the document's votes, then what its words say. */
function actorType(reading: Reading, chain: Chain): Actor["type"] | null {
  switch (chain.type) {
    case "person":
      return isBody(chain.name) && !hasPersonPronoun(chain) ? "organization" : "person";
    case "organization":
    case "country":
      return chain.type;
    case "place":
      return acts(reading, chain, 1) ? "organization" : null;
    case "group":
      return acts(reading, chain, 1, isSpeaking) ? "organization" : null;
    case "other":
      return isActingBody(reading, chain) ? "organization" : null;
    default:
      return notAnActor(chain.type);
  }
}

const notAnActor = (_: Exclude<NameType, Actor["type"]>): null => null;

const isBody = (name: string): boolean => name.split(" ").some(isBodyWord);

const hasPersonPronoun = (chain: Chain): boolean =>
  chain.mentions.some(({ form, text }) => form === "pronoun" && /^(he|she|him|her|his|hers)$/i.test(text));

/** Whether the mentions are subjects of acting verbs at least so many times. */
function acts(reading: Reading, chain: Chain, least: number, test: typeof isAgent = isAgent): boolean {
  let count = 0;
  for (const mention of chain.mentions) {
    const top = reading.tree.top(mention);
    if (top && test(reading.tree, top)) count++;
    if (count >= least) return true;
  }
  return false;
}

/** A body that the text gives no name: "the government", "the firm's creditors". */
function isActingBody(reading: Reading, chain: Chain): boolean {
  const first = chain.mentions[0];
  const noun: Token | undefined = first && reading.tree.top(first);
  return noun !== undefined && isRoleNoun(noun.lemma, BODY_NOUNS) && acts(reading, chain, 1);
}
