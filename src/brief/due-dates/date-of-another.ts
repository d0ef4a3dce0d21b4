import {
  APPOINTED_WORDS,
  BASELINE_WORDS,
  MEASURE_UNITS,
  OWN_DATE_CLAUSE_WORDS,
  PARTS_OF_TIME,
  TIME_CLAUSE_WORDS,
} from "../../language/lexicon/en/date-words.js";
import { APPOINT_VERBS, EVENT_NOUNS } from "../../language/lexicon/en/event-words.js";
import { SAY_VERBS, THINK_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Timex, Token } from "../../language/types.js";
import { valueBounds } from "../../text/timex-value.js";
import type { Ground } from "../ground.js";
import { isFormerly } from "../tree-walks.js";
import { lastDayOf } from "./calendar.js";
import { dateWords, headOfTime } from "./date-phrase.js";
import type { DateChoice } from "./find-date.js";

/*
 * Dates of a sentence that do not belong to the deed: those of a noun, of another clause, or of the day of saying. And
 * the reverse: dates that look like the day of saying but cannot be it.
 */

/**
 * Whether a date identifies something rather than says when, wherever the parser attached it: "the budget [for 2032]",
 * "the years [to 2040]", "the ruling, due [on Friday]"; but "called an election [for May]" and "scheduled the launch
 * [for May]" say when.
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
  // "cut rates to 1% [for 2032]"
  if (MEASURE_UNITS.has(tree.lemma(before.index))) return false;
  return (
    !heads.includes(before.index) &&
    !EVENT_NOUNS.has(tree.lemma(before.index)) &&
    !APPOINT_VERBS.has(tree.lemma(above.index))
  );
}

/** "forecasts [2032] revenue of $4bn", "an expected [May] election": the date names what is foreseen. */
export function isOfForeseen(
  tree: Ground["tree"],
  start: number,
  { type }: Timex,
  { heads, foretells }: DateChoice,
): boolean {
  const date = tree.tokens[start];
  const noun = date && tree.head(date);
  // "[This year] will be hard", "[2032] is going to be hard"
  if (foretells && date && type === "DATE" && /^nsubj/.test(date.deprel)) {
    return heads.includes(date.head) || heads.includes(tree.child(date.head, "xcomp")?.index ?? -1);
  }
  if (!foretells || !noun || type !== "DATE" || !/^(?:compound|nummod|nmod|poss|amod)$/.test(date.deprel)) return false;
  if (heads.includes(noun.index)) return true;
  const verb = tree.tokens[noun.head];
  // "forecasts [2032] revenue", but "expects to repeat its [2030] performance"
  if (noun.deprel === "dobj") return heads.includes(noun.head) && tree.child(noun.index, "poss", "det") === null;
  if (!/^nsubj/.test(noun.deprel)) return false;
  // "expects [2032] profits to rise"
  return heads.includes(verb && /^[xc]comp$/.test(verb.deprel) ? verb.head : noun.head) || heads.includes(noun.head);
}

/** How many tokens "from" may precede the date of the amount that it introduces. */
const BASELINE_REACH = 12;

/**
 * "to fall to $14bn [from] $16bn [in 2031]", "less than forecast [in July]": the date of the figure that a forecast is
 * compared with.
 */
export function isOfBaseline({ tokens }: Ground["tree"], start: number): boolean {
  let amount = false;
  for (let i = start - 1; i >= Math.max(0, start - BASELINE_REACH); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[start]?.sentence) return false;
    const word = token.text.toLowerCase();
    // "than forecast [in July]", unlike "more than 3% [by July]"
    if (word === "from" || (word === "than" && tokens[i + 1]?.upos !== "NUM")) return amount;
    if (word === "to" && amount) return false; // "from 3% in 2031 to 5% [in 2032]"
    if (/^(?:NUM|SYM)$/.test(token.upos) || /^\d/.test(word) || BASELINE_WORDS.has(word)) amount = true;
    else if (!/^(?:ADP|DET|ADJ)$/.test(token.upos) && !PARTS_OF_TIME.has(word)) return false;
  }
  return false;
}

/** "will be as hard as it is [today]": in the clause after the second "as". */
export function isOfEqual(tree: Ground["tree"], start: number): boolean {
  const verb = tree.tokens[start] && tree.head(tree.tokens[start]);
  const as = verb?.deprel === "advcl" ? tree.child(verb.index, "mark") : null;
  if (!verb || !as || !/^as$/i.test(as.text) || tree.child(verb.index, "nsubj") === null) return false;
  const isAs = (of: number): boolean =>
    tree.children(of).some(({ index, deprel, text }) => index < as.index && deprel === "advmod" && /^as$/i.test(text));
  return isAs(verb.head) || tree.children(verb.head).some(({ index }) => index < as.index && isAs(index));
}

/** "[provided] that it is finished", "[assuming] it is finished": a condition. */
export const isProviso = ({ text, deprel }: Token): boolean =>
  /^(?:prep|advcl|mark|acl)$/.test(deprel) && /^(?:provided|providing|assuming|supposing)$/i.test(text);

/** How many verbs can govern one another: "hopes to try to open". */
const LONGEST_CHAIN = 4;

/** "which opens [in May]", "if it passes [on Friday]": tells why, and when. */
export function isAside(tree: Ground["tree"], verb: number): boolean {
  let at = tree.tokens[verb];
  // "which hopes to open [in May]": the clause of the verb above
  for (let steps = 0; at && steps < LONGEST_CHAIN && /^(?:xcomp|ccomp|conj)$/.test(at.deprel); steps++) {
    at = tree.head(at) ?? undefined;
  }
  if (at?.deprel === "relcl") return true;
  // "provided that it is [finished] by May"
  if (at?.deprel === "pcomp" && isProviso(tree.head(at) ?? at)) return true;
  const deprel = tree.tokens[verb]?.deprel;
  return deprel === "relcl" || (deprel === "advcl" && opens(tree, verb, OWN_DATE_CLAUSE_WORDS));
}

/** "estimated [by 2050] demand would double": nothing was said on a future day, so the date belongs to what is said. */
export function isForetold({ tree, predicates, context }: Ground, time: Timex, verb: number, head: number): boolean {
  const says = SAY_VERBS.has(tree.lemma(verb)) || THINK_VERBS.has(tree.lemma(verb));
  // The parser may attach the verb of saying to what is said.
  const joined = tree.tokens[head]?.head === verb || tree.tokens[verb]?.head === head;
  return says && joined && predicates.get(verb)?.modal === null && isUntold({ context, tree }, time);
}

/**
 * Nothing was said on it yet: "said [next year] it would close", "said [by the end of the month] it would close". Of
 * "said [this month] it would close" a part is over.
 */
export const isUntold = ({ context, tree }: Pick<Ground, "context" | "tree">, time: Timex): boolean =>
  isLater(context, time) && (!time.value || beginsLater(context, time) || dateWords(tree, time).preposition !== "");

/** "They estimated [by 2050] …", "[Next year], they say, …": a day after the article's own. */
export function isLater({ document }: Ground["context"], { value, type, text }: Timex): boolean {
  if (!value && /\b(?:next|coming|tomorrow)\b/i.test(text)) return true;
  const last = value && type !== "DURATION" ? lastDayOf(value) : null;
  return last !== null && document.published !== null && last > document.published.value;
}

/** "agreed to a cut [next year]", unlike "[this year]": the whole period is after the article's day. */
export function beginsLater({ document }: Ground["context"], { value, type }: Timex): boolean {
  const from = value && type !== "DURATION" ? valueBounds(value)?.from : undefined;
  return from !== undefined && document.published !== null && from > document.published.value;
}

/** "said it would resume [once the firm started production]": a future event in the past tense of reported words. */
export function isShifted({ tree, predicates }: Ground, clause: Token): boolean {
  const main = predicates.get(clause.head);
  return (
    clause.deprel === "advcl" &&
    /^(?:would|could|might)$/.test(main?.modal ?? "") &&
    main?.report != null &&
    opens(tree, clause.index, TIME_CLAUSE_WORDS)
  );
}

/** "[when] Verland chairs the summit next year" */
export const opens = (tree: Ground["tree"], clause: number, words: ReadonlySet<string>): boolean =>
  tree.children(clause).some(({ text, index }) => index < clause && words.has(text.toLowerCase()));

/** "originally [due] in May", "was first [planned] for May": the date of a plan that no longer holds. */
export const isFormerPlan = (tree: Ground["tree"], token: Token | undefined): boolean =>
  token !== undefined && APPOINTED_WORDS.has(token.text.toLowerCase()) && isFormerly(tree, token.index);

/** How many heads above a date what it belongs to can be: "[due] in the summer of 2032". */
const OWNER_REACH = 6;

/** The dates near the first head, without those of a former plan, of a source, or of what a participle adds. */
export function findOwnTimes(ground: Ground, { heads }: DateChoice): Timex[] {
  return ground.timesNear(heads[0] ?? -1).filter((time) => {
    let at = ground.tree.tokens[headOfTime(ground.tree, time)] ?? null;
    let isOwn = false;
    for (let steps = 0; at && steps < OWNER_REACH; at = ground.tree.head(at), steps++) {
      if (isFormerPlan(ground.tree, at)) return false;
      isOwn ||= heads.includes(at.index) || at.deprel === "relcl";
      if (!isOwn && (isSource(at) || isAdded(ground.tree, at, heads))) return false;
    }
    return true;
  });
}

/** "could close, [according] to a report released on Tuesday" */
const isSource = ({ text }: Token): boolean => /^according$/i.test(text);

/** "signed it, adding that it would [open] in May": what a participle of saying adds, unless it is a head. */
function isAdded(tree: Ground["tree"], verb: Token, heads: readonly number[]): boolean {
  const adding = verb.deprel === "ccomp" ? tree.head(verb) : null;
  const isSaying = adding?.tag === "VBG" && adding.deprel === "advcl" && SAY_VERBS.has(tree.lemma(adding.index));
  return isSaying && !heads.includes(adding.index);
}
