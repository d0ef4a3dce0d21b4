import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";
import { attributeToSubject, isPlainReportingVerb, isReportingVerb, outermost } from "./reporting-verb.js";

const WINDOW = 30;

/** [Ms Orr said: "…"], [he said, "…"], [told reporters on Monday that "…"]: a verb before the opening mark, no other finite verb between. */
export function reportingClauseBefore(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const last = stretch.firstToken - 1;
  if (last < 0) return null;
  const colon = context.token(last)?.text === ":";
  const marked = /^[:,]$/u.test(context.token(last)?.text ?? "");
  const sameParagraph = context.paragraphOf(last) === stretch.paragraph;
  // [Ms Orr went on:] as a paragraph of its own
  if (!sameParagraph && !colon) return null;
  const paragraph = context.paragraphOf(last);
  for (let i = last; i > last - WINDOW && i >= 0; i--) {
    const token = context.token(i);
    if (!token || context.stretchAt(i) >= 0 || context.paragraphOf(i) !== paragraph) return null;
    if (/^[.!?;]$/u.test(token.text)) return null;
    // [He went on: "…"], not [He is going to "win it all"]
    const near = marked && (last - i <= 2 || (colon && last - i <= 12));
    if (isPlainReportingVerb(token) || (near && isReportingVerb(token))) {
      if (/^(?:amod|compound)$/u.test(token.deprel)) continue;
      const attribution = attributeToSubject(i, context);
      if (attribution) return outermost(i, attribution, context);
      if (!colon) return null;
      continue;
    }
    const finite = /^(?:VBD|VBZ|VBP|MD)$/u.test(token.tag);
    if (finite && !colon && !/^(?:aux|auxpass|relcl)$/u.test(token.deprel)) return null;
  }
  return null;
}
