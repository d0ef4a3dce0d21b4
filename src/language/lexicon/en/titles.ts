import { words } from "../words.js";

/** Forms of address and ranks. They are not part of a name, and a person's name follows them. Lower case. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lady lord dame rev rev. reverend fr. father sister brother saint
  gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cpl. corporal adm adm. admiral brig. brigadier cmdr. commander
  sen sen. senator rep rep. representative congressman congresswoman councilman councilwoman assemblyman assemblywoman alderman gov gov. governor mayor judge justice sheriff detective inspector constable
  president premier chancellor taoiseach tánaiste tanaiste king queen prince princess duke duchess emperor empress sultan sheikh sheik emir ayatollah pope archbishop bishop cardinal imam rabbi mullah
  herr frau monsieur madame señor señora
`);

/** Titles before a first name: [King] Orlo is nobody with the surname Orlo. */
const ROYAL_TITLES: ReadonlySet<string> = words("king queen prince princess emperor empress pope");

/** Whether a title ends with that of a monarch or a pope: [Crown Prince], [Queen]. */
export const isRoyalTitle = (title: string): boolean => ROYAL_TITLES.has(title.split(" ").at(-1)?.toLowerCase() ?? "");

/** Other nouns of office that may be a title before a person's name. Lower case. */
export const OFFICE_NOUNS: ReadonlySet<string> = words(`
  minister secretary undersecretary ambassador envoy commissioner chairman chairwoman chairperson chair chief head director manager coach captain leader speaker
  spokesman spokeswoman spokesperson deputy mp councillor councilor attorney prosecutor treasurer officer executive ceo cfo coo founder co-founder owner editor author
  representative delegate negotiator adviser advisor aide analyst economist striker midfielder defender goalkeeper skipper
`);

/** Words that are part of a title before its noun: [First Deputy Prime] Minister. Lower case. */
export const TITLE_MODIFIERS: ReadonlySet<string> = words(`
  first second deputy vice prime foreign defence defense interior finance trade justice health education energy economy environment agriculture transport labour labor home
  former ex- acting interim then late incoming outgoing senior chief executive secretary state press general attorney lieutenant assistant associate managing co- permanent special
  presidential federal national minister opposition party majority minority crown grand major rear lance wing squadron petty shadow junior
`);

/**
 * What only a person is: [Norrick CEO Ada Orr]. Nouns that may stand in the name of a body, as a chief, a head or a king
 * may, are left out.
 */
export const HELD_BY_PEOPLE: ReadonlySet<string> = words(`
  ceo cfo coo cto minister senator mayor chairman chairwoman ambassador archbishop bishop congressman congresswoman
  premier actor actress singer skipper midfielder striker
`);

/** Whether a word, in any case, is a form of address or a noun of office. */
export const isTitleNoun = (word: string): boolean =>
  FORMS_OF_ADDRESS.has(word.toLowerCase()) || OFFICE_NOUNS.has(word.toLowerCase());

/** Words for the field of a minister or a secretary. Lower case. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = words(`
  foreign external home internal interior affairs defence defense security trade industry commerce business economy economic finance treasury budget justice health education science research
  technology digital culture media sport sports transport infrastructure energy environment climate agriculture farming food fisheries labour labor work employment pensions welfare social
  family families youth housing planning skills rural urban veterans lifelong learning equality equalities communities community innovation universities arts heritage human services women children forestry prevention control statistics development international overseas migration immigration state information communications tourism natural resources water emergency emergencies
  and of for the & , shadow european prime
`);

/**
 * Offices and forms of address in the plural, before several names: [Senators] Orr and Vale, Lord [Justices] Orr and
 * Vale.
 */
export const JOINT_OFFICES: ReadonlySet<string> = words(`
  Presidents Premiers Chancellors Senators Governors Mayors Judges Justices Ministers Commissioners Representatives
  Councillors Admirals Generals Colonels Majors Captains Sergeants Constables Bishops Archbishops Cardinals
  Professors Doctors Ambassadors MPs MEPs MSPs Lords Reverends Detectives Officers Kings Queens Princes Popes
  Secretaries Congressmen Congresswomen Princesses Messrs Sens Sens. Reps Reps. Govs Govs. Gens Gens. Profs Profs.
  Drs Drs.
`);

/** Words that are part of a rank or an office only before another word of it: [Rear] Admiral, [Prime] Minister. */
const RANK_OPENERS: ReadonlySet<string> = words("vice prime first foreign rear lance wing squadron petty staff");

/** Whether a word, in any case, may be part of an office or a rank before a name: [Rear] [Admiral] Orr. */
export const isTitlePart = (word: string): boolean =>
  isTitleNoun(word) || JOINT_OFFICES.has(word) || RANK_OPENERS.has(word.toLowerCase());

const withoutStop = (word: string): string => word.replace(/\.$/u, "");

const COURTESY_TITLES: ReadonlySet<string> = words("Mr Mrs Ms Miss");

/** [Mr], [Ms.]: what follows is a surname, even if it is also an office: [Ms King]. */
export const isCourtesyTitle = (word: string): boolean => COURTESY_TITLES.has(withoutStop(word));

const PERSONAL_TITLES: ReadonlySet<string> = words("Mr Mrs Ms Miss Dr Sir Lord Lady");

/** [Mr], [Dr.], [Lady]: what follows is a person, even if it is also a firm or a county: [Mr Wiltshire]. */
export const isPersonalTitle = (word: string): boolean => PERSONAL_TITLES.has(withoutStop(word));

const SHORT_TITLES: ReadonlySet<string> = words(
  "Mr Mrs Ms Dr Prof Gen Brig Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Sen Rep Gov Rev",
);

/** Whether a word is the short form of a title, with or without its full stop: [Gen.] Orr. */
export const isShortTitle = (word: string): boolean => SHORT_TITLES.has(withoutStop(word));

/** Titles that belong to the name after them: Treasurer [Lord] Ashcroft. */
export const NOBLE_TITLES: ReadonlySet<string> = words("Lord Lady Sir Dame Baroness");

/** Offices that may come before a noble title: [Treasurer] Lord Ashcroft. */
export const OFFICES_BEFORE_TITLE: ReadonlySet<string> = words(
  "Treasurer Secretary Minister Chairman Leader Peer Spokesman Chancellor",
);

/** Offices between a body and the person who holds them: Harbour Committee [Chair] Ada Orr. */
export const OFFICES_AFTER_BODY: ReadonlySet<string> = words(
  "Chair Chairman Chairwoman Chairperson President CEO Director Spokesman Spokeswoman Spokesperson Leader",
);

/** Words that open an office before its noun: Office of the [Deputy] [Prime] Minister. */
export const OFFICE_OPENERS: ReadonlySet<string> = words("Deputy Prime Vice");

/** Offices that rule a country, a state or a town. Lower case. */
export const RULERS: ReadonlySet<string> = words("president premier chancellor governor mayor");

/** Words of a rank of several words: [Detective] [Senior] [Constable]. */
export const RANK_WORDS: ReadonlySet<string> = words(`
  Detective Senior Leading Chief Acting Staff Master Lance Warrant Petty Superintendent Inspector Sergeant Constable
  Corporal Officer Lieutenant Major General Colonel Commander
`);

/** Grades between the words of a rank: Detective [Senior] Constable. */
export const RANK_GRADES: ReadonlySet<string> = words("Senior Leading Chief Acting First Staff Master Lance Sub");

/** Nouns before which [General] is an adjective and not a rank. */
export const GENERAL_NOUNS: ReadonlySet<string> = words(
  "Assembly Election Elections Council Counsel Hospital Strike Court Synod",
);

/** Members of a parliament or a council: the place after [for] elected them. Lower case. */
export const ELECTED_MEMBERS: ReadonlySet<string> = words(`
  mp mps msp msps mep meps am ams td tds mla mlas senator congressman congresswoman representative deputy councillor
  candidate
`);
