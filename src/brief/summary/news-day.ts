import type { Timex, TokenRange } from "../../language/types.js";
import { isToDo } from "../tree-walks.js";
import type { Draft } from "./draft.js";
import { isComma } from "./phrases.js";

/*
 * The day on which something was done or said. On a page that has a date it is the least of the news: "The court [on
 * Tuesday] fined Norrick", unlike "will close [on Tuesday]" and "has been shut [since Tuesday]".
 */

/** The days of the news in a sentence, each with its preposition and the comma that a pair of commas has too many. */
export function daysOfNews(draft: Draft): TokenRange[] {
  return draft.reading
    .timesIn(draft.sentence)
    .filter((time) => isDay(time) && isWhenDone(draft, time))
    .map((time) => withMarks(draft, time))
    .filter((range) => range !== null);
}

/** "Tuesday", "Tuesday evening", "yesterday": a day that a page with a date need not tell; no day of a month, no span. */
const isDay = ({ type, text, value, precision }: Timex): boolean =>
  type === "DATE" &&
  (precision === null || precision === "day") &&
  (/^(?:today|yesterday|tonight|last night)$/i.test(text) ||
    (/^(?:last |early |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/i.test(
      text,
    ) &&
      !(value ?? "").includes("/")));

/** Whether the words say when the past verb above them happened. */
function isWhenDone(draft: Draft, { firstToken, endToken }: Timex): boolean {
  const { tree } = draft.reading;
  const top = tree.top({ firstToken, endToken });
  const above = top && tree.head(top);
  const phrase = above?.deprel === "prep" && /^on$/i.test(above.text) ? above : top;
  const verb = phrase && tree.head(phrase);
  if (!phrase || !verb || !/^VB[DN]$/.test(verb.tag) || isToDo(tree, verb)) return false;
  if (phrase === top && top.deprel !== "npadvmod") return false;
  // "will be told on Tuesday", "did not come on Tuesday", "was due on Tuesday"
  const children = tree.children(verb);
  return (
    !children.some(({ deprel, tag }) => deprel === "neg" || tag === "MD" || deprel === "acomp") &&
    children.some(({ deprel }) => /^nsubj/.test(deprel)) &&
    children.some(({ deprel }) => /^(?:dobj|ccomp|xcomp|nsubjpass|attr|advcl|prep)$/.test(deprel)) &&
    !/^(?:come|happen|be|begin|start|end)$/.test(verb.lemma)
  );
}

function withMarks(draft: Draft, { firstToken, endToken }: Timex): TokenRange | null {
  const { tree } = draft.reading;
  const first = /^on$/i.test(tree.tokens[firstToken - 1]?.text ?? "") ? firstToken - 1 : firstToken;
  if (first <= draft.sentence.firstToken || draft.reading.quotationAt(first)) return null;
  const isPair = isComma(tree, first - 1) && isComma(tree, endToken);
  return { firstToken: first, endToken: isPair ? endToken + 1 : endToken };
}
