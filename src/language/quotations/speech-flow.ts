import { PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { PlacedStretch, SpeechContext } from "./speech-context.js";
import type { Attribution } from "./types.js";

/** In tokens before the words: the reach within which their speaker is looked for. */
export const FAR = 120;

/** Whether words of its sentence precede the mark. */
export const opensInSentence = ({ firstToken }: PlacedStretch, { token }: SpeechContext): boolean =>
  token(firstToken - 1)?.sentence === token(firstToken)?.sentence;

/** [“I had no say in it.”] */
export function speaksAsOne({ firstToken, endToken }: PlacedStretch, { token }: SpeechContext): boolean {
  for (let i = firstToken; i < endToken; i++) if (/^(?:I|my|me|myself)$/u.test(token(i)?.text ?? "")) return true;
  return false;
}

/** [they], [the owners], [Norland Rail], [the Voice of the Coast]: none of these says "I". */
export const isSeveral = (i: number, context: SpeechContext): boolean =>
  /^they$/iu.test(context.token(i)?.text ?? "") ||
  context.nameAt(i)?.type === "organization" ||
  (context.nameAt(i) === null && (/^NNP?S$/u.test(context.token(i)?.tag ?? "") || isTheBody(i, context)));

/** [the Voice]: a proper noun with an article is a body, unless it is an office. */
const isTheBody = (i: number, { token, children }: SpeechContext): boolean =>
  token(i)?.tag === "NNP" &&
  !PERSON_NOUNS.has(token(i)?.lemma.toLowerCase() ?? "") &&
  children(i).some((c) => c < i && /^the$/iu.test(token(c)?.text ?? ""));

export const isActor = (i: number, context: SpeechContext): boolean => {
  const type = context.nameAt(i)?.type;
  if (type) return type === "person" || type === "organization";
  const token = context.token(i);
  return (
    token?.upos === "PROPN" ||
    /^(?:he|she|they)$/iu.test(token?.text ?? "") ||
    PERSON_NOUNS.has(token?.lemma.toLowerCase() ?? "")
  );
};

export const isRootSubject = (subject: number, { token }: SpeechContext): boolean => {
  const verb = token(subject)?.head ?? subject;
  return token(verb)?.head === verb || token(verb)?.deprel === "conj";
};

export const withReason = (attribution: Attribution | null | undefined, reason: string): Attribution | null =>
  attribution?.speaker ? { cue: null, speaker: { ...attribution.speaker, reason }, basis: "flow" } : null;
