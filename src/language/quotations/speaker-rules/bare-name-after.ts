import { PLAIN_REPORTING_VERBS } from "../../lexicon/en/speech-verbs.js";
import { saysMore } from "../attribution/verb-after.js";
import { mentionOfName } from "../speaker-mention.js";
import { endingOf, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** Between the closing mark and the name, title included; and in UTF-16 units, between the mark and the title. */
const MOST_TOKENS = 5;
const MOST_UNITS = 2;

/**
 * ["…," Ada Lorne, the agency has learnt]: a person's name right after the closing mark, with no verb or an unusual
 * one: ["…!" Ada Lorne barked].
 */
export const bareNameAfter: SpeakerRule = {
  name: "name after the words",
  example: {
    text: "“I am sure that best efforts will be made,” Ada Lorne, the agency has learnt.",
    words: "I am sure that best efforts will be made,",
    speaker: "Ada Lorne",
  },
  counterExample: "“I am sure that best efforts will be made,” a woman in the port, the agency has learnt.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  if (!stretch.closed || !/[,?!]$/u.test(endingOf(stretch, context))) return null;
  const name = context.nameAt(stretch.endToken) ?? context.nameAt(context.tokenFrom(stretch.outer.end + 4));
  const next = name && context.token(name.endToken);
  // [Ms Orr notes.]: the tagger may take the verb for a noun
  const acts =
    next !== undefined &&
    next !== null &&
    next.upos !== "AUX" &&
    (/^VB[DNZ]$/u.test(next.tag) || PLAIN_REPORTING_VERBS.has(next.lemma));
  if (!name || !(name.type === "person" || (acts && name.type === "organization"))) return null;
  if (name.firstToken - stretch.endToken > MOST_TOKENS || context.paragraphOf(name.firstToken) !== stretch.paragraph)
    return null;
  if ((name.title?.start ?? name.start) - stretch.outer.end > MOST_UNITS) return null;
  if (next && !acts && !/^[,.;(]$/u.test(next.text)) return null;
  // [“… why?” Ms Orr won the race in May.]
  if (next && acts && /[?!]$/u.test(endingOf(stretch, context)) && saysMore(next.index, context)) return null;
  return { cue: null, speaker: mentionOfName(name, "name behind the quotation"), basis: "label" };
}
