import { table, words } from "../words.js";
import { REPORT_VERBS } from "./reporting-verbs.js";

/*
 * Verbs by whether their subject decides what happens, with the nouns and adverbs that change the answer. Base forms.
 */

/** Making something open to others is a deed, unlike making it clearer: [will be made available to farmers]. */
export const OPENED_ADJECTIVES = words(
  "available eligible public accessible free compulsory mandatory obligatory legal illegal permanent binding known",
);

/** The object does what the infinitive says: [He ordered troops to leave]. */
export const OBJECT_CONTROL_VERBS = words(`
  order task charge assign entrust tell ask urge force allow permit require instruct direct compel oblige command
  enable encourage persuade invite advise warn authorize authorise press pressure want help appoint hire select choose
  commission give expect call beg lobby cause lead
`);

/**
 * Verbs whose subject undergoes something, is in a state or perceives: [will remain], [will lose], [will know]. An
 * actor cannot bind itself to these.
 */
export const UNCONTROLLED_VERBS = words(`
  be say ask tell insist argue claim maintain complain blame force beat help end become remain stay seem appear look
  sound feel need lack like know understand believe think hope expect fear see hear notice find face get receive lose
  gain fall rise grow drop decline decrease exceed reach hit suffer benefit cost contain consist mean fail prevail
  triumph survive die happen occur emerge depend prove tend earn enjoy win struggle succeed suffice last expire equal
  total own include recover miss experience result cause matter deserve belong exist concern involve require vary
  range differ hurt feature resemble represent realize realise recognize recognise remember forget regret love hate
  prefer doubt worry welcome weigh collapse crash shrink slip slump soar surge plunge tumble worsen improve weaken
  strengthen deteriorate rebound dominate attract trigger spark affect enable carry seat generate yield want wish bet
  arrive go come live sink bear inherit undergo owe lie ensue follow boost drive fuel create outperform outpace have
  wear surpass outnumber outlive backfire unravel figure rank boom hinge coincide pose constitute await thrive
  flourish falter stumble reel fare stoop
`);

/**
 * What courts do to people, and what people feel. Whoever says that it will be done does not do it: [will be
 * sentenced], [will not be fooled].
 */
export const SUFFERED_VERBS = words(`
  sentence convict acquit try charge jail imprison indict arraign prosecute execute deceive fool trick mislead impress
  disappoint surprise shock upset offend embarrass amaze astonish alarm frighten scare intimidate disturb disconcert
  confuse baffle bother worry annoy anger please delight satisfy excite thrill reassure comfort tempt punish judge
  remember miss mourn criticise criticize praise admire revere respect forgive ridicule mock inaugurate reflect
  magnify overshadow affect shape age watch mystify puzzle perplex stun dismay temper infect stick strand contest
  class classify categorise categorize deem oppose resist condemn denounce attack batter welcome regard view perceive blame hail applaud expend aid hamper hinder leave
`);

/** Uncontrolled verbs that a person controls: a person goes where he or she wants, a price does not. */
export const MOTION_VERBS = words("go come arrive");

/**
 * Uncontrolled verbs that become deeds with a particle, preposition or complement: [will look into the case], [will
 * get rid of].
 */
export const CONTROLLED_WITH_PARTICLE: Readonly<Record<string, ReadonlySet<string>>> = table({
  look: words("into after at"),
  get: words("rid tough together"),
  see: words("off through to"),
  find: words("out"),
  be: words("back"),
  go: words("ahead"),
  come: words("forward"),
  insist: words("on"),
  carry: words("out on through"),
  stand: words("firm by down up aside fast"),
});

/**
 * Uncontrolled verbs that become deeds with a direct object: [will improve safety], [will create 500 jobs], [will
 * drop the case].
 */
export const CONTROLLED_WITH_OBJECT = words(`
  succeed drop improve end strengthen create boost follow include drive generate decrease weaken
  allow enable recover shrink maintain
`);

/** "[I want to] read it": what somebody would like to find out. */
export const LEARNING_VERBS: ReadonlySet<string> = words("read hear see watch listen learn know understand");

/**
 * Uncontrolled verbs for what somebody can plan to be, to remain or to get: [plans to become a nurse], [intends to
 * remain in office].
 */
export const PLANNED_STATES = words("stay remain live become get find help have wear carry force feature enable see");

/** What analysts and lenders make of the future. Changing it binds nobody. */
export const ASSESSMENT_NOUNS = words(
  `
  forecast estimate projection outlook prediction expectation rating guidance prognosis valuation target
`,
);

/** [will issue a new forecast]: making an assessment known is a deed, unlike changing it. */
export const ISSUE_VERBS = words("issue publish release present produce provide submit deliver draw prepare disclose");

/** [will hear arguments]: what courts and committees hear. */
export const CASE_NOUNS = words(
  "argument evidence appeal case submission testimony witness petition plea complaint claim motion application suit",
);

/** [will go to court], [will go on strike]: steps in a dispute. */
export const REMEDY_NOUNS = words("court tribunal arbitration mediation strike");

/** What a body runs, and can continue or end. */
export const RUN_NOUNS = words(`
  work construction building rebuilding repair production manufacture output service flight patrol delivery shipment
  distribution operation programme program campaign search talk negotiation dialogue consultation payment recruitment
  training support aid assistance cooperation exercise drill investigation inquiry probe effort project broadcast
  transmission publication evacuation vaccination inspection monitoring testing test team unit panel mission
  deployment withdrawal registration enrolment enrollment boycott protest blockade embargo drilling mining export
  import
`);

/** What continues or stops as its owner decides: [the patrols will continue]. */
export const ASPECT_VERBS = words("continue resume proceed cease stop end begin start");

/** Activities without an end state to bind to: [is working], [are trying], [was considering]. */
const ONGOING_VERBS = words(`
  work try attempt endeavour endeavor strive look wait see talk consider seek hope plan expect think live watch ask face play run stand sit feel
  get become have be do go come use make take start begin call head ensure battle anticipate forecast predict fear
  suffer struggle fight study discuss investigate monitor enjoy lose win say tell
`);

/** Activities with an end state. Whoever says that it is doing so has decided it. */
export const TURNING_VERBS = words(`
  set establish found launch introduce create build open close shut end halt stop suspend postpone delay cancel scrap
  axe abandon withdraw recall cut reduce trim slash shed lower raise increase extend expand double hire recruit
  appoint lay sell buy acquire merge invest move relocate transfer replace resign quit retire step rejoin join donate
  refund ban freeze lift
`);

/** [will do well]: how somebody fares. */
export const FARING_ADVERBS = words("well better best badly poorly worse");

/** [a toll will be charged], unlike [a man will be charged]. */
export const LEVY_NOUNS = words(
  "toll fee fare levy tax duty tariff rate price rent premium surcharge interest commission",
);

/** [will strike targets]: a target that is not a figure. */
export const ATTACK_VERBS = words("strike attack hit bomb destroy engage shell raid target");

/** [will give a boost to exports]: an effect. */
export const LIFT_NOUNS = words("boost lift edge impetus momentum headache hope impression advantage stimulus fillip");

/** [will set a new standard]: an effect. */
export const EXAMPLE_NOUNS = words("standard precedent record example tone scene benchmark");

/** Activities without an end, and saying: [is working], [is warning]. */
export const DEEDLESS_VERBS: ReadonlySet<string> = new Set([...ONGOING_VERBS, ...REPORT_VERBS]);

/** [heads the port authority]: leading a body. */
export const HEADING_VERBS = words("head lead chair run direct command represent own found manage oversee");

/** Verbs that bring somebody into an office or out of it. */
export const OFFICE_VERBS = words(
  `
  resign serve step quit appoint elect re-elect name replace retire work act stand fire sack dismiss oust remove
  install confirm nominate select choose hire swear return inaugurate take join
`,
);

/** [was appointed president], [will become chairman]. */
export const BECOMING_VERBS = words("become remain appoint elect name make");

/** [need judges who will], [are looking for a buyer who would]. */
export const SEEK_VERBS = words("need want seek look require demand involve prefer lack search find wish");
