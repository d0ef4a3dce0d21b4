import { MEDIA_NAMES } from "../../language/lexicon/en/media-names.js";
/*
 * Names of news agencies, newspapers and broadcasters, lower case, without "the". A carrier of the news is hardly ever a key actor of it.
 * Source: the agencies and outlets that any press directory lists first, by country.
 */

/** Whether a name is that of a news agency, a newspaper or a broadcaster; `source` is the outlet that carries this article. */
export function isMediaName(name: string, source: string | null): boolean {
  const bare = name.toLowerCase().replace(/^the /, "");
  return (
    MEDIA_NAMES.has(bare) ||
    bare === source?.toLowerCase() ||
    /\b(news agency|news|newspaper|times|herald|gazette|tribune|chronicle|courier|weekly|magazine|newswire)$/.test(bare)
  );
}
