import { words } from "../words.js";

/*
 * Words around dates: prepositions, units and parts of time, in lower case.
 */

/** Words that open a condition. */
export const CONDITION_MARKS = words("if unless once provided providing assuming");

/** Prepositions of a deadline. */
export const DEADLINE_PREPOSITIONS = words("by until till before within ahead");

/** Prepositions of a period. */
export const TERM_PREPOSITIONS = words("through throughout for during over");

/** All words that can govern a date, as prepositions or in their place. */
export const TIME_PREPOSITIONS = words(`
  by until till before within through throughout for during over in on at from after around about towards
  toward of to into as between past beyond under ahead come later next this upon following pending
`);

/** [the end of 2019], [the course of next week] */
export const PARTS_OF_TIME = words(`
  end beginning start middle close half quarter course turn rest remainder bulk whole part run weekend week month year
  evening morning afternoon night eve summer autumn winter spring season day time
`);

/** [a deadline of 31 December] */
export const FIXED_DAYS = words("deadline date target due-date");

/** Periods with a beginning and an end: [in the next parliament], [this season]. */
export const STRETCHES_OF_TIME = words(`
  weekend week month year quarter season summer autumn winter spring parliament session term generation
  phase decade century day evening morning afternoon night
`);

/** [at the end of the trial] */
export const EDGES_OF_TIME = words("end start beginning close conclusion completion expiry outset time");

/** An end in space or on a scale, not in time: [at the other end of the street]. */
export const SIDES = words(
  "other far opposite near upper lower top bottom high low higher wrong right receiving front back",
);

/** Words that open a clause of time: [once the date is announced]. */
export const TIME_CLAUSE_WORDS = words("once until till when before after upon");

/** Words that open a clause with a date of its own: [if it passes on Friday]. */
export const OWN_DATE_CLAUSE_WORDS = words("if unless although though whereas while");

/** Words that can stand in an amount to which a forecast is compared: [from 3% in 2031]. */
export const BASELINE_WORDS = words(
  `
  % percent cent forecast expected predicted projected estimated previously recorded seen reported level levels base
  peak low high
`,
);

/** [due on Thursday], [a vote planned for May] */
export const APPOINTED_WORDS = words("due scheduled expected planned set slated tabled pencilled fixed");

/** [at some point after the election] */
export const POINT_NOUNS = words("point stage time date");

/** What a period is counted in. */
export const SPAN_NOUNS = words("day week month quarter half year season period decade");

/** What a time limit is counted in. */
export const LIMIT_UNITS = words("minute hour day week month year");

/** "[has] 30 days to pay", "[gave] it 30 days to pay" */
export const ALLOWING_VERBS = words("have get give allow grant");

/** [boosted by an extra 3m euros]: units of sums that the model did not label. */
export const MEASURE_UNITS = words("euro pound dollar yen franc rouble ruble rupee yuan % percent cent point");

/** [40 million euros], in the singular. */
export const CURRENCIES = words(
  "euro dollar pound yen yuan franc krone krona rouble ruble rupee peso real rand lira won dinar",
);

/** [according to plan]: how something is done, not who says so. */
export const NORM_NOUNS = words(
  `
  rule law regulation plan schedule timetable policy principle guideline procedure standard criterion custom tradition
  need ability size agreement
`,
);

/** Set phrases for a time without a date, as sources of regular expressions; the first that fits is taken. */
export const TIME_PHRASES: readonly string[] = [
  "in due course",
  "as (?:soon|quickly) as possible",
  "at (?:a|some) later (?:date|stage)",
  "at the earliest opportunity",
  "for the time being",
  "within (?:hours|days|weeks|months|years)(?! of)",
  "(?:in|over) (?:the )?(?:days|weeks|months|years) (?:ahead|to come)",
  "for (?:many |several |some )?(?:hours|days|weeks|months|years|decades|generations|centuries) to come",
  "(?:at )?any ?time(?: soon)?",
  "at any (?:moment|stage|point|minute)",
  "any (?:day|moment) now",
  "sooner or later",
  "(?:further |somewhere )?down the (?:line|road)",
  "one day",
  "some ?day",
  "over time",
  "in time",
  "next time",
  String.raw`(?:in|during) the run-up to (?:the |an? )?[\p{L}-]+(?: election)?`,
  "before (?:too )?long",
  "from then on",
  "in the months and years ahead",
  "(?:with)?in the (?:very )?(?:near|foreseeable|not too distant) future",
  "in the (?:short|medium|long|shorter|longer|near) (?:term|run)",
];

/** "[stay] in the race", "[compete] in the vote" */
export const PARTAKING_VERBS = words("stay remain compete participate join enter keep run part take");
