import type { Timex, Token } from "../../language/types.js";
import { lastDayOf } from "./calendar.js";
import type { DateChoice } from "./due.js";
import type { Ground } from "./ground.js";
import { CONDITION_WORDS } from "./time-words.js";
import { APPOINT_VERBS, EVENT_NOUNS, SAY_VERBS, THINK_VERBS } from "./words.js";

/*
 * Dates of a sentence that are not the deed's: a noun's, another clause's, or of the day on which it was told. And the other way round: what
 * looks like the day of telling, but cannot be.
 */

/**
 * "the budget [for 2032]", "the years [to 2040]", "the ruling, due [on Friday]": a date that tells which, not when, wherever the parser hung
 * it; but "called an election [for May]" and "scheduled the launch [for May]".
 */
export function isOfNoun(
  tree: Ground["tree"],
  start: number,
  time: Timex,
  preposition: string,
  { heads, foretells = false }: DateChoice,
): boolean {
  const date = tree.tokens[start];
  const prep = date && tree.head(date);
  const above = prep && tree.head(prep);
  if (!prep || !above) return false;
  if (/^(?:due|scheduled|effective)$/i.test(above.text) && above.upos === "ADJ" && above.deprel !== "acomp")
    return true;
  if (foretells || time.type !== "DATE" || time.precision === "range" || !/^(?:for|to)$/.test(preposition))
    return false;
  const before = tree.tokens[prep.index - 1];
  if (prep.text.toLowerCase() !== preposition || !before || !/^(?:NOUN|PROPN)$/.test(before.upos)) return false;
  return (
    !heads.includes(before.index) &&
    !EVENT_NOUNS.has(tree.lemma(before.index)) &&
    !APPOINT_VERBS.has(tree.lemma(above.index))
  );
}

/** "which opens [in May]", "if it passes [on Friday]": a clause with a date of its own; but "as its contract expires [in 2033]" tells why, and when. */
export function isAside(tree: Ground["tree"], verb: number): boolean {
  const deprel = tree.tokens[verb]?.deprel;
  return deprel === "relcl" || (deprel === "advcl" && opens(tree, verb, CONDITION_WORDS));
}

/**
 * "said [on Monday] it would close": a date between the verb of saying and the subject of what is said is the verb's, wherever the parser
 * hung it; but "estimated [by 2050] demand would double", since nothing was said on a day to come.
 */
export function tellsWhenSaid(
  { tree, predicates, context }: Ground,
  date: number,
  clause: Token,
  time: Timex,
): boolean {
  const verb = tree.head(clause);
  if (clause.deprel !== "ccomp" || !verb || verb.index >= date) return false;
  if (predicates.get(verb.index)?.tense === "past" && isLater(context, time)) return false;
  const children = tree.children(clause.index);
  // "said that [by December] it would close"
  if (children.some(({ deprel, index, text }) => deprel === "mark" && text === "that" && index < date)) return false;
  return children.some(({ deprel, index }) => /^nsubj/.test(deprel) && index > date);
}

/** "estimated [by 2050] demand would double": on a day to come nothing was said, so the date is that of what is said. */
export function isForetold({ tree, predicates, context }: Ground, time: Timex, verb: number, head: number): boolean {
  const says = SAY_VERBS.has(tree.lemma(verb)) || THINK_VERBS.has(tree.lemma(verb));
  // The parser may hang the saying on what is said.
  const joined = tree.tokens[head]?.head === verb || tree.tokens[verb]?.head === head;
  return says && joined && predicates.get(verb)?.tense === "past" && isLater(context, time);
}

/** "They estimated [by 2050] …": what was said in the past was not said on a day to come. */
export function isLater({ document }: Ground["context"], { value, type }: Timex): boolean {
  const last = value && type !== "DURATION" ? lastDayOf(value) : null;
  return last !== null && document.published !== null && last > document.published.value;
}

/** "[when] Verland chairs the summit next year" */
export const opens = (tree: Ground["tree"], clause: number, words: ReadonlySet<string>): boolean =>
  tree.children(clause).some(({ text, index }) => index < clause && words.has(text.toLowerCase()));
