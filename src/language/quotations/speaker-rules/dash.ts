import type { Name } from "../../types.js";
import { mentionOfName } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** ["…" - Jon Vale, trade minister]: a name after a dash, which may begin the next paragraph. */
export const dash: SpeakerRule = {
  name: "name after a dash",
  example: { text: "“We are ready to sign.” — Jon Vale", words: "We are ready to sign.", speaker: "Jon Vale" },
  counterExample: "“We are ready to sign.” — that was how Jon Vale ended.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const at = stretch.endToken;
  if (!/^(?:-|--|–|—|―)$/u.test(context.token(at)?.text ?? "")) return null;
  let found: Name | null = null;
  for (let i = at + 1; i <= at + 8; i++) {
    const token = context.token(i);
    // [- Norland Rail chief Jon Vale: "…"] is the label of the next quotation
    if (token?.text === ":") return null;
    // [- that the bank is closed -], [- An immigrant herself -] as a heading: a parenthesis, and the text after it
    if (!token || /^(?:VERB|AUX|SCONJ|PRON)$/u.test(token.upos) || context.stretchAt(i) >= 0) break;
    if (context.paragraphOf(i) !== context.paragraphOf(at)) break;
    const name = context.nameAt(i);
    if (name?.type === "person" || (name?.type === "organization" && !found)) found = name;
    if (name?.type === "person") break;
  }
  if (!found) return null;
  return { cue: null, speaker: mentionOfName(found, "name behind a dash"), basis: "label" };
}
