import { SHARE_INDICES } from "../../language/lexicon/en/share-indices.js";

/*
 * Share indices are figures of a market, not actors, whatever they "do" in reports on it.
 */

/** Letters of the longest index that is also a common word or an abbreviation of something else. */
const LONGEST_AMBIGUOUS = 4;

/** Whether a name is a share index. */
export function isIndexName(name: string): boolean {
  const bare = name.toLowerCase().replace(/^the /, "");
  const last = bare.slice(bare.lastIndexOf(" ") + 1);
  if (last.length > LONGEST_AMBIGUOUS && SHARE_INDICES.has(last)) return true; // "Brazilian Bovespa"
  return (
    SHARE_INDICES.has(bare) ||
    SHARE_INDICES.has(bare.replace(/ (?:share )?(?:index|average)$/, "")) ||
    /\bcomposite( index)?$/.test(bare)
  );
}
