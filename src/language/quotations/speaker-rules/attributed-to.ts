import { canBeSpeaker } from "../can-speak.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens, from the quotation to [attributed], on either side. */
const WINDOW = 12;

/** [a remark attributed to Ms Orr: "…"], ["…" is a line credited to Ms Orr]: whom others take for the one who said it. */
export const attributedTo: SpeakerRule = {
  name: "attributed to",
  example: {
    text: "Jon Vale likes a line attributed to Ada Lorne: “Boats that wait will rot.”",
    words: "Boats that wait will rot.",
    speaker: "Ada Lorne",
  },
  counterExample: "Jon Vale likes a cup attributed to Ada Lorne and said: “Boats that wait will rot.”",
  find: find,
};

function find({ firstToken, endToken, paragraph }: PlacedStretch, context: SpeechContext): Attribution | null {
  for (let i = firstToken - 1; i > Math.max(0, firstToken - WINDOW); i--)
    if (isEnd(i, paragraph, context)) break;
    else if (isAttributed(i, context)) return behind(i, firstToken, context);
  for (let i = endToken; i < endToken + WINDOW; i++)
    if (isEnd(i, paragraph, context)) break;
    else if (isAttributed(i, context)) return behind(i, null, context);
  return null;
}

/** A verb in the past, a modal, another stretch, or the end of the sentence or of the paragraph. */
const isEnd = (i: number, paragraph: number, { token, stretchAt, paragraphOf }: SpeechContext): boolean =>
  /^(?:VBD|MD|[.;])$/u.test(token(i)?.tag ?? ".") || stretchAt(i) >= 0 || paragraphOf(i) !== paragraph;

const isAttributed = (i: number, { token }: SpeechContext): boolean =>
  /^(?:attribute|credit|ascribe)$/u.test(token(i)?.lemma ?? "") &&
  token(i)?.tag === "VBN" &&
  token(i + 1)?.text === "to";

/** The one named after [to], up to the mark with only a colon, a comma or a dash between. */
function behind(verb: number, mark: number | null, context: SpeechContext): Attribution | null {
  const { token, child, rightEdge } = context;
  const object = child(verb + 1, "pobj");
  if (object === undefined || !canBeSpeaker(object, context)) return null;
  const next = rightEdge(object) + 1;
  if (mark !== null && next !== mark && !(next === mark - 1 && /^(?:[:,-]|--|–|—)$/u.test(token(next)?.text ?? "")))
    return null;
  const speaker = buildSpeakerMention(object, context, '"attributed to"');
  const [from, to] = [token(verb), token(verb + 1)];
  return speaker && from && to ? { cue: { start: from.start, end: to.end }, speaker, basis: "phrase" } : null;
}
