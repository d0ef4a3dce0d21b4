import { lastSpeaker, speakerOfParagraphBefore } from "./paragraph-flow.js";
import { buildSpeakerMention } from "./speaker-mention.js";
import { attributeToSubject, isPlainReportingVerb } from "./speaker-rules/reporting-verb.js";
import { type Attribution, colonBefore, type PlacedStretch, type SpeechContext } from "./speech-context.js";
import {
  FAR,
  type FlowRule,
  isActor,
  isRootSubject,
  isSeveral,
  type SpeechFlow,
  speaksAsOne,
  withReason,
} from "./speech-flow.js";
import { findSubject, isSubject } from "./subject.js";

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
  // [The port was safe, he said. "A." A clerk later called it old. "B," she said.]: with a sentence between, only who opens a paragraph is told of so late
  const opensParagraph = now.firstToken <= context.paragraphTokens(now.paragraph).first + 1;
  if (between.length > 200 || (!opensParagraph && /[.!?]\s/u.test(between))) return null;
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
