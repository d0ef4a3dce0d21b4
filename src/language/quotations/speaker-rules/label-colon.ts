import type { Name } from "../../types.js";
import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";

const LONGEST_LABEL = 12;

/** [It did not surprise Jon Vale: "…"]: a name before the colon, where no verb of saying told more; not whom it is said [to]. */
export function nameBeforeColon(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const colon = stretch.firstToken - 1;
  const name = context.token(colon)?.text === ":" ? context.nameAt(colon - 1) : null;
  return name?.type === "person" && context.token(name.firstToken - 1)?.lemma !== "to" ? attributed(name) : null;
}

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
  const names: Name[] = [];
  for (let i = from; i < colon; i++) {
    const name = context.nameAt(i);
    if (name && name.endToken <= colon && names.at(-1) !== name) names.push(name);
  }
  // [Norland Rail chief Jon Vale: "…"]
  const name = names.find(({ type }) => type === "person") ?? names[0];
  return name ? attributed(name) : null;
}

const attributed = ({ start, end, text }: Name): Attribution => ({
  cue: null,
  speaker: { start, end, text, reason: "label before a colon" },
});
