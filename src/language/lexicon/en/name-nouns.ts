const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Last words of the names of organizations. Lower case. */
export const ORGANIZATION_ENDINGS: ReadonlySet<string> = words(`
  inc inc. incorporated corp corp. corporation co co. company companies ltd ltd. limited plc llc l.l.c. group holdings holding bank bancorp airlines airways aerospace aviation motors industries
  university college school academy institute institution museum library hospital clinic church foundation trust charity society association federation confederation union league alliance
  watch action party congress parliament senate assembly council committee commission ministry department agency bureau board authority administration secretariat cabinet court tribunal
  army navy force forces police guard guards militia front brigade battalion regiment squadron
  club fc f.c. afc united rovers wanderers athletic orchestra choir theatre theater records studios pictures entertainment press news newspaper newspapers times post herald tribune gazette journal
  research investments investment advisers advisors management equity trading analytics economics ventures properties foods brands sciences chemicals steel mining resources shipping lines rail railways railway
  automotive electronics communications telecommunications wireless broadcasting publishing television
  coal mines stores supermarkets hotels restaurants brewery breweries interactive footwear cosmetics bakeries farms dairies ferries cruises logistics freight haulage outfitters
  systems technologies technology software pharma pharmaceuticals biotech telecom laboratories labs energy petroleum insurance securities partners associates consulting services solutions networks media
`);

/** How often a newspaper comes out, and what it calls itself; each of these may be a surname too. Lower case. */
const ISSUES: ReadonlySet<string> = words(`daily weekly morning evening saturday sunday`);
const PAPERS: ReadonlySet<string> = words(`
  standard telegraph mirror express mail star sun record echo chronicle argus citizen nation monitor mercury globe observer independent times news post herald tribune dispatch advertiser bulletin
`);

/** Whether the last two words of a name are those of a newspaper: the [Evening Star], the [Sunday Mirror]. */
export const isPaper = (issue: string, ending: string): boolean =>
  ISSUES.has(issue.toLowerCase()) && PAPERS.has(ending.toLowerCase());

/** Last words of the names of places and buildings that one goes to. Lower case. */
export const PLACE_ENDINGS: ReadonlySet<string> = words(`
  river lake sea ocean bay gulf strait creek canal island islands peninsula mountain mountains hill hills valley desert forest cape coast beach plateau
  street avenue road boulevard lane square bridge airport station harbor harbour port highway motorway tunnel
  city town village county district province region territory state republic kingdom
  stadium arena park garden gardens field palace castle cathedral tower prison penitentiary
`);

/** Nouns that a name of a place is called by: [Orlen, a village], [the village of Orlen]. Lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  city town village hamlet suburb capital municipality borough parish district county province region state island islet peninsula archipelago territory colony settlement area
  river lake sea bay valley mountain hill port neighbourhood neighborhood locality commune prefecture oblast canton airport street square
`);

/** Players and staff that stand behind a club's name: [Lessen captain Anna Orr]. Lower case. */
export const SPORT_ROLES: ReadonlySet<string> = words(`
  captain skipper striker goalkeeper defender midfielder winger forward coach manager keeper batsman bowler pitcher quarterback fly-half scrum-half fullback flanker prop hooker goalie shortstop
`);

/** What one side does to the other, as lemmas: the sides are teams. */
export const CONTEST_VERBS: ReadonlySet<string> = words(
  `beat thrash trounce outplay hammer rout edge host visit overcome eliminate relegate`,
);

/** Words of reports on games: several of them in one text, and its sides are teams. Lower case. */
export const GAME_WORDS: ReadonlySet<string> = words(`
  goal goals match matches game games striker goalkeeper midfielder defender half-time halftime penalty penalties referee kick-off inning innings wicket wickets homer touchdown quarterback
  league cup season fixture scored scorer equaliser equalizer pitcher playoff playoffs semifinal semi-final quarterfinal quarter-final championship coach fans stadium
`);

/** What a side does in a game, as lemmas. */
export const GAME_VERBS: ReadonlySet<string> = words(
  `win lose score draw lead trail play concede equalise equalize sign field advance qualify face meet dominate press defend crush finish clinch top`,
);
