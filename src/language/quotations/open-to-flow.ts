import { words } from "../lexicon/words.js";
import { isCharge } from "./attribution/charge.js";
import { goesOnInSingle, isTermOf } from "./not-speech.js";
import { askedOf } from "./speaker-rules/asked-of.js";
import { colonBefore, endingOf, type PlacedStretch, type SpeechContext } from "./speech-context.js";
import { findSubject } from "./subject.js";

/** Whether words of the same sentence precede the opening mark. */
export function isPartOfSentence({ outer, paragraph }: PlacedStretch, { document }: SpeechContext): boolean {
  const start = document.paragraphs[paragraph - 1]?.proseStart ?? 0;
  const before = document.text.slice(Math.max(start, outer.start - 4), outer.start).trimEnd();
  return outer.start > start && before !== "" && !/[.!?:"”'’»…]$/u.test(before);
}

/** Fewer words may be a term. */
const FEWEST_WORDS = 4;

/**
 * Whether flow rules may name the speaker. One or two words in marks may be the writer's own term, as in ["Top secret"
 * is a class of its own]: then only its own sentence can make it speech.
 */
export function isOpenToFlow(stretch: PlacedStretch, context: SpeechContext): boolean {
  if (isHeldByAnyone(stretch, context)) return false;
  const isHeading = stretch.family === "single" && context.inDoubleMarks && !goesOnInSingle(stretch, context);
  if (isHeading || isWording(stretch, context)) return false;
  // [Orr was quoted as saying. “We must go.”]: a whole sentence is no charge, though the parse joins it to the one before
  const isPart = isPartOfSentence(stretch, context);
  if (askedOf.find(stretch, context) || isTermOf(stretch, context)) return false;
  if (isPart && isCharge(stretch, context)) return false;
  if (context.wordCount(stretch) >= FEWEST_WORDS) return true;
  return !isPart && /[.,!?…\-–—]$/u.test(endingOf(stretch, context));
}

/** [people with the view that "nothing is ever good"]: the clause of a noun for a thought, whose holder is not told. */
function isHeldByAnyone({ firstToken }: PlacedStretch, { token, child }: SpeechContext): boolean {
  const noun = token(firstToken - 2);
  return (
    token(firstToken - 1)?.text === "that" &&
    THOUGHTS.test(noun?.lemma ?? "") &&
    child(firstToken - 2, "poss") === undefined
  );
}

const THOUGHTS =
  /^(?:view|idea|notion|belief|feeling|sense|theory|rumour|rumor|fear|hope|impression|myth|assumption|principle)$/u;

/** [The question is: "…"], [The banner read: "…"]: the wording of a text, which nobody speaks there. */
function isWording(stretch: PlacedStretch, context: SpeechContext): boolean {
  const colon = colonBefore(stretch, context);
  const verb = colon === null ? undefined : context.token(colon - 1);
  if (!verb || !/^(?:be|read|run|say)$/u.test(verb.lemma)) return false;
  const subject = findSubject(verb.index, context);
  return subject !== null && WORDED.has(context.token(subject)?.lemma.toLowerCase() ?? "");
}

const WORDED: ReadonlySet<string> = words(
  `
  question wording slogan motto headline caption banner placard inscription sign label formula refrain chorus
`,
);
