import { SHARE_INDICES } from "../../language/lexicon/en/share-indices.js";

/*
 * Share indices, lower case, without "the": figures of a market, whatever they "do" in its reports. Exchanges are left out where they bear
 * another name. General knowledge, by country of the market.
 */

/** Letters of the longest index whose name is a common word or the initials of something else as well. */
const LONGEST_AMBIGUOUS = 4;

/** Whether a name is that of a share index. */
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
