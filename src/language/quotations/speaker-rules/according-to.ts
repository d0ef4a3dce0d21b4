import { PERSON_NOUNS } from "../../lexicon/en/roles.js";
import type { Name } from "../../types.js";
import { buildSpeakerMention, mentionOfName } from "../speaker-mention.js";
import { endingOf, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

const WINDOW = 40;

/** [according to Ms Orr, "…"], ["…," in the words of the ministry]: in the same sentence, outside the marks. */
export const accordingTo: SpeakerRule = {
  name: "according to",
  example: {
    text: "The plan is “a slow disaster for us”, according to Ada Lorne.",
    words: "a slow disaster for us",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne was calm. “We are ready to sign.” According to Norland Rail, the port is closed.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  // ["We agree." According to the bank, …] is another sentence, ["We agree." the bank said, according to …] is not.
  const [next, second] = [context.token(stretch.endToken), context.token(stretch.endToken + 1)];
  const word = /^\p{L}/u.test(next?.text ?? "") ? next : second;
  const ended = /[.!?]$/u.test(endingOf(stretch, context)) && /^\p{Lu}/u.test(word?.text ?? "");
  for (let i = stretch.endToken; !ended && i < stretch.endToken + WINDOW; i++) {
    if (leavesSentence(i, stretch, context)) break;
    const found = readAt(i, stretch, context);
    if (found) return found;
  }
  for (let i = stretch.firstToken - 1; i > stretch.firstToken - WINDOW; i--) {
    if (leavesSentence(i, stretch, context)) break;
    const found = readAt(i, stretch, context);
    if (found) return found;
  }
  return null;
}

const leavesSentence = (i: number, stretch: PlacedStretch, context: SpeechContext): boolean =>
  i < 0 || context.paragraphOf(i) !== stretch.paragraph || /^[.!?]$/u.test(context.token(i)?.text ?? ".");

const readAt = (i: number, stretch: PlacedStretch, context: SpeechContext): Attribution | null =>
  readAccordingTo(i, stretch, context) ?? readInWords(i, context);

/** Nouns for somebody's words: [in Ms Orr's words], [in the opinion of the board]. */
const WORDS = /^(?:words?|phrase|view|opinion|telling|judge?ment|estimation|formulation)$/iu;

/** Reads [in Ms Orr's words], [in the words of the ministry] at the [in]. */
function readInWords(i: number, context: SpeechContext): Attribution | null {
  const preposition = context.token(i);
  if (!/^in$/iu.test(preposition?.text ?? "")) return null;
  const words = context.children(i).find((c) => WORDS.test(context.token(c)?.text ?? ""));
  const noun = words === undefined ? undefined : context.token(words);
  if (!preposition || !noun) return null;
  const owner = ownerOf(noun.index, context) ?? nameOfOwner(noun.index, context);
  const speaker = owner === undefined ? null : buildSpeakerMention(owner, context, `"in ${noun.text} of"`);
  return speaker && { cue: { start: preposition.start, end: noun.end }, speaker, basis: "phrase" };
}

/** [Ms Orr] of [Ms Orr's words], [the words of Ms Orr] */
function ownerOf(noun: number, { children, child, token }: SpeechContext): number | undefined {
  const possessor = child(noun, "poss");
  const of = children(noun).find((c) => token(c)?.text === "of");
  return possessor ?? (of === undefined ? of : child(of, "pobj"));
}

/** [in the Agents' words]: the apostrophe after an s may be taken for a quotation mark. */
const nameOfOwner = (noun: number, { nameAt, token }: SpeechContext): number | undefined =>
  /^['’]$/u.test(token(noun - 1)?.text ?? "") && nameAt(noun - 2) !== null ? noun - 2 : undefined;

function readAccordingTo(i: number, stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const according = context.token(i);
  const to = context.token(i + 1);
  if (!according || !to || according.text.toLowerCase() !== "according" || to.text !== "to") return null;
  const object = context.child(i + 1, "pobj");
  const cue = { start: according.start, end: to.end };
  // [according to the "open door" plan]: the quoted words belong to the phrase itself
  if (
    object !== undefined &&
    object >= stretch.endToken &&
    context.leftEdge(object) < stretch.endToken &&
    i < stretch.firstToken
  )
    return null;
  if (object !== undefined) {
    const named = nameBehindComma(object, context);
    if (named) return { cue, speaker: mentionOfName(named, '"according to"'), basis: "phrase" };
    const speaker = buildSpeakerMention(object, context, '"according to"');
    if (speaker) return { cue, speaker, basis: "phrase" };
  }
  const name = nameAtEndOf(i + 2, context) ?? context.nameAt(i + 2) ?? context.nameAt(i + 3);
  return name && { cue, speaker: mentionOfName(name, '"according to"'), basis: "phrase" };
}

/** How many heads up from the first word of a noun phrase to its last noun. */
const MOST_STEPS = 4;

/** [According to Norland University professor Ada Orr, …]: the person in whose phrase the words before the name are. */
function nameAtEndOf(first: number, { token, nameAt }: SpeechContext): Name | null {
  let at = first;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { deprel = "", head = at } = token(at) ?? {};
    if (head <= at || !/^(?:compound|nmod|amod|poss|det)$/u.test(deprel)) break;
    at = head;
  }
  const name = nameAt(at);
  return at > first && name?.type === "person" ? name : null;
}

/** In tokens, after a comma. */
const LONGEST_TITLE = 6;

/**
 * [according to the team head, special adviser Ada Orr, …]: a name with its title between commas, which the parse may
 * attach anywhere.
 */
function nameBehindComma(noun: number, { token, nameAt }: SpeechContext): Name | null {
  if (!PERSON_NOUNS.has(token(noun)?.lemma.toLowerCase() ?? "") || token(noun + 1)?.text !== ",") return null;
  for (let i = noun + 2; i < noun + 2 + LONGEST_TITLE; i++) {
    const name = nameAt(i);
    if (name?.type === "person") return /^(?:PUNCT|SPACE)$/u.test(token(name.endToken)?.upos ?? "PUNCT") ? name : null;
    if (!/^(?:NOUN|PROPN|ADJ)$/u.test(token(i)?.upos ?? "")) return null;
  }
  return null;
}
