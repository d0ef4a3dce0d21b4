import { words } from "../patterns/matcher.js";

export const DEADLINE_PREPOSITIONS = words("by until till before within ahead");
export const TERM_PREPOSITIONS = words("through throughout for during over");
export const TIME_PREPOSITIONS =
  words(`by until till before within through throughout for during over in on at from after around about towards
  toward of to into as between past beyond under ahead come later next this upon following pending`);

/** "the [end] of 2019", "the [course] of next week". */
export const PARTS_OF_TIME =
  words(`end beginning start middle close half quarter course turn rest remainder bulk whole part run weekend week month year evening
  morning afternoon night eve summer autumn winter spring season day time`);

/** "a [deadline] of 31 December" */
export const FIXED_DAYS = words("deadline date target due-date");

/** What has an end and a start: "in the next [parliament]", "this [season]". */
export const STRETCHES =
  words(`weekend week month year quarter season summer autumn winter spring parliament session term generation
  phase decade century day evening morning afternoon night`);

/** "at the [end] of the trial" */
export const EDGES = words("end start beginning close conclusion completion expiry outset time");

/** Words that open a clause of time: "once the date is announced". */
export const TIME_CLAUSE_WORDS = words("once until till when before after upon");

/** Words that open a clause whose date is its own: "if it passes on Friday". */
export const CONDITION_WORDS = words("if unless although though whereas while");

/** "will present it [very soon]": when, without a date. */
export const VAGUE_ADVERBS = words("soon shortly immediately promptly imminently");

export const startsWithPreposition = (text: string): string | null =>
  /^(by|until|till|before|within|in|over|for|during|through|from|between|after|on|at|around)\b/i
    .exec(text)?.[1]
    ?.toLowerCase() ?? null;

export const SET_PHRASES =
  /\b(?:in due course|as (?:soon|quickly) as possible|at (?:a|some) later (?:date|stage)|at the earliest opportunity|for the time being|within (?:hours|days|weeks|months|years)(?! of)|(?:in|over) (?:the )?(?:days|weeks|months|years) (?:ahead|to come)|for (?:many |several |some )?(?:hours|days|weeks|months|years|decades|generations|centuries) to come|(?:at )?any ?time(?: soon)?|at any (?:moment|stage|point|minute)|any (?:day|moment) now|sooner or later|(?:further |somewhere )?down the (?:line|road)|one day|some ?day|over time|in time|next time|(?:in|during) the run-up to (?:the |an? )?[\p{L}-]+(?: election)?|before (?:too )?long|from then on|in the months and years ahead|(?:with)?in the (?:very )?(?:near|foreseeable|not too distant) future|in the (?:short|medium|long|shorter|longer|near) (?:term|run))\b/iu;
