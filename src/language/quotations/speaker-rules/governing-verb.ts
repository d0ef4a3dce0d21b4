import { JUDGING_VERBS, SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import type { Token } from "../../types.js";
import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import { outerWord } from "../attribution/outer-word.js";
import { outermost } from "../attribution/outermost.js";
import { isPlainReportingVerb, isReportingVerb } from "../attribution/reporting-verb.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** How far up the tree a verb of saying is looked for. */
const MOST_STEPS = 12;

/**
 * [He said the plan would be "a slow disaster"]: the verb of saying or judging that the quoted words hang on in the parse. A plain verb of
 * saying further up beats one that only may be of saying: [She says she hopes to "win it all"] are the words of who says.
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
  const term = context.wordCount(stretch) <= 3 && isModifier(stretch, context);
  let judged: Attribution | null = null;
  let open: Attribution | null = null;
  let at = head;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    if (!token || context.paragraphOf(at) !== stretch.paragraph) break;
    if (context.stretchAt(at) < 0) {
      const plain = isPlainReportingVerb(token) || isFinding(at, context) || isSpeakingOf(at, context);
      const counts: boolean = plain || (!judged && !term && mayReport(token, step));
      const attribution: Attribution | null = counts ? attributeToSubject(at, context) : null;
      if (attribution && plain) return outermost(at, attribution, context);
      judged ??= attribution;
      // [Calls people "losers."]: somebody's words, though the sentence has no subject
      if (counts && !attribution)
        open ??= { cue: { start: token.start, end: token.end }, speaker: null, basis: "none" };
    }
    if (token.head === at) break;
    at = token.head;
  }
  return judged ?? open;
}

/** [speaking of the "fair deal" that the union hoped for], [spoke about], [warned of]: what is spoken of is told in the speaker's words. */
const isSpeakingOf = (verb: number, { children, token }: SpeechContext): boolean =>
  /^(?:speak|talk)$/u.test(token(verb)?.lemma.toLowerCase() ?? "") &&
  token(verb)?.upos === "VERB" &&
  children(verb).some((c) => /^(?:of|about)$/u.test(token(c)?.text ?? ""));

/** What an inquiry does with what it has to say. */
const FINDING = /^(?:find|show|determin|determine|rul|rule|hold|indicat|indicate)$/u;

/** [An audit found that the port was "a ruin"]: a document or an institution, with a clause of its own; not [Orr found that she was lost]. */
function isFinding(verb: number, context: SpeechContext): boolean {
  const { children, token, nameAt } = context;
  if (!FINDING.test(token(verb)?.lemma.toLowerCase() ?? "")) return false;
  if (!children(verb).some((c) => c > verb && token(c)?.deprel === "ccomp")) return false;
  const subject = children(verb).find((c) => c < verb && token(c)?.deprel === "nsubj");
  const lemma = token(subject ?? -1)?.lemma.toLowerCase() ?? "";
  if (subject === undefined) return false;
  return INQUIRIES.has(lemma) || SPEECH_NOUNS.has(lemma) || nameAt(subject)?.type === "organization";
}

/** Who or what finds: beside what is written (`SPEECH_NOUNS`). */
const INQUIRIES: ReadonlySet<string> = new Set(
  "audit inquiry inquest investigation examination analysis research inspection court judge jury tribunal panel commission committee auditor researcher inspector investigator watchdog".split(
    " ",
  ),
);

/** [pushed the "open door" plan]: a term that only modifies the noun behind it needs a plain verb of saying to be somebody's words. */
function isModifier(stretch: PlacedStretch, context: SpeechContext): boolean {
  const word = outerWord(stretch, context);
  return word !== null && word.head >= stretch.endToken && /^(?:amod|compound|nmod)$/u.test(word.deprel);
}

const mayReport = (token: Token, step: number): boolean =>
  token.upos === "VERB" && (JUDGING_VERBS.has(token.lemma.toLowerCase()) || (step === 0 && isReportingVerb(token)));
