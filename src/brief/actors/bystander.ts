import { PUBLISHING_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { FeatureValues } from "../linear-model.js";
import type { Reading } from "../reading.js";
import { isAgent, isSpeaking, subjectVerb } from "./agency.js";
import type { Candidate } from "./candidate.js";

/**
 * Whether the text only mentions a country, a state or a town, and never shows it deciding or doing anything; or has a
 * news medium only as its source.
 *
 *     a plant in [Norland], [Norland]'s firms: a country that does nothing, named once or only as a place or an owner
 *     [Lessen], Orlen and Norburg report cases: a town or a state that does one thing, and says nothing
 *     she told the [Lessen Post], the [Lessen Post] reported: a source, which the text says nothing else of
 */
export function isBystander(
  reading: Reading,
  {
    candidate,
    role,
    features,
  }: { readonly candidate: Candidate; readonly role: object | null; readonly features: FeatureValues },
): boolean {
  const { type, mentions, names } = candidate;
  if (features["news medium"] === 1) return !isInTheNews(reading, candidate);
  if (type === "country") {
    const isIdle = features["country or place that never acts"] === 1;
    return isIdle && (mentions.length === 1 || features["only a location"] === 1 || features["only a modifier"] === 1);
  }
  const isPlace = names.length > 0 && names.every((name) => name.type === "place") && role === null;
  if (type !== "organization" || !isPlace) return false;
  const count = (test: typeof isAgent): number =>
    mentions.filter((mention) => {
      const top = reading.tree.top(mention);
      return top !== undefined && test(reading.tree, top);
    }).length;
  return count(isAgent) < 2 && count(isSpeaking) === 0;
}

/** Whether a news medium does something else than to report: "the [Lessen Post] has sued the mayor". */
const isInTheNews = ({ tree }: Reading, { mentions }: Candidate): boolean =>
  mentions.some((mention) => {
    const top = tree.top(mention);
    const verb = top && isAgent(tree, top) ? subjectVerb(tree, top) : null;
    return verb !== null && verb !== undefined && !PUBLISHING_VERBS.has(verb.lemma);
  });
