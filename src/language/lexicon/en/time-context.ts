/*
 * The words around a number or a weekday that say what it is, as data.
 */

/** A number in front of these counts them: [2000 people] is no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    "people persons men women children kids students pupils teachers workers employees staff troops soldiers officers police protesters " +
    "demonstrators residents refugees migrants voters votes members seats delegates jobs posts homes houses households families apartments " +
    "buildings rooms beds shops stores schools hospitals vehicles cars trucks buses aircraft planes ships boats shares units copies tickets " +
    "pages words books times points miles kilometers kilometres km meters metres feet foot inches yards acres hectares square kilograms kg " +
    "grams tons tonnes pounds barrels gallons liters litres degrees dollars euros yen yuan francs marks rubles roubles rupees crore " +
    "percent per cent hundred thousand million billion trillion mln bln megawatts mw gigawatts kilowatts volts dead deaths cases patients casualties victims " +
    "hours minutes seconds days weeks months years calls letters emails messages companies firms businesses species samples"
  ).split(" "),
);

/** In front of a number: an amount, not a year. */
export const APPROXIMATORS: ReadonlySet<string> = new Set(
  "some nearly almost approximately roughly least most than exactly just another additional estimated".split(" "),
);

/** In front of a number: its name or its place in a series. */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    "flight room page pages chapter section article no number num nr resolution highway route channel model type mark version line lines bus " +
    "train gate terminal unit box suite floor apartment apt block lot item case file form code id tel phone fax extension ext serial isbn issn " +
    "psalm size weight asteroid boeing airbus windows area zip postcode"
  ).split(" "),
);

/** Behind a number and a name: an address. */
export const STREETS: ReadonlySet<string> = new Set(
  "street st avenue ave road rd boulevard blvd lane ln drive dr square plaza place way court highway parkway terrace".split(
    " ",
  ),
);

/** Prepositions that let a bare number be a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since by until till before after during from through to of between for early late mid circa into around".split(
    " ",
  ),
);

/** Verbs and adjectives whose complement has yet to happen: [scheduled to expire], [plans to], [due]. */
export const PROSPECTIVE: ReadonlySet<string> = new Set(
  (
    "plan expect schedule set due intend aim hope agree ask want order promise pledge vow decide prepare need have likely urge invite threaten " +
    "seek propose slate project forecast predict commit undertake target authorize require instruct ready aim wish " +
    "determine poise book postpone delay adjourn"
  ).split(" "),
);

/** Verbs that fix a later day: what they govern directly lies ahead of their own time ([scheduled for Friday], [extended to 20 November]). */
export const SCHEDULING: ReadonlySet<string> = new Set(
  "schedule reschedule expect plan due slate project forecast postpone defer delay adjourn extend book target anticipate".split(
    " ",
  ),
);

/** Verbs whose passive tells of a plan, which may have been carried out by now: [was scheduled to leave on Tuesday]. */
export const APPOINTING: ReadonlySet<string> = new Set("schedule expect due set slate suppose plan book".split(" "));

/** What befalls: named with "the", it has happened. */
export const OCCURRENCES: ReadonlySet<string> = new Set(
  (
    "win victory loss defeat attack shooting bombing killing death murder crash explosion blast arrest assassination massacre accident earthquake " +
    "collapse fire flood outbreak ambush raid stabbing suicide plunge selloff rout assertion remark comment denial admission " +
    "accusation outburst"
  ).split(" "),
);

/** Verbs that fix a later day where "for" stands in front of it: [set for Friday], [called a strike for Friday]. */
export const SETTING: ReadonlySet<string> = new Set("set call arrange fix convene timetable".split(" "));

/** Verbs whose "until" is a day to come, though they stand in the past: [trading was suspended until Friday]. */
export const SUSPENDING: ReadonlySet<string> = new Set(
  "suspend adjourn remand bail bar ban ground freeze halt close shut block give".split(" "),
);

/** Verbs of which the participle tells from when something holds: [a truce beginning on Friday]. Lemmas. */
export const OPENING: ReadonlySet<string> = new Set(["begin", "start", "commence"]);

/** Verbs whose "until" and "from" bound what was agreed on, though they stand in the past: [agreed to a truce until Friday]. */
export const AGREEING: ReadonlySet<string> = new Set(
  "agree sign renew approve grant promise pledge offer order award announce".split(" "),
);

/** Verbs whose object is still to come, in any tense: [awaited Friday's figures]. */
export const AWAITING: ReadonlySet<string> = new Set("await wait anticipate expect prepare".split(" "));

/** What is fixed for a day beforehand: [will play in Sunday's match]. What just happens ([Sunday's attack], [Sunday's ruling]) is known from the past. */
export const APPOINTED_EVENTS: ReadonlySet<string> = new Set(
  (
    "match game final semi-final semifinal quarter-final quarterfinal fixture race tie derby qualifier tournament championship election poll ballot vote referendum " +
    "primary caucus runoff run-off debate hearing trial meeting summit talk conference congress session ceremony inauguration auction concert show rally " +
    "march parade funeral service visit deadline launch opening appointment interview opener kick-off fight bout concert premiere"
  ).split(" "),
);

/** What is counted for a month that is over: [the October report will show]. */
export const STATISTICS: ReadonlySet<string> = new Set(
  (
    "report figure datum data number statistic sale deficit surplus result index inflation output production order earnings profit loss export import " +
    "rate payroll survey reading unemployment revenue income turnover gain rise fall increase decline drop growth total level price consumption spending"
  ).split(" "),
);

/** Verbs whose past is their bare form, so that a wrong tag does not show: [cut on Friday]. */
export const INVARIABLE: ReadonlySet<string> = new Set(
  "bet bid broadcast burst cast cost cut hit hurt let put quit read rid set shed shut slit split spread thrust".split(
    " ",
  ),
);

/** Words that open a clause of time or a condition: in such a clause the present stands for the future, and the past for the future of the past. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set("when once until till after before if unless as".split(" "));

/** Those that open a clause whose past is the future of the past; what happened "after" or "as" told is over: [must pay after it sank on Friday]. */
export const BACKSHIFTING_OPENERS: ReadonlySet<string> = new Set("when once until till before if unless".split(" "));

/** Nouns whose infinitive may have happened: [his decision to resign in May], [its failure to pay in May]; [a plan to pay] has not. */
export const DECISIONS: ReadonlySet<string> = new Set(
  "decision refusal failure ability inability attempt effort move choice".split(" "),
);

/** Nouns of what one could do, told of as past: [had a chance to vote on Tuesday]. */
export const CHANCES: ReadonlySet<string> = new Set(["opportunity", "chance", "occasion"]);

/** Verbs whose pluperfect tells of what may have come to nothing: [had hoped to sign on Friday]; [had agreed to sign on Friday] has not. */
export const WISHING: ReadonlySet<string> = new Set("hope plan want wish intend expect mean".split(" "));

/** What singles out who did something: [the first to sign], [the only leader to sign]. */
export const FIRSTS: ReadonlySet<string> = new Set(
  "first second third fourth fifth last only latest late young old youngest oldest".split(" "),
);

/** Nouns of what may come: [a chance of winning on Friday]. */
export const PROSPECTS: ReadonlySet<string> = new Set(
  "chance hope prospect possibility likelihood risk danger intention aim goal way plan".split(" "),
);

/** What one is called to account for is over: [will be tried for lying on Friday], [accused of lying on Friday]. */
export const ACCUSING: ReadonlySet<string> = new Set(
  (
    "accuse charge convict suspect acquit try sentence jail imprison fine punish blame arrest indict prosecute sue guilty criticize criticise " +
    "thank praise apologize apologise forgive condemn denounce serve"
  ).split(" "),
);

/** Verbs whose infinitive happened when they did: [began to sell on Friday], [rushed to pay on Friday], [forced him to resign on Friday]. */
export const IMPLICATIVE: ReadonlySet<string> = new Set(
  (
    "begin start continue manage fail try use refuse stop decline get come go appear seem turn help happen cease prove force lead allow enable prompt cause " +
    "push drive attempt struggle strive scramble rush hurry hasten race bother dare care neglect forget remember hesitate proceed"
  ).split(" "),
);

/** Verbs after which one has to come back, though they stand in the past: [was bailed to appear in June]. */
export const SUMMONING: ReadonlySet<string> = new Set("bail release remand summon summons subpoena cite".split(" "));

/** Verbs whose complement is a bare infinitive: [would see him leave on Friday]. */
export const BARE_GOVERNORS: ReadonlySet<string> = new Set("see hear watch feel let make have help bid".split(" "));

/** What people are seen doing under a picture, in the present: [Anna Orr stands beside the king on Friday]. */
export const POSTURES: ReadonlySet<string> = new Set(
  "stand kneel pose wave smile gesture listen react embrace hug cheer applaud".split(" "),
);

/** What is done with a deadline when it comes: [missed the Friday deadline]. */
export const MEETING: ReadonlySet<string> = new Set("miss meet beat make ignore defy flout breach".split(" "));

/** Verbs of saying: their own time is the past even where they stand in the present ("says on Friday"). */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    "say tell report announce state declare add note write confirm claim argue reply warn explain comment insist deny admit suggest think believe " +
    "know show reveal estimate remain be have"
  ).split(" "),
);

/** What people will not do when asked: [would not say on Tuesday] is over. */
export const REFUSABLE: ReadonlySet<string> = new Set(
  "say comment discuss confirm elaborate disclose specify reveal tell identify name speculate answer deny explain rule".split(
    " ",
  ),
);

/** Adverbs, nouns and adjectives that point ahead. */
export const PROSPECTIVE_NOUNS: ReadonlySet<string> = new Set(
  "deadline forecast plan expiry maturity upcoming effective payable scheduled due redeemable planned expected target".split(
    " ",
  ),
);

/** Auxiliaries of the future and of what is wished. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(
  "will 'll ’ll wo shall would should may might can could must ca".split(" "),
);
