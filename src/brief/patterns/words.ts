import { words } from "./matcher.js";

/*
 * Word classes of the patterns: lemmas, in lower case. A class is what a grammar or a dictionary of English would list under its heading;
 * a word that one article happens to use is no reason to add it.
 */

/** Saying: the subject stands for what the clause says. */
export const SAY_VERBS =
  words(`say tell announce add state declare confirm reveal explain insist stress emphasize reiterate
  report note comment reply respond repeat maintain assert argue claim write disclose indicate signal admit acknowledge
  promise pledge vow agree assure guarantee swear undertake warn threaten inform mention recall observe remark describe conclude outline`);

/** Of these the plain ones: who says what it is doing tells of it, who argues that it is doing it defends itself. */
export const STATE_VERBS = words("say state tell");

/** Thinking and guessing: what the clause says is a view. */
export const THINK_VERBS =
  words(`believe think expect hope fear predict forecast anticipate foresee estimate project reckon suspect speculate suggest
  doubt feel consider calculate envisage guess imagine suppose assume worry wonder bet hint`);

export const REPORT_VERBS: ReadonlySet<string> = new Set([
  ...SAY_VERBS,
  ...THINK_VERBS,
  ...words("show find understand learn know decide"),
]);

/** Decisions: once taken, past ones are mostly carried out. */
export const DECIDE_VERBS = words("decide choose opt elect vote want");

/** Asking somebody else to act. */
export const DEMAND_VERBS = words("demand urge ask call beg recommend insist suggest request press lobby challenge");

export const CONDITION_WORDS = words("if unless once provided providing assuming");

/** Making a thing open to others is a deed, unlike making it clearer: "will be made [available] to farmers". */
export const OPENED = words("available public accessible free compulsory mandatory obligatory legal illegal permanent");

/** "He ordered [troops] to leave": the object does what the infinitive says. */
export const OBJECT_CONTROL_VERBS =
  words(`order task charge assign entrust tell ask urge force allow permit require instruct direct compel oblige command enable encourage persuade
  invite advise warn authorize authorise press pressure want help appoint hire select choose commission give expect call beg lobby cause lead`);

/** "[BT] [unveiled] plans": the subject of the verb owns the object. */
export const LIGHT_VERBS =
  words(`announce unveil have make give express voice reveal outline set publish issue present take hold reach sign confirm draw launch
  propose submit adopt approve repeat reaffirm reiterate renew honour honor keep fulfil fulfill deliver offer release disclose detail release state declare
  abandon drop scrap shelve postpone delay finalize finalise prepare develop consider discuss face receive win secure get land be`);

/** Verbs whose subject undergoes, is in a state, or perceives: "will remain", "will lose", "will know". An actor cannot bind itself to them. */
export const UNCONTROLLED_VERBS =
  words(`be say ask tell insist argue claim maintain complain blame force beat help end become remain stay seem appear look sound feel need lack like know understand believe think hope expect
  fear see hear notice find face get receive lose gain fall rise grow drop decline decrease exceed reach hit suffer benefit cost contain consist mean
  fail prevail triumph survive die happen occur emerge depend prove tend earn enjoy win struggle succeed suffice last expire equal total own include recover miss
  experience result cause matter deserve belong exist concern involve require vary range differ hurt feature resemble represent
  realize realise recognize recognise remember forget regret love hate prefer doubt worry welcome weigh collapse crash shrink slip slump soar
  surge plunge tumble worsen improve weaken strengthen deteriorate rebound dominate attract trigger spark affect enable carry seat
  generate yield want wish bet arrive go come live sink bear inherit undergo owe lie ensue follow boost drive fuel create outperform outpace have wear surpass outnumber outlive
  backfire unravel figure rank boom hinge coincide pose constitute await thrive flourish falter stumble reel`);

/** What courts do to people, and what people feel: who says that it will be done to somebody does not do it. "will be sentenced", "will not be fooled". */
export const SUFFERED_VERBS =
  words(`sentence convict acquit try charge jail imprison indict arraign prosecute execute deceive fool trick mislead impress disappoint surprise shock
  upset offend embarrass amaze astonish alarm frighten scare intimidate disturb disconcert confuse baffle bother worry annoy anger please delight
  satisfy excite thrill reassure comfort tempt punish judge remember miss mourn criticise criticize praise admire revere respect forgive ridicule mock
  inaugurate reflect magnify overshadow affect shape age watch mystify puzzle perplex stun dismay temper infect stick strand
  contest oppose resist condemn denounce attack batter welcome regard view perceive blame hail applaud expend`);

/** Of the verbs above: a person goes where he or she wants, a price does not. */
export const MOTION_VERBS = words("go come arrive");

/** Verbs of the list above with a particle, preposition or complement that makes them deeds: "will look [into] the case", "will get [rid] of". */
export const CONTROLLED_WITH_PARTICLE: Readonly<Record<string, ReadonlySet<string>>> = {
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
};

/** Of the verbs above: with a direct object the subject acts. "will improve safety", "will create 500 jobs", "will drop the case". */
export const CONTROLLED_WITH_OBJECT =
  words(`succeed drop improve end strengthen create boost follow include drive generate decrease weaken
  allow enable recover shrink maintain`);

/** Of the verbs above: what somebody may plan to be, to stay or to come by. "plans to [become] a nurse", "intends to [remain] in office". */
export const PLANNED_STATES = words("stay remain live become get find help have wear carry force feature enable see");

/** What analysts and lenders make of the future: changing it binds nobody. */
export const ASSESSMENT_NOUNS = words(
  "forecast estimate projection outlook prediction expectation rating guidance prognosis valuation target",
);

/** Adverbs that say how sure somebody is of what another will do. */
export const GUESS_ADVERBS = words(
  "undoubtedly doubtless probably presumably likely inevitably perhaps maybe possibly surely conceivably hopefully",
);

/** What is done with a plan or an offer before it binds, or instead of it. */
export const WEIGHING_VERBS = words(
  "consider discuss weigh mull study debate examine reject dismiss oppose ponder contemplate",
);

/** What puts an end to a plan before it is carried out. */
export const DROPPING_VERBS = words("abandon drop scrap shelve cancel axe ditch withdraw reverse abort discard");

/** How often somebody does what is a habit. */
export const FREQUENCY_ADVERBS = words(
  "usually often normally generally typically always sometimes regularly routinely rarely seldom never frequently traditionally",
);

/** Adverbs that put a plan behind those that came after it. */
export const FORMER_ADVERBS = words("initially originally previously formerly once");

/** Nouns for the time, content or fact of a promise. Their infinitive is what the owner binds itself to. */
export const PLAN_NOUNS = words("plan intention decision scheme programme program project strategy initiative");
export const PLEDGE_NOUNS = words("pledge promise commitment vow undertaking offer guarantee assurance resolution");
export const AGREEMENT_NOUNS =
  words(`agreement deal contract treaty pact accord memorandum protocol convention charter lease settlement
  compact concordat ceasefire truce partnership roadmap understanding declaration communique licence license`);
export const ORDER_NOUNS = words(
  "order obligation duty requirement directive mandate instruction responsibility deadline injunction",
);

export const SIGN_VERBS = words(
  "sign ink conclude seal strike reach secure win award ratify approve adopt land finalize finalise clinch renew extend enter close agree",
);

export const INTEND_VERBS = words("plan intend aim propose prepare want mean opt choose decide elect resolve vote");
export const PLEDGE_VERBS = words(
  "pledge promise vow agree undertake swear offer commit committed threaten consent acquiesce guarantee volunteer",
);
/** Of both: only a person or a body can be their subject. A bill may aim or propose to do something, and a show may promise to. */
export const WILL_VERBS = words("plan intend decide resolve pledge vow agree undertake swear volunteer");
export const ORDER_VERBS = words(
  "order instruct require oblige compel direct command mandate sentence obligate bind task charge assign entrust",
);
/** A plan is made known. */
export const PRESENT_VERBS = words("announce unveil reveal outline submit present publish set");

export const ANNOUNCE_VERBS = words("announce unveil reveal outline confirm approve order");

/** Nouns of doing that an actor can announce: "announced 10,000 job [cuts]". */
export const DEED_NOUNS =
  words(`cut closure layoff sale expansion launch increase reduction restructuring investment reform measure change review
  inquiry investigation plan programme program package strategy scheme initiative project crackdown withdrawal merger takeover acquisition
  shutdown halt moratorium suspension recall ban freeze rollout redundancy purchase introduction creation establishment formation reorganization reorganisation overhaul assistance aid funding grant loan donation contribution
  grounding closing lifting easing scrapping hiring halting freezing doubling rationing winding-up
  sanction tariff embargo`);

/** What is counted in money, and given by nobody: "announced $40m in [losses]". */
export const RESULT_NOUNS = words(
  "loss profit sale revenue earnings income turnover debt cost charge writedown write-down damage",
);

/** Papers that bind: "the [decree] provides for". */
export const INSTRUMENT_NOUNS = words(
  "decree law act bill order regulation programme program plan roadmap document resolution constitution budget strategy",
);

/** Speakers who judge others and bind nobody. */
export const OBSERVER_NOUNS =
  words(`analyst economist expert observer critic forecaster trader broker commentator scientist researcher survey report
  study poll strategist academic professor historian dealer investor consultant pundit opponent campaigner source report book newspaper magazine
  prosecutor investigator detective police witness eyewitness accuser neighbour neighbor`);

/** Offices of people who judge what others do. */
export const OBSERVING_OFFICES = words(
  "analyst economist expert observer critic commentator forecaster strategist academic professor historian lecturer columnist pundit pollster psephologist",
);

/** Verbs that put a thing on a later day with "for" or "to": "scheduled the launch for May", "moved the vote to Friday". */
export const APPOINT_VERBS =
  words(`plan schedule reschedule set slate book fix target arrange expect time convene call postpone delay defer extend move push
  bring put adjourn`);

export const EVENT_NOUNS =
  words(`meeting talk talks summit election primary caucus runoff vote hearing trial conference ceremony session review match game tour inquiry
  referendum poll ballot visit debate festival tournament championship cup race launch release exhibition show funeral wedding anniversary concert
  opening final round auction deadline interview speech press-conference event congress convention forum parade rally march strike appeal sentencing
  inauguration premiere by-election broadcast flight mission operation draw semi-final semifinal competition fixture leg workshop negotiation`);

/** What happens in public, whoever sees to it: "will be held", "will be published". */
export const SHOW_VERBS = words(
  `hold publish announce outline release unveil stage broadcast show discuss debate play reveal air know see decide determine
  present award screen televise perform name crown hand`,
);

export const EVENT_VERBS =
  words(`hold meet visit begin start open take launch release publish attend speak appear address vote play travel fly ask announce
  unveil arrive leave return convene reconvene resume sit debate present end close finish face host stage tour broadcast air deliver decide report discuss`);

/** Bodies that a speaker may speak for. */
export const BODY_NOUNS =
  words(`administration agency airline alliance association authority bank board body broadcaster business cabinet carmaker automaker charity
  club coalition commission committee company consortium corporation council department enterprise family federation firm foundation government group
  institute institution league manufacturer ministry movement network office operator organisation organization party publisher regulator retailer
  service society team trust union university
  carrier brewer command lender insurer maker producer developer chain giant watchdog laboratory hospital army military studio label channel station
  supermarket shop side outfit squadron battalion brigade regiment conglomerate builder refinery`);

/** Bodies that are in a country and do not act for it. */
export const FIRM_NOUNS =
  words(`airline automaker brewer broadcaster builder business carmaker carrier chain charity club company conglomerate corporation developer
  enterprise firm foundation giant group insurer maker manufacturer operator producer publisher refinery retailer shop studio supermarket
  supplier union university`);

/** Who orders by right, and not from a catalogue; a country has one, which a text may speak of without having named it. */
export const PUBLIC_POWERS = words(
  `court judge judges tribunal government administration cabinet ministry commission parliament congress senate president council minister
  ministers police army military regulator`,
);

/** People who act for the body that they work for. */
export const STAFF_NOUNS = words(
  "official spokesman spokeswoman spokesperson representative management board authority minister delegate negotiator staff government administration campaign aide",
);

/** Who stands over against a body, and is not it: "its [banks]", "Norrick's [rivals]". */
export const COUNTERPARTS = words(
  `bank lender creditor rival competitor supplier customer client shareholder investor union insurer regulator landlord contractor opponent critic
  ally neighbour neighbor buyer bidder passenger reader viewer voter`,
);

/** Words for people and bodies that act. From WordNet's person and group nouns attested in news, pruned and added to by hand. */
export const AGENT_NOUNS =
  words(`academic academy activist actor actress administration administrator admiral adult adviser advisor advocate affiliate agency agent aide
  air-force airframer airline alliance ally ambassador analyst applicant archbishop architect army artist assailant assembly assistant
  associate association athlete attacker attendant attorney audience author authority automaker bailiff bank banker barrister battalion
  bidder biologist bishop blogger board body bomber bookmaker boss boy brewer brigade broadcaster broker brother builder bureau bureaucrat
  business businessman businesswoman buyer cabinet campaigner candidate captain captive cardinal carer carmaker carrier celebrity chain
  chairman chairwoman champion chancellor charity chemist chief church citizen city civilian clergyman cleric clerk client club co-founder
  coach coalition cofounder colleague collective college columnist command commander commentator commission commissioner committee community
  company competitor conglomerate congregation congress congressman conservative consortium constable consultancy consumer contractor
  controller cook cooperative coordinator coroner corporation corps correspondent council councillor councilman country couple court creator
  creditor crew crewman critic curator customer cyclist daughter dealer defendant defender delegate delegation democrat demonstrator dentist
  department deputy designer detainee detective developer diplomat director dissident distributor division doctor donor driver economist
  editor elite embassy emperor employee employer engineer enterprise entrepreneur envoy executive exile expert exporter extremist faction
  family fan farmer father federation fighter filmmaker firefighter fireman firm fisherman fleet force foreigner forester foundation founder
  friend fund gardener garrison general giant girl government governor governor-general group guard guerrilla gunman hacker head headmaster
  headteacher hijacker historian hospital host hostage hunter husband immigrant importer independent industrialist industry inhabitant
  inmate inspector institute institution instructor insurer insurgent intellectual investigator investor islamist journalist judge judiciary
  junta jury juvenile kidnapper killer king laboratory laborer labourer landlord lawmaker lawyer leader league lecturer legislator
  legislature lender liberal librarian lieutenant linesman lobby lobbyist lord magistrate maker man manager manufacturer mayor mechanic
  medic member merchant midwife migrant militant military militia militiaman miner minister minister-president ministry minority mob monarch
  mother motorist movement mp musician nation nationalist navy negotiator neighbor neighbour network newspaper novelist nun nurse observer
  offender office officer official ombudsman operator opponent opposition orchestra organisation organiser organization organizer outfit
  owner pair panel paramedic parent parliament parliamentarian participant partner partnership party passenger pastor patient patrol
  peacekeeper peer pensioner people performer person personnel philosopher photographer physician physicist pilot pirate plaintiff planner
  platoon player police policeman policymaker politician pope postman premier presenter president priest prime-minister prince princess
  prisoner producer professor prosecutor protester protestor provider publisher pupil queen ranger rebel refinery reformer refugee regime
  regiment regulator reporter representative republic republican rescuer researcher resident retailer rider rival ruler sailor salesman
  scholar school scientist seaman secretary sect seller senate senator senator-elect separatist service shareholder sheikh shop shopkeeper
  side singer sister smuggler soldier solicitor son speaker specialist spokesman spokesperson spokeswoman squadron staff star state
  stockbroker strategist striker student studio subsidiary successor supermarket supplier supporter surgeon survivor suspect taskforce
  teacher team technician teenager tenant terrorist think-tank trader trainer treasurer treasury tribe tribunal troop troops trucker trust
  trustee tycoon undersecretary union university user utility vendor veteran vice-chairman vice-president victim village volunteer voter
  waiter warden warder warlord watchdog wife winner witness woman worker workforce writer youth`);

/** What a body runs, and may go on with or end. */
export const RUN_NOUNS =
  words(`work construction building rebuilding repair production manufacture output service flight patrol delivery shipment distribution operation
  programme program campaign search talk negotiation dialogue consultation payment recruitment training support aid assistance cooperation exercise
  drill investigation inquiry probe effort project broadcast transmission publication evacuation vaccination inspection monitoring testing test
  team unit panel mission deployment withdrawal registration enrolment enrollment boycott protest blockade embargo drilling mining export import`);

/** What goes on, or stops, as its owner decides: "the patrols will continue". */
export const ASPECT_VERBS = words("continue resume proceed cease stop end begin start");

/** Doing that has no end to bind to: "is working", "are trying", "was considering". */
export const ONGOING_VERBS =
  words(`work try look wait see talk consider seek hope plan expect think live watch ask face play run stand sit feel
  get become have be do go come use make take start begin call head ensure battle anticipate forecast predict fear suffer struggle fight study discuss investigate monitor enjoy lose win say tell`);

/** Doing that has an end, with which things are other than they were: who says that it is doing so has decided it. */
export const TURNING_VERBS =
  words(`set establish found launch introduce create build open close shut end halt stop suspend postpone delay cancel scrap axe abandon
  withdraw recall cut reduce trim slash shed lower raise increase extend expand double hire recruit appoint lay sell buy acquire merge invest
  move relocate transfer replace resign quit retire step rejoin join donate refund ban freeze lift`);

/** "the contract [expires] in 2031" */
export const EXPIRY_VERBS = words("expire end run last");

/** "[aim] is to", "the [goal] of" */
export const AIM_NOUNS = words("aim goal objective target plan intention policy purpose");

/** What somebody is there for: "the [job] is to". */
export const TASK_NOUNS = words(
  "task job role duty reason motivation mission challenge idea priority solution way thing answer key trick point",
);

export const FORECAST_VERBS = words(
  "predict forecast project foresee foretell envisage envision estimate reckon bet prophesy tip speculate",
);
/** What comes of a thing: "it [should] lead to growth" expects it. */
export const OUTCOME_VERBS =
  words(`lead help end boost rise fall grow increase improve ease reach exceed top beat drop decline recover rebound mean bring result reduce lower
  save create produce generate yield strengthen weaken stabilise stabilize encourage underpin allow enable`);

export const HOPE_VERBS = words("hope aspire");
export const FEAR_VERBS = words("fear warn dread worry threaten risk endanger jeopardise jeopardize caution");

export const EXPECT_NOUNS = words(
  "expectation hope optimism potential anticipation prospect confidence likelihood chance probability possibility speculation",
);
/** What somebody or something comes to be: "the likely [winner]", and not "a likely [cause]", "likely [voters]". */
export const COMING_NOUNS =
  words(`candidate contender winner loser successor buyer bidder favourite favorite nominee champion outcome result consequence effect impact
  scenario date timing venue rise increase fall decline cut cost price size move step response target destination`);

/** What a thing may hang on before it comes about: "subject to [approval]". */
export const CONSENT_NOUNS = words(
  "approval vote consent clearance ratification permission authorisation authorization election re-election referendum outcome review go-ahead confirmation ruling",
);

/** What one has before one when one faces it: "faces [trial]". */
export const ORDEAL_NOUNS =
  words(`trial vote deadline election jail prison imprisonment sentence extradition bankruptcy closure ban suspension penalty fine cut
  shortage strike hearing deportation relegation defeat redundancy eviction expulsion death collapse runoff run-off
  referendum prosecution delay ruin insolvency famine starvation shutdown test year month week day wait battle fight`);

export const FORECAST_NOUNS = words("forecast prediction projection outlook prognosis");
export const RISK_NOUNS = words("risk threat danger fear worry concern warning peril");

export const FEELING_ADJECTIVES = words(
  "confident optimistic pessimistic hopeful sure certain convinced doubtful sceptical skeptical worried concerned afraid fearful",
);
