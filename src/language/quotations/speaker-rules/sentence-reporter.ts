import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import { isPlainReportingVerb } from "../attribution/reporting-verb.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens before the quotation. */
const WINDOW = 40;

/**
 * [Orr attacked Vale, saying he would leave, his views were "quite wrong" and he was a "bully"]: if the parse does not
 * lead from the quotation to a verb of saying, the last one before it in the sentence.
 */
export const sentenceReporter: SpeakerRule = {
  name: "last verb of saying in the sentence",
  example: {
    text: "Ada Lorne attacked Jon Vale, saying that he would leave, his views were quite wrong and he was “a bully and a liar”.",
    words: "a bully and a liar",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne attacked Jon Vale, and his views were “quite wrong”.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const sentence = context.token(stretch.firstToken - 1)?.sentence;
  for (let i = stretch.firstToken - 1; i > Math.max(0, stretch.firstToken - WINDOW); i--) {
    const token = context.token(i);
    if (!token || token.sentence !== sentence || /^[.!?;]$/u.test(token.text)) return null;
    if (context.stretchAt(i) >= 0 || !isPlainReportingVerb(token) || !/^VB[DZPG]$/u.test(token.tag)) continue;
    if (/^(?:relcl|acl|amod)$/u.test(token.deprel)) continue;
    return attributeToSubject(i, context);
  }
  return null;
}
