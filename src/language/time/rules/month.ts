import type { CivilDate } from "../../../text/civil-date.js";
import { APPOINTED_EVENTS, STATISTICS } from "../../lexicon/en/time-nouns.js";
import { DIRECTIONS } from "../../lexicon/en/time-words.js";
import { words } from "../../lexicon/words.js";
import { resolveMonth, stepMonth } from "../calendar.js";
import type { Match } from "../match.js";
import { namedMonth } from "../named-month.js";
import { directionOf } from "../possessive.js";
import { dateReading, monthValue } from "../readings.js";
import { anchorInText } from "../text-anchor.js";
import type { Context, Direction, Reading, TimeRule } from "../types.js";

/** [last October], [next May], [this June]. [the following May] counts from the text. */
export const relativeMonth: TimeRule = {
  name: "last, this or next month by name",
  pattern: "[the] w:deictic m:mon",
  example: { text: "He resigned last October.", found: "last October", value: "2030-10" },
  counterExample: "She looked past November to the end of it.",
  // Not [looked past November].
  accepts: (match, context) =>
    context.entityAt(match.startOf("m")) !== "PERSON" &&
    (match.get("w") !== "past" || match.before() === "this" || /^the\b/iu.test(match.text)),
  read(match, context) {
    const [month, step] = [namedMonth(match), DIRECTIONS[match.get("w")] ?? 0];
    const known = anchorInText(match, context);
    if (known && step !== 0)
      return dateReading(monthValue({ year: stepMonth(month, known, step), month }), "month", "text");
    const { published } = context;
    if (!published) return dateReading(null, "month", "published");
    const year =
      step === 0 ? yearOfThis(month, published, context.direction(match.start)) : stepMonth(month, published, step);
    return dateReading(monthValue({ year, month }), "month", "published");
  },
};

/** [opens this January], said in November, is in the next year; [opened this December], said in January, in the last. */
function yearOfThis(month: number, { year, month: current }: CivilDate, direction: Direction): number {
  if (direction === "future" && current - month >= HALF_A_YEAR) return year + 1;
  return direction === "past" && month - current >= HALF_A_YEAR ? year - 1 : year;
}

/** In months. */
const HALF_A_YEAR = 6;

/** [his defeat that November]: in the year of the date read last. */
export const thatMonth: TimeRule = {
  name: "that month by name",
  pattern: "( that / the same ) m:mon",
  example: { text: "The riots of 1968 cost him his seat that November.", found: "that November", value: "1968-11" },
  counterExample: "He knew that May Orr would leave.",
  // [said that DEC hoped]: an abbreviation without its point is a name
  accepts: (match, { entityAt }) =>
    entityAt(match.startOf("m")) !== "PERSON" && (!SHORT.has(match.get("m")) || match.text.endsWith(".")),
  read(match, context) {
    const { date, stated } = context.memory;
    if (!date || !stated) return readMonth(match, context);
    return dateReading(monthValue({ year: Number(date.slice(0, 4)), month: namedMonth(match) }), "month", "text");
  },
};

/** [in February], [the October summit]: in the year that the tense points to. */
export const bareMonth: TimeRule = {
  name: "month",
  pattern: "m:mon",
  example: { text: "Exports fell in February.", found: "February", value: "2031-02" },
  counterExample: "Theresa May met April Jones and June Carter.",
  accepts: isMonth,
  read: readMonth,
};

function readMonth(match: Match, context: Context): Reading {
  const { published } = context;
  if (!published) return dateReading(null, "month", "published");
  const month = namedMonth(match);
  const told = isCounted(match, context) ? "past" : directionOf(match, context);
  const direction = told === "future" && isOwned(match, context) ? "either" : told;
  const year = resolveMonth(month, published, direction, { isForetold: context.isForetold(match.start) });
  return dateReading(monthValue({ year, month }), "month", "published");
}

/** [the October deficit], [October's sales]: statistics are of a month that is over, whatever the tense. */
function isCounted(match: Match, context: Context): boolean {
  const dated = match.after() === "'s" || context.deprelAt(match.start) === "compound";
  return dated && STATISTICS.has(context.nounAfter(match.stop)?.lemma ?? "");
}

/**
 * [will not back her after her March comment]: an owned noun may be in the past, unless it is an appointed event ([its
 * May meeting]).
 */
function isOwned(match: Match, context: Context): boolean {
  if (!OWNERS.test(match.before()) || context.deprelAt(match.start) !== "compound") return false;
  return !APPOINTED_EVENTS.has(context.nounAfter(match.stop)?.lemma ?? "");
}

const OWNERS = /^(?:his|her|its|their|our|my|your|'s)$/u;

/** Names of months that are also names of people or common words. */
const AMBIGUOUS: ReadonlySet<string> = words("march may april june august jan mar dec sep jun");
const SHORT: ReadonlySet<string> = new Set(["jan", "mar", "dec", "sep", "jun"]);
const PREPOSITIONS: ReadonlySet<string> = words(
  `
  in since until till by before after during from through to between of for and early late mid this and
`,
);
const SURE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "since", "until", "during", "early", "late", "mid"]);
const OTHER_NAMES = new Set(["PERSON", "ORG", "GPE", "FAC", "PRODUCT", "WORK_OF_ART", "LOC"]);

/** False for [Theresa May], [May] the auxiliary, [March on Rome], [Jan] the first name. */
function isMonth(match: Match, context: Context): boolean {
  const name = match.get("m").replace(/\W+$/u, "");
  if (!AMBIGUOUS.has(name)) return true;
  // [In May the minister left]: the tagger may see the auxiliary, but a preposition of time before it and no name after
  // it decide.
  const follows = /^\p{Lu}/u.test(match.nextWord());
  if (SURE_PREPOSITIONS.has(match.before()) && !follows && !SHORT.has(name)) return true;
  if (
    name === "march" &&
    /^(?:for|on|against)$/u.test(match.after()) &&
    (match.before() === "and" || !PREPOSITIONS.has(match.before()))
  )
    return false;
  if (isSurname(match, context)) return false;
  const tag = context.tagAt(match.start);
  if (tag === "MD" || tag.startsWith("VB")) return false;
  const entity = context.entityAt(match.start);
  if (entity === "DATE" || entity === "TIME") return !SHORT.has(name) || match.text.endsWith(".");
  if (OTHER_NAMES.has(entity)) return entity !== "PERSON" && PREPOSITIONS.has(match.before()) && name !== "jan";
  return !SHORT.has(name) && tag.startsWith("NNP") && (PREPOSITIONS.has(match.before()) || match.after() === "'s");
}

/** [Theresa May said]: a surname after a first name, whatever the model's label. */
const isSurname = (match: Match, { entityAt, tagAt }: Context): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(match.previousWord()) &&
  tagAt(match.offsetBefore()) === "NNP" &&
  !/^(?:DATE|TIME)$/u.test(entityAt(match.offsetBefore()));
