import type { SpeechContext } from "../speech-context.js";
import { isPlainReportingVerb } from "./reporting-verb.js";

/**
 * [Orr said the firm had agreed to pay after "hard talks"]: what another has agreed to do is an act, told in the words
 * of whoever reports it.
 */
export function isActReported(verb: number, { children, token }: SpeechContext): boolean {
  const { deprel = "", head = verb } = token(verb) ?? {};
  const above = token(head);
  if (deprel !== "ccomp" || !above || head > verb || !isPlainReportingVerb(above)) return false;
  return children(verb).some(
    (c) => c > verb && token(c)?.deprel === "xcomp" && children(c).some((to) => token(to)?.tag === "TO"),
  );
}
