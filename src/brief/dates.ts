import type { Timex, Token } from "../language/types.js";
import type { BriefDate, Commitment, DueDate, OutlookItem } from "./model.js";
import { lastDayOf, spanOfTerm } from "./patterns/calendar.js";
import type { Ground } from "./patterns/ground.js";
import { words } from "./patterns/matcher.js";
import { spanOf } from "./patterns/tree.js";

/*
 * Which date of a sentence belongs to a promise or a forecast: the one that hangs on its verb ("will close [by June]"), not the one that
 * tells when it was said ("said [on Monday]"), and none before the article's own day.
 */

const DEADLINE = words("by until till before within ahead");
const TERM = words("through throughout for during over");
const TIME_PREPOSITIONS =
  words(`by until till before within through throughout for during over in on at from after since around about towards toward
  of to into as between past beyond under ahead come later next this upon following pending`);
/** What "the end of 2019" and "the course of next week" have before their date. */
const PARTS_OF_TIME =
  words(`end beginning start middle close half quarter course turn rest remainder part run weekend week month year evening morning
  afternoon night eve summer autumn winter spring season day days weeks months years next-few time`);

export interface DateChoice {
  /** Heads of the words that the date may hang on, the best first. */
  readonly heads: readonly number[];
  /** Verbs of saying, whose own dates are no use. */
  readonly not?: readonly number[];
  /** Whether "through 2026" ends a term rather than sets a deadline. */
  readonly term?: boolean;
}

/** The date that a promise falls due on, or a forecast speaks of; null where none hangs on it. */
export function findDate(ground: Ground, choice: DateChoice): DueDate | null {
  const sentence = ground.tree.tokens[choice.heads[0] ?? -1]?.sentence;
  if (sentence === undefined) return null;
  let best: { readonly rank: number; readonly date: DueDate } | null = null;
  for (const time of timesIn(ground, sentence)) {
    if (!isCandidate(ground, time)) continue;
    const rank = rankOf(ground, time, choice);
    if (rank === null || (best && rank >= best.rank)) continue;
    const date = dueOf(ground, time, choice.term ?? false);
    if (date) best = { rank, date };
  }
  return best?.date ?? findEventTime(ground, choice);
}

const timesBySentence = new WeakMap<Ground, ReadonlyMap<number, readonly Timex[]>>();

function timesIn(ground: Ground, sentence: number): readonly Timex[] {
  let index = timesBySentence.get(ground);
  if (!index) {
    const lists = new Map<number, Timex[]>();
    for (const time of ground.context.analysis.times) {
      const at = ground.tree.tokens[time.firstToken]?.sentence ?? -1;
      lists.set(at, [...(lists.get(at) ?? []), time]);
    }
    timesBySentence.set(ground, lists);
    index = lists;
  }
  return index.get(sentence) ?? [];
}

/** Dates and terms to come; words for now and then ("now", "recently") and repeated times say nothing of when. */
function isCandidate({ context }: Ground, time: Timex): boolean {
  if (time.type === "SET" || time.value === "PRESENT_REF" || time.value === "PAST_REF") return false;
  if (/\bago\b|^(?:last|past|previous|yesterday|earlier|recent)/i.test(time.text)) return false;
  const published = context.document.published?.value;
  if (!published || !time.value || time.type === "DURATION") return true;
  const last = lastDayOf(time.value);
  return last === null || last >= published;
}

/** 0 for the first head, 1 for the second, …; half a step more for each verb between the date and that head; null for a date of something else. */
function rankOf({ tree, predicates }: Ground, time: Timex, { heads, not = [] }: DateChoice): number | null {
  let rank = 0;
  const start = headOf(tree.tokens, time);
  for (let at: Token | null = tree.tokens[start] ?? null; at; at = tree.head(at)) {
    const place = heads.indexOf(at.index);
    if (place >= 0) return place + rank;
    if (not.includes(at.index)) return null;
    if (at.deprel === "relcl" || (at.deprel === "advcl" && predicates.get(at.index)?.form !== "infinitive"))
      return null;
    if (predicates.has(at.index)) rank += 0.5;
    if (predicates.get(at.index)?.tense === "past" && at.deprel !== "ROOT") return null;
  }
  return null;
}

/** The token of an expression that the rest of it hangs on. */
function headOf(
  tokens: readonly Token[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): number {
  for (let i = firstToken; i < endToken; i++) {
    const head = tokens[i]?.head ?? i;
    if (head === i || head < firstToken || head >= endToken) return i;
  }
  return firstToken;
}

function dueOf(ground: Ground, time: Timex, term: boolean): DueDate | null {
  const { context } = ground;
  const { first, preposition } = withPreposition(ground, time);
  const start = first;
  const text = context.analysis.text.slice(start, time.end);
  const settled = settle(ground, time, preposition);
  if (time.type === "DURATION" && !settled && !TIME_PREPOSITIONS.has(preposition)) return null;
  return {
    text,
    value: settled?.value ?? null,
    precision: settled?.precision ?? null,
    start,
    end: time.end,
    means: meaningOf(preposition, term),
  };
}

function meaningOf(preposition: string, term: boolean): DueDate["means"] {
  if (term && (TERM.has(preposition) || preposition === "until")) return "term";
  if (DEADLINE.has(preposition)) return "deadline";
  return TERM.has(preposition) ? "term" : "event";
}

/** "[by the end of] 2019": the words before a date that belong to it. */
function withPreposition({ tree }: Ground, time: Timex): { readonly first: number; readonly preposition: string } {
  let at = tree.tokens[headOf(tree.tokens, time)] ?? null;
  let first = time.start;
  let preposition = "";
  for (let steps = 0; at && steps < 6; steps++) {
    const head: Token | null = tree.head(at);
    if (!head || head.index > time.firstToken + 1) break;
    const inTime = head.index >= time.firstToken && head.index < time.endToken;
    if (head.upos === "ADP" || head.upos === "SCONJ") {
      if (!TIME_PREPOSITIONS.has(head.text.toLowerCase())) break;
      if (!inTime) first = Math.min(first, head.start);
      preposition = head.text.toLowerCase();
    } else if (!inTime) {
      if (!PARTS_OF_TIME.has(tree.lemma(head.index))) break;
      first = Math.min(first, tree.tokens[tree.firstIn(head.index)]?.start ?? first);
    }
    at = head;
  }
  if (!preposition)
    preposition =
      /^(by|until|till|before|within|in|over|for|during|through|from|after|on)\b/i
        .exec(time.text)?.[1]
        ?.toLowerCase() ?? "";
  return { first, preposition };
}

type Settled = Pick<DueDate, "value" | "precision">;

/** A term counted from the article's day: "over the next four years", in 2007 -> 2007/2011; "within 48 hours" -> the day. */
function settle({ context }: Ground, time: Timex, preposition: string): Settled | null {
  if (time.type !== "DURATION") return time.value ? { value: time.value, precision: time.precision } : null;
  const published = context.document.published?.value;
  if (!published || !time.value) return null;
  if (preposition === "within" || preposition === "in") {
    const value = spanOfTerm(published, time.value)?.last;
    return value ? { value: value.value, precision: value.precision } : null;
  }
  if (!/\b(?:next|coming)\b/i.test(time.text) && preposition !== "over") return null;
  const span = spanOfTerm(published, time.value);
  return span ? { value: `${span.first.value}/${span.last.value}`, precision: "range" } : null;
}

const EVENT_CLAUSE = words("once until till when before after as");

/** "once the date is announced", "until the next election": a time without a date. */
function findEventTime({ tree, context, predicates }: Ground, { heads, not = [] }: DateChoice): DueDate | null {
  for (const head of heads) {
    for (const child of tree.children(head)) {
      if (not.includes(child.index) || child.index < head) continue;
      const clause =
        child.deprel === "advcl"
          ? tree.children(child.index).find((token) => EVENT_CLAUSE.has(token.text.toLowerCase()))
          : undefined;
      const word = clause?.text.toLowerCase() ?? "";
      const opens =
        clause && (word === "once" || word === "until" || word === "till" || (word === "after" && child.tag === "VBG"));
      const until =
        child.deprel === "prep" &&
        /^(until|till|before|pending|after)$/i.test(child.text) &&
        tree.child(child.index, "pobj");
      if (!opens && !until) continue;
      if (opens && predicates.get(child.index)?.tense === "past") continue;
      const { start, end } = spanOf(tree, tree.firstIn(child.index), tree.lastIn(child.index));
      const text = context.analysis.text.slice(start, end).replace(/[\s,.;:"”]+$/u, "");
      const means = /^(?:until|till|before)/i.test(text) ? "deadline" : "event";
      return { text, value: null, precision: null, start, end: start + text.length, means };
    }
  }
  return null;
}

/** A date that an item of the brief names. */
export interface DateToWatch {
  readonly date: BriefDate;
  readonly item: Commitment | OutlookItem;
}

/** Every resolved date of commitments and outlook from the article's day on, the earliest first; one entry for each date and item. */
export function findDatesToWatch(
  published: string | null,
  commitments: readonly Commitment[],
  outlook: readonly OutlookItem[],
): DateToWatch[] {
  const dated = [
    ...commitments.map((item) => ({ item, date: item.due })),
    ...outlook.map((item) => ({ item, date: item.date })),
  ];
  return dated
    .flatMap(({ item, date }) => {
      const last = date?.value ? lastDayOf(date.value) : null;
      return date && last && (!published || last >= published) ? [{ item, date, last }] : [];
    })
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
    .map(({ item, date }) => ({ item, date }));
}
