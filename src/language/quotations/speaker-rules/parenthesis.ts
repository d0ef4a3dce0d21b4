import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import { isPlainReportingVerb } from "../attribution/reporting-verb.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens: how far before the quotation the parenthesis may be, and how long. */
const WINDOW = 30;
const LONGEST = 8;

/** [The minister, Ms Orr said, had called it "a joke"]: a report between two commas covers the whole sentence. */
export const parenthesis: SpeakerRule = {
  name: "report between commas",
  example: {
    text: "The harbour board, Ada Lorne said, had called the plan “a slow disaster for all”.",
    words: "a slow disaster for all",
    speaker: "Ada Lorne",
  },
  counterExample: "The harbour board said Ada Lorne had called the plan “a slow disaster for all”.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const sentence = context.token(stretch.firstToken)?.sentence;
  for (let i = stretch.firstToken - 2; i > stretch.firstToken - WINDOW && i > 0; i--) {
    const token = context.token(i);
    if (!token || token.sentence !== sentence) return null;
    if (context.stretchAt(i) >= 0) continue;
    if (!isPlainReportingVerb(token) || !/^VB[DZP]$/u.test(token.tag) || context.token(i + 1)?.text !== ",") continue;
    const attribution = attributeToSubject(i, context);
    const start = attribution?.speaker ? context.tokenFrom(attribution.speaker.start) : i;
    if (start < i && i - start <= LONGEST && opensWithComma(start, sentence, context)) return attribution;
  }
  return null;
}

/** Whether a comma precedes the speaker, and words of the sentence precede the comma. */
function opensWithComma(speaker: number, sentence: number | undefined, { token }: SpeechContext): boolean {
  for (let at = speaker - 1; at >= speaker - LONGEST; at--) {
    const before = token(at);
    if (!before || before.sentence !== sentence || /^(?:VERB|AUX|SCONJ|PRON)$/u.test(before.upos)) return false;
    if (before.text === ",") return token(at - 1)?.sentence === sentence;
  }
  return false;
}
