import { PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { SpeakerMention } from "../types.js";
import { buildSpeakerMention } from "./speaker-mention.js";
import { attributeToSubject, isPlainReportingVerb } from "./speaker-rules/reporting-verb.js";
import { type Attribution, colonBefore, endingOf, type PlacedStretch, type SpeechContext } from "./speech-context.js";
import { findSubject, isSubject } from "./subject.js";

/** The quotations of a text in order, with what the rules have found so far. */
export interface SpeechFlow {
  readonly context: SpeechContext;
  readonly stretches: readonly PlacedStretch[];
  readonly attributions: (Attribution | null)[];
}

export type FlowRule = (position: number, flow: SpeechFlow) => Attribution | null;

/**
 * Speakers by the run of the paragraphs, for quotations whose own sentence does not tell. Asked in this order; each sees what the ones before
 * it found for earlier quotations.
 */
export const FLOW_RULES: readonly FlowRule[] = [
  speechGoesOn,
  sameAsBefore,
  sameAsFollowing,
  subjectBefore,
  speakerOfParagraphBefore,
  lastSpeaker,
];

/** The mark opens anew what the paragraph before left open. */
function speechGoesOn(position: number, { stretches, attributions }: SpeechFlow): Attribution | null {
  const before = stretches[position - 1];
  const now = stretches[position];
  if (!before || !now?.reopened || before.closed || now.paragraph - before.paragraph > 1) return null;
  return withReason(attributions[position - 1], "same speech, opened anew in this paragraph");
}

/** ["A," he said. "B."] */
function sameAsBefore(position: number, { stretches, attributions, context }: SpeechFlow): Attribution | null {
  const before = stretches[position - 1];
  const now = stretches[position];
  if (!before || !now || before.paragraph !== now.paragraph) return null;
  const between = context.document.text.slice(before.outer.end, now.outer.start);
  if (between.length > 400 || sentencesBetween(before, now, between, context) > 1) return null;
  return withReason(attributions[position - 1], "same speaker as the quotation before");
}

/** How many sentences end between two quotations: by their marks or by the parse, whichever sees fewer, since [Gov. Orr] ends none and a reporting clause may be parsed as one. */
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

/** [The question is: "…"], [The banner read: "…"]: the wording of a text, which nobody speaks there. */
export function isWording(stretch: PlacedStretch, context: SpeechContext): boolean {
  const colon = colonBefore(stretch, context);
  const verb = colon === null ? undefined : context.token(colon - 1);
  if (!verb || !/^(?:be|read|run|say)$/u.test(verb.lemma)) return false;
  const subject = findSubject(verb.index, context);
  return subject !== null && WORDED.has(context.token(subject)?.lemma.toLowerCase() ?? "");
}

const WORDED: ReadonlySet<string> = new Set(
  "question wording slogan motto headline caption banner placard inscription sign label formula refrain chorus".split(
    " ",
  ),
);

/** ["A." "B," she said.]: a paragraph that opens with speech and names the speaker after the second stretch. */
function sameAsFollowing(position: number, { stretches, attributions, context }: SpeechFlow): Attribution | null {
  const now = stretches[position];
  const after = stretches[position + 1];
  if (!now || !after || after.paragraph !== now.paragraph) return null;
  const between = context.document.text.slice(now.outer.end, after.outer.start);
  if (between.length > 200 || (opensInSentence(now, context) && /[.!?]\s/u.test(between))) return null;
  return withReason(attributions[position + 1], "same speaker as the quotation after");
}

/** What may stand between two quotations that are parts of one phrase. */
const BETWEEN_PARTS = /^(?:and|or|but|nor|,|a|an|the|as|then|also)$/u;

/** [went after him as a “bully” and a “spoiled brat”]: two parts of one phrase have one speaker. */
export function joinedToBefore(position: number, { stretches, attributions, context }: SpeechFlow): Attribution | null {
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

/** [a "massive scheme" in which they "looted" the fund]: the words of one sentence that stand in marks are of whoever is quoted first in it. */
export function sameSentenceAsBefore(
  position: number,
  { stretches, attributions, context }: SpeechFlow,
): Attribution | null {
  const [before, now] = [stretches[position - 1], stretches[position]];
  if (!before || !now || before.paragraph !== now.paragraph) return null;
  const sentence = context.token(now.firstToken)?.sentence;
  if (context.token(before.firstToken)?.sentence !== sentence || context.token(now.endToken - 1)?.sentence !== sentence)
    return null;
  return withReason(attributions[position - 1], "joined to the words before, by the same speaker");
}

/** Words of its sentence stand before the mark. */
const opensInSentence = ({ firstToken }: PlacedStretch, { token }: SpeechContext): boolean =>
  token(firstToken - 1)?.sentence === token(firstToken)?.sentence;

const FAR = 120;

/**
 * [As Orr told the paper, the port is ready. "We can start."]: who speaks in the sentence before, in the same paragraph; else its subject, if that
 * is a person or an institution.
 */
function subjectBefore(position: number, { stretches, context }: SpeechFlow): Attribution | null {
  const now = stretches[position];
  if (!now) return null;
  const asOne = speaksAsOne(now, context);
  const first = Math.max(context.paragraphTokens(now.paragraph).first, now.firstToken - FAR);
  const sentence = context.token(now.firstToken - 1)?.sentence;
  for (let i = now.firstToken - 1; i >= first && context.token(i)?.sentence === sentence; i--) {
    const token = context.token(i);
    if (!token || !isPlainReportingVerb(token) || context.stretchAt(i) >= 0 || isReported(i, context)) continue;
    const attribution = attributeToSubject(i, context);
    if (attribution?.speaker) return withReason(attribution, "speaks in the sentence before");
  }
  for (let i = now.firstToken - 1; i >= first; i--) {
    const token = context.token(i);
    if (!token || !isSubject(token.deprel) || context.stretchAt(i) >= 0 || !isRootSubject(i, context)) continue;
    if (!isActor(i, context) || (asOne && isSeveral(i, context))) continue;
    const speaker = buildSpeakerMention(i, context, "subject of the sentence before");
    if (speaker) return { cue: null, speaker };
  }
  return null;
}

/** [Ms Orr says the port announced in May is small]: the clause of another verb of saying, which has its own subject, or what narrows a noun. */
function isReported(verb: number, { token, children }: SpeechContext): boolean {
  const { deprel = "", head = verb } = token(verb) ?? {};
  const above = token(head);
  if (deprel === "acl") return true;
  if (deprel !== "ccomp" || head > verb || !above || !isPlainReportingVerb(above)) return false;
  return children(head).some((c) => token(c)?.deprel === "nsubj");
}

/** [“I had no say in it.”] */
function speaksAsOne({ firstToken, endToken }: PlacedStretch, { token }: SpeechContext): boolean {
  for (let i = firstToken; i < endToken; i++) if (/^(?:I|my|me|myself)$/u.test(token(i)?.text ?? "")) return true;
  return false;
}

/** [they], [the owners], [Norland Rail]: nobody of these says "I". */
const isSeveral = (i: number, { token, nameAt }: SpeechContext): boolean =>
  /^they$/iu.test(token(i)?.text ?? "") ||
  nameAt(i)?.type === "organization" ||
  (nameAt(i) === null && /^NNP?S$/u.test(token(i)?.tag ?? ""));

const isActor = (i: number, context: SpeechContext): boolean => {
  const type = context.nameAt(i)?.type;
  if (type) return type === "person" || type === "organization";
  const token = context.token(i);
  return (
    token?.upos === "PROPN" ||
    /^(?:he|she|they)$/iu.test(token?.text ?? "") ||
    PERSON_NOUNS.has(token?.lemma.toLowerCase() ?? "")
  );
};

const isRootSubject = (subject: number, { token }: SpeechContext): boolean => {
  const verb = token(subject)?.head ?? subject;
  return token(verb)?.head === verb || token(verb)?.deprel === "conj";
};

/** A speech that opens its paragraph is of whoever is reported last in the one before; a paragraph that is nothing but speech also goes on with who is quoted there, or with its subject. */
function speakerOfParagraphBefore(position: number, flow: SpeechFlow): Attribution | null {
  const { stretches, attributions, context } = flow;
  const now = stretches[position];
  const before = stretches[position - 1];
  if (!now) return null;
  const { first, end } = context.paragraphTokens(now.paragraph);
  if (now.firstToken > first + 1) return null;
  // ["We agree," the two write], ["The Late Hour" begins]: what does not end its sentence is a part of it, and the sentence tells its speaker.
  if (
    !/[.!?…]$/u.test(endingOf(now, context)) &&
    !/^[.!?…]/u.test(context.document.text.slice(now.outer.end, now.outer.end + 1))
  )
    return null;
  const last = context.paragraphTokens(now.paragraph - 1);
  const told = before?.paragraph === now.paragraph - 1 ? before : undefined;
  const reporter = lastReporter(last, told?.endToken ?? last.first, context);
  if (reporter) return withReason(reporter, "speaks last in the paragraph before");
  // With more behind it in its paragraph, the words may as well be another's, unless the paragraph before ends in speech.
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
    if (speaker) return { cue: null, speaker };
  }
  return null;
}

/** How far before a pronoun. */
const FAR_NAME = 80;

/** [Mr Vale was content. “…,” he said.]: the person named last before the pronoun, outside marks. */
function nameBefore({ start, text }: SpeakerMention, { nameAt, tokenFrom, stretchAt }: SpeechContext): string | null {
  if (!/^s?he$/iu.test(text)) return null;
  const pronoun = tokenFrom(start);
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - FAR_NAME); i--) {
    const name = stretchAt(i) < 0 ? nameAt(i) : null;
    if (name?.type === "person") return name.text;
  }
  return null;
}

/** [“We agree.” That was Mr Vale's answer]: the sentence behind the words names somebody else, and not as one who reports something of his own. */
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
 * [Ms Orr said the port would open. ¶ Each ship will have a berth. “People will see the change.”]: speech that ends its paragraph, behind sentences
 * that name nobody, goes on with who spoke last in the paragraph before.
 */
function lastSpeaker(position: number, { stretches, attributions, context }: SpeechFlow): Attribution | null {
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
  if (reporter) return withReason(reporter, "speaks last in the paragraph before");
  return told ? withReason(attributions[position - 1], "same speaker as in the paragraph before") : null;
}

/** [“We agree.” Mr Vale also backed the plan]: more of the same man. */
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
 * [… he said. Ms Orr added that the port would close.]: who speaks, outside marks, in the last sentence of a paragraph behind its last speech; also
 * in a parenthesis [The port, Ms Orr added, would close.].
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
    // [Ms Orr dismissed the plan. ¶ “It is a joke.”]: what is judged in one paragraph may be quoted in the next
    const judges = token.head === i && ANSWERING.has(token.lemma.toLowerCase());
    if (!judges && !isPlainReportingVerb(token)) continue;
    if (token.head !== i && !isParenthesis(i, context)) continue;
    return sentenceStart(i, context) >= from ? attributeToSubject(i, context) : null;
  }
  return null;
}

const ANSWERING: ReadonlySet<string> = new Set(
  "dismiss reject accuse criticise criticize criticis criticiz condemn denounce denounc welcome welcom attack defend praise prais blame blam hail slam deride derid lambast lambaste rebuke rebuk ridicule ridicul".split(
    " ",
  ),
);

/** The verb of a clause inside the main one, which itself reports nothing. */
function isParenthesis(verb: number, { token }: SpeechContext): boolean {
  const { deprel = "", head = verb } = token(verb) ?? {};
  const main = token(head);
  return /^(?:parataxis|ccomp)$/u.test(deprel) && main?.head === head && head > verb && !isPlainReportingVerb(main);
}

const sentenceStart = (i: number, { parse, token }: SpeechContext): number =>
  parse.sentences[token(i)?.sentence ?? -1]?.firstToken ?? i;

const withReason = (attribution: Attribution | null | undefined, reason: string): Attribution | null =>
  attribution?.speaker ? { cue: null, speaker: { ...attribution.speaker, reason } } : null;
