import type { PlacedStretch, SpeechContext } from "../speech-context.js";
import { isPlainReportingVerb } from "./reporting-verb.js";

/**
 * [Orr said the firm had agreed to pay after "hard talks"]: what another has agreed to do is an act, told in the words
 * of whoever reports it.
 */
export function isActReported(verb: number, stretch: PlacedStretch, context: SpeechContext): boolean {
  const { children, token } = context;
  const { deprel = "", head = verb } = token(verb) ?? {};
  const above = token(head);
  if (deprel !== "ccomp" || !above || head > verb || !isPlainReportingVerb(above)) return false;
  if (isCircumstance(verb, stretch, context)) return true;
  return children(verb).some(
    (c) => c > verb && token(c)?.deprel === "xcomp" && children(c).some((to) => token(to)?.tag === "TO"),
  );
}

/** Prepositions for the cause or the time of an act, after which nobody's own words follow. */
const CIRCUMSTANCE = /^(?:because|after|before|during|despite|amid|following|since|under)$/iu;

/** [Orr said that Vale had confessed because of "hard days in the cell"] */
const isCircumstance = (verb: number, { firstToken }: PlacedStretch, { children, token, rightEdge }: SpeechContext) =>
  children(verb).some(
    (c) =>
      c > verb &&
      c < firstToken &&
      token(c)?.deprel === "prep" &&
      CIRCUMSTANCE.test(token(c)?.text ?? "") &&
      rightEdge(c) >= firstToken,
  );
