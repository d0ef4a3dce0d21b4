import { words } from "../words.js";

/*
 * Nouns for people and bodies, by how they act: singular, lower case.
 */

/** Speakers who judge others and bind nobody. */
export const OBSERVER_NOUNS = words(`
  analyst economist expert observer critic forecaster trader broker commentator scientist researcher survey report
  study poll strategist academic professor historian dealer investor consultant pundit opponent campaigner source book
  newspaper magazine prosecutor investigator detective police witness eyewitness accuser neighbour neighbor
`);

/** Offices of people who judge what others do. */
export const OBSERVING_OFFICES = words(
  `
  analyst economist expert observer critic commentator forecaster strategist academic professor historian lecturer
  columnist pundit pollster psephologist
`,
);

/** Bodies that a speaker can speak for. */
export const SPEAKING_BODY_NOUNS = words(`
  administration agency airline alliance association authority bank board body broadcaster business cabinet carmaker
  automaker charity club coalition commission committee company consortium corporation council department enterprise
  family federation firm foundation government group institute institution league manufacturer ministry movement
  network office operator organisation organization party publisher regulator retailer service society team trust
  union university carrier brewer command lender insurer maker producer developer chain giant watchdog laboratory
  hospital army military studio label channel station supermarket shop side outfit squadron battalion brigade regiment
  conglomerate builder refinery
`);

/** Bodies that are located in a country and do not act for it. */
export const FIRM_NOUNS = words(`
  airline automaker brewer broadcaster builder business carmaker carrier chain charity club company conglomerate
  corporation developer enterprise firm foundation giant group insurer maker manufacturer operator producer publisher
  refinery retailer shop studio supermarket supplier union university
`);

/** Powers whose word is an order: what a court tells somebody to do must be done. */
export const AUTHORITIES = words(`
  court tribunal judge government administration cabinet ministry commission parliament congress senate council regulator
`);

/** Those who decide cases: what they say that somebody must do is an order. */
export const COURTS = words("court tribunal judge jury magistrate arbitrator panel regulator watchdog ombudsman");

/** Those who can give orders by right. A country has one of each, and a text may mention it without naming it first. */
export const PUBLIC_POWERS: ReadonlySet<string> = new Set([
  ...AUTHORITIES,
  ...words("judges president minister ministers police army military"),
]);

/** Parts of a country that can be ordered to do something: [ordered the province to pay]. */
export const REGION_NOUNS = words(`
  province county municipality borough region district canton prefecture township commune territory state
`);

/** Those who judge firms for a living. */
export const MARKET_OBSERVERS = words("analyst economist strategist broker trader dealer forecaster researcher expert");

/** People who act for the body that they work for. */
export const STAFF_NOUNS = words(
  `
  official spokesman spokeswoman spokesperson representative management board authority minister delegate negotiator
  staff government administration campaign aide
`,
);

/** Those who deal with a body and are not it: [its banks], [Norrick's rivals]. */
export const COUNTERPARTS = words(
  `
  bank lender creditor rival competitor supplier customer client shareholder investor union insurer regulator landlord
  contractor opponent critic ally neighbour neighbor buyer bidder passenger reader viewer voter
`,
);

/**
 * Nouns for people and bodies that act: the person and group nouns of WordNet that are attested in news, edited by
 * hand.
 */
export const AGENT_NOUNS = words(`
  academic academy activist actor actress administration administrator admiral adult adviser advisor advocate
  affiliate agency agent aide air-force airframer airline alliance ally ambassador analyst applicant archbishop
  architect army artist assailant assembly assistant associate association athlete attacker attendant attorney
  audience author authority automaker bailiff bank banker barrister battalion bidder biologist bishop blogger board
  body bomber bookmaker boss boy brewer brigade broadcaster broker brother builder bureau bureaucrat business
  businessman businesswoman buyer cabinet campaigner candidate captain captive cardinal carer carmaker carrier
  cast celebrity chain chairman chairwoman champion chancellor charity chemist chief church citizen city civilian clergyman
  cleric clerk client club co-founder coach coalition cofounder colleague collective college columnist command
  commander commentator commission commissioner committee community company competitor conglomerate congregation
  congress congressman conservative consortium constable consultancy consumer contractor controller cook cooperative
  coordinator coroner corporation corps correspondent council councillor councilman country couple court creator
  creditor crew crewman critic curator customer cyclist daughter dealer defendant defender delegate delegation
  democrat demonstrator dentist department deputy designer detainee detective developer diplomat director dissident
  distributor division doctor donor driver economist editor elite embassy emperor employee employer engineer
  enterprise entrepreneur envoy executive exile expert exporter extremist faction family fan farmer father federation
  fighter filmmaker firefighter fireman firm fisherman fleet force foreigner forester foundation founder friend fund gallery
  gardener garrison general giant girl government governor governor-general group guard guerrilla gunman hacker head
  headmaster headteacher hijacker historian hospital host hostage hunter husband immigrant importer independent
  industrialist industry inhabitant inmate inspector institute institution instructor insurer insurgent intellectual
  investigator investor islamist journalist judge judiciary junta jury juvenile kidnapper killer king laboratory
  laborer labourer landlord lawmaker lawyer leader league lecturer legislator legislature lender liberal librarian library
  lieutenant linesman lobby lobbyist lord magistrate maker man manager manufacturer mayor mechanic medic member
  merchant midwife migrant militant military militia militiaman miner minister minister-president ministry minority
  mob monarch mother motorist movement mp museum musician nation nationalist navy negotiator neighbor neighbour network
  newspaper novelist nun nurse observer offender office officer official ombudsman operator opponent opposition
  orchestra organisation organiser organization organizer outfit owner pair panel paramedic parent parliament
  parliamentarian participant partner partnership party passenger pastor patient patrol peacekeeper peer pensioner
  people performer person personnel philosopher photographer physician physicist pilot pirate plaintiff planner
  platoon player police policeman policymaker politician pope postman premier presenter president priest
  prime-minister prince princess prisoner producer professor prosecutor protester protestor provider publisher pupil
  queen ranger rebel refinery reformer refugee regime regiment regulator reporter representative republic republican
  rescuer researcher resident retailer rider rival ruler sailor salesman scholar school scientist seaman secretary
  sect seller senate senator senator-elect separatist service shareholder sheikh shop shopkeeper side singer sister
  smuggler soldier solicitor son speaker specialist spokesman spokesperson spokeswoman squadron staff star state
  stockbroker strategist striker student studio subsidiary successor supermarket supplier supporter surgeon survivor
  suspect taskforce teacher team technician teenager tenant terrorist theater theatre think-tank trader trainer treasurer treasury
  tribe tribunal troop troops trucker trust trustee tycoon undersecretary union university user utility vendor veteran
  vice-chairman vice-president victim village volunteer voter waiter warden warder warlord watchdog wife winner
  witness woman worker workforce writer youth
`);

/** [the kingdom of Norland]: the name after "of" says which one. */
export const POLITY_NOUNS = words(
  `
  kingdom sheikhdom emirate sultanate principality republic state nation island territory province city town
  government
`,
);

/** Bodies of which a country, a town or a firm has one, or one kind. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = words(`
  government administration cabinet ministry parliament senate congress assembly opposition coalition treasury police
  army military navy court tribunal council commission committee department authority regulator watchdog creditor
  shareholder union junta monarchy presidency church
`);

/**
 * The end of a firm's full name that its everyday name leaves out, with anything in between: [Orlen] Automotive
 * Group.
 */
export const COMPANY_WORDS: ReadonlySet<string> = words(
  "group corporation corp inc ltd plc company co holdings industries",
);

/** Kinds of firms in languages that name the kind first: [Banco] Orlen, [Institut] Norrick. Lower case. */
export const FOREIGN_KINDS: ReadonlySet<string> = words(
  `
  banco banca banque caixa caja institut instituto istituto groupe grupo gruppo compagnie compañía compania companhia
  société societe sociedad società laboratoires laboratorios laboratori editions éditions editora editorial cervejaria
  cervecería cerveceria aerolíneas aerolineas construtora constructora industrias indústrias fratelli maison
`,
);

/** Bodies that a text names once and then calls by their kind: the Lessen Commission, then "the Commission". */
export const PUBLIC_BODY_NOUNS: ReadonlySet<string> = words(
  `
  commission committee council ministry department agency authority tribunal court assembly senate congress federation
  association
`,
);

/** Other bodies that a text calls by their kind after naming them: the Lessen Front, then "the Front". */
export const KIND_OF_BODY_NOUNS: ReadonlySet<string> = words(
  `
  front movement union fund foundation institute alliance coalition league trust bureau society party organisation
  organization exchange museum university regulator ombudsman convention
  board college academy guild forum network consortium inquiry united rovers wanderers athletic
`,
);

/** Short names of newspapers: the Lessen Post, then "the Post". */
export const NEWSPAPER_NOUNS: ReadonlySet<string> = words(
  "post times journal tribune herald telegraph globe chronicle gazette guardian observer courier",
);

/** [before the court]: a place, not a time. */
export const TRIBUNAL_NOUNS = words(
  `
  court judge jury panel parliament committee tribunal senate house assembly commission magistrate council board
  congress inquiry
`,
);

/** People who do not act as a body. What [voters] will do is a forecast or due, but not a plan of theirs. */
export const PEOPLE_AT_LARGE = words(
  `
  people voter citizen consumer customer passenger reader viewer resident inhabitant public parent patient pupil
  student youngster youth adult fan family user participant
`,
);

/** [26 percent say they will vote]: a share of those who were asked. */
export const SHARE_NOUNS = words(
  "percent majority minority half third quarter fifth plurality percentage share proportion",
);

/** [will take up the post]: an office that others gave. */
export const OFFICE_NOUNS = words(
  "post role position job office chair helm rein presidency chairmanship command leadership duty",
);

/** What a country is, also as one among others: [a member], [a neighbour], [an oil exporter]. */
export const COUNTRY_ROLE_NOUNS: ReadonlySet<string> = words(`
  country nation state republic kingdom emirate sheikhdom sultanate principality monarchy democracy island archipelago
  territory protectorate colony neighbour neighbor ally member economy power superpower producer exporter importer
  creditor debtor donor
`);

/** What only states have. */
export const STATE_POSSESSIONS = words(`
  minister president government parliament ministry ambassador king queen cabinet constitution army embassy citizen
  territory republic
`);

/** Nouns after the name of a place: the Orlen [ground], the Lessen [plant]. Singular. */
export const SITE_NOUNS: ReadonlySet<string> = words(`
  ground stadium arena pitch site plant factory mine mill refinery depot warehouse shipyard dockyard reactor dam airport
  airfield airbase base barracks port harbour harbor station terminal crossing checkpoint border bridge tunnel
  motorway highway road street square hotel hospital prison jail camp shelter clinic school campus church mosque temple
  cathedral palace castle park reserve beach coast river lake valley mountain island peninsula region area district
  suburb neighbourhood neighborhood village town city province county constituency seat ward estate market mall
  skyline outskirts
`);

/** What somebody can have in a firm: a [stake] in Norrick, [confidence] in Norrick. Lemmas. */
export const HELD_IN_NOUNS: ReadonlySet<string> = words(`
  stake share shareholding holding interest investment investor shareholder confidence trust faith belief believe
  invest position role job post official member membership partner majority minority participate interested career
  hope pride leadership faction rival division change reform involve involved figure people man executive analyst
  corruption crisis split
`);

/** The trade at the end of a firm's or club's full name: [Orlen] Breweries, [Norland Electric] Power. */
export const TRADE_WORDS = words(`
  resources brewery breweries foods chemicals minerals mines metals cement tobacco computer computers semiconductor
  semiconductors international afc fc
`);

/** Trades that make a subsidiary out of a one-word name: [Orlen Mobile] besides Orlen. */
export const WIDE_TRADE_WORDS = words(`
  power water electronics communications telecommunications telecom hotels properties homes logistics transport
  retail pictures entertainment cables engineering textiles beverages paper timber forest shipyards bearings paints tyres
  plastics genetics games toys dairies farms fisheries seafood assurance investments solutions healthcare medical labs
  optics lighting batteries solar nuclear utilities cable satellite parcels freight cargo ferries cruises lines resorts
  casinos housing construction bricks tools machinery tractors trucks cars cycles
`);
