import type { Span } from "../../text/span.js";
import { headOf, type ParseIndex } from "../parse-index.js";
import type { Quotation } from "../types.js";

/** For each token, the index of the direct speech that it is in, or -1. */
export function quotationFinder(index: ParseIndex, quotations: readonly Quotation[]): (token: number) => number {
  const at = new Int32Array(index.parse.tokens.length).fill(-1);
  for (const [i, { kind, speech, outer }] of quotations.entries()) {
    if (kind !== "direct" || !speech) continue;
    const end = index.tokenFrom(outer.end);
    for (let t = index.tokenFrom(outer.start); t < end; t++) at[t] = i;
  }
  return (token) => at[token] ?? -1;
}

/** Whether a token begins a verb or phrase that reports direct speech. */
export function cueFinder(index: ParseIndex, quotations: readonly Quotation[]): (token: number) => boolean {
  const cues = new Set<number>();
  for (const { kind, cue } of quotations) if (kind === "direct" && cue) cues.add(index.tokenFrom(cue.start));
  return (token) => cues.has(token);
}

/** Whether a token is the head of the words for a speaker in a reporting clause at the marks. */
export function speakerFinder(index: ParseIndex, quotations: readonly Quotation[]): (token: number) => boolean {
  const speakers = new Set<number>();
  for (const { kind, cue, speaker } of quotations) {
    if (!cue || !speaker) continue;
    const head = headOf(index.tokenFrom(speaker.start), index.tokenFrom(speaker.end - 1) + 1, index);
    if (kind === "direct" || isMistakenSubject(head, speaker, cue, index)) speakers.add(head);
  }
  return (token) => speakers.has(token);
}

/** [Jolly said he would]: a name right before the verb, which the parse may take for an adverb. */
const isMistakenSubject = (head: number, speaker: Span, cue: Span, index: ParseIndex): boolean =>
  !/^nsubj/u.test(index.token(head)?.deprel ?? "") &&
  index.nameAt(head)?.type === "person" &&
  index.tokenFrom(speaker.end) === index.tokenFrom(cue.start);

/** For each sentence, the number of the narrator's sentence; see `Discourse.step`. */
export function countSteps(index: ParseIndex, quotationAt: (token: number) => number): Int32Array {
  const { sentences } = index.parse;
  const steps = new Int32Array(sentences.length);
  let step = 0;
  for (const [i, { firstToken, endToken }] of sentences.entries()) {
    const quotation = quotationAt(firstToken);
    if (quotation < 0 || quotationAt(endToken - 1) !== quotation) step++;
    steps[i] = step;
  }
  return steps;
}
