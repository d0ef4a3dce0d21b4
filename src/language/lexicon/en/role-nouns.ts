import { table, words } from "../words.js";

/*
 * Nouns that name an office, a trade or a relation, before or after a name: lower case, singular. Hyphenated words are
 * looked up by their last part ("vice-president" by "president").
 */

/**
 * Nouns for people by office, trade or relation, from the occupations in English dictionaries, grouped so that a gap
 * is easy to see.
 */
export const PERSON_ROLE_NOUNS = words(`
  mediator arbitrator ombudswoman conciliator adjudicator inspector-general auditor-general co-pilot navigator
  hydrologist anaesthetist conservator trawlerman boatman ferryman docker stevedore roofer convener convenor bursar abbot
  forester gamekeeper harbourmaster stationmaster courier bartender
  entertainer starlet stylist sailor president vice-president premier chancellor minister secretary undersecretary
  under-secretary senator congressman congresswoman representative governor mayor mp msp mep mla councillor councilor councilman councilwoman
  lawmaker legislator parliamentarian deputy delegate speaker whip leader co-leader chief head ruler king queen prince
  princess duke duchess earl baron baroness lord lady emir sultan sheikh emperor empress pope cardinal archbishop
  bishop priest vicar pastor reverend rabbi imam ayatollah cleric monk nun peer backbencher politician candidate
  nominee contender hopeful aspirant alumnus alumna laureate finalist contestant medallist medalist heiress newcomer
  appointee incumbent activist campaigner lobbyist dissident ambassador envoy diplomat consul commissioner ombudsman
  attorney prosecutor solicitor barrister lawyer counsel judge justice magistrate sheriff marshal constable officer
  policeman policewoman detective inspector superintendent commander commandant general lieutenant colonel major
  captain sergeant corporal private admiral commodore brigadier soldier veteran guard pilot astronaut cosmonaut
  chairman chairwoman chairperson chair co-chairman co-chair ceo cfo coo cto executive director co-director manager
  supervisor founder co-founder cofounder owner co-owner proprietor partner boss tycoon magnate entrepreneur
  businessman businesswoman industrialist taoiseach tánaiste tanaiste investor financier banker broker trader dealer economist analyst strategist
  consultant adviser advisor planner auditor accountant treasurer administrator coordinator co-ordinator ordinator pm
  organiser organizer spokesman spokeswoman spokesperson official bureaucrat aide assistant principal headteacher
  headmaster headmistress dean provost rector professor lecturer teacher tutor scholar academic scientist researcher
  fellow physicist chemist biologist botanist zoologist ecologist geologist climatologist meteorologist astronomer
  mathematician statistician engineer programmer developer designer architect inventor technician historian
  archaeologist anthropologist sociologist psychologist psychiatrist philosopher linguist pathologist epidemiologist
  virologist expert specialist investigator doctor physician surgeon nurse midwife dentist pharmacist paramedic
  therapist vet veterinarian patient author co-author coauthor writer novelist poet playwright journalist reporter
  correspondent editor columnist commentator blogger publisher broadcaster presenter host anchor producer photographer
  artist painter sculptor musician singer songwriter composer conductor drummer guitarist pianist rapper actor actress
  comedian dancer filmmaker screenwriter critic curator librarian player footballer striker midfielder defender
  goalkeeper forward winger cricketer batsman bowler golfer swimmer sprinter runner athlete boxer wrestler cyclist
  driver rider jockey skater skier champion coach trainer skipper referee umpire quarterback pitcher farmer fisherman
  miner builder plumber electrician mechanic carpenter baker chef cook waiter waitress butcher tailor shopkeeper
  worker employee labourer laborer student pupil graduate apprentice volunteer resident citizen neighbour neighbor
  villager tourist visitor traveller traveler passenger witness survivor victim suspect defendant inmate prisoner
  convict hacker hijacker gunman militant rebel terrorist refugee migrant pensioner mother father parent son daughter
  brother sister wife husband widow widower spouse fiancé fiancée girlfriend boyfriend grandfather grandmother
  grandson granddaughter uncle aunt nephew niece cousin twin friend colleague counterpart predecessor successor heir
  ally rival opponent mentor landowner homebuyer lover fiance spokeswomen democrat republican tory man woman boy girl
  teenager child baby star model celebrity billionaire millionaire philanthropist source insider observer
  whistleblower mogul negotiator marine forecaster pundit moderator shopper attacker protester protestor demonstrator
  supporter voter customer consumer immigrant detainee frontrunner front-runner statesman frontbencher surveyor
  archivist landlord tenant homeowner motorist pedestrian retiree reader viewer fan mum mom dad scientologist member
  co-worker trustee patron secretary-general director-general attorney-general governor-general vice-chairman
  vice-chancellor challenger pollster troubleshooter trouble-shooter supremo guru donor mega-donor fundraiser
  fund-raiser canvasser ringleader mastermind spymaster spy agent informant translator interpreter guide stockbroker
  actuary fugitive guerrilla insurgent jihadist warlord tribesman chieftain elder canon deacon bookmaker auctioneer
  jeweller jeweler lifeguard firefighter fireman postman milkman gardener hairdresser barber butler maid nanny carer
  caretaker cleaner porter steward stewardess bouncer bodyguard sniper bomber killer murderer rapist burglar thief
  fraudster kidnapper hostage bystander onlooker passer-by eyewitness juror clerk bailiff coroner notary registrar
  regent viceroy monarch dictator strongman restaurateur hotelier publican barman barmaid brewer distiller vintner
  winemaker grocer fishmonger florist optician chiropractor osteopath radiologist oncologist cardiologist neurologist
  immunologist geneticist biochemist microbiologist physiologist horticulturist agronomist criminologist demographer
  geographer cartographer oceanographer seismologist volcanologist glaciologist astrophysicist cosmologist theologian
  ethicist classicist egyptologist lexicographer philologist biographer essayist memoirist satirist impresario ranger
  warden entomologist ornithologist paleontologist palaeontologist toxicologist dermatologist urologist gynaecologist
  gynecologist paediatrician pediatrician obstetrician neurosurgeon orthodontist psychoanalyst nutritionist dietitian
  dietician hygienist optometrist podiatrist radiographer counsellor counselor geophysicist technologist futurologist
  naturalist environmentalist conservationist feminist separatist extremist islamist unionist loyalist royalist
  anarchist sympathizer sympathiser reformer reformist revolutionary ideologue propagandist defector deserter
  conscript recruiter reservist peacekeeper emissary attaché attache middleman go-between second-in-command
  speechwriter ghostwriter copywriter scriptwriter dramatist cartoonist illustrator animator lyricist percussionist
  keyboardist fiddler bandleader illusionist comedienne stuntman evangelist televangelist missionary preacher pontiff
  patriarch mufti mullah chaplain friar abbess seminarian shooter assailant arsonist stalker smuggler trafficker
  looter vandal perpetrator plotter accomplice co-defendant co-conspirator plaintiff complainant petitioner offender
  felon abductor captor captive militiaman serviceman servicewoman airman paratrooper cadet trooper legionnaire
  mercenary cop patrolman watchman jailer salesman saleswoman salesperson cashier receptionist housewife homemaker
  babysitter schoolboy schoolgirl schoolteacher classmate roommate flatmate teammate team-mate stepfather stepmother
  stepson stepdaughter half-brother half-sister godfather godmother father-in-law mother-in-law son-in-law
  daughter-in-law brother-in-law sister-in-law orphan aristocrat socialite climber mountaineer adventurer yachtsman
  yachtswoman rower surfer snowboarder gymnast hurdler triathlete weightlifter linebacker cornerback lineman fly-half
  scrum-half outfielder infielder shortstop goalie playmaker motorcyclist matador grandmaster beekeeper rancher
  lumberjack trucker chauffeur machinist welder bricklayer foreman seamstress undertaker president-elect mayor-elect
  governor-elect assemblyman assemblywoman alderman choreographer ballerina soprano tenor baritone cellist violinist
  organist flautist trumpeter saxophonist bassist frontman vocalist rocker crooner dj newsreader newscaster anchorman
  anchorwoman sportscaster webmaster vlogger influencer podcaster gamer stockpicker speculator arbitrageur underwriter
  liquidator receiver mate superdelegate virtuoso maestro prodigy showman bandmate playboy shipmate
`);

/** Nouns for firms, offices, parties and other bodies. */
export const BODY_ROLE_NOUNS = words(`
  adviser customer portal clinic refinery pac company firm group corporation conglomerate subsidiary parent division
  unit arm affiliate business enterprise startup start-up partnership consortium venture carrier airline airframer
  operator maker carmaker automaker planemaker manufacturer producer supplier provider retailer chain supermarket
  store shop wholesaler distributor exporter importer developer builder bank lender insurer broker brokerage fund
  investor creditor shareholder exchange regulator watchdog agency authority bureau office ministry department
  commission committee council board tribunal court assembly parliament senate congress chamber cabinet government
  administration municipality party coalition opposition movement faction militia alliance bloc union federation
  confederation association society institute institution foundation charity trust organisation organization body club
  team side league laboratory lab university college school hospital museum theatre theater church newspaper magazine
  broadcaster publisher website network station channel studio label consultancy analyst analysts thinktank think-tank
  brewer brewery miner refiner utility shipyard airport railway port franchise rival competitor giant chipmaker paper
  outlet army military navy police force band contractor issuer reinsurer denomination sect cult orchestra choir
  quartet ensemble troupe multinational telco bourse winery distillery bookseller caterer pharmacy gallery academy
  seminary broadsheet tabloid weekly newswire secretariat directorate inspectorate legislature guild nonprofit
  non-profit ngo offshoot spin-off spinoff cartel syndicate branch wing campaign lobby initiative programme program
  project panel owner co-owner banker partner
`);

/** What a person, a body or a country can be to another. */
export const RELATION_NOUNS = words(`
  partner rival ally opponent neighbour neighbor leader member supporter champion winner loser star model victim host
  driver parent source counterpart successor predecessor heir critic contender owner founder player sponsor buyer
  seller employer trader patient survivor friend banker auditor accountant financier publisher broadcaster
`);

/** Prepositions between an office and its field: [president of], [spokeswoman for], [minister in]. */
export const ROLE_PREPOSITIONS = words("of for at in on with to from");

/** Forms of address, which belong to no name and no office. */
export const HONORIFICS = words("mr mrs ms miss mx sir dame dr mr. mrs. ms. dr. messrs lord lady baroness baron");

/** Titles that replace the first name, so that the name is incomplete without them: [Lord Orr], [Pope Pius]. */
export const NAME_TITLES = words(
  "lord lady baroness baron viscount king queen prince princess pope saint st sheikh emperor",
);

/** Titles that stand for the first name if the text gives none: [Dr Orr]. */
export const SURNAME_TITLES = words("dr doctor professor prof justice");

/** Offices preceded by their field, which is not a firm: [Trade and Industry Secretary]. */
export const PORTFOLIO_NOUNS = words("secretary undersecretary minister secretaries ministers");

/** Fields of an office, often two of them joined: [trade and industry]. */
export const FIELD_NOUNS = words(`
  agriculture arts business commerce communications culture defence defense development economy education employment
  energy environment equality finance fisheries food forestry health heritage home housing immigration industry
  information innovation justice labour labor law media migration music pensions planning research safety science
  security skills sport sports technology tourism trade training transport water welfare work youth
`);

/** Abbreviated titles before a name. */
export const TITLE_ABBREVIATIONS: Readonly<Record<string, string>> = table({
  "gen.": "general",
  "sen.": "senator",
  "rep.": "representative",
  "gov.": "governor",
  "lt.": "lieutenant",
  "col.": "colonel",
  "maj.": "major",
  "capt.": "captain",
  "sgt.": "sergeant",
  "prof.": "professor",
  "rev.": "reverend",
  "pres.": "president",
  "adm.": "admiral",
  "cmdr.": "commander",
  // as British papers write them
  gen: "general",
  lt: "lieutenant",
  col: "colonel",
  maj: "major",
  capt: "captain",
  sgt: "sergeant",
  adm: "admiral",
  cmdr: "commander",
  "sens.": "senators",
  "reps.": "representatives",
  "govs.": "governors",
  "gens.": "generals",
  "profs.": "professors",
});

/** Last words of the names of occasions, places and papers. */
export const THING_NAME_WORDS = words(`
  show convention conference summit festival awards award prize cup championship championships games olympics
  tournament expo exhibition fair parade airport hotel stadium arena bridge highway canal island islands mountain
  mountains river lake treaty agreement accord pact act bill protocol constitution
`);

/**
 * Last words of the names of things that decide nothing: laws, prizes, buildings, spacecraft, votes and wars. Names in
 * "Street" are left out, since Downing Street and Wall Street stand for people.
 */
export const INERT_NAME_WORDS = words(`
  treaty agreement accord accords pact act bill protocol constitution statute statutes directive amendment
  plan memorandum declaration resolution
  dam bridge highway motorway freeway canal island islands mountain mountains river lake road avenue boulevard terrace
  tower towers plaza tunnel reservoir reef
  medal award awards prize trophy cup bowl marathon
  spacecraft telescope orbiter lander
  election elections referendum recession war wars revolution crisis
`);

/** Those of them that are no surnames. */
export const INERT_NOT_SURNAMES = words(`
  treaty agreement accord accords pact act bill protocol constitution statute directive amendment dam memorandum
  resolution medal trophy spacecraft telescope elections referendum recession reservoir motorway highway
`);

/** Words in the names of bodies. */
export const BODY_NAME_WORDS = words(`
  stores store inc incorporated corp corporation co company ltd limited plc llc llp gmbh ag sa nv bv oyj asa spa group holdings holding industries
  enterprises partners bank banks insurance financial finance capital securities airlines airways air motors motor
  aircraft airplanes aerospace systems technologies software pharmaceuticals energy petroleum oil gas electric steel
  media news press times telegraph guardian herald tribune post broadcasting television tv radio network rail railway
  railways steamship shipping mining university college school institute institution academy hospital church cathedral
  ministry department office agency authority bureau commission committee council board court tribunal parliament
  assembly senate congress chamber chambers cabinet government administration police army navy guard force forces
  service services party union unions federation confederation association society foundation trust charity alliance
  league club team united organisation organization centre center exchange fund reserve treasury brothers democrats
  republicans conservatives greens labour tories liberals dems likud fatah hamas kuomintang observatory laboratory
  museum programme program coalition front movement brigade unit
`);

/** Ranks and titles, which say less than an office. */
export const RANK_NOUNS = words(`
  cardinal archbishop bishop father reverend rev rev. rabbi imam sheikh professor prof prof. doctor dr dr. general
  gen gen. colonel col col. major captain capt capt. lieutenant sergeant admiral brigadier constable sir dame lord
  lady baroness prince princess
`);

/** Members of parties. */
export const PARTISAN_NOUNS = words("republican democrat independent conservative liberal tory socialist member");

/** [Attorney General]: "general" after these is not a rank. */
export const OFFICES_WITH_GENERAL = words(`
  attorney secretary director governor consul solicitor surgeon postmaster auditor inspector comptroller
`);

/** Role nouns that are more often part of a name: [Star Alliance], [Consumer Goods Fair]. */
export const NAME_LIKE_ROLE_NOUNS = words(`
  star lord prince king queen pope marine union guard canon regent guide tenor porter butler barber steward elder
  gardener spy agent deacon brewer receiver monarch consumer customer
`);

/** Family relations and the like, which say less than an office. */
export const KIN_NOUNS = words(`
  father mother parent son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin
  grandfather grandmother friend neighbour neighbor man woman resident
`);

/** What somebody is to another, or any head of any body: less than an office. */
export const LOOSE_NOUNS = words(`
  boss supremo colleague counterpart rival opponent ally successor predecessor mentor customer competitor teenager
  pensioner veteran millionaire billionaire celebrity
`);

/** Offices that are those of a place: a senator of what. */
export const SEATED_OFFICES = words(`
  senator representative congressman congresswoman governor mayor president premier minister chancellor king queen
  prince princess bishop archbishop ambassador
`);

/** Nouns that alone do not identify anybody: [the man], [the company]. */
export const BARE_KIND_NOUNS = words(`
  man woman boy girl company firm group party organisation organization body agency office team club side bank maker
  manufacturer carrier union department ministry government member campaign board committee commission council court
  tribunal project programme program panel colleague friend official giant unit business institution country leader
  player worker person store shop website network college church
`);
