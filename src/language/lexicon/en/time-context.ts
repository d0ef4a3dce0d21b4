/*
 * Words near a number, a month or a weekday that decide how it is read, as data.
 */

import { words } from "../words.js";

/** A number before one of these counts them and is not a year: [2000 people]. */
export const COUNTED_NOUNS: ReadonlySet<string> = words(
  `
  people persons men women children kids students pupils teachers workers employees staff troops soldiers officers
  police protesters demonstrators residents refugees migrants voters votes members seats delegates jobs posts homes
  houses households families apartments buildings rooms beds shops stores schools hospitals vehicles cars trucks
  buses aircraft planes ships boats shares units copies tickets pages words books times points miles kilometers
  kilometres km meters metres feet foot inches yards acres hectares square kilograms kg grams tons tonnes pounds
  barrels gallons liters litres degrees dollars euros yen yuan francs marks rubles roubles rupees crore percent per
  cent hundred thousand million billion trillion mln bln megawatts mw gigawatts kilowatts volts dead deaths cases
  patients casualties victims hours minutes seconds days weeks months years calls letters emails messages companies
  firms businesses species samples
`,
);

/** A number after one of these is an amount, not a year. */
export const APPROXIMATORS: ReadonlySet<string> = words(
  `
  some nearly almost approximately roughly least most than exactly just another additional estimated
`,
);

/** A number after one of these is a name or a place in a series: [flight 2019]. */
export const NUMBERED_THINGS: ReadonlySet<string> = words(
  `
  flight room page pages chapter section article no number num nr resolution highway route channel model type mark
  version line lines bus train gate terminal unit box suite floor apartment apt block lot item case file form code
  id tel phone fax extension ext serial isbn issn psalm size weight asteroid boeing airbus windows area zip postcode
`,
);

/** A number and a name before one of these are an address. */
export const STREETS: ReadonlySet<string> = words(
  `
  street st avenue ave road rd boulevard blvd lane ln drive dr square plaza place way court highway parkway terrace
`,
);

/** Prepositions after which a bare number may be a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = words(
  `
  in since by until till before after during from through to of between for early late mid circa into around
`,
);

/** Verbs and adjectives whose complement is still to happen: [scheduled to expire], [plans to], [due]. */
export const PROSPECTIVE: ReadonlySet<string> = words(
  `
  plan expect schedule set due intend aim hope agree ask want order promise pledge vow decide prepare need have likely
  urge invite threaten seek propose slate project forecast predict commit undertake target authorize require instruct
  ready wish determine poise book postpone delay adjourn
`,
);

/**
 * Verbs that set a later day. A date that they govern directly is after their own time: [scheduled for Friday],
 * [extended to 20 November].
 */
export const SCHEDULING: ReadonlySet<string> = words(
  `
  schedule reschedule expect plan due slate project forecast postpone defer delay adjourn extend book target
  anticipate
`,
);

/** Verbs whose passive reports a plan, which may have been carried out since: [was scheduled to leave on Tuesday]. */
export const APPOINTING: ReadonlySet<string> = words("schedule expect due set slate suppose plan book");

/** Verbs that set a later day after "for": [set for Friday], [called a strike for Friday]. */
export const SETTING: ReadonlySet<string> = words("set call arrange fix convene timetable");

/** Verbs that move an event to another day: [was put off to Friday], [brought forward to May]. */
export const SHIFTING: ReadonlySet<string> = words("move put bring push shift switch change");

/** Verbs that bring about an event. Once they have, it is to come: [has invited them to a meeting on Friday]. */
export const CONVENING: ReadonlySet<string> = words(
  `
  invite summon call convene convoke schedule reschedule set fix arrange announce request ask propose demand
`,
);

/** Verbs of demanding: what they demand is to come. */
export const DEMANDING: ReadonlySet<string> = words("ask call demand request urge press seek propose order want");

/** Verbs whose "until" is a day to come even in the past tense: [trading was suspended until Friday]. */
export const SUSPENDING: ReadonlySet<string> = words(
  `
  suspend adjourn remand bail bar ban ground freeze halt close shut block give
`,
);

/** Verbs whose participle gives the day from which something holds: [a truce beginning on Friday]. Lemmas. */
export const OPENING: ReadonlySet<string> = new Set(["begin", "start", "commence"]);

/**
 * Verbs whose "until" and "from" limit what was agreed on, even in the past tense: [agreed to a truce until Friday].
 */
export const AGREEING: ReadonlySet<string> = words(
  "agree sign renew approve grant promise pledge offer propose guarantee order award announce",
);

/** Verbs whose "in" mostly gives the time of what they foresee: [predicted growth of 3% in 2034]. */
export const FORETELLING: ReadonlySet<string> = words("predict forecast project foresee envisage");

/** Verbs whose object is still to come, in any tense: [awaited Friday's figures]. */
export const AWAITING: ReadonlySet<string> = words("await wait anticipate expect prepare");

/** Verbs whose past tense is their base form, so that the tag may be wrong: [cut on Friday]. */
export const INVARIABLE: ReadonlySet<string> = words(
  `
  bet bid broadcast burst cast cost cut hit hurt let put quit read rid set shed shut slit split spread thrust
`,
);

/**
 * Words that open a clause of time or a condition. There the present means the future, and the past means the future of
 * the past.
 */
export const CLAUSE_OPENERS: ReadonlySet<string> = words("when once until till after before if unless as");

/**
 * Of these, the words whose clause may have a past that means the future of the past. After "after" and "as" the past
 * is over: [must pay after it sank on Friday].
 */
export const BACKSHIFTING_OPENERS: ReadonlySet<string> = words("when once until till before if unless");

/** Of these, the words whose clause with a present is always ahead: [until the ministers report back in May]. */
export const BOUNDING_OPENERS: ReadonlySet<string> = words("until till before once");

/** Of these, the words whose clause waits for something to come: [once the vote is counted]. */
export const AWAITING_OPENERS: ReadonlySet<string> = words("when once until till before if unless");

/**
 * Of these, the words whose clause may have a past perfect that means the future of the past: [would pay once the
 * council had voted in May]. In [would resign if she had lied in May] the lie is past.
 */
export const PERFECT_OPENERS: ReadonlySet<string> = words("when once until till before unless");

/**
 * Verbs whose past perfect reports a plan that may have failed: [had hoped to sign on Friday], but not [had agreed to
 * sign on Friday].
 */
export const WISHING: ReadonlySet<string> = words("hope plan want wish intend expect mean");

/** Words that single out the person who did something: [the first to sign], [the only leader to sign]. */
export const FIRSTS: ReadonlySet<string> = words(
  `
  first second third fourth fifth last only latest late young old youngest oldest
`,
);

/** Verbs of accusing. The act is over: [will be tried for lying on Friday], [accused of lying on Friday]. */
export const ACCUSING: ReadonlySet<string> = words(
  `
  accuse charge convict suspect acquit try sentence jail imprison fine punish blame arrest indict prosecute sue
  guilty criticize criticise thank praise apologize apologise forgive condemn denounce serve
`,
);

/**
 * Verbs whose infinitive happens at the same time as they do: [began to sell on Friday], [rushed to pay on Friday],
 * [forced him to resign on Friday].
 */
export const IMPLICATIVE: ReadonlySet<string> = words(
  `
  begin start continue manage fail try use refuse stop decline get come go appear seem turn help happen cease prove
  force lead allow enable prompt cause push drive attempt struggle strive scramble rush hurry hasten race bother
  dare care neglect forget remember hesitate proceed
`,
);

/** Verbs of courts whose infinitive is still to happen even in the past tense: [was bailed to appear in June]. */
export const SUMMONING: ReadonlySet<string> = words("bail release remand summon summons subpoena cite");

/** Verbs whose complement is a bare infinitive: [would see him leave on Friday]. */
export const BARE_GOVERNORS: ReadonlySet<string> = words("see hear watch feel let make have help bid");

/** Verbs of picture captions, which use the present for the past: [Anna Orr stands beside the king on Friday]. */
export const POSTURES: ReadonlySet<string> = words(
  "stand kneel pose wave smile gesture listen react embrace hug cheer applaud",
);

/** Verbs whose object is a deadline that has come: [missed the Friday deadline]. */
export const MEETING: ReadonlySet<string> = words("miss meet beat make ignore defy flout breach");

/** Verbs of saying, whose own time is the past even in the present tense: [says on Friday]. */
export const REPORTING: ReadonlySet<string> = words(
  `
  say tell report announce state declare add note write confirm claim argue reply warn explain comment insist deny
  admit suggest think believe know show reveal estimate remain be have
`,
);

/** Verbs for what people say of something that mostly is over: [are hailing her speech on Friday]. */
export const REACTING: ReadonlySet<string> = words(
  `
  hail praise welcome applaud condemn denounce decry deplore criticize criticise slam blast tout mock dismiss ridicule
`,
);

/** Verbs for what people refuse when asked, which is over: [would not say on Tuesday]. */
export const REFUSABLE: ReadonlySet<string> = words(
  `
  say comment discuss confirm elaborate disclose specify reveal tell identify name speculate answer deny explain
  rule
`,
);

/** Auxiliaries of the future and of wishes. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = words(
  "will 'll ’ll wo shall would should may might can could must ca",
);

/** Words that place a thing among those before it: [the highest rate in ten years]. */
export const ORDINALS_AND_SUPERLATIVES = words(`
  first second third fourth fifth only most least worst best biggest largest smallest greatest highest lowest longest
  shortest strongest weakest fastest slowest sharpest steepest deepest hottest coldest warmest coolest wettest driest
  deadliest heaviest busiest quietest closest toughest hardest harshest poorest richest fewest severest
`);

/** Verbs for what is published on a day set before: [reports its results on Thursday]. */
export const RELEASE_VERBS: ReadonlySet<string> = words("report announce release publish unveil present");

/** [called the vote a test], [predicted the vote's result]: verbs of what may have happened or be to come. */
export const JUDGING: ReadonlySet<string> = words("call describe predict foresee liken discuss label term portray");
