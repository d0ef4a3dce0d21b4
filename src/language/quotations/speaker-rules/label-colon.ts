import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";

const LONGEST_LABEL = 12;

/** [Jon Vale, trade minister: "…"] and the lines of a transcript: a label without a verb, then a colon, then the quotation. */
export function labelColon(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const colon = stretch.firstToken - 1;
  if (context.token(colon)?.text !== ":") return null;
  const { first } = context.paragraphTokens(context.paragraphOf(colon));
  let from = colon;
  while (from > first && colon - from < LONGEST_LABEL) {
    const token = context.token(from - 1);
    if (
      !token ||
      /^(?:VERB|AUX)$/u.test(token.upos) ||
      /^[.!?;:]$/u.test(token.text) ||
      context.stretchAt(from - 1) >= 0
    )
      break;
    from--;
  }
  const startsLine = from === first || /^[.!?;]$/u.test(context.token(from - 1)?.text ?? "");
  if (!startsLine || from === colon) return null;
  for (let i = from; i < colon; i++) {
    const name = context.nameAt(i);
    if (!name || name.endToken > colon) continue;
    return {
      cue: null,
      speaker: { start: name.start, end: name.end, text: name.text, reason: "label before a colon" },
    };
  }
  return null;
}
