import { headOf } from "../../parse-index.js";
import { isPersonNoun } from "../noun-kinds.js";
import type { SpeechContext } from "../speech-context.js";

/*
 * Subjects that stand behind a preposition or a relative pronoun, which the parse takes for something else.
 */

/** In tokens. */
const LONGEST_APPOSITION = 16;

/**
 * [The bank said it would sell, with Ada Lorne, head of the unit, saying: "…"]: "with" brings a speaker of its own, whom
 * an apposition parts from the participle.
 */
export function subjectBehindWith(verb: number, context: SpeechContext): number | null {
  const { token, child, stretchAt, nameAt } = context;
  if (token(verb)?.tag !== "VBG" || token(verb - 1)?.text !== ",") return null;
  let commas = 0;
  for (let at = verb - 2; at > Math.max(0, verb - LONGEST_APPOSITION - 4); at--) {
    if (stretchAt(at) >= 0 || /^(?:VB[DZP]|MD|[.:])$/u.test(token(at)?.tag ?? ".")) return null;
    if (token(at)?.text === ",") commas++;
    if (!/^with$/iu.test(token(at)?.text ?? "")) continue;
    const object = child(at, "pobj");
    if (token(at - 1)?.text !== "," || commas === 0 || object === undefined) return null;
    if (nameAt(object)?.type === "person") return object;
    // [with the head of the unit, Ada Lorne, saying]
    const last = nameAt(verb - 2);
    const isHolder =
      last?.type === "person" && isPersonNoun(object, context) && token(last.firstToken - 1)?.text === ",";
    return isHolder ? headOf(last.firstToken, last.endToken, context) : null;
  }
  return null;
}

/** In tokens, from a relative pronoun to its verb. */
const LONGEST_RELATIVE = 8;

/**
 * [Jon Vale, whom Ada Lorne on Monday called "a bore"], [who Ada Lorne called "a bore"]: a person's name right behind
 * the relative pronoun is the subject, and the pronoun the object.
 */
export function subjectBehindRelative(
  verb: number,
  { token, nameAt, stretchAt, tokenFrom }: SpeechContext,
): number | null {
  for (let at = verb - 1; at > Math.max(0, verb - LONGEST_RELATIVE); at--) {
    const { upos = "PUNCT", tag = "" } = token(at) ?? {};
    if (stretchAt(at) >= 0 || /^(?:PUNCT|VERB|AUX|CCONJ)$/u.test(upos)) return null;
    if (!/^(?:WP|WDT)$/u.test(tag)) continue;
    const name = [nameAt(at + 1), nameAt(at + 2)].find((n) => n?.type === "person" && n.endToken <= verb);
    return name && tokenFrom(name.title?.start ?? name.start) === at + 1 ? name.endToken - 1 : null;
  }
  return null;
}
