import {
  APPOINTED_WORDS,
  DEADLINE_PREPOSITIONS,
  TERM_PREPOSITIONS,
  TIME_CLAUSE_WORDS,
} from "../../language/lexicon/en/date-words.js";
import type { Timex, Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import type { BriefDate, DueDate } from "../model.js";
import { isToDo } from "../tree-walks.js";
import { lastDayOf } from "./calendar.js";
import {
  beginsLater,
  isAside,
  isForetold,
  isLater,
  isOfBaseline,
  isOfForeseen,
  isOfNoun,
  isShifted,
  opens,
} from "./date-of-another.js";
import { dateWords, headOfTime, isAdverbial, OPENING, settleTime } from "./date-phrase.js";
import { findEventTime } from "./event-time.js";

/*
 * Which date of a sentence belongs to a promise or a forecast: the one that hangs on its verb ("will close [by June]"), not the one that
 * tells when it was said ("said [on Monday]"), and none before the article's own day.
 */

export interface DateChoice {
  /** Heads of the words that the date may hang on, the best first. */
  readonly heads: readonly number[];
  /** Verbs of saying, whose own dates are no use. */
  readonly not?: readonly number[];
  /** Verbs whose date ends a term: "their contract [expires] in 2031". */
  readonly ends?: readonly number[];
  /** Whether a period told with "for" is what the words speak of: "expects a profit [for 2032]", but "will vote on the budget [for 2032]". */
  readonly foretells?: boolean;
  /** Whether the date alone tells that something is to come: then the tense must not say that a date without a value is over. */
  readonly alone?: boolean;
  /** Whether "through 2026" ends a term rather than sets a deadline. */
  readonly term?: boolean;
}

/** The date that a promise falls due on, or a forecast speaks of; null where none hangs on it. */
export function findDate(ground: Ground, choice: DateChoice): DueDate | null {
  const times = ground.timesNear(choice.heads[0] ?? -1);
  let best: { readonly rank: number; readonly date: DueDate } | null = null;
  for (const time of times) {
    if (!isToCome(ground, time, choice)) continue;
    const rank = rankOf(ground, time, choice);
    if (rank === null || (best && rank >= best.rank)) continue;
    const date = dueOf(ground, time, choice.term ?? false);
    if (date) best = { rank, date: rank === EXPIRES ? { ...date, means: "term" } : date };
  }
  return (
    best?.date ??
    findEventTime(ground, choice) ??
    findLooseDate(ground, choice, times) ??
    findDateOfSubject(ground, choice, times) ??
    findTermOfNoun(ground, choice, times)
  );
}

/** "agreed to a [five-year] contract", "to a truce that takes effect [on Friday]": how long what was agreed on runs, and from when. */
function findTermOfNoun(ground: Ground, choice: DateChoice, times: readonly Timex[]): DueDate | null {
  const { tree } = ground;
  const { heads, term = false } = choice;
  if (!term) return null;
  for (const time of times) {
    const word = tree.tokens[headOfTime(tree, time)];
    if (!word) continue;
    if (time.type === "DURATION" && /^(?:amod|compound|nmod|nummod)$/.test(word.deprel) && heads.includes(word.head))
      return { text: time.text, value: null, precision: null, start: time.start, end: time.end, means: "term" };
    if (isToCome(ground, time, choice) && isAdverbial(tree, word.index, time) && isInClauseOf(tree, word, heads))
      return dueOf(ground, time, true);
  }
  return null;
}

const inRelative = (tree: Ground["tree"], time: Timex): boolean => {
  const word = tree.tokens[headOfTime(tree, time)];
  return word !== undefined && relativeAbove(tree, word) !== null;
};

/** "a contract [that runs through 2031]", "a contract with the union [which expires in 2031]" */
function isInClauseOf(tree: Ground["tree"], word: Token, nouns: readonly number[]): boolean {
  const clause = relativeAbove(tree, word);
  let at = clause && tree.head(clause);
  for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++) {
    if (nouns.includes(at.index)) return true;
    if (at.deprel !== "prep" && at.deprel !== "pobj") break;
  }
  return false;
}

/** The verb of the relative clause that a word stands in, or of a participle in its place: "a truce [beginning] on Friday". */
function relativeAbove(tree: Ground["tree"], word: Token): Token | null {
  const isClause = ({ deprel, tag, text }: Token): boolean =>
    deprel === "relcl" || (tag === "VBG" && (deprel === "acl" || (deprel === "xcomp" && OPENING.test(text))));
  let at: Token | null = word;
  for (let steps = 0; at && steps < MOST_CLAUSES && !isClause(at); steps++) at = tree.head(at);
  return at && isClause(at) ? at : null;
}

/** "The overhaul, due [on Thursday], could mean cuts": the day fixed for what the words speak of, where they name no other. */
function findDateOfSubject(ground: Ground, choice: DateChoice, times: readonly Timex[]): DueDate | null {
  const { tree } = ground;
  const subjects = choice.heads.flatMap((head) => tree.child(head, "nsubj", "nsubjpass")?.index ?? []);
  for (const time of times) {
    if (time.type !== "DATE" || !isToCome(ground, time, choice)) continue;
    let appointed = false;
    let at: Token | null = tree.tokens[headOfTime(tree, time)] ?? null;
    for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++) {
      if (subjects.includes(at.index)) {
        if (appointed) return dueOf(ground, time, false);
        break;
      }
      if (isVerbForm(at) || at.upos === "ADJ") appointed = APPOINTED_WORDS.has(at.text.toLowerCase());
    }
  }
  return null;
}

/** "will settle charges [raised] in October": the date tells which charges; but "a vote [planned] for May" is in May. */
const isPastParticiple = (tree: Ground["tree"], token: Token | undefined): boolean =>
  token?.deprel === "acl" &&
  token.tag === "VBN" &&
  !APPOINTED_WORDS.has(token.text.toLowerCase()) &&
  tree.child(token.index, "aux", "auxpass") === null; // "measures to [be] introduced in May"

const isVerbForm = ({ tag }: Token): boolean => tag.startsWith("VB");

/** A date behind the verb that the parser hung elsewhere: one that can only be to come, in a phrase of time, and not when it was said. */
function findLooseDate(ground: Ground, choice: DateChoice, times: readonly Timex[]): DueDate | null {
  const { heads, not = [] } = choice;
  const { tree, predicates } = ground;
  const head = heads[0] ?? 0;
  for (const time of times) {
    if (time.type === "DURATION" || !isToCome(ground, time, choice)) continue;
    const start = headOfTime(tree, time);
    const verb = verbAbove(ground, start);
    if (!isAdverbial(tree, start, time) || verb === null || isOfBaseline(tree, time.firstToken)) continue;
    if (isOfNoun(tree, start, time, dateWords(tree, time).preposition, choice)) continue;
    if (time.firstToken < head ? !isForetold(ground, time, verb, head) : not.includes(verb)) continue;
    if (
      !heads.includes(verb) &&
      (isAside(tree, verb) || (!choice.foretells && isPastParticiple(tree, tree.tokens[verb])))
    )
      continue;
    if (predicates.get(verb)?.tense === "past" && !isLater(ground.context, time)) continue;
    return dueOf(ground, time, false);
  }
  return null;
}

/** The day that a verb of the past was done on: "signed [in 2017]", "said [on Monday]"; null for one to come. */
export function findPastDate(ground: Ground, verbs: readonly number[]): BriefDate | null {
  const { tree, predicates } = ground;
  for (const verb of verbs) {
    const predicate = predicates.get(verb);
    if (!predicate || (predicate.tense !== "past" && !predicate.perfect)) continue;
    for (const time of ground.timesNear(verb)) {
      const start = headOfTime(tree, time);
      if (time.type !== "DATE" || isLater(ground.context, time) || !isAdverbial(tree, start, time)) continue;
      if (verbAbove(ground, start) !== verb) continue;
      const { means: _, ...date } = dueOf(ground, time, false) ?? { means: null };
      if ("text" in date) return date;
    }
  }
  return null;
}

/** The nearest verb that a token hangs on. */
function verbAbove({ tree, predicates }: Ground, token: number): number | null {
  let at: Token | null = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++)
    if (predicates.has(at.index)) return at.index;
  return null;
}

/** Words of the past; but "the last day of this month" is to come. */
const PAST_WORDS =
  /\b(?:ago|last(?! (?:day|week|[a-z]+day) (?:of|in)\b)|past|previous|yesterday|earlier|recent|recently|formerly|once)\b/i;

/** Dates and terms to come; words for now and then ("now", "recently") and repeated times say nothing of when. */
function isToCome({ context, tree }: Ground, time: Timex, { alone, term }: DateChoice): boolean {
  // "agreed on a plan on Monday" did so then; "a truce that starts on Friday" will
  const agreed = term && /^\p{L}+day$/iu.test(time.text) && !inRelative(tree, time);
  if (agreed && dateWords(tree, time).preposition === "on") return false;
  // "failed to return [on Monday]", in an article whose day nobody says
  if (alone && time.value === null && time.side === "past") return false;
  if (time.type === "SET" || time.value === "PRESENT_REF" || time.value === "PAST_REF") return false;
  if (/^(?:now|currently|nowadays|(?:the )?future)$/i.test(time.text)) return false;
  if (time.type === "DURATION" && /\bfirst\b/i.test(time.text)) return false;
  // "to close [the day]": what is closed, not when
  if (/^the day$/i.test(time.text) && tree.tokens[headOfTime(tree, time)]?.deprel === "dobj") return false;
  if (PAST_WORDS.test(time.text)) return false;
  const published = context.document.published?.value;
  // "in 1970 they agreed", in such an article
  if (!published && time.side === "past" && time.value !== null) return false;
  if (!published || !time.value || time.type === "DURATION") return true;
  const last = lastDayOf(time.value);
  return last === null || last >= published;
}

/** "agreed a ceasefire [from] Monday": when a term begins or ends, unlike "signed it [on] Monday". */
const FORWARD_PREPOSITIONS: ReadonlySet<string> = new Set([...TERM_PREPOSITIONS, ...DEADLINE_PREPOSITIONS, "from"]);

/** The rank of a date that names what is foreseen. */
const FORESEEN = 0.5;

/** The rank of a date on which a term ends. */
const EXPIRES = -1;

/**
 * 0 for the first head, 1 for the second, …; half a step more for each verb between the date and that head; null for a date of something
 * else: of the verb of saying, of a relative clause, of what is over.
 */
function rankOf(ground: Ground, time: Timex, choice: DateChoice): number | null {
  const { heads, not = [], ends = [], term } = choice;
  const { tree, predicates, context } = ground;
  const start = headOfTime(tree, time);
  if (time.toldBy !== null || isOfBaseline(tree, time.firstToken)) return null;
  if (!isAdverbial(tree, start, time)) return isOfForeseen(tree, start, time, choice) ? FORESEEN : null;
  const { preposition } = dateWords(tree, time);
  if (isOfNoun(tree, start, time, preposition, choice)) return null;
  // "publish its results [for the first quarter] on 24 April": a period told with "for" is mostly a noun's.
  let rank = preposition === "for" ? 0.75 : 0;
  let at: Token | null = tree.tokens[start] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++) {
    if (ends.includes(at.index)) return EXPIRES;
    // "pledged to work together after a meeting [Thursday]", written on that day
    if (isOfWhatWasBefore(tree, at, start) && !isLater(context, time)) return null;
    const place = heads.indexOf(at.index);
    // "agreed to a cut [next year]": nothing was agreed on a day to come
    if (place > 0 && term && !FORWARD_PREPOSITIONS.has(preposition) && !beginsLater(context, time)) return null;
    if (place >= 0) return place + rank;
    const verb = predicates.get(at.index);
    if (not.includes(at.index)) return verb?.modal === null && isLater(context, time) ? heads.length : null;
    // "measures [to be introduced] in May": what is to be done is of the deed's day.
    if ((at.deprel === "relcl" && !isToDo(tree, at)) || (!choice.foretells && isPastParticiple(tree, at))) return null;
    if (!verb) continue;
    // "[speaking] ahead of Friday's summit, Ms Orr promised"; but "[starting] on Friday, Ms Orr will travel"
    const isOpening = OPENING.test(at.text) && tree.child(at.index, "dobj", "nsubj") === null;
    if (
      !isOpening &&
      /^(?:advcl|acl)$/.test(at.deprel) &&
      at.index < (heads[0] ?? 0) &&
      /^(?:gerund|participle)$/.test(verb.form)
    )
      return null;
    if (at.deprel === "advcl" && verb.form === "finite" && !opens(tree, at.index, TIME_CLAUSE_WORDS)) return null;
    if (verb.tense === "past" && at.deprel !== "ROOT" && !isShifted(ground, at)) return null;
    rank += 0.5;
  }
  return null;
}

/** "after [a meeting] on Thursday": a noun behind "after" that the date hangs on. */
function isOfWhatWasBefore(tree: Ground["tree"], noun: Token, date: number): boolean {
  const isNoun = noun.deprel === "pobj" && noun.index !== date && noun.upos === "NOUN";
  return isNoun && /^(?:after|following)$/i.test(tree.head(noun)?.text ?? "");
}

function dueOf(ground: Ground, time: Timex, term: boolean): DueDate | null {
  const { start, preposition } = dateWords(ground.tree, time);
  const settled = settleTime(ground, time, preposition);
  if (time.type === "DURATION" && !settled && !/^(?:for|within|during|over)$/.test(preposition)) return null;
  const end = dayBehind(ground, time)?.end ?? time.end;
  const text = ground.context.analysis.text.slice(start, end);
  const value = settled?.value ?? null;
  return {
    text,
    value,
    precision: settled?.precision ?? null,
    start,
    end,
    means: meaningOf(preposition, term),
  };
}

/** "until midnight [on 1 February]", "at noon [Tuesday]": the day that an hour is of. */
function dayBehind({ timesNear, tree }: Ground, { type, endToken }: Timex): Timex | undefined {
  if (type !== "TIME") return undefined;
  const gap = /^on$/i.test(tree.tokens[endToken]?.text ?? "") ? 1 : 0;
  return timesNear(endToken - 1).find((time) => time.type === "DATE" && time.firstToken === endToken + gap);
}

function meaningOf(preposition: string, term: boolean): DueDate["means"] {
  if (term && (TERM_PREPOSITIONS.has(preposition) || preposition === "until")) return "term";
  if (DEADLINE_PREPOSITIONS.has(preposition)) return "deadline";
  return TERM_PREPOSITIONS.has(preposition) ? "term" : "event";
}
