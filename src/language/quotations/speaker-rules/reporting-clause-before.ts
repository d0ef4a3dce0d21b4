import { attributeToSubject } from "../attribution/attribute-to-subject.js";
import { outermost } from "../attribution/outermost.js";
import { isClauseOfItsOwn } from "../attribution/own-clause.js";
import { isActReported } from "../attribution/reported-act.js";
import { isPlainReportingVerb, isReportingVerb, isTakenForParticiple } from "../attribution/reporting-verb.js";
import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import type { Attribution, SpeakerRule } from "../types.js";

/** In tokens before the opening mark. */
const WINDOW = 30;

/** In tokens: from a comma or a colon back to a verb that only may be one of saying. */
const NEAR = 2;
const NEAR_COLON = 12;

/**
 * [Ms Orr said: "…"], [he said, "…"], [told reporters on Monday that "…"]: a verb before the opening mark, with no
 * other finite verb between.
 */
export const reportingClauseBefore: SpeakerRule = {
  name: "reporting clause before",
  example: {
    text: "Ada Lorne said: “The port will open in May.”",
    words: "The port will open in May.",
    speaker: "Ada Lorne",
  },
  counterExample: "Ada Lorne is going to “open the port in May”.",
  find: find,
};

function find(stretch: PlacedStretch, context: SpeechContext): Attribution | null {
  const last = stretch.firstToken - 1;
  if (last < 0) return null;
  const colon = context.token(last)?.text === ":";
  const marked = /^[:,]$/u.test(context.token(last)?.text ?? "");
  const sameParagraph = context.paragraphOf(last) === stretch.paragraph;
  // [Ms Orr went on:] as a paragraph of its own
  if (!sameParagraph && !colon) return null;
  const paragraph = context.paragraphOf(last);
  for (let i = last; i > last - WINDOW && i >= 0; i--) {
    const token = context.token(i);
    if (!token || context.stretchAt(i) >= 0 || context.paragraphOf(i) !== paragraph) return null;
    if (/^[.!?;]$/u.test(token.text)) return null;
    // [He went on: "…"], not [He is going to "win it all"]
    const near = marked && (last - i <= NEAR || (colon && last - i <= NEAR_COLON));
    const mayReport = near && isReportingVerb(token) && !tellsWhen(i, context) && !isSeenActing(i, context);
    if (isPlainReportingVerb(token) || mayReport) {
      if (/^(?:amod|compound)$/u.test(token.deprel) && !isTakenForParticiple(i, context)) continue;
      if (colon && narrowsNoun(i, context)) continue;
      if (!marked && isActReported(i, stretch, context)) continue;
      const attribution = attributeToSubject(i, context);
      if (attribution) return outermost(i, attribution, context);
      if (!colon) return null;
      continue;
    }
    // [called for a cut, a step Orr dismissed as "a joke"]
    if (!marked && isClauseOfItsOwn(i, context)) return null;
    if (!marked && isProgressive(i, context)) return null;
    const finite = /^(?:VBD|VBZ|VBP|MD)$/u.test(token.tag);
    if (finite && !colon && !/^(?:aux|auxpass|relcl)$/u.test(token.deprel) && !tellsWhen(i, context)) return null;
  }
  return null;
}

/**
 * [She wrote to a clerk who had said so: "…"]: a restrictive relative clause identifies the clerk; she says the words.
 */
function narrowsNoun(verb: number, { token, leftEdge, children }: SpeechContext): boolean {
  if (token(verb)?.deprel !== "relcl" || !children(verb).some((c) => c > verb && token(c)?.deprel === "dobj"))
    return false;
  return token(leftEdge(verb) - 1)?.text !== ",";
}

/** [Vale was sad to see Orr go: "…"]: [go] tells what somebody is seen doing, and [see] has it as its object. */
const isSeenActing = (verb: number, context: SpeechContext): boolean =>
  isBareClause(verb, context) || context.children(verb).some((c) => c > verb && isBareClause(c, context));

/** A bare infinitive with a subject of its own. */
const isBareClause = (verb: number, { token, children, child }: SpeechContext): boolean =>
  token(verb)?.tag === "VB" &&
  token(verb)?.deprel === "ccomp" &&
  child(verb, "nsubj") !== undefined &&
  !children(verb).some((c) => /^(?:TO|MD)$/u.test(token(c)?.tag ?? ""));

/** [is giving them "a hard time"]: the auxiliary makes the participle a verb of its own clause. */
const isProgressive = (verb: number, { token, children }: SpeechContext): boolean =>
  token(verb)?.tag === "VBG" &&
  /^(?:conj|ROOT)$/u.test(token(verb)?.deprel ?? "") &&
  children(verb).some((c) => c < verb && token(c)?.deprel === "nsubj") &&
  children(verb).some((c) => c < verb && token(c)?.deprel === "aux");

/** [She said in May, when the news broke, "…"]: between commas, the clause only gives the time. */
const tellsWhen = (verb: number, { token, children, leftEdge }: SpeechContext): boolean =>
  /^(?:advcl|relcl)$/u.test(token(verb)?.deprel ?? "") &&
  children(verb).some((c) => /^(?:when|after|before|while|since)$/iu.test(token(c)?.text ?? "")) &&
  token(leftEdge(verb) - 1)?.text === "," &&
  token(verb + 1)?.text === ",";
