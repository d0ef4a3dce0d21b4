import { JUDGING_VERBS, SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { words } from "../../lexicon/words.js";
import type { Token } from "../../types.js";
import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import { governorOf } from "../attribution/clause-governor.js";
import { isModifier, outerWord } from "../attribution/outer-word.js";
import { outermost } from "../attribution/outermost.js";
import { isClauseOfItsOwn } from "../attribution/own-clause.js";
import { isActReported } from "../attribution/reported-act.js";
import { isPlainReportingVerb, isReportingVerb } from "../attribution/reporting-verb.js";
import { isPartOfSentence } from "../open-to-flow.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** How many heads up a verb of saying is looked for. */
const MOST_STEPS = 12;

/**
 * [He said the plan would be "a slow disaster"]: the verb of saying or judging that governs the quoted words in the
 * parse. A plain verb of saying further up beats a verb that may only be one: in [She says she hopes to "win it all"]
 * she says it.
 */
export const governingVerb: SpeakerRule = {
  name: "verb that governs the words",
  example: {
    text: "Jon Vale has denounced the delay as “a slow disaster”.",
    words: "a slow disaster",
    speaker: "Jon Vale",
  },
  counterExample: "Jon Vale pushed the “open door” plan.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const head = outerWord(stretch, context)?.head;
  if (head === undefined) return null;
  // a term that modifies a noun is somebody's words only under a plain verb of saying
  const term = isModifier(stretch, context);
  let judged: Attribution | null = null;
  let open: Attribution | null = null;
  let at = head;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || context.paragraphOf(at) !== stretch.paragraph) break;
    if (context.stretchAt(at) < 0) {
      // [With the help of "The Late Hour", Orr held a fair]: a verb of judging has the words after it
      const stands = at < stretch.firstToken || !isPartOfSentence(stretch, context);
      const plain = isPlainReportingVerb(token) || isFinding(at, context) || isSpeakingOf(at, context);
      const counts: boolean = plain || (!judged && !term && stands && mayReport(token, step) && !isMotion(at, context));
      const attribution: Attribution | null = counts ? attributeToSubject(at, context) : null;
      if (attribution && plain && isActReported(at, stretch, context)) {
        judged ??= attribution;
        at = token.head;
        continue;
      }
      if (attribution && plain) return outermost(at, attribution, context);
      judged ??= attribution;
      // [called for a cut, a step Orr dismissed as "a joke"]: the words are of the relative clause's own subject
      if (judged && judged === attribution && (isClauseOfItsOwn(at, context) || isCoordinate(at, context)))
        return judged;
      const inside = judgedInside(at, stretch, context);
      if (inside) return inside;
      // [Calls people "losers."]: somebody's words, though the sentence has no subject
      if (counts && !attribution)
        open ??= { cue: { start: token.start, end: token.end }, speaker: null, basis: "none" };
    }
    const governor: number = governorOf(at, context);
    if (governor === at) break;
    at = governor;
  }
  return judged ?? open;
}

/**
 * [Orr proposed a talk on Monday, but the board rejected the idea as "a joke"]: a clause beside that of the verb before,
 * with a noun as its own subject, is no part of what that verb reports.
 */
function isCoordinate(verb: number, { children, token }: SpeechContext): boolean {
  const { deprel = "", head = verb, tag = "" } = token(verb) ?? {};
  if (deprel !== "conj" || !/^VB[DZP]$/u.test(tag)) return false;
  const joint = children(head).find((c) => c > head && c < verb && token(c)?.deprel === "cc");
  const isJoined = joint !== undefined && (token(joint)?.text === "but" || token(joint - 1)?.upos === "PUNCT");
  if (!isJoined) return false;
  const before = children(verb).filter((c) => c < verb);
  return (
    before.some((c) => token(c)?.deprel === "nsubj" && /^(?:NOUN|PROPN)$/u.test(token(c)?.upos ?? "")) &&
    !before.some((c) => token(c)?.deprel === "mark")
  );
}

/**
 * [a step Jon Vale dismissed as "a joke"], if the parse hangs [as] on the step: the verb of judging between the two.
 */
function judgedInside(noun: number, { firstToken }: PlacedStretch, context: SpeechContext): Attribution | null {
  const { children, token } = context;
  if (token(firstToken - 1)?.text !== "as" || token(firstToken - 1)?.head !== noun) return null;
  const verb = children(noun).find((c) => c < firstToken && isClauseOfItsOwn(c, context));
  return verb !== undefined && JUDGING_VERBS.has(token(verb)?.lemma.toLowerCase() ?? "")
    ? attributeToSubject(verb, context)
    : null;
}

/** [speaking of the "fair deal" that the union hoped for], [spoke about]: the topic is in the speaker's words. */
const isSpeakingOf = (verb: number, { children, token }: SpeechContext): boolean =>
  /^(?:speak|talk)$/u.test(token(verb)?.lemma.toLowerCase() ?? "") &&
  token(verb)?.upos === "VERB" &&
  children(verb).some((c) => /^(?:of|about)$/u.test(token(c)?.text ?? ""));

/** Verbs for the results of an inquiry, in base form. */
const FINDING = /^(?:find|show|determin|determine|rul|rule|hold|indicat|indicate)$/u;

/**
 * [An audit found that the port was "a ruin"]: the subject is a document or an institution, and the verb has a clause.
 * Not [Orr found that she was lost].
 */
function isFinding(verb: number, context: SpeechContext): boolean {
  const { children, token, nameAt } = context;
  if (!FINDING.test(token(verb)?.lemma.toLowerCase() ?? "")) return false;
  if (!children(verb).some((c) => c > verb && token(c)?.deprel === "ccomp")) return false;
  const subject = children(verb).find((c) => c < verb && token(c)?.deprel === "nsubj");
  const lemma = token(subject ?? -1)?.lemma.toLowerCase() ?? "";
  if (subject === undefined) return false;
  return INQUIRIES.has(lemma) || SPEECH_NOUNS.has(lemma) || nameAt(subject)?.type === "organization";
}

/** Subjects of these verbs, besides documents (`SPEECH_NOUNS`). */
const INQUIRIES: ReadonlySet<string> = words(
  `
  audit inquiry inquest investigation examination analysis research inspection court judge jury tribunal panel
  commission committee auditor researcher inspector investigator watchdog
`,
);

/** [was hurt by going "down the drain"]; not [went on to call it]. */
const isMotion = (verb: number, { token, children }: SpeechContext): boolean =>
  token(verb)?.lemma === "go" && !children(verb).some((c) => /^on$/iu.test(token(c)?.text ?? ""));

const mayReport = (token: Token, step: number): boolean =>
  token.upos === "VERB" && (JUDGING_VERBS.has(token.lemma.toLowerCase()) || (step === 0 && isReportingVerb(token)));
