import { isOutlet } from "../../language/lexicon/en/media-names.js";
import type { Token } from "../../language/types.js";
import type { Span } from "../../text/span.js";
import type { Reading } from "../reading.js";
import type { Candidate } from "./candidate.js";

/**
 * [The Harbour Bay], if its article belongs to the name: written with a capital within sentences, as in "joined The
 * Harbour Bay", and never without. At the beginning of a sentence, any article has a capital, so only that of an outlet
 * counts there: "The Orlen Herald reported".
 *
 * @returns the name, the other forms of the candidate, and where the name is with its article.
 */
export function withOwnArticle(reading: Reading, { name, type, aliases, names }: Candidate): Articled {
  const bare = { name, aliases, whole: null };
  if (type !== "organization" || /^the\b/i.test(name)) return bare;
  let within: Span | null = null;
  let opening: Span | null = null;
  for (const { firstToken, text, end } of names) {
    const article = reading.tree.tokens[firstToken - 1];
    if (text !== name || !article || !/^the$/i.test(article.text)) continue;
    if (article.text !== "The") return bare;
    const whole = { start: article.start, end };
    if (opensSentence(article, reading)) opening ??= whole;
    else within ??= whole;
  }
  const whole = within ?? (isOutlet(name) ? opening : null);
  return whole ? { name: `The ${name}`, aliases: [name, ...aliases], whole } : bare;
}

interface Articled extends Pick<Candidate, "name" | "aliases"> {
  readonly whole: Span | null;
}

function opensSentence({ index, sentence }: Token, { tree, analysis }: Reading): boolean {
  const isFirst = analysis.sentences[sentence]?.firstToken === index;
  return isFirst || /^["“”'‘:]$/.test(tree.tokens[index - 1]?.text ?? "");
}
