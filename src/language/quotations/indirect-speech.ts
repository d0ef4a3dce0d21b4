import { type Span, trimSpan } from "../../text/span.js";
import type { Quotation } from "../types.js";
import { attributeToSubject } from "./attribution/attribute-to-subject.js";
import { isReportingVerb } from "./attribution/reporting-verb.js";
import { buildSpeakerMention } from "./speaker-mention.js";
import type { SpeechContext } from "./speech-context.js";

/** In tokens. A longer sentence is a list or a table, not reported speech. */
const LONGEST = 120;

/** [Orr said that the port would close]: a clause governed by a verb of saying, outside quotation marks. */
export function findIndirectSpeech(context: SpeechContext): Quotation[] {
  const found: Quotation[] = [];
  for (const { firstToken, endToken, paragraph } of context.parse.sentences) {
    if (endToken - firstToken > LONGEST) continue;
    for (let verb = firstToken; verb < endToken; verb++) {
      const token = context.token(verb);
      if (!token || !isReportingVerb(token) || context.stretchAt(verb) >= 0) continue;
      const clause = context.children(verb).find((c) => isClause(c, context) && !isSetOff(c, verb, context));
      const attribution = clause === undefined ? null : attributeToSubject(verb, context);
      const span = clause === undefined ? null : clauseSpan(clause, verb, context);
      if (attribution && span) found.push(quotation(span, attribution.cue, attribution.speaker, paragraph));
    }
  }
  return found.concat(findAccordingTo(context));
}

const quotation = (span: Span, cue: Quotation["cue"], speaker: Quotation["speaker"], paragraph: number): Quotation => ({
  start: span.start,
  end: span.end,
  outer: span,
  kind: "indirect",
  cue,
  speaker,
  paragraph,
  speech: true,
});

/** A clause with a finite verb, or [agreed to close], outside quotation marks. */
const isClause = (token: number, context: SpeechContext): boolean =>
  /^(?:ccomp|xcomp)$/u.test(context.token(token)?.deprel ?? "") &&
  /^(?:VERB|AUX)$/u.test(context.token(token)?.upos ?? "") &&
  context.token(token)?.tag !== "VBG" &&
  context.stretchAt(token) < 0;

/**
 * [The mayor had left; on Friday he said], [Her deputy went further: she said]: a clause that a semicolon or a colon
 * parts from the reporting verb is no speech, whatever the parse makes of it.
 */
function isSetOff(clause: number, verb: number, context: SpeechContext): boolean {
  if (clause > verb) return false;
  const isMark = (at: number): boolean => context.token(at)?.upos === "PUNCT";
  let last = context.rightEdge(clause);
  while (last > clause && isMark(last)) last--;
  for (let at = last + 1; at < verb && isMark(at); at++) if (/^[;:]$/u.test(context.token(at)?.text ?? "")) return true;
  return false;
}

/** The part of the clause's subtree on its own side of the verb. */
function clauseSpan(clause: number, verb: number, context: SpeechContext): Span | null {
  let first = Math.max(context.leftEdge(clause), clause > verb ? verb + 1 : 0);
  let last = Math.min(context.rightEdge(clause), clause < verb ? verb - 1 : Number.POSITIVE_INFINITY);
  while (first < last && /^(?:PUNCT|SPACE)$|^that$/u.test(keyOf(first, context))) first++;
  while (last > first && /^(?:PUNCT|SPACE)$/u.test(keyOf(last, context))) last--;
  const from = context.token(first);
  const to = context.token(last);
  return from && to && last > first ? trimSpan(context.parse.text, { start: from.start, end: to.end }) : null;
}

const keyOf = (index: number, { token }: SpeechContext): string => {
  const found = token(index);
  return found?.upos === "PUNCT" || found?.upos === "SPACE" ? found.upos : (found?.text.toLowerCase() ?? "");
};

/** [The port will close, according to the ministry]: the rest of the sentence. */
function findAccordingTo(context: SpeechContext): Quotation[] {
  const found: Quotation[] = [];
  for (const { firstToken, endToken, start, end, paragraph } of context.parse.sentences) {
    if (endToken - firstToken > LONGEST) continue;
    for (let i = firstToken; i + 2 < endToken; i++) {
      const according = context.token(i);
      const to = context.token(i + 1);
      if (according?.text.toLowerCase() !== "according" || to?.text !== "to" || context.stretchAt(i) >= 0) continue;
      const object = context.child(i + 1, "pobj");
      const speaker = object === undefined ? null : buildSpeakerMention(object, context, '"according to"');
      if (!speaker || object === undefined) continue;
      const after = context.token(context.rightEdge(object) + 1);
      const rest =
        i === firstToken
          ? after && { start: after.end, end: end - 1 }
          : { start, end: context.token(i - 1)?.end ?? according.start };
      const span = rest && trimSpan(context.parse.text, trimPunctuation(context.parse.text, rest));
      if (span && span.end > span.start)
        found.push(quotation(span, { start: according.start, end: to.end }, speaker, paragraph));
    }
  }
  return found;
}

function trimPunctuation(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /[\s,;:.]/u.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}
