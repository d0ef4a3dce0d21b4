import { isOutlet } from "../../language/lexicon/en/media-names.js";
/*
 * Media report the news and are hardly ever key actors of it.
 */

/** Whether a name is a news agency, a newspaper or a broadcaster. `source` is the outlet that published the article. */
export const isMediaName = (name: string, source: string | null): boolean =>
  isOutlet(name) || name.toLowerCase().replace(/^the /, "") === source?.toLowerCase();
