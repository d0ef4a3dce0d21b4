import { CAPITALS } from "../../language/lexicon/en/capitals.js";
import { countryNamed } from "../../language/lexicon/en/countries.js";
import type { Reading } from "../reading.js";
import { subjectVerb } from "./agency.js";
import type { Candidate } from "./candidate.js";
import { Merging } from "./merging.js";

/**
 * [Beijing] has agreed to pay, in a text that names China: the government by its capital. A capital that is only a
 * place stays one.
 */
export function joinCapitals(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const lands = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const land = candidate.type === "country" ? countryNamed(candidate.name) : null;
    if (land) lands.set(land, candidate);
  }
  const merging = new Merging(candidates);
  for (const candidate of candidates) {
    const land = candidate.type === "organization" ? lands.get(CAPITALS.get(candidate.name) ?? "") : undefined;
    if (!land || !actsAsState(reading, candidate)) continue;
    merging.join(land, candidate, ownMentions(reading, candidate));
  }
  return merging.list();
}

/** What governments do, and towns do not. Lemmas. */
const DEEDS =
  /^(?:say|agree|pledge|promise|vow|deny|reject|accuse|warn|insist|refuse|demand|threaten|urge|call|want|offer|propose|oppose|back|support|criticise|criticize|condemn|recognise|recognize|fear|hope|retaliate|impose|lift|sign|ratify|approve|negotiate|decide|announce|claim|argue|consider|seek|welcome|respond|reply|withdraw|contribute|transfer|send|maintain|suspend|declare|block|veto|plan|concede|acknowledge|signal|order)$/;

function actsAsState(reading: Reading, { mentions }: Candidate): boolean {
  const verbs = mentions.flatMap((mention) => {
    const top = mention.form === "name" ? reading.tree.top(mention) : undefined;
    return (top && subjectVerb(reading.tree, top)) ?? [];
  });
  return verbs.length > 0 && verbs.every(({ lemma }) => DEEDS.test(lemma));
}

/** Without those that are a place: "in [Beijing]". */
function ownMentions(reading: Reading, candidate: Candidate): Candidate {
  const isPlace = (first: number): boolean =>
    /^(?:in|at|near|from|to|outside|around)$/i.test(reading.tree.tokens[first - 1]?.text ?? "");
  return {
    ...candidate,
    mentions: candidate.mentions.filter(({ firstToken }) => !isPlace(firstToken)),
    names: candidate.names.filter(({ firstToken }) => !isPlace(firstToken)),
  };
}
