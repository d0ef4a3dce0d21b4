import type { Name } from "../../types.js";
import type { Attribution, PlacedStretch, SpeechContext } from "../speech-context.js";

/** ["…" - Jon Vale, trade minister], also with the dash in the next paragraph: a name behind a dash. */
export function dash(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const at = stretch.endToken;
  if (!/^(?:-|--|–|—|―)$/u.test(context.token(at)?.text ?? "")) return null;
  let found: Name | null = null;
  for (let i = at + 1; i <= at + 8; i++) {
    const token = context.token(i);
    // [- Norland Rail chief Jon Vale: "…"] is the label of the next quotation
    if (token?.text === ":") return null;
    // [- that the bank is closed -], and [- An immigrant herself -] as a heading: a parenthesis, and the text behind it
    if (!token || /^(?:VERB|AUX|SCONJ|PRON)$/u.test(token.upos) || context.stretchAt(i) >= 0) break;
    if (context.paragraphOf(i) !== context.paragraphOf(at)) break;
    const name = context.nameAt(i);
    if (name?.type === "person" || (name?.type === "organization" && !found)) found = name;
    if (name?.type === "person") break;
  }
  if (!found) return null;
  return { cue: null, speaker: { start: found.start, end: found.end, text: found.text, reason: "name behind a dash" } };
}
