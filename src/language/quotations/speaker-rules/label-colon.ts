import { SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import type { Name } from "../../types.js";
import { buildSpeakerMention, mentionOfName } from "../speaker-mention.js";
import { colonBefore, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

const LONGEST_LABEL = 12;

/**
 * [Here is Jon Vale on the port: "…"], [It did not surprise Jon Vale: "…"]: a name before the colon, if no verb of
 * saying tells more. Not the hearer of [to Jon Vale].
 */
export const nameBeforeColon: SpeakerRule = {
  name: "name before a colon",
  example: {
    text: "It did not surprise Jon Vale: “We are ready to sign.”",
    words: "We are ready to sign.",
    speaker: "Jon Vale",
  },
  counterExample: "Ada Lorne delivered a blunt message to Jon Vale: “It is time to go.”",
  find: findNameBeforeColon,
};

function findNameBeforeColon(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const colon = colonBefore(stretch, context);
  const shown = colon === null ? null : nameBehindHere(colon, context);
  if (shown) return attributed(shown);
  const name = colon === null ? null : context.nameAt(colon - 1);
  return name?.type === "person" && !isOther(name, context) ? attributed(name) : null;
}

/** The hearer, or somebody the clause speaks of: [a message to Jon Vale], [She compared him with Jon Vale]. */
const isOther = ({ firstToken }: Name, { token, child }: SpeechContext): boolean => {
  const before = token(firstToken - 1);
  if (before?.lemma === "to") return true;
  const verb = token(before?.head ?? -1);
  return (
    /^(?:with|against|about|for|on|of|over|like)$/iu.test(before?.text ?? "") &&
    verb?.upos === "VERB" &&
    (child(verb.index, "nsubj") !== undefined || verb.deprel === "conj")
  );
};

/** [Here is Jon Vale], [Here's Jon Vale], at the beginning of a sentence. */
function nameBehindHere(colon: number, { token, nameAt, parse }: SpeechContext): Name | null {
  const first = parse.sentences[token(colon)?.sentence ?? -1]?.firstToken ?? colon;
  if (token(first)?.text !== "Here" || !/^(?:is|are|was|['’]s)$/u.test(token(first + 1)?.text ?? "")) return null;
  const name = nameAt(first + 2);
  return name && name.type === "person" && name.endToken <= colon ? name : null;
}

/** [Jon Vale, trade minister: "…"] and the lines of a transcript: a label without a verb before the colon. */
export const labelColon: SpeakerRule = {
  name: "label before a colon",
  example: {
    text: "Jon Vale, trade minister: “We are ready to sign.”",
    words: "We are ready to sign.",
    speaker: "Jon Vale",
  },
  counterExample: "Jon Vale, trade minister, was calm: “We are ready to sign.”",
  find: findLabelColon,
};

function findLabelColon(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const colon = colonBefore(stretch, context);
  if (colon === null) return null;
  const { first } = context.paragraphTokens(context.paragraphOf(colon));
  let from = colon;
  while (from > first && colon - from < LONGEST_LABEL) {
    const token = context.token(from - 1);
    if (
      !token ||
      /^(?:VERB|AUX)$/u.test(token.upos) ||
      /^[.!?;:]$/u.test(token.text) ||
      isDash(from - 1, context) ||
      context.stretchAt(from - 1) >= 0
    )
      break;
    from--;
  }
  const startsLine =
    from === first || /^[.!?;]$/u.test(context.token(from - 1)?.text ?? "") || isDash(from - 1, context);
  if (!startsLine || from === colon) return null;
  const names: Name[] = [];
  for (let i = from; i < colon; i++) {
    const name = context.nameAt(i);
    if (name && name.endToken <= colon && names.at(-1) !== name && !isPlace(name, context)) names.push(name);
  }
  // [Norland Rail chief Jon Vale: "…"]
  const name = names.find(({ type }) => type === "person") ?? names[0];
  // [A: “We shall see.”]: the letter for the one who answers
  if (name && name.text.length < 2) return null;
  return name ? attributed(name) : (properLabel(from, colon, context) ?? document(from, colon, context));
}

/** [Then, later that month on Harbour News: "…"]: a body is only where the words were said. */
const isPlace = ({ type, firstToken }: Name, { token }: SpeechContext): boolean =>
  type !== "person" && /^(?:on|in|at)$/iu.test(token(firstToken - 1)?.text ?? "");

/** [Ports to close - Jon Vale: "…"]: the words after a dash between blanks are a label of their own. */
function isDash(at: number, { token }: SpeechContext): boolean {
  const [before, dash, after] = [token(at - 1), token(at), token(at + 1)];
  if (!before || !dash || !after || !/^(?:-|--|–|—)$/u.test(dash.text)) return false;
  return before.end < dash.start && dash.end < after.start;
}

/** [Harbourwatch: "…"]: only proper nouns, though nobody found a name there. */
function properLabel(from: number, colon: number, { token, document: { text } }: SpeechContext): Attribution | null {
  const [first, last] = [token(from), token(colon - 1)];
  for (let i = from; i < colon; i++) if (token(i)?.tag !== "NNP") return null;
  if (!first || !last) return null;
  return attributed({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
}

/** [From the report: "…"] */
function document(from: number, colon: number, context: SpeechContext): Attribution | null {
  const noun = context.token(colon - 1);
  if (!/^(?:from|in)$/iu.test(context.token(from)?.text ?? "")) return null;
  if (!noun || !SPEECH_NOUNS.has(noun.lemma.toLowerCase())) return null;
  const speaker = buildSpeakerMention(noun.index, context, "label before a colon");
  return speaker && { cue: null, speaker, basis: "label" };
}

const attributed = (name: Pick<Name, "start" | "end" | "text">): Attribution => ({
  cue: null,
  speaker: mentionOfName(name, "label before a colon"),
  basis: "label",
});
