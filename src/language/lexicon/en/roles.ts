import { words } from "../words.js";

/*
 * Nouns for people by office, trade or relation, and nouns for groups and institutions. Written for this project.
 * Lemmas.
 */

/** Nouns for one person. */
export const PERSON_NOUNS: ReadonlySet<string> =
  words(`minister president premier chancellor king queen prince princess duke duchess emperor sultan emir pope bishop archbishop cardinal priest pastor vicar reverend imam rabbi
  secretary undersecretary chairman chairwoman chairperson chair chief head director manager executive officer ceo cfo coo founder co-founder owner boss leader
  spokesman spokeswoman spokesperson official aide adviser advisor strategist consultant campaigner activist organizer organiser lobbyist
  senator congressman congresswoman representative lawmaker legislator deputy mp peer lord baroness councillor councilor councilman councilwoman mayor governor lieutenant delegate candidate nominee contender
  ambassador envoy diplomat commissioner negotiator judge justice magistrate lawyer attorney solicitor barrister prosecutor defendant plaintiff counsel counsellor counselor
  general colonel major captain sergeant commander admiral marshal soldier policeman policewoman detective sheriff inspector constable marine pilot
  analyst economist trader broker investor banker fund-manager forecaster expert specialist researcher scientist professor lecturer academic scholar historian
  teacher student pupil headteacher principal dean rector doctor physician surgeon nurse patient psychologist psychiatrist epidemiologist engineer architect designer developer
  journalist reporter editor columnist author writer novelist poet playwright blogger host anchor presenter broadcaster correspondent commentator pundit moderator publisher critic
  actor actress singer musician composer artist painter producer filmmaker comedian star model dancer celebrity
  player coach striker defender midfielder goalkeeper athlete champion runner swimmer boxer driver cyclist skipper bowler batsman quarterback
  man woman boy girl father mother dad mum mom son daughter brother sister husband wife widow uncle aunt cousin grandfather grandmother parent child baby teenager friend neighbour neighbor
  resident local witness victim survivor suspect gunman attacker protester protestor demonstrator supporter voter worker employee farmer fisherman miner builder customer consumer passenger tourist visitor shopper
  businessman businesswoman entrepreneur tycoon billionaire millionaire philanthropist partner colleague rival opponent successor predecessor veteran member source insider observer
  whistleblower hacker monk nun refugee migrant immigrant prisoner inmate detainee frontrunner front-runner mogul democrat republican conservative liberal socialist incumbent treasurer
  vice-president vice-chairman co-chairman superintendent administrator coordinator co-ordinator planner surveyor auditor accountant trustee ombudsman chef cook curator librarian archivist archaeologist
  statesman politician backbencher frontbencher whip speaker first-lady lady gentleman guy caller reader viewer user fan landlord tenant homeowner motorist pedestrian retiree pensioner
  dealer commuter villager eyewitness claimant juror investigator sailor apprentice trainee staffer rebel insurgent militant terrorist hostage captive toddler youngster
  songwriter guitarist drummer bassist rapper choreographer sculptor photographer programmer magnate householder plumber electrician carpenter waiter waitress barman bartender
  courier postman firefighter paramedic preacher mediator arbitrator ombudswoman conciliator adjudicator inspector-general
  auditor-general co-pilot navigator hydrologist glaciologist conservator trawlerman boatman ferryman docker stevedore
  roofer convener convenor bursar abbot forester gamekeeper harbourmaster stationmaster
  hopeful aspirant alumnus alumna laureate graduate finalist contestant medallist medalist heir heiress newcomer appointee loyalist bystander onlooker
  physicist chemist biologist geologist astronomer astrophysicist mathematician statistician botanist zoologist ecologist ornithologist entomologist palaeontologist
  paleontologist oceanographer meteorologist climatologist seismologist volcanologist geophysicist geographer geneticist biochemist microbiologist virologist immunologist
  toxicologist ethicist pathologist cardiologist oncologist neurologist neuroscientist neurosurgeon radiologist dermatologist gynaecologist obstetrician paediatrician
  pediatrician anaesthetist dentist pharmacist pharmacologist veterinarian vet medic midwife therapist physiotherapist psychotherapist coroner carer caregiver sociologist
  anthropologist criminologist linguist philosopher theologian demographer cryptographer technologist futurologist conservationist environmentalist naturalist referee
  umpire wrestler sprinter golfer cricketer footballer rower skier skater gymnast jockey trainer cosmonaut astronaut technician mechanic welder grocer shepherd rancher
  logger trucker vlogger podcaster essayist biographer screenwriter scriptwriter cartoonist illustrator animator cinematographer violinist cellist pianist saxophonist
  conductor soprano tenor clerk usher bailiff notary registrar secretary-general undersecretary-general director-general attorney-general vice-chancellor rapporteur
  plenipotentiary`);

/** Who interviews, or writes for a newspaper. */
export const JOURNALISTS: ReadonlySet<string> = words("reporter writer correspondent editor journalist columnist");

/** Nouns for people that are as often nouns for firms: [the developer, Orlen Vale]. */
export const PERSONS_OR_FIRMS: ReadonlySet<string> = words(`
  publisher producer developer broadcaster builder miner broker dealer planner owner founder partner sponsor rival
  opponent user member supporter customer investor employer trustee champion star host source
`);

/** Nouns that can refer back to an institution. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> =
  words(`company firm group corporation conglomerate business maker carmaker automaker planemaker chipmaker manufacturer producer supplier retailer supermarket chain store operator
  airline carrier bank lender insurer brewer broadcaster network station newspaper paper magazine publisher website outlet agency giant startup start-up enterprise subsidiary unit division utility
  organization organisation association union federation confederation charity foundation institute institution think-tank university college school hospital museum church
  party coalition alliance movement campaign committee commission council board panel parliament congress senate assembly court tribunal watchdog regulator authority ministry department office bureau administration government cabinet
  army military navy police force club team side band league consortium venture partnership body society trust fund developer exporter importer contractor miner
  monopoly multinational brokerage thrift studio telco wholesaler grocer refiner drugmaker steelmaker toymaker bookmaker shipbuilder housebuilder homebuilder`);

/** Nouns that can refer back to a country or a territory. */
export const COUNTRY_NOUNS: ReadonlySet<string> = words("country nation state republic kingdom island territory");

/** Nouns that can refer back to an agreement, a law or another document: [the document], [the deal]. */
export const DOCUMENT_NOUNS: ReadonlySet<string> =
  words(`agreement accord treaty pact convention protocol memorandum contract deal document programme program plan roadmap scheme bill act law legislation
  report study survey paper letter statement resolution declaration charter constitution decree directive regulation proposal budget strategy review`);

/** Before one member of a party or people: [an Oregon Democrat], [another Republican]. */
export const ONE_OF_SEVERAL: ReadonlySet<string> = words("a an one another");
