import type { SpeechContext } from "../speech-context.js";
import { isPlainReportingVerb, isReportingVerb } from "./reporting-verb.js";

/** In tokens before the clause. */
const WINDOW = 30;

/**
 * The head of a verb. For the clause of [telling reporters on a visit to Lessen on Friday that he thinks it a “ruin”],
 * which the parse may attach to the visit, it is the verb of saying: a clause with "that" and a subject of its own is
 * no relative clause.
 */
export function governorOf(verb: number, context: SpeechContext): number {
  const { token, children } = context;
  const { deprel = "", head = verb } = token(verb) ?? {};
  if (!/^(?:relcl|acl)$/u.test(deprel) || head >= verb) return head;
  const that = children(verb).find((c) => c < verb && token(c)?.deprel === "mark" && token(c)?.text === "that");
  const hasSubject = children(verb).some((c) => c < verb && /^nsubj/u.test(token(c)?.deprel ?? ""));
  // [the news that he thinks so]
  if (that === undefined || !hasSubject || that === head + 1) return head;
  return verbOfSayingBefore(that, context) ?? head;
}

function verbOfSayingBefore(that: number, context: SpeechContext): number | null {
  const { token, children, stretchAt } = context;
  for (let i = that - 1; i > Math.max(0, that - WINDOW); i--) {
    const verb = token(i);
    if (!verb || stretchAt(i) >= 0 || verb.sentence !== token(that)?.sentence) return null;
    if (!isPlainReportingVerb(verb) && !(i === that - 1 && isReportingVerb(verb))) continue;
    if (/^(?:amod|compound)$/u.test(verb.deprel)) continue;
    return children(i).some((c) => c > i && token(c)?.deprel === "ccomp") ? null : i;
  }
  return null;
}
