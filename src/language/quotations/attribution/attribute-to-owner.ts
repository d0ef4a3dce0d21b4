import type { Token } from "../../types.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import type { SpeechContext } from "../speech-context.js";
import type { Attribution } from "../types.js";

/** [Orr's statement: "…"], ["…" was the verdict of Ms Orr]: words that go by a noun are its owner's. */
export function attributeToOwner(noun: Token, owner: number, context: SpeechContext): Attribution | null {
  const speaker = buildSpeakerMention(owner, context, `whose "${noun.text}" it is`);
  return speaker && { cue: { start: noun.start, end: noun.end }, speaker, basis: "noun" };
}
