import { isOutlet } from "../../language/lexicon/en/media-names.js";
import type { Reading } from "../reading.js";
import type { Candidate } from "./candidate.js";

/**
 * [The Harbour Bay], if its article belongs to the name: written with a capital within sentences, as in "joined The
 * Harbour Bay", and never without. At the beginning of a sentence, any article has a capital, so only that of an outlet
 * counts there: "The Orlen Herald reported".
 *
 * @returns the name and the other forms of the candidate.
 */
export function withOwnArticle(
  reading: Reading,
  { name, type, aliases, names }: Candidate,
): Pick<Candidate, "name" | "aliases"> {
  if (type !== "organization" || /^the\b/i.test(name)) return { name, aliases };
  let within = 0;
  let opening = 0;
  for (const { firstToken, text } of names) {
    const article = reading.tree.tokens[firstToken - 1];
    if (text !== name || !article || !/^the$/i.test(article.text)) continue;
    if (article.text !== "The") return { name, aliases };
    const first = reading.analysis.sentences[article.sentence]?.firstToken;
    if (first === article.index || /^["“”'‘:]$/.test(reading.tree.tokens[article.index - 1]?.text ?? "")) opening++;
    else within++;
  }
  return within > 0 || (opening > 0 && isOutlet(name))
    ? { name: `The ${name}`, aliases: [name, ...aliases] }
    : { name, aliases };
}
