import { readClauseAfter } from "../attribution/clause-after.js";
import { outerWord } from "../attribution/outer-word.js";
import { isPlainReportingVerb, isTakenForNoun } from "../attribution/reporting-verb.js";
import { findVerbAfter, saysMore } from "../attribution/verb-after.js";
import { endingOf, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens of the sentence after the marks. */
const WINDOW = 40;

/** [The delay was "a slow disaster" for the port, said Ms Orr.]: a reporting clause at the end of the sentence. */
export const clauseAtEnd: SpeakerRule = {
  name: "reporting clause at the end of the sentence",
  example: {
    text: "The refusal is “a slow disaster for us” and for the town, said Ada Lorne.",
    words: "a slow disaster for us",
    speaker: "Ada Lorne",
  },
  counterExample:
    "Jon Vale welcomed the news, saying the crews were “doing the right thing” for Norland, Harbour News reported.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const sentence = context.token(stretch.endToken)?.sentence;
  if (/[.!?]$/u.test(endingOf(stretch, context)) || context.token(stretch.endToken - 1)?.sentence !== sentence)
    return null;
  for (let i = stretch.endToken + 1; i < stretch.endToken + WINDOW; i++) {
    const token = context.token(i);
    if (!token || token.sentence !== sentence || context.stretchAt(i) >= 0) return null;
    const found = token.text === "," ? readAt(i + 1, stretch, context) : null;
    if (found) return found;
  }
  return null;
}

/** A clause after a comma that only says who reports: [, said Ms Orr], [, Ms Orr wrote in a letter]. */
function readAt(first: number, stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const verb = findVerbAfter(first, stretch, context);
  const token = verb === null ? undefined : context.token(verb.at);
  if (!verb || !token) return null;
  if (!(isPlainReportingVerb(token) && /^VB[DZP]$/u.test(token.tag)) && !isTakenForNoun(token)) return null;
  if (/^(?:conj|advcl|acl)$/u.test(token.deprel) || saysMore(verb.at, context)) return null;
  if (isReportedWithin(verb.at, stretch, context)) return null;
  return readClauseAfter(verb, first, context);
}

/** How many heads up. */
const MOST_STEPS = 10;

/**
 * [Orr met them, saying the plan was "a mess" for all, the paper reported.]: another verb of saying governs the words.
 */
function isReportedWithin(last: number, stretch: PlacedStretch, context: SpeechContext): boolean {
  let at = outerWord(stretch, context)?.head ?? last;
  for (let step = 0; step < MOST_STEPS && at !== last; step++) {
    const token = context.token(at);
    if (!token || token.head === at) return false;
    if (at < stretch.firstToken && isPlainReportingVerb(token) && token.tag === "VBG" && token.deprel === "advcl")
      return true;
    at = token.head;
  }
  return false;
}
