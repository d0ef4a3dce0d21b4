import { table, words } from "../words.js";
import { EVENT_NOUNS } from "./event-words.js";

/*
 * Words for plans, pledges, agreements and orders: base forms in lower case.
 */

/** Decisions. Past ones have mostly been carried out. */
export const DECIDE_VERBS = words("decide choose opt elect vote want");

/** The subject of the verb owns the object: [BT unveiled plans]. */
export const LIGHT_VERBS = words(`
  announce unveil have make give express voice reveal outline set publish issue present take hold reach sign confirm
  draw launch propose submit adopt approve repeat reaffirm reiterate renew honour honor keep fulfil fulfill deliver
  offer release disclose detail state declare abandon drop scrap shelve postpone delay finalize finalise prepare
  develop consider discuss face receive win secure get land be
`);

/** The same with a particle: [put forward plans], [came up with plans], [pressed ahead with plans]. */
export const LIGHT_PHRASES: Readonly<Record<string, ReadonlySet<string>>> = table({
  put: words("forward"),
  come: words("forward up"),
  bring: words("forward"),
  draw: words("up"),
  press: words("ahead"),
  push: words("ahead"),
  go: words("ahead"),
  move: words("ahead"),
});

/** What is done with a plan or an offer before it binds, or instead of it. */
export const WEIGHING_VERBS = words(
  "consider discuss weigh mull study debate examine reject dismiss oppose ponder contemplate",
);

/** What ends a plan before it is carried out. */
export const DROPPING_VERBS = words("abandon drop scrap shelve cancel axe ditch withdraw reverse abort discard");

/** Nouns for plans. The infinitive after one is what its owner plans to do. */
export const PLAN_NOUNS = words("plan intention decision scheme programme program project strategy initiative");

/** Nouns for pledges. */
export const PLEDGE_NOUNS = words("pledge promise commitment vow undertaking offer guarantee assurance resolution");

/** Nouns for agreements and the papers that hold them. */
export const AGREEMENT_NOUNS = words(`
  agreement deal contract treaty pact accord memorandum protocol convention charter lease settlement
  compact concordat ceasefire truce partnership roadmap understanding declaration communique licence license
`);

/** Nouns for orders and duties. */
export const ORDER_NOUNS = words(
  "order obligation duty requirement directive mandate instruction responsibility deadline injunction",
);

/** What is done with an agreement to bring it about or to change it. */
export const SIGN_VERBS = words(
  `
  sign ink conclude seal strike reach secure win award ratify approve adopt land finalize finalise clinch renew extend
  enter close agree
`,
);

/** Verbs of planning. */
export const INTEND_VERBS = words("plan intend aim propose prepare want mean opt choose decide elect resolve vote");

/** Verbs of pledging. */
export const PLEDGE_VERBS = words(
  `
  pledge promise vow agree undertake swear offer commit committed consent acquiesce guarantee volunteer
`,
);

/**
 * Verbs of planning and pledging that only a person or a body can do. A bill may aim or propose to do something, and
 * a show may promise to.
 */
export const WILL_VERBS = words("plan intend decide resolve pledge vow agree undertake swear volunteer");

/** What a body does by its own decision, so that [is set to] tells a plan and no expectation. */
export const CONDUCT_VERBS = words(
  `
  abolish acquire air announce appoint ban broadcast build buy close cut deploy hire introduce invest launch open publish raise recruit
  release scrap sell shut sign spend unveil
`,
);

/** Verbs of ordering. */
export const ORDER_VERBS = words(
  `
  order instruct require oblige compel direct command mandate sentence obligate bind task charge assign entrust
`,
);

/** Verbs of forbidding: [barred it from selling]. */
export const BAN_VERBS = words("bar ban prohibit forbid disqualify enjoin");

/** Verbs that make a plan known. */
export const PRESENT_VERBS = words("announce unveil reveal outline submit present publish set");

/** Verbs that make a decision known. */
export const ANNOUNCE_VERBS = words("announce unveil reveal outline confirm approve order");

/** Nouns for deeds that an actor can announce: [announced 10,000 job cuts]. */
export const DEED_NOUNS = words(`
  cut closure layoff sale expansion launch increase reduction restructuring investment reform measure change review
  inquiry investigation plan programme program package strategy scheme initiative project crackdown withdrawal merger
  takeover acquisition shutdown halt moratorium suspension recall ban freeze rollout redundancy purchase introduction
  creation establishment formation reorganization reorganisation overhaul assistance aid funding grant loan donation
  contribution grounding closing lifting easing scrapping hiring halting freezing doubling rationing winding-up
  sanction tariff embargo boycott walkout tour concert
`);

/** What is counted in money but is not given by anybody: [announced $40m in losses]. */
export const RESULT_NOUNS = words(
  "loss profit sale revenue earnings income turnover debt cost charge writedown write-down damage",
);

/** Papers that bind: [the decree provides for]. */
const INSTRUMENT_NOUNS = words(
  `
  decree law act bill order regulation programme program plan roadmap document resolution constitution budget strategy
`,
);

/** [the contract expires in 2031] */
export const EXPIRY_VERBS = words("expire end run last");

/** [the aim is to], [the goal of] */
export const AIM_NOUNS = words("aim goal objective target plan intention policy purpose");

/** What somebody is there for: [the job is to]. */
export const TASK_NOUNS = words(
  `
  task job role duty reason motivation mission challenge idea priority solution way thing answer key trick point
  joke motive function remedy alternative option method approach temptation instinct secret difficulty problem
  ambition argument response effect principle message process quest use hope strategy tactic choice preference advice
  recommendation instruction practice tradition tendency habit dream wish desire danger step impulse reaction concept
  power strength
`,
);

/** [no plans to], [little commitment to] */
export const NEGATIVE_DETERMINERS = words("no any little few");

/** What somebody may do within a time limit, but need not. */
export const RIGHT_VERBS = words(
  "appeal object challenge contest respond reply comment apply protest claim vote tender lodge",
);

/** "has two years [to go]", "has six months [to live]": how time passes, not what it is for. */
export const PASSING_VERBS = words("go run live spare serve wait think get enjoy");

/** Papers and words of those in power that oblige others. */
export const OBLIGING_NOUNS: ReadonlySet<string> = new Set([
  ...AGREEMENT_NOUNS,
  ...INSTRUMENT_NOUNS,
  ...ORDER_NOUNS,
  ...words("rule ruling legislation regulation term condition sanction"),
]);

/** Papers whose provisions bind. */
export const BINDING_PAPERS: ReadonlySet<string> = new Set([...AGREEMENT_NOUNS, ...INSTRUMENT_NOUNS]);

/** What is ordered to be done rather than delivered. */
export const ORDERED_DEED_NOUNS: ReadonlySet<string> = new Set([
  ...EVENT_NOUNS,
  ...words(
    `
  raid attack strike arrest assault bombing killing murder execution investigation evacuation blockade curfew search
  detention
`,
  ),
]);

/** Deeds that follow once they are agreed on. */
export const AGREED_NOUNS: ReadonlySet<string> = new Set([
  ...DEED_NOUNS,
  ...words(
    `
  talk negotiation inspection exchange swap cooperation payment buyout handover transfer compromise concession
  service line link route corridor crossing zone fund hotline
`,
  ),
]);

/** What is done with a commitment so that it binds: [reaffirmed their commitment]. */
export const COMMITTING_VERBS = words(
  `
  affirm reaffirm reiterate repeat renew restate confirm stress underline underscore emphasize emphasise highlight
  express voice make pledge declare state honour honor
`,
);

/** [plans to ask for more]: what is intended has not been done yet. */
export const INTENT_WORDS = words("plan intend decide propose intention decision");

/** What those who govern decide to hold: [a referendum would be held]. */
export const DECREED_NOUNS = words("referendum plebiscite inquiry enquiry investigation consultation");

/** [It is planned to build]: the subject "it" refers to nobody. */
export const IMPERSONAL_PLAN_VERBS = words("plan intend propose decide agree");

/** [protesters vowing to stay]: the participle belongs to whoever can pledge. */
export const VOW_VERBS: ReadonlySet<string> = words("pledge promise vow swear threaten guarantee");

/** [a deadline set at 1 June] */
export const FIX_VERBS: ReadonlySet<string> = words("set fix schedule impose agree appoint");

/** Texts whose provisions are described: [the bill would ban it]. */
export const DRAFT_NOUNS = words(
  "bill amendment legislation law act ordinance provision clause proviso proposal resolution",
);

/** What such a text provides for. */
export const PROVISION_VERBS = words(
  `
  require prohibit ban allow permit impose bar limit oblige restrict outlaw legalize legalise criminalize criminalise
  forbid authorize authorise entitle grant enable exempt repeal establish
`,
);

/** Documents that provide for something: [the agreement envisages a joint port]. */
export const PROVIDING_NOUNS: ReadonlySet<string> = new Set([
  ...AGREEMENT_NOUNS,
  ...words("document plan law bill act programme program constitution text paper"),
]);

/** [the government's plans]: whoever has these means to act. */
export const PURPOSE_NOUNS = words(`
  plan proposal policy decision pledge promise offer bill reform strategy programme program budget commitment
  intention aim scheme
`);
