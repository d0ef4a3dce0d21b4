import type { Timex, Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import type { Tree } from "../tree.js";
import { lastDayOf } from "./calendar.js";
import { dateWords, headOfTime, isOpening } from "./date-phrase.js";
import type { DateChoice } from "./find-date.js";

/** Words of the past. The last day of this month is still to come. */
const PAST_WORDS =
  /\b(?:ago|last(?! (?:day|week|[a-z]+day) (?:of|in)\b)|past|previous|yesterday|earlier|recent|recently|formerly|once)\b/i;

/** Whether a time lies ahead. Repeated times and words such as "now" and "recently" do not say when. */
export function isToCome(ground: Ground, time: Timex, { alone, term }: DateChoice): boolean {
  const { context, tree } = ground;
  // "agreed on a plan on Monday": on the past Monday; "a truce that starts on Friday": on the next
  const agreed = term && /^\p{L}+day$/iu.test(time.text) && !isInRelative(tree, time);
  if (agreed && dateWords(tree, time).preposition === "on") return false;
  // "failed to return [on Monday]", where the article's own date is not known
  if (alone && time.value === null && time.side === "past") return false;
  if (time.type === "SET" || time.value === "PRESENT_REF" || time.value === "PAST_REF") return false;
  if (/^(?:now|currently|nowadays|(?:the )?future)$/i.test(time.text)) return false;
  if (time.type === "DURATION" && /\bfirst\b/i.test(time.text)) return false;
  // "to close [the day]": an object, not a time
  if (/^the day$/i.test(time.text) && tree.tokens[headOfTime(tree, time)]?.deprel === "dobj") return false;
  if (PAST_WORDS.test(time.text) || explainsPast(ground, time)) return false;
  const published = context.document.published?.value;
  // "in 1970 they agreed", where the article's own date is not known
  if (!published && time.side === "past" && time.value !== null) return false;
  if (!published || !time.value || time.type === "DURATION") return true;
  const last = lastDayOf(time.value);
  return last === null || last >= published;
}

/** "90 years ago, [in January 1942]": the same time once more. */
function explainsPast({ context, timesNear }: Ground, time: Timex): boolean {
  const { text } = context.analysis;
  return timesNear(time.firstToken).some(
    (before) =>
      /\bago$/i.test(before.text) &&
      before.end <= time.start &&
      time.start - before.end < APPOSED &&
      /^, (?:in |on |back in )?$/i.test(text.slice(before.end, time.start)),
  );
}

/** In UTF-16 units: ", back in ". */
const APPOSED = 12;

const isInRelative = (tree: Tree, time: Timex): boolean => {
  const word = tree.tokens[headOfTime(tree, time)];
  return word !== undefined && relativeAbove(tree, word) !== null;
};

/** The verb of the relative clause around a word, or a participle in its place: "a truce [beginning] on Friday". */
export function relativeAbove(tree: Tree, word: Token): Token | null {
  const isClause = ({ deprel, tag, text }: Token): boolean =>
    deprel === "relcl" || (tag === "VBG" && (deprel === "acl" || (deprel === "xcomp" && isOpening(text))));
  let at: Token | null = word;
  for (let steps = 0; at && steps < MOST_CLAUSES && !isClause(at); steps++) at = tree.head(at);
  return at && isClause(at) ? at : null;
}
