import { MEDIA_NAMES } from "../../language/lexicon/en/media-names.js";
/*
 * Media report the news and are hardly ever key actors of it.
 */

/** Whether a name is a news agency, a newspaper or a broadcaster. `source` is the outlet that published the article. */
export function isMediaName(name: string, source: string | null): boolean {
  const bare = name.toLowerCase().replace(/^the /, "");
  return (
    MEDIA_NAMES.has(bare) ||
    bare === source?.toLowerCase() ||
    /\b(news agency|news|newspaper|times|herald|gazette|tribune|chronicle|courier|weekly|magazine|newswire)$/.test(bare)
  );
}
