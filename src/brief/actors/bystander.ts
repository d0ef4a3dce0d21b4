import type { FeatureValues } from "../linear-model.js";
import type { Reading } from "../reading.js";
import { isAgent, isSpeaking } from "./agency.js";
import type { Candidate } from "./candidate.js";

/**
 * Whether the text only mentions a country, a state or a town, and never shows it deciding or doing anything.
 *
 *     a plant in [Norland], [Norland]'s firms: a country that does nothing, named once or only as a place or an owner
 *     [Lessen], Orlen and Norburg report cases: a town or a state that does one thing, and says nothing
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
