import { PARTS_OF_TIME, TIME_PREPOSITIONS } from "../../language/lexicon/en/date-words.js";
import type { Timex, Token, TokenRange } from "../../language/types.js";
import { countLeading } from "../../text/halving.js";
import type { Ground } from "../ground.js";
import type { DueDate } from "../model.js";
import type { Tree } from "../tree.js";
import { spanOfTerm } from "./calendar.js";

const OPENING = /^(?:beginning|starting|commencing)$/i;

/** "a truce [beginning] on Friday": a participle that says from when. */
export const isOpening = (word: string): boolean => OPENING.test(word);

/** How many heads above a date its preposition can be: "by [the end of [the first week of [May]]]". */
export const MOST_HEADS_TO_PREPOSITION = 6;

/** The head of a time expression. */
export const headOfTime = (tree: Tree, time: TokenRange): number => tree.top(time)?.index ?? time.firstToken;

/**
 * "[no later than] 1 March" is by 1 March, "[no earlier than] 1 March" from then on. Gives the start of these words, or
 * null.
 */
export function limitStart(
  { tokens }: Tree,
  { firstToken }: TokenRange,
): { start: number; preposition: string } | null {
  const before = tokens.slice(Math.max(0, firstToken - 3), firstToken).map(({ text }) => text.toLowerCase());
  const [, limit] = /^(?:no|not) (later|earlier|sooner) than$/.exec(before.join(" ")) ?? [];
  const first = tokens[firstToken - 3];
  return limit && first ? { start: first.start, preposition: limit === "later" ? "by" : "from" } : null;
}

/** "[later] in the day", "[sometime] in November", "[starting] in November": the start of these words. */
function withLater({ tokens }: Tree, start: number, { firstToken }: TokenRange): number {
  const before = tokens
    .slice(Math.max(0, firstToken - MOST_HEADS_TO_PREPOSITION), firstToken)
    .find(
      ({ index, text, deprel }) =>
        tokens[index + 1]?.start === start &&
        (/^(?:later|sometime)$/i.test(text) || (isOpening(text) && /^(?:advcl|acl|prep)$/.test(deprel))),
    );
  return before?.start ?? start;
}

/** "[as early as] next year": the start of these words, or null. */
function startOfAsEarlyAs({ tokens }: Tree, as: number): number | null {
  const before = tokens.slice(Math.max(0, as - 2), as).map(({ text }) => text.toLowerCase());
  return /^as (?:early|soon|late)$/.test(before.join(" ")) ? (tokens[as - 2]?.start ?? null) : null;
}

/**
 * "[by the end of] 2019": where the words of a date begin (an offset), and the preposition that governs it ("" for
 * none).
 */
export function dateWords(tree: Tree, time: Timex): { readonly start: number; readonly preposition: string } {
  const limit = limitStart(tree, time);
  if (limit !== null) return limit;
  let at = tree.tokens[headOfTime(tree, time)] ?? null;
  // "[very] soon"
  const adverb =
    at?.tag === "RB" && time.endToken - time.firstToken === 1 ? tree.tokens[tree.firstIn(at.index)] : undefined;
  let start = Math.min(time.start, adverb?.start ?? time.start);
  let preposition = "";
  for (let steps = 0; at && steps < MOST_HEADS_TO_PREPOSITION; steps++) {
    const head: Token | null = tree.head(at);
    if (!head || head.index > time.firstToken + 1) break;
    const inTime = head.index >= time.firstToken && head.index < time.endToken;
    if (head.upos === "ADP" || head.upos === "SCONJ") {
      if (!TIME_PREPOSITIONS.has(head.text.toLowerCase()) || isOfAmount(tree, head, time)) break;
      if (!inTime) start = Math.min(start, head.start);
      preposition = head.text.toLowerCase();
      if (preposition === "as") start = Math.min(start, startOfAsEarlyAs(tree, head.index) ?? start);
      if (preposition !== "of") break;
    } else if (!inTime) {
      if (head.upos !== "NOUN" || !PARTS_OF_TIME.has(tree.lemma(head.index))) break;
      start = Math.min(start, tree.tokens[tree.firstIn(head.index)]?.start ?? start);
    }
    at = head;
  }
  const opened = preposition || (openingPreposition(time.text) ?? "");
  return deniedStart(tree, start, opened) ?? { start: withLater(tree, start, time), preposition: opened };
}

/** "fall [by] a tenth next year": the amount, not the day, is after the preposition. */
const isOfAmount = ({ tokens }: Tree, { index, text }: Token, { firstToken }: TokenRange): boolean =>
  /^by$/i.test(text) &&
  tokens
    .slice(index + 1, firstToken)
    .some((word) => word.upos === "NUM" || /^(?:half|third|quarter|fifth|tenth|cent|percent|%)s?$/i.test(word.text));

/**
 * "[not before] 1 June", "[not until] May", "[only after] May": from then on. Gives the start of these words, or null.
 */
function deniedStart(
  { tokens }: Tree,
  start: number,
  preposition: string,
): { start: number; preposition: string } | null {
  const isDenied = { before: /^(?:not|never)$/i, until: /^not$/i, till: /^not$/i, after: /^only$/i }[preposition];
  const at = isDenied ? countLeading(tokens, (token) => token.start < start) : 0;
  const word = tokens[at - 1];
  // "will [not] leave before June" denies the leaving; "leaves, but [not] before June" the date
  return word && isDenied?.test(word.text) && tokens[at]?.start === start
    ? { start: word.start, preposition: "from" }
    : null;
}

/**
 * "within 90 days [of] signing", "in [its first] 100 days in office", "for the first [time] in ten years": not counted
 * from the article's day.
 */
function isCountedFromEvent({ tokens }: Tree, { firstToken, endToken }: TokenRange): boolean {
  const [before, after] = [
    tokens[firstToken - 1]?.text.toLowerCase() ?? "",
    tokens[endToken]?.text.toLowerCase() ?? "",
  ];
  // "must answer each letter within seven days"
  const isOfEach = tokens
    .slice(Math.max(0, firstToken - 5), firstToken)
    .some(({ text }) => /^(?:each|every)$/i.test(text));
  return (
    isOfEach ||
    /^(?:first|last|final)$/.test(before) ||
    tokens[firstToken - 2]?.text === "time" ||
    /^(?:of|after|from|following|into)$/.test(after)
  );
}

/**
 * The value of a date, or of a term counted from the article's day: "over the next four years", in 2007 -> 2007/2011;
 * "within 48 hours" -> the day.
 */
export function settleTime(
  { context, tree }: Ground,
  time: Timex,
  preposition: string,
): Pick<DueDate, "value" | "precision"> | null {
  if (time.type !== "DURATION") {
    // "after the summer" is in no season
    const isBeyond = preposition === "after" && time.precision === "season";
    const settled = !isBeyond && time.value !== null && !time.value.endsWith("_REF") && !isVagueInCentury(time);
    // "at 10:00 on Tuesday" is due on Tuesday
    const value = time.type === "TIME" ? (time.value?.replace(/T.*$/, "") ?? null) : time.value;
    return settled ? { value, precision: time.precision } : null;
  }
  if (isCountedFromEvent(tree, time) || WORKING_DAYS.test(time.text)) return null;
  const published = context.document.published?.value;
  const term = published && time.value ? spanOfTerm(published, time.value) : null;
  if (!term) return null;
  if (preposition === "within") return { ...term.last };
  // "for two more years" counts from now, "for two years" and "over two years" from an unknown day
  if (!/\b(?:next|coming|more|further|another|additional)\b/i.test(time.text)) return null;
  return { value: `${term.first.value}/${term.last.value}`, precision: "range" };
}

/** "25 working days": which days these are, no calendar of ours tells. */
const WORKING_DAYS = /\b(?:working|business|trading)\b/i;

/** "by the middle of the century", "early next decade": the value covers far more than the words. */
const isVagueInCentury = ({ value, text }: Timex): boolean =>
  value !== null &&
  (/^\d{2}$/.test(value) || (/^\d{3}$/.test(value) && /\b(?:middle|mid|beginning|start|early|turn)\b/i.test(text)));

/** The preposition that opens an expression, in lower case: "[by] June"; null where none does. */
export const openingPreposition = (text: string): string | null =>
  /^(by|until|till|before|within|in|over|for|during|through|from|between|after|on|at|around)\b/i
    .exec(text)?.[1]
    ?.toLowerCase() ?? null;
