import type { Token } from "../language/types.js";
import type { BriefContext } from "./context.js";
import { evidenceAt } from "./evidence.js";
import type { Commitment } from "./model.js";

const BINDING = /^(agree|plan|pledge|promise|vow|undertake|commit|decide|intend)$/;

/** Sentences in which an actor binds itself: a binding verb with a to-infinitive, or "will", and an actor for its subject. */
export function buildCommitments({ document, analysis, actorOf }: BriefContext): Commitment[] {
  const found: Commitment[] = [];
  for (const subject of analysis.tokens) {
    const verb = analysis.tokens[subject.head];
    if (subject.deprel !== "nsubj" || !verb || !BINDING.test(verb.lemma)) continue;
    const action = analysis.tokens
      .slice(verb.index + 1, verb.index + 12)
      .find(({ head, deprel }) => head === verb.index && deprel === "xcomp");
    const sentence = analysis.sentences[verb.sentence];
    const actors = actorOf(subject);
    if (!action || !sentence || actors.length === 0) continue;
    found.push({
      id: `c${found.length + 1}`,
      actors,
      actorText: null,
      action: document.text.slice(action.start, lastOf(analysis.tokens, action, sentence.endToken)),
      instrument: null,
      kind: "plan",
      status: null,
      said: null,
      condition: null,
      due: null,
      evidence: [evidenceAt(document, sentence)],
      reason: `${verb.lemma} to`,
    });
  }
  return found;
}

function lastOf(tokens: readonly Token[], action: Token, endToken: number): number {
  let end = action.index + 1;
  while (end < endToken && !/^[,.;:"“”]$/.test(tokens[end]?.text ?? ".")) end++;
  return tokens[end - 1]?.end ?? action.end;
}
