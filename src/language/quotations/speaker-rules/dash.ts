import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";

/** ["…" - Jon Vale, trade minister], also with the dash in the next paragraph: a name behind a dash. */
export function dash(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const at = stretch.endToken;
  if (!/^(?:-|--|–|—|―)$/u.test(context.token(at)?.text ?? "")) return null;
  for (let i = at + 1; i <= at + 6; i++) {
    const token = context.token(i);
    if (!token || /^(?:VERB|AUX)$/u.test(token.upos) || context.stretchAt(i) >= 0) return null;
    const name = context.nameAt(i);
    if (!name || (name.type !== "person" && name.type !== "organization")) continue;
    return { cue: null, speaker: { start: name.start, end: name.end, text: name.text, reason: "name behind a dash" } };
  }
  return null;
}
