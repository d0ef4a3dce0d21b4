import { ANSWERING_VERBS } from "../../lexicon/en/speech-verbs.js";
import type { SpeakerMention } from "../../types.js";
import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import { isPlainReportingVerb } from "../attribution/reporting-verb.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import { endingOf, type SpeechContext } from "../speech-context.js";
import { FAR, isActor, isRootSubject, isSeveral, opensInSentence, speaksAsOne, withReason } from "../speech-flow.js";
import { isSubject } from "../subject.js";
import type { Attribution, FlowRule, SpeechFlow } from "../types.js";

/*
 * Speech at the beginning or end of a paragraph, whose speaker the paragraph before names.
 */

/**
 * A quotation at the start of a paragraph belongs to the last reported speaker of the paragraph before. If the
 * paragraph is only a quotation, the speaker quoted in the paragraph before or that paragraph's subject is used as
 * well.
 */
export const speakerOfParagraphBefore: FlowRule = {
  name: "speaker of the paragraph before",
  asked: "open",
  example: {
    text: "Ada Lorne said the port would open.\n\n“It has cost us two years.”",
    words: "It has cost us two years.",
    speaker: "Ada Lorne",
  },
  counterExample: "The port will open.\n\n“It has cost us two years.”",
  find: findSpeakerOfParagraphBefore,
};

function findSpeakerOfParagraphBefore(position: number, flow: SpeechFlow): Attribution | null {
  const { stretches, attributions, context } = flow;
  const now = stretches[position];
  const before = stretches[position - 1];
  if (!now) return null;
  const { first, end } = context.paragraphTokens(now.paragraph);
  if (now.firstToken > first + 1) return null;
  // ["We agree," the two write], ["The Late Hour" begins]: part of a sentence, which names its own speaker
  if (
    !/[.!?…]$/u.test(endingOf(now, context)) &&
    !/^[.!?…]/u.test(context.document.text.slice(now.outer.end, now.outer.end + 1))
  )
    return null;
  const last = context.paragraphTokens(now.paragraph - 1);
  const told = before?.paragraph === now.paragraph - 1 ? before : undefined;
  const reporter = lastReporter(last, told?.endToken ?? last.first, context);
  if (reporter) return withReason(reporter, "speaks last in the paragraph before");
  // if more follows in the paragraph, the words may be somebody else's, unless the paragraph before ends in speech
  if (now.endToken < end - 2) {
    const speaker = attributions[position - 1]?.speaker;
    const goesOn = told && context.token(told.endToken - 1)?.sentence === context.token(last.end - 1)?.sentence;
    return goesOn && speaker && !namesAnother(now.endToken, nameBefore(speaker, context) ?? speaker.text, context)
      ? withReason(attributions[position - 1], "goes on with the speech that ends the paragraph before")
      : null;
  }
  if (told) return withReason(attributions[position - 1], "same speaker as in the paragraph before");
  const asOne = speaksAsOne(now, context);
  for (let i = last.end - 1; i >= Math.max(last.first, last.end - FAR); i--) {
    const token = context.token(i);
    if (!token || !isSubject(token.deprel) || !isRootSubject(i, context)) continue;
    if (!isPlainReportingVerb(context.token(token.head) ?? token) && !isActor(i, context)) continue;
    if (asOne && isSeveral(i, context)) continue;
    const speaker = buildSpeakerMention(i, context, "subject of the paragraph before");
    if (speaker) return { cue: null, speaker, basis: "flow" };
  }
  return null;
}

/** In tokens before a pronoun. */
const FAR_NAME = 80;

/** [Mr Vale was content. “…,” he said.]: the last person named before the pronoun, outside marks. */
function nameBefore({ start, text }: SpeakerMention, { nameAt, tokenFrom, stretchAt }: SpeechContext): string | null {
  if (!/^s?he$/iu.test(text)) return null;
  const pronoun = tokenFrom(start);
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - FAR_NAME); i--) {
    const name = stretchAt(i) < 0 ? nameAt(i) : null;
    if (name?.type === "person") return name.text;
  }
  return null;
}

/**
 * [“We agree.” That was Mr Vale's answer]: whether the sentence after the words names somebody else, who does not
 * report something of their own there.
 */
function namesAnother(first: number, speaker: string, context: SpeechContext): boolean {
  const sentence = context.token(first)?.sentence;
  if (reportsOnItsOwn(sentence, context) || addsToIt(sentence, context)) return false;
  for (let i = first; context.token(i)?.sentence === sentence && sentence !== undefined; i++) {
    const name = context.nameAt(i);
    if (name && /^(?:person|organization)$/u.test(name.type) && !speaker.endsWith(name.text.split(" ").at(-1) ?? ""))
      return true;
  }
  return false;
}

/**
 * [Ms Orr said the port would open. ¶ Each ship will have a berth. “People will see the change.”]: speech at the end of
 * a paragraph, after sentences that name nobody, belongs to the last speaker of the paragraph before.
 */
export const lastSpeaker: FlowRule = {
  name: "last speaker, with nobody named since",
  asked: "open",
  example: {
    text: "Ada Lorne said the port would have new lights.\n\nEach berth will have a lamp that can be put out. “People will see the lamps from far away.”",
    words: "People will see the lamps from far away.",
    speaker: "Ada Lorne",
  },
  counterExample:
    "Ada Lorne said the port would have new lights.\n\nEach berth of Norland Rail will have a lamp that can be put out. “People will see the lamps from far away.”",
  find: findLastSpeaker,
};

function findLastSpeaker(position: number, { stretches, attributions, context }: SpeechFlow): Attribution | null {
  const [before, now] = [stretches[position - 1], stretches[position]];
  if (!now || opensInSentence(now, context) || !/[.!?…]$/u.test(endingOf(now, context))) return null;
  const { first, end } = context.paragraphTokens(now.paragraph);
  if (now.endToken < end - 1 && now.closed) return null;
  for (let i = first; i < now.firstToken; i++) {
    const type = context.nameAt(i)?.type;
    if (type === "person" || type === "organization" || context.stretchAt(i) >= 0) return null;
  }
  const last = context.paragraphTokens(now.paragraph - 1);
  const told = before?.paragraph === now.paragraph - 1 ? before : undefined;
  const reporter = lastReporter(last, told?.endToken ?? last.first, context);
  if (reporter) return withReason(reporter, "speaks last in the paragraph before, with nobody named since");
  return told
    ? withReason(attributions[position - 1], "same speaker as in the paragraph before, with nobody named since")
    : null;
}

/** [“We agree.” Mr Vale also backed the plan]: the sentence adds to what is known about the same person. */
function addsToIt(sentence: number | undefined, { parse, token, children }: SpeechContext): boolean {
  const { firstToken = 0, endToken = 0 } = parse.sentences[sentence ?? -1] ?? {};
  for (let i = firstToken; i < endToken; i++)
    if (token(i)?.head === i)
      return children(i).some((c) => c < i && /^also$/iu.test(token(c)?.text ?? "") && token(c)?.deprel === "advmod");
  return false;
}

function reportsOnItsOwn(sentence: number | undefined, { parse, token, stretchAt }: SpeechContext): boolean {
  const { firstToken = 0, endToken = 0 } = parse.sentences[sentence ?? -1] ?? {};
  for (let i = firstToken; i < endToken; i++) {
    const verb = token(i);
    if (verb && verb.head === i && stretchAt(i) < 0 && isPlainReportingVerb(verb)) return true;
  }
  return false;
}

/**
 * [… he said. Ms Orr added that the port would close.]: the speaker, outside marks, of the last sentence of a paragraph
 * after its last quotation. Also in a parenthesis: [The port, Ms Orr added, would close.].
 */
function lastReporter(
  { end }: { readonly first: number; readonly end: number },
  from: number,
  context: SpeechContext,
): Attribution | null {
  const sentence = context.token(end - 1)?.sentence;
  for (let i = end - 1; i >= Math.max(from, end - FAR) && context.token(i)?.sentence === sentence; i--) {
    const token = context.token(i);
    if (!token || context.stretchAt(i) >= 0) continue;
    // [Ms Orr dismissed the plan. ¶ “It is a joke.”]: a judgement in one paragraph may be quoted in the next
    const judges = token.head === i && ANSWERING_VERBS.has(token.lemma.toLowerCase());
    if (!judges && !isPlainReportingVerb(token)) continue;
    if (token.head !== i && !isParenthesis(i, context)) continue;
    return sentenceStart(i, context) >= from ? attributeToSubject(i, context) : null;
  }
  return null;
}

/** Whether a verb is in a clause inside the main one, and the main verb itself reports nothing. */
function isParenthesis(verb: number, { token }: SpeechContext): boolean {
  const { deprel = "", head = verb } = token(verb) ?? {};
  const main = token(head);
  return /^(?:parataxis|ccomp)$/u.test(deprel) && main?.head === head && head > verb && !isPlainReportingVerb(main);
}

const sentenceStart = (i: number, { parse, token }: SpeechContext): number =>
  parse.sentences[token(i)?.sentence ?? -1]?.firstToken ?? i;
