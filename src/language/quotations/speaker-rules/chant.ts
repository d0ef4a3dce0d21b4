import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** What a crowd calls out. */
const CHANTS = /^(?:chant|cry|shout|slogan|refrain|chorus)$/u;

/** [The crowd took up the chant "Close it now!"]: the subject of the verb whose object is the chant right before it. */
export const chant: SpeakerRule = {
  name: "chant of a crowd",
  example: {
    text: "Ada Lorne spoke of the port, and the crew of Norland Rail took up the chant “Close it now!”",
    words: "Close it now!",
    speaker: "the crew of Norland Rail",
  },
  counterExample: "Ada Lorne spoke of the port, and the crew heard the chant “Close it now!”",
  find: find,
};

function find({ firstToken }: PlacedStretch, context: SpeechContext): Attribution | null {
  const noun = context.token(firstToken - 1);
  if (noun?.upos !== "NOUN" || noun.deprel !== "dobj" || !CHANTS.test(noun.lemma.toLowerCase())) return null;
  const verb = context.token(noun.head);
  if (verb?.upos !== "VERB" || /^(?:hear|ignore|drown|ban|use|see|watch|mock)$/u.test(verb.lemma)) return null;
  return attributeToSubject(verb.index, context);
}
