import type { Quotation, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";

const OCCASION_PREPOSITIONS = /^(at|during|in|on|before|after)$/i;
const OCCASION_NOUNS =
  /^(conference|interview|meeting|summit|function|ceremony|briefing|speech|statement|letter|report|hearing|debate|rally|event|programme|program|show|session|forum|congress|dinner|lecture|broadcast|article|blog|email|e-mail|tweet|message|question|questions|reception|address|testimony|visit|press)$/i;

/**
 * The addressee or the place of a quotation, in the article's words.
 *
 *     Ms Orr [told the harbour committee]: "…"
 *     he said [at a function held on 11 December]
 */
export function findOccasion(reading: Reading, { cue }: Quotation): string | null {
  if (!cue) return null;
  const verb = reading.tokenAt(cue.start);
  // [according to the board] tells who speaks
  if (!verb || !/^VB/.test(verb.tag) || /^according$/iu.test(reading.text(verb))) return null;
  const { tree } = reading;
  for (const child of tree.children(verb)) {
    if (child.index < verb.index || reading.quotationAt(child.index)) continue;
    if (/^(dobj|dative)$/.test(child.deprel) && /^(tell|remind|inform|assure)$/.test(verb.lemma))
      return addressee(reading, verb, child);
    if (child.deprel !== "prep") continue;
    const object = tree.child(child, "pobj");
    if (!object) continue;
    if (
      child.text.toLowerCase() === "to" ||
      (OCCASION_PREPOSITIONS.test(child.text) && OCCASION_NOUNS.test(object.lemma))
    )
      return words(reading, child);
  }
  return null;
}

/**
 * [told reporters], [to tell the board]: with the verb right before it, so that the words show the role of the
 * addressee.
 */
function addressee(reading: Reading, verb: Token, child: Token): string | null {
  const said = words(reading, child);
  const { tree } = reading;
  if (said === null || tree.reach(child).firstToken !== verb.index + 1) return said;
  const before = tree.tokens[verb.index - 1];
  const auxiliary = verb.tag === "VB" && before?.deprel === "aux" ? `${reading.text(before)} ` : "";
  return `${auxiliary}${reading.text(verb)} ${said}`;
}

/** The words of a subtree up to a quotation or another clause. */
function words(reading: Reading, token: Token): string | null {
  const { firstToken, endToken } = reading.tree.reach(token);
  let end = token.index + 1;
  while (end < endToken && !/^["“”:;,]$/.test(reading.tree.tokens[end]?.text ?? ":")) end++;
  // The parser often separates a programme from its channel: "Channel 9's [Morning Hour]".
  while (/^(NN.*|POS|CD)$/.test(reading.tree.tokens[end]?.tag ?? "") && !reading.quotationAt(end)) end++;
  if (end - firstToken > 20) return null;
  return reading.text(reading.tree.span({ firstToken, endToken: end }));
}
