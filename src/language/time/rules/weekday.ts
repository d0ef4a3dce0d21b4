import { weekdayOf } from "../../../text/civil-date.js";
import { REGULAR_THINGS } from "../../lexicon/en/time-nouns.js";
import { WEEKDAYS } from "../../lexicon/en/time-words.js";
import { words } from "../../lexicon/words.js";
import { anchorOf, resolveWeekday } from "../calendar.js";
import { withPart } from "../day-part.js";
import type { Match } from "../match.js";
import { directionOf } from "../possessive.js";
import { REACH } from "../reach.js";
import { dayReading } from "../readings.js";
import type { Context, Reading, TimeRule } from "../types.js";

/** [on Friday], [Wednesday night]: before or after the article's day, by the verb's tense. */
export const bareWeekday: TimeRule = {
  name: "weekday",
  pattern: "d:weekday [p:daypart]",
  example: { text: "The parliament voted on Friday.", found: "Friday", value: "2031-10-10" },
  counterExample: "She wrote for the Mail on Sunday.",
  accepts: (match, context) => !isPartOfName(match, context),
  read(match, context) {
    const { published } = context;
    if (isHabit(match, context)) return null;
    if (isAny(match, context)) return withPart(sameWeekday(match, context), match.get("p"));
    if (!published) return withPart(dayReading(null, "published"), match.get("p"));
    const date = resolveWeekday(WEEKDAYS[match.get("d")] ?? 1, published, directionOf(match, context));
    return withPart(dayReading(date, "published"), match.get("p"));
  },
};

/**
 * [2 May 2029, a Friday], [on a Friday], [on a Friday night], [on a Friday or Saturday] are any such day; [a Friday
 * hearing] is on a known one.
 */
function isAny(match: Match, { deprelAt, tagAt }: Context): boolean {
  const isSecond = match.before() === "or" && WEEKDAYS[match.before(2)] !== undefined && match.before(3) === "a";
  if (match.before() !== "a" && !isSecond) return false;
  if (match.after().startsWith("'")) return false;
  if (isSecond || (match.after() === "or" && WEEKDAYS[match.after(2)] !== undefined)) return true;
  const tellsWhich = match.has("p")
    ? tagAt(match.offsetAfter()).startsWith("NN")
    : /^(?:compound|nmod|amod|poss)$/u.test(deprelAt(match.start));
  return !tellsWhich;
}

/** [hosts a Sunday talk show], [a Monday paper]: of every such day. */
const isHabit = (match: Match, { deprelAt, nounAfter }: Context): boolean =>
  /^(?:a|an)$/u.test(match.before()) &&
  /^(?:compound|nmod|amod)$/u.test(deprelAt(match.start)) &&
  REGULAR_THINGS.has(nounAfter(match.stop - 1)?.lemma ?? "");

/** The day named just before, if it is such a weekday; otherwise the value is null. */
function sameWeekday(match: Match, { memory }: Context): Reading | null {
  const day = /^\d{4}-\d\d-\d\d$/u.test(memory.date ?? "") ? anchorOf(memory.date) : null;
  const isIt = day && match.start - memory.dateAt < REACH.apposition && weekdayOf(day) === WEEKDAYS[match.get("d")];
  return dayReading(isIt ? day : null, "text");
}

/** [Black Friday], [Palm Sunday]: words that make a weekday the name of a holiday or an event. */
const EPITHETS: ReadonlySet<string> = words(
  `
  black bloody good easter palm ash holy fat cyber super shrove maundy whit sheffield
`,
);

/** Newspapers named for their Sunday: [the Mail on Sunday]. */
const PAPERS: ReadonlySet<string> = new Set(["mail", "independent"]);

/** [The Sunday Times], [Sunday Telegraph reporters], [the Friday Group], [Bloody Sunday]. */
function isPartOfName(match: Match, context: Context): boolean {
  // [told "Sunday Morning"]: the name of a programme
  if (match.has("p") && /^["“]$/u.test(match.before()) && /^["”]$/u.test(match.after())) return true;
  if (EPITHETS.has(match.before())) return true;
  // [on "Tarvik News Sunday"]
  if (match.before() === "news" && /^["”']$/u.test(match.after()) && match.touches("after")) return true;
  // [the Mail on Sunday], but [shown on S4C on Sunday]
  const nameFollows = /^\p{Lu}/u.test(match.nextWord()) && !match.has("p");
  const entity = context.entityAt(match.start);
  if (match.before() === "on" && !nameFollows) return match.get("d") === "sunday" && PAPERS.has(match.before(2));
  if (entity === "PERSON" || entity === "WORK_OF_ART") return true;
  const named = entity === "ORG" || entity === "FAC" || match.before() === "the";
  return nameFollows && (named || (entity !== "DATE" && context.deprelAt(match.start) === "compound"));
}
