/*
 * Words that decide whether capitalised words are a name, and what kind of name. Written for this project.
 */

import { words } from "../words.js";

/** Abbreviations that are not names: offices, measures, time zones, currencies, things. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = words(`
  CEO CFO COO CTO MP MPs MEP MEPs MSP PM VP PIN RPG SUV SUVs LCD HDTV GPS USB SMS VoIP FTA ATM ATMs WMD WMDs UV LED
  OLED CGI GDP VAT IPO TV DVD CD PC AI IT HIV AIDS DNA COVID UTC GMT EST EDT CST CDT PST PDT CET CEST BST USD EUR GBP
  CAD AUD JPY NZD HKD SGD CHF CNY INR RUB SEK NOK DKK PLN KZT BYN UAH
`);

/** Nouns that news writes with a capital although they are not names of people, bodies or places. */
export const CAPITALISED_NOUNS: ReadonlySet<string> = words(`
  Euros Dollars Pounds Roubles Rubles Rupees Francs Kroner Kronor Pesos Yuan
  Budget Pre-Budget Internet Web Bible Koran Quran Constitution Earth Moon Christmas Easter Ramadan God Allah
`);

/** Prefixes before a hyphen: [Ex]-minister, [Anti]-war, [Co]-founder. Lower case. */
export const PREFIXES: ReadonlySet<string> = words(`ex pre post anti pro non mid semi pan vice co`);

/** Adjectives and determiners that no body's name begins with: [Past] Lessen Bank forecasts. */
export const NOT_NAME_OPENERS: ReadonlySet<string> = words(`
  Past Previous Former Recent Earlier Fellow Rival Several Many Some Most Other Both Few Neighbouring Neighboring Nearby
  Sponsor Sponsors Broadcaster Lender Insurer Supplier Retailer
`);

/** First words of bodies of a state, of whose name a place is a part: the [Royal] Society of Lessen. */
export const STATE_BODY_OPENERS: ReadonlySet<string> = words(
  "National Royal State Central United General Federal American British Imperial",
);

/** Words that link the parts of a name, so that no name ends with one. */
export const NAME_LINKS: ReadonlySet<string> = words(`of for and & the in on`);

/** First words of a surname of two words: Anna [Le] Vale. Lower case. */
export const SURNAME_PARTICLES: ReadonlySet<string> = words(`
  de del della di da dos du la le van von der den ter bin ibn abu al el st mac ben
`);

/**
 * Words in lower case between a first name and a surname that are never the last word of a name: Jon [van der] Vale.
 */
export const PERSON_PARTICLES: ReadonlySet<string> = words(
  `de del della di da dos das du van von der den ter ten zu bin ibn`,
);

/** What a campaign calls for, as the first word of its name: [Save] the Old Harbour. */
export const CAMPAIGN_CALLS: ReadonlySet<string> = words(`Save Stop Keep Protect Free Feed Rock Occupy`);

/** The members of a campaign, as the first word of its name: [Lawyers] Without Borders. */
export const CAMPAIGN_MEMBERS: ReadonlySet<string> = words(`
  Reporters Doctors Fathers Mothers Parents Families Citizens Veterans Students Lawyers Physicians Scientists Women Workers
  Victims Americans
`);

/** Names of countries that are also names of people, abbreviations or parts of other names. */
export const AMBIGUOUS_COUNTRIES: ReadonlySet<string> = words(`
  Chad Jordan Georgia Turkey US Guinea Holland Dominica Wales
`);

/** The ship's prefix before its name: [HMS] Queen Elizabeth. */
export const SHIP_PREFIXES: ReadonlySet<string> = words(`
  HMS USS USNS RMS HMAS HMCS HMNZS RFA RRS INS MV SS MS HNoMS HDMS KRI
`);

/** Prepositions whose object is a place and not a person. */
export const LOCATIVE_PREPOSITIONS: ReadonlySet<string> = words(`in near across outside throughout towards into at`);

/** Nouns that only a human is called by; a town may be called a partner or a leader. */
export const HUMAN_NOUNS: ReadonlySet<string> = words(`
  man woman boy girl teenager pensioner mother father son daughter brother sister wife husband widow widower grandmother
  grandfather
`);

/** Nouns for people that a firm is also called by: Orlen, its former [banker]. Lemmas, lower case. */
export const FIRM_ROLES: ReadonlySet<string> = words(`
  banker broker trader dealer investor adviser advisor consultant auditor accountant insurer partner owner founder
  rival competitor opponent leader publisher broadcaster developer producer builder brewer miner designer employer
`);

/** What only people have of their own: [his party], [her family]. Lemmas. */
export const OWN_RELATIONS: ReadonlySet<string> = words(`
  party family wife husband son daughter mother father brother sister child parent colleague constituent faction
  cabinet ministry client campaign team
`);

/** Whom or what a firm has and nobody else: [Norrick's chairwoman], [Norrick's shareholders]. Lemmas. */
export const FIRM_PARTS: ReadonlySet<string> = words(`
  chairman chairwoman chairperson cfo ceo board shareholder stockholder bondholder subsidiary headquarters workforce
  turnover fleet plant factory refinery shipyard smelter showroom
`);

/** Verbs of making, in front of [maker], that people do and firms do not: [a film maker]. */
export const CRAFTS: ReadonlySet<string> = words(`
  film documentary programme program policy peace rule law match dress lace basket cabinet violin guitar kite mask
  map model trouble mischief money decision king history
`);

/** What firms say that they will do or have done: Norrick said it [expects] to close the mill. Lemmas. */
export const FIRM_DEEDS: ReadonlySet<string> = words(`
  have plan expect intend aim hope cooperate co-operate consider study buy sell cut raise acquire close open launch
  offer agree decide review seek want build invest hire lay appeal comply suspend halt stop start begin continue
  increase reduce recall withdraw drop file sue settle pay refund support welcome operate own receive add create
  stick sign win report publish move reject oppose deny regret remain lodge accept refuse deliver complete cancel resume
  introduce issue defend contest challenge bid renew dispute
`);

/**
 * Nouns for people of a trade that also stand before the name of their firm: [accountants Orlen Vale], [Ada Orr of broker
 * Orlen Vale]. Lemmas.
 */
export const FIRM_TRADERS: ReadonlySet<string> = words(`
  accountant auditor broker stockbroker analyst consultant adviser advisor lawyer solicitor architect surveyor builder
  housebuilder bookmaker brewer retailer publisher printer carrier insurer administrator receiver liquidator recruiter
  actuary pollster distiller developer sponsor
`);

/** What a [house] is that trades: [private equity house Orlen Lake]. Lemmas. */
export const TRADING_HOUSES: ReadonlySet<string> = words(`
  equity auction fashion couture publishing brokerage broking investment finance clearing trading fund software merchant
`);

/** Nouns for people of no body, who come from a place: [a machinist from Orlen]. Lemmas. */
export const TOWNSPEOPLE: ReadonlySet<string> = words(`
  machinist nurse farmer driver pensioner pupil schoolboy schoolgirl mother father grandmother grandfather widow widower
  teenager man woman girl boy couple housewife homemaker plumber electrician carpenter builder miner docker labourer
  laborer cleaner waitress waiter shopkeeper baker butcher grocer barber hairdresser retiree resident voter native
  welder mechanic trucker bartender barmaid cook steelworker autoworker fisherman twins sisters brothers
`);

/** Of what something can be a part, a takeover or a share, so that it is a firm: [a stake in Orlen]. Lemmas. */
export const FIRM_SHARES: ReadonlySet<string> = words(`
  stake share shareholder shareholding takeover acquisition buyout merger subsidiary flotation bondholder
`);
