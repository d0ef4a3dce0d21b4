import { words } from "../words.js";

/** Last words of the names of organizations. Lower case. */
export const ORGANIZATION_ENDINGS: ReadonlySet<string> = words(`
  inc inc. incorporated corp corp. corporation co co. company companies ltd ltd. limited plc llc l.l.c. group holdings holding bank bancorp airlines airways aerospace aviation motors industries
  university college school academy institute institution museum library hospital clinic church foundation trust charity society association federation confederation union league alliance
  watch action party congress parliament senate assembly council committee commission ministry department agency bureau board authority administration secretariat cabinet court tribunal
  army navy force forces police guard guards militia front brigade battalion regiment squadron
  club fc f.c. afc united rovers wanderers athletic orchestra choir theatre theater records studios pictures entertainment press news newspaper newspapers times post herald tribune gazette journal
  research investments investment advisers advisors management equity trading analytics economics ventures properties foods brands sciences chemicals steel mining resources shipping lines rail railways railway
  automotive electronics communications telecommunications wireless broadcasting publishing television
  coal mines stores retail supermarkets hotels restaurants brewery breweries interactive footwear cosmetics bakeries farms dairies ferries cruises logistics freight haulage outfitters
  systems technologies technology software pharma pharmaceuticals biotech telecom laboratories labs energy petroleum insurance securities partners associates consulting services solutions networks media
`);

/** Last words of the names of firms, by their trade. */
export const FIRM_TRADES: ReadonlySet<string> = words(`
  Biotech Biotechnology Biosciences Pharma Pharmaceuticals Therapeutics Electronics Semiconductor Semiconductors Airlines
  Airways Aerospace Aviation Motors Industries Pictures Entertainment Telecom Telecommunications Communications Wireless
  Petroleum Chemicals Steel Mining Shipping Logistics Automotive Foods Brands Breweries Supermarkets Stores Securities
  Insurance Technologies Software Holdings Enterprises Laboratories Cosmetics Publishing Broadcasting Aircraft Brewing
  Diagnostics Bancorp Bancshares Genomics Robotics Instruments Microsystems Networks Terminals Petrochemicals
`);

/** Whether a name of more than one word with this last word is that of a body: Lessen [Bank], Norrick [Electronics]. */
export const isBodyEnding = (last: string): boolean =>
  FIRM_TRADES.has(last) || ORGANIZATION_ENDINGS.has(last.toLowerCase());

/** The last two words of newspapers: when they appear, and what they call themselves. Lower case. */
const ISSUES: ReadonlySet<string> = words(`daily weekly morning evening saturday sunday`);
const PAPERS: ReadonlySet<string> = words(`
  standard telegraph mirror express mail star sun record echo chronicle argus citizen nation monitor mercury globe observer independent times news post herald tribune dispatch advertiser bulletin
`);

/** Whether the last two words of a name are those of a newspaper: the [Evening Star], the [Sunday Mirror]. */
export const isPaper = (issue: string, ending: string): boolean =>
  ISSUES.has(issue.toLowerCase()) && PAPERS.has(ending.toLowerCase());

/** Last words of the names of places and public buildings. Lower case. */
export const PLACE_ENDINGS: ReadonlySet<string> = words(`
  river lake sea ocean bay gulf strait creek canal island islands peninsula mountain mountains hill hills valley desert forest cape coast beach plateau
  street avenue road boulevard lane square bridge airport station harbor harbour port highway motorway tunnel
  city town village county district province region territory state republic kingdom
  stadium arena park garden gardens field palace castle cathedral tower prison penitentiary
`);

/** Nouns that describe a place: [Orlen, a village], [the village of Orlen]. Lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  city town village hamlet suburb capital municipality borough parish district county province region state island islet peninsula archipelago territory colony settlement area
  river lake sea bay valley mountain hill port neighbourhood neighborhood locality commune prefecture oblast canton airport street square
`);

/** Players and staff whose role follows the name of a club: Lessen [captain] Anna Orr. Lower case. */
export const SPORT_ROLES: ReadonlySet<string> = words(`
  captain skipper striker goalkeeper defender midfielder winger forward coach manager keeper batsman bowler pitcher quarterback fly-half scrum-half fullback flanker prop hooker goalie shortstop
`);

/** Verbs whose subject and object are teams. Lemmas. */
export const CONTEST_VERBS: ReadonlySet<string> = words(
  `beat thrash trounce outplay hammer rout edge host visit overcome eliminate relegate`,
);

/** Words of reports on games. If a text has several of them, its sides are teams. Lower case. */
export const GAME_WORDS: ReadonlySet<string> = words(`
  goal goals match matches game games striker goalkeeper midfielder defender half-time halftime penalty penalties referee kick-off inning innings wicket wickets homer touchdown quarterback
  league cup season fixture scored scorer equaliser equalizer pitcher playoff playoffs semifinal semi-final quarterfinal quarter-final championship coach fans stadium
`);

/** Verbs whose subject is a team in a report of a game. Lemmas. */
export const GAME_VERBS: ReadonlySet<string> = words(
  `win lose score draw lead trail play concede equalise equalize sign field advance qualify face meet dominate press defend crush finish clinch top`,
);

/** Last words of bodies that also end the names of buildings and goods. They count only after an article. */
export const ENDINGS_AFTER_ARTICLE: ReadonlySet<string> = words(`
  Initiative Fund Forum Chamber Guild Consortium Coalition Network Campaign Unit Exchange Centre Center Office Project
  Taskforce Observatory Treasury Union Panel Inquiry Executive
`);

/** Last words of bodies whose name may go on with a purpose: Orlen [Foundation] for the Arts. Lower case. */
export const PURPOSE_NOUNS: ReadonlySet<string> = words(`
  foundation council institute centre center committee commission agency association society fund organization organisation
  network campaign alliance academy museum coalition party office department ministry union federation university court
  secretary
`);

/** First words of offices whose name lists their fields: [Ministry] of Agriculture, Fisheries and Food. */
export const FIELD_OFFICES: ReadonlySet<string> = words(`
  Department Ministry Office Bureau Board Committee Commission Secretary
`);

/** First words of bodies whose name may go on with their members: [Union] of Mineworkers. */
export const MEMBER_BODIES: ReadonlySet<string> = words(`
  Board Union Federation Association Council Confederation Society Guild National Royal International American British
`);

/** Last words of military units, which may have a number before their name: 5th Air [Division]. */
export const MILITARY_UNITS: ReadonlySet<string> = words(`
  Division Brigade Battalion Regiment Corps Squadron Army Fleet Wing Infantry Cavalry
`);

/** Ordinals as words, in the names of units. */
export const UNIT_ORDINALS: ReadonlySet<string> = words(`
  First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth
`);

/** Last words of the names of events. */
export const EVENT_ENDINGS: ReadonlySet<string> = words(`
  Bombing Bombings Attack Attacks Massacre Riot Riots Earthquake Tsunami Olympics Paralympics Uprising Summit Championship
  Championships Cup Awards Marathon Blizzard
`);

/** Which [Games] are an event. */
export const GAMES: ReadonlySet<string> = words(`Olympic Commonwealth Paralympic Asian`);

/** Nouns in the names of laws and treaties. */
export const LAW_NOUNS: ReadonlySet<string> = words(`
  Act Acts Treaty Accord Accords Protocol Amendment Directive Resolution Resolutions Ordinance Decree Convention Agenda
`);

/** Nouns that a work is called by: [novel] Dark Waters. Lower case. */
export const WORK_NOUNS: ReadonlySet<string> = words(`
  book novel film movie album memoir autobiography biography song single play musical opera drama sitcom documentary
  blockbuster thriller comedy trilogy sequel poem essay painting videogame
`);
