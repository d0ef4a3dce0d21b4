import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import { isPlainReportingVerb } from "../attribution/reporting-verb.js";
import { isPartOfSentence } from "../open-to-flow.js";
import { buildSpeakerMention } from "../speaker-mention.js";
import { endingOf, type PlacedStretch, type SpeechContext } from "../speech-context.js";
import { FAR, isActor, isRootSubject, isSeveral, speaksAsOne, withReason } from "../speech-flow.js";
import { isSubject } from "../subject.js";
import type { Attribution, FlowRule, SpeechFlow } from "../types.js";

/** In UTF-16 units, between a quotation and the one whose speaker it shares: before it, and after it. */
const LONGEST_GAP = 400;
const LONGEST_GAP_AHEAD = 200;

/** The opening mark continues a speech that the paragraph before left open. */
export const speechGoesOn: FlowRule = {
  name: "speech reopened in a new paragraph",
  asked: "open",
  example: {
    text: "Ada Lorne said: “The port will open in May.\n\n“The pier will follow in June.”",
    words: "The pier will follow in June.",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne said: “The port will open in May.”\n\n“The pier will follow in June.”",
  find: findSpeechGoesOn,
};

function findSpeechGoesOn(position: number, { stretches, attributions }: SpeechFlow): Attribution | null {
  const before = stretches[position - 1];
  const now = stretches[position];
  if (!before || !now?.reopened || before.closed || now.paragraph - before.paragraph > 1) return null;
  return withReason(attributions[position - 1], "same speech, opened anew in this paragraph");
}

/** ["A," he said. "B."] */
export const sameAsBefore: FlowRule = {
  name: "quotation before in the paragraph",
  asked: "open",
  example: {
    text: "“The port will open,” Ada Lorne said. “The pier will follow.”",
    words: "The pier will follow.",
    speaker: "Ada Lorne",
  },
  counterExample: "“The port will open,” Ada Lorne said. It rained. Ships came. The “pier of the north” shone.",
  find: findSameAsBefore,
};

function findSameAsBefore(position: number, { stretches, attributions, context }: SpeechFlow): Attribution | null {
  const before = stretches[position - 1];
  const now = stretches[position];
  if (!before || !now || before.paragraph !== now.paragraph) return null;
  const between = context.document.text.slice(before.outer.end, now.outer.start);
  if (between.length > LONGEST_GAP || sentencesBetween(before, now, between, context) > 1) return null;
  return withReason(attributions[position - 1], "same speaker as the quotation before");
}

/**
 * How many sentences end between two quotations. Takes the smaller count of punctuation marks and of the parse: [Gov.
 * Orr] does not end a sentence, and the parse may take a reporting clause for one.
 */
const sentencesBetween = (
  before: PlacedStretch,
  now: PlacedStretch,
  between: string,
  { token }: SpeechContext,
): number =>
  Math.min(
    between.match(/[.!?]\s/gu)?.length ?? 0,
    (token(now.firstToken)?.sentence ?? 0) - (token(before.endToken - 1)?.sentence ?? 0),
  );

/** ["A." "B," she said.]: the speaker is named after the second quotation. */
export const sameAsFollowing: FlowRule = {
  name: "quotation after in the paragraph",
  asked: "open",
  example: {
    text: "“The port will open.” “The pier will follow,” Ada Lorne said.",
    words: "The port will open.",
    speaker: "Ada Lorne",
  },
  counterExample:
    "It rained. “The port will open.” Ships came into the harbour. “The pier will follow,” Ada Lorne said.",
  find: findSameAsFollowing,
};

function findSameAsFollowing(position: number, { stretches, attributions, context }: SpeechFlow): Attribution | null {
  const now = stretches[position];
  const after = stretches[position + 1];
  if (!now || !after || after.paragraph !== now.paragraph || isPartOfSentence(now, context)) return null;
  const between = context.document.text.slice(now.outer.end, after.outer.start);
  // [The port was safe, he said. "A." A clerk later called it old. "B," she said.]: with a sentence between, only a
  // quotation that opens the paragraph can have its speaker so late
  const opensParagraph = now.firstToken <= context.paragraphTokens(now.paragraph).first + 1;
  if (between.length > LONGEST_GAP_AHEAD || (!opensParagraph && /[.!?]\s/u.test(between))) return null;
  // ["A." Her speech held the words "B"]: the words between belong to a sentence of their own
  const isNew = /[.!?]$/u.test(endingOf(now, context)) && /^\s*\p{Lu}/u.test(between);
  if (!opensParagraph && isNew && !tellsOfSpeech(now.endToken, after.firstToken, context)) return null;
  return withReason(attributions[position + 1], "same speaker as the quotation after");
}

/** ["A." Ms Orr also said that the plan was "B"]: the words between name who speaks on. */
function tellsOfSpeech(first: number, end: number, { token }: SpeechContext): boolean {
  for (let i = first; i < end; i++) {
    const verb = token(i);
    if (verb && isPlainReportingVerb(verb) && /^VB[DZP]$/u.test(verb.tag)) return true;
  }
  return false;
}

/** What may be between two quotations that are parts of one phrase. */
const BETWEEN_PARTS = /^(?:and|or|but|nor|,|a|an|the|as|then|also)$/u;

/** [went after him as a “bully” and a “spoiled brat”]: two parts of one phrase have one speaker. */
export const joinedToBefore: FlowRule = {
  name: "part of the phrase before",
  asked: "incomplete",
  example: {
    text: "Ada Lorne has been pounding Jon Vale as a “friend of the sea” and a “bully”.",
    words: "bully",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne has been pounding Jon Vale as a “friend of the sea”, who met a “bully”.",
  find: findJoinedToBefore,
};

function findJoinedToBefore(position: number, { stretches, attributions, context }: SpeechFlow): Attribution | null {
  const [before, now] = [stretches[position - 1], stretches[position]];
  if (!before || !now || before.paragraph !== now.paragraph) return null;
  let joins = false;
  for (let i = before.endToken; i < now.firstToken; i++) {
    const token = context.token(i);
    if (!token || !BETWEEN_PARTS.test(token.text)) return null;
    joins ||= token.upos === "CCONJ";
  }
  return joins ? withReason(attributions[position - 1], "joined to the words before, by the same speaker") : null;
}

/**
 * [a "massive scheme" in which they "looted" the fund]: all quoted words of a sentence have the speaker of its first
 * ones.
 */
export const sameSentenceAsBefore: FlowRule = {
  name: "first quotation of the sentence",
  asked: "nothing",
  example: {
    text: "Ada Lorne's letter about “calm at sea” reached a town full of “ships and birds”.",
    words: "ships and birds",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne's letter about “calm at sea” came. The town is full of “ships and birds”.",
  find: findSameSentenceAsBefore,
};

function findSameSentenceAsBefore(
  position: number,
  { stretches, attributions, context }: SpeechFlow,
): Attribution | null {
  const [before, now] = [stretches[position - 1], stretches[position]];
  if (!before || !now || before.paragraph !== now.paragraph) return null;
  const sentence = context.token(now.firstToken)?.sentence;
  if (context.token(before.firstToken)?.sentence !== sentence || context.token(now.endToken - 1)?.sentence !== sentence)
    return null;
  return withReason(attributions[position - 1], "quoted in the same sentence as the words before, by the same speaker");
}

/**
 * [As Orr told the paper, the port is ready. "We can start."]: the speaker in the sentence before, in the same
 * paragraph; else its subject, if it is a person or an institution.
 */
export const subjectBefore: FlowRule = {
  name: "sentence before",
  asked: "open",
  example: {
    text: "As Ada Lorne told the paper, the port is ready. “We can start now.”",
    words: "We can start now.",
    speaker: "Ada Lorne",
  },
  counterExample: "The port of Norland is ready. “We can start now.”",
  find: findSubjectBefore,
};

function findSubjectBefore(position: number, { stretches, context }: SpeechFlow): Attribution | null {
  const now = stretches[position];
  if (!now) return null;
  const asOne = speaksAsOne(now, context);
  const first = Math.max(context.paragraphTokens(now.paragraph).first, now.firstToken - FAR);
  const sentence = context.token(now.firstToken - 1)?.sentence;
  for (let i = now.firstToken - 1; i >= first && context.token(i)?.sentence === sentence; i--) {
    const token = context.token(i);
    if (!token || !isPlainReportingVerb(token) || context.stretchAt(i) >= 0) continue;
    if (isYetToSay(i, context) || isReported(i, context) || isCompared(i, context)) continue;
    const attribution = attributeToSubject(i, context);
    if (attribution?.speaker) return withReason(attribution, "speaks in the sentence before");
  }
  for (let i = now.firstToken - 1; i >= first; i--) {
    const token = context.token(i);
    if (!token || !isSubject(token.deprel) || context.stretchAt(i) >= 0 || !isRootSubject(i, context)) continue;
    if (!isActor(i, context) || (asOne && isSeveral(i, context)) || isOnlyDescribed(i, context)) continue;
    const speaker = buildSpeakerMention(i, context, "subject of the sentence before");
    if (speaker) return { cue: null, speaker, basis: "flow" };
  }
  return null;
}

/** [the clerks need to inform everybody], [the board will report in May]; not [the paper went on to comment]. */
const isYetToSay = (verb: number, { token, children }: SpeechContext): boolean =>
  token(verb)?.tag === "VB" &&
  (children(verb).some((c) => token(c)?.tag === "MD") ||
    /^(?:need|have|want|try|refuse|fail|decline|expect|hope|plan|ask|tell|urge|be)$/u.test(
      token(token(verb)?.head ?? -1)?.lemma ?? "",
    ));

/** [Norland Rail was one of the firms]: told what it is, a body does not speak next. */
const isOnlyDescribed = (subject: number, { token, nameAt, child }: SpeechContext): boolean => {
  const verb = token(token(subject)?.head ?? -1);
  const isBody = token(subject)?.upos === "PROPN" && nameAt(subject)?.type !== "person";
  return isBody && verb?.lemma === "be" && child(verb.index, "attr") !== undefined;
};

/** [It will take longer than the firms say]: not what they say now. */
const isCompared = (verb: number, { children, token }: SpeechContext): boolean =>
  children(verb).some((child) => token(child)?.deprel === "mark" && token(child)?.text === "than");

/**
 * [Ms Orr says the port announced in May is small]: the clause of another verb of saying, which has its own subject, or
 * a clause that modifies a noun.
 */
function isReported(verb: number, { token, child }: SpeechContext): boolean {
  const { deprel = "", head = verb } = token(verb) ?? {};
  const above = token(head);
  if (deprel === "acl") return true;
  if (deprel !== "ccomp" || head > verb || !above || !isPlainReportingVerb(above)) return false;
  return child(head, "nsubj") !== undefined;
}
