/*
 * Nouns beside a date that decide how it is read, as data.
 */

import { words } from "../words.js";

/** Events that nobody plans. With "the", they have happened. */
export const OCCURRENCES: ReadonlySet<string> = words(
  `
  win victory loss defeat attack shooting bombing killing death murder crash explosion blast arrest assassination
  massacre accident earthquake collapse fire flood outbreak ambush raid stabbing suicide plunge selloff rout
  assertion remark comment denial admission accusation outburst
`,
);

/** What somebody said. A day between one of them and its that-clause is the day of saying: [the claim Tuesday that]. */
export const SAID_NOUNS: ReadonlySet<string> = words(
  `
  claim announcement statement warning assertion remark comment pledge promise vow threat allegation revelation
  disclosure declaration confirmation suggestion complaint ruling decision news report admission denial accusation
  forecast prediction
`,
);

/** [announced plans on Tuesday to widen the road] */
export const PLANS: ReadonlySet<string> = words("plan proposal bid intention programme program scheme");

/**
 * Events that have a day beforehand: [will play in Sunday's match]. Other events ([Sunday's attack], [Sunday's ruling])
 * are known only afterwards.
 */
export const APPOINTED_EVENTS: ReadonlySet<string> = words(
  `
  match game final semi-final semifinal quarter-final quarterfinal fixture race tie derby qualifier tournament
  championship election poll ballot vote referendum primary caucus runoff run-off debate hearing trial meeting summit
  talk conference congress session ceremony inauguration auction concert show rally march parade funeral service visit
  deadline launch opening appointment interview opener kick-off fight bout premiere replay rematch walkout
`,
);

/** Figures and reports on a month that is over: [the October report will show]. */
export const STATISTICS: ReadonlySet<string> = words(
  `
  report figure datum data number statistic sale deficit surplus result index inflation output production order
  earnings profit loss export import rate payroll survey reading unemployment revenue income turnover gain rise fall
  increase decline drop growth total level price consumption spending
`,
);

/**
 * Nouns whose infinitive may have happened: [his decision to resign in May], [its failure to pay in May], but not [a
 * plan to pay].
 */
export const DECISIONS: ReadonlySet<string> = words(
  "decision refusal failure ability inability attempt effort move choice",
);

/** Nouns whose infinitive is past after a past verb: [had a chance to vote on Tuesday]. */
export const CHANCES: ReadonlySet<string> = new Set(["opportunity", "chance", "occasion"]);

/** Nouns whose complement may still happen: [a chance of winning on Friday]. */
export const PROSPECTS: ReadonlySet<string> = words(
  `
  chance hope prospect possibility likelihood risk danger intention aim goal way plan
`,
);

/** Adverbs, nouns and adjectives that point ahead. */
export const PROSPECTIVE_NOUNS: ReadonlySet<string> = words(
  `
  deadline forecast plan expiry maturity upcoming effective payable scheduled due redeemable planned expected target
`,
);

/** What is said ahead of a day or a stretch of days: a [warning] for Tuesday. */
export const FORESEEING_NOUNS: ReadonlySet<string> = words("warning alert forecast outlook watch advisory notice");

/** Adjectives of events that are still to come. */
export const UPCOMING: ReadonlySet<string> = words("upcoming forthcoming looming approaching impending");

/** What is published on a day set before. */
export const RESULT_NOUNS: ReadonlySet<string> = words(`
  result earnings figure account budget forecast report verdict ruling judgment judgement decision finding
`);

/** [a Sunday talk show], [a Monday paper]: what appears or is held on one day of each week. */
export const REGULAR_THINGS: ReadonlySet<string> = words(
  `
  show programme program newspaper paper magazine column school league brunch roast slot supplement tradition ritual
  routine radio podcast
`,
);

/** [today's youth], [tomorrow's world]: what belongs to an age and not to a day. */
export const ITEMS_OF_AN_AGE: ReadonlySet<string> = words(
  `
  world society youth young children kids teenagers teens generation generations students parents women men workers
  consumers families adults voters leaders politicians economy climate culture era age environment standards
  technology technologies cities farmers artists
`,
);

/** [the engineers of tomorrow], [the world of today] */
export const PEOPLE_OF_AN_AGE: ReadonlySet<string> = words(
  `
  people leaders engineers scientists champions stars workers citizens world youth children generation generations
  society cities city cars technology technologies doctors teachers entrepreneurs talents jobs industries voters
`,
);
