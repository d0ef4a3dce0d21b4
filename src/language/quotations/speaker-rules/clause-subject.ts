import { FEELING_ADJECTIVES } from "../../lexicon/en/attitude-words.js";
import { isAccused } from "../attribution/charge.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import { findSubject } from "../subject.js";
import type { Attribution, SpeakerRule } from "../types.js";

const MOST_STEPS = 12;

/** One or two words in marks are more often a term than somebody's words. */
const FEWEST_WORDS = 3;

/**
 * [Orr closed her talk with "a plea for calm"]: without a verb of saying, the words belong to the subject of their
 * clause, if it is a person or "he" or "she".
 */
export const clauseSubject: SpeakerRule = {
  name: "subject of the clause around the words",
  example: {
    text: "Jon Vale faces the winter with “a boat without a sail.”",
    words: "a boat without a sail.",
    speaker: "Jon Vale",
  },
  counterExample: "Jon Vale faces two counts of “stealing a boat at sea.”",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  if (context.wordCount(stretch) < FEWEST_WORDS) return null;
  let at = stretch.firstToken - 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || context.paragraphOf(at) !== stretch.paragraph) return null;
    const pleased = context.stretchAt(at) < 0 ? whoFeels(at, context) : null;
    if (pleased !== null) {
      const speaker = buildSpeakerMention(pleased, context, `who is "${token.text}"`);
      if (speaker) return { cue: null, speaker, basis: "clause" };
    }
    if (token.upos === "VERB" && context.stretchAt(at) < 0) {
      const subject = findSubject(at, context);
      // [Orr is pleased that the port, "the gate of the north", was chosen]
      const isTold = token.deprel === "ccomp" && whoFeels(token.head, context) !== null;
      if (isAccused(at, context) && !isTold) return null;
      if (subject !== null && context.stretchAt(subject) < 0 && isPerson(subject, context)) {
        const speaker = buildSpeakerMention(subject, context, `subject of "${token.text}", the clause it stands in`);
        if (speaker) return { cue: null, speaker, basis: "clause" };
      }
    }
    if (token.head === at) return null;
    at = token.head;
  }
  return null;
}

/** [Orr] is pleased, proud, sorry that …: the subject of a feeling with a clause. */
function whoFeels(adjective: number, context: SpeechContext): number | null {
  const token = context.token(adjective);
  if (token?.upos !== "ADJ" && !(token?.tag === "VBN" && token.upos === "VERB")) return null;
  if (!FEELING_ADJECTIVES.has(token.text.toLowerCase()) || context.child(adjective, "ccomp") === undefined) return null;
  const subject = context.child(adjective, "nsubj", "nsubjpass") ?? context.child(token.head, "nsubj", "nsubjpass");
  return subject !== undefined && context.stretchAt(subject) < 0 && isPerson(subject, context) ? subject : null;
}

const isPerson = (subject: number, context: SpeechContext): boolean =>
  context.nameAt(subject)?.type === "person" || /^(?:he|she)$/iu.test(context.token(subject)?.text ?? "");
