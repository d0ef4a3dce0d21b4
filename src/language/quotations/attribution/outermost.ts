import type { Span } from "../../../text/span.js";
import { genderOfBearer } from "../../lexicon/en/first-names.js";
import { SPEECH_NOUNS } from "../../lexicon/en/speech-verbs.js";
import { headOf } from "../../parse-index.js";
import type { SpeakerMention } from "../../types.js";
import { mayBeSomebody } from "../can-speak.js";
import type { SpeechContext } from "../speech-context.js";
import type { Attribution } from "../types.js";
import { attributeToSubject } from "./attribute-to-subject.js";
import { governorOf } from "./clause-governor.js";
import { isPlainReportingVerb } from "./reporting-verb.js";

/** How many heads up an outer verb of saying is looked for. */
const MOST_STEPS = 10;

/**
 * [Orr said he told them it was "over"], [Orr wants what she calls "a fair deal"]: if the nearest subject is a pronoun
 * or a thing, a verb of saying further up names the same person, or the one who reports.
 */
export function outermost(verb: number, attribution: Attribution, context: SpeechContext): Attribution {
  const wish = wishFor(verb, context);
  const wisher = wish === null ? null : attributeToSubject(wish, context);
  let found = wisher ?? attribution;
  if (!isThirdPerson(found) && !isThing(found, context)) return found;
  let at = wisher && wish !== null ? wish : verb;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = context.token(at);
    const governor = governorOf(at, context);
    if (!token || governor === at) break;
    at = governor;
    const above = context.token(at);
    if (!above || !isPlainReportingVerb(above) || context.stretchAt(at) >= 0) continue;
    const outer = attributeToSubject(at, context);
    if (!outer?.speaker || isSpeechWith(verb, outer.speaker, context) || isAnotherGender(found, outer.speaker))
      continue;
    if (isThing(outer, context) || (isOnePerson(found) && isBody(outer, context))) continue;
    found = outer;
    if (!isThirdPerson(outer)) break;
  }
  return found;
}

/** Verbs of wanting somebody else to act, in base form. What makes somebody act is not among them: [led Orr to say]. */
const WISHING = /^(?:want|expect|urge|call|need|like|beg|implore|press|push|require|order|advise)$/u;

/**
 * [Orr expects the mayor to announce a "new start"], [called on Vale to admit that it was "a joke"]: nobody has said it
 * yet but the one who expects it.
 *
 * @returns the verb of expecting.
 */
function wishFor(verb: number, { token, children, child }: SpeechContext): number | null {
  const said = token(verb);
  const isInfinitive = said?.tag === "VB" && children(verb).some((c) => c < verb && token(c)?.tag === "TO");
  const above = isInfinitive ? token(said.head) : undefined;
  if (!above || above.index > verb || above.upos !== "VERB" || !WISHING.test(above.lemma.toLowerCase())) return null;
  if (child(above.index, "auxpass") !== undefined) return null;
  const hasSubject = children(verb).some((c) => c < verb && token(c)?.deprel === "nsubj");
  const isOther = (c: number): boolean => c > above.index && c < verb && token(c)?.deprel === "dobj";
  return hasSubject || children(above.index).some(isOther) ? above.index : null;
}

const isThirdPerson = ({ speaker }: Attribution): boolean => /^(?:he|she|they|it|you)$/iu.test(speaker?.text ?? "");

const isOnePerson = ({ speaker }: Attribution): boolean => /^s?he$/iu.test(speaker?.text ?? "");

/** [He said he was well, the agency reported]: a body is no "he". */
const isBody = ({ speaker }: Attribution, { nameAt, tokenFrom }: SpeechContext): boolean =>
  speaker !== null && nameAt(tokenFrom(speaker.start))?.type === "organization";

/**
 * [Ms Orr told them the height of the waves suggested a pattern: "…"]: something that neither speaks nor is written.
 */
function isThing({ speaker, cue }: Attribution, context: SpeechContext): boolean {
  // [to a clerk on the line, who replied]
  if (!speaker || /^who$/iu.test(context.document.text.slice(speaker.nearest?.start ?? 0, speaker.nearest?.end ?? 0)))
    return false;
  const first = context.tokenFrom(speaker.start);
  const head = headOf(first, context.tokenFrom(speaker.end - 1) + 1, context);
  const { upos = "", lemma = "", tag = "" } = context.token(head) ?? {};
  return (
    upos === "NOUN" &&
    (tag === "NN" || (tag === "NNS" && isShown(cue, context))) &&
    !mayBeSomebody(head, context) &&
    !SPEECH_NOUNS.has(lemma.toLowerCase()) &&
    !SEVERAL.test(lemma)
  );
}

/** [the parts that were damaged suggest]: what things may tell as well as people. */
const isShown = (cue: Span | null, { token, tokenFrom }: SpeechContext): boolean =>
  cue !== null && /^(?:suggest|show|indicate|imply|reveal)$/u.test(token(tokenFrom(cue.start))?.lemma ?? "");

/** Groups that speak with one voice. */
const SEVERAL = /^(?:crowd|audience|mob|rally|public|family|couple|pair|duo|trio|voice|chorus|choir)$/iu;

/** [Ada Lorne said that he had called it "over"] */
function isAnotherGender({ speaker }: Attribution, { text }: SpeakerMention): boolean {
  const told = genderOfBearer(text.split(/\s+/u)[0] ?? "");
  const meant = /^he$/iu.test(speaker?.text ?? "") ? "male" : /^she$/iu.test(speaker?.text ?? "") ? "female" : null;
  return /\s/u.test(text) && told !== null && meant !== null && told !== meant;
}

/**
 * [His speech, in which he called it "over", named nobody]: the verb is inside the phrase for a speech, so the speech
 * is not an outer speaker.
 */
function isSpeechWith(verb: number, { start, end }: Span, context: SpeechContext): boolean {
  const first = context.tokenFrom(start);
  const head = headOf(first, context.tokenFrom(end - 1) + 1, context);
  return SPEECH_NOUNS.has(context.token(head)?.lemma.toLowerCase() ?? "") && context.rightEdge(head) >= verb;
}
