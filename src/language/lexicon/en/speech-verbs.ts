import { words } from "../words.js";

/*
 * Verbs of saying, collected for this project from news, and grouped as grammars of English group reporting verbs.
 * Lemmas.
 */

/** Verbs whose object is the words said, so that they can be a reporting clause by themselves: [“…,” X said]. */
export const REPORTING_VERBS: ReadonlySet<string> =
  words(`say tell ask add write tweet retweet post explain argue insist declare warn note continue conclude reply respond claim announce state recall
  acknowledge admit assert suggest joke quip remark observe complain promise vow urge predict charge counter shout read describe testify concede
  agree begin go repeat report reveal maintain contend comment affirm reaffirm reiterate stress emphasize emphasise underline underscore allege
  confirm deny exclaim cry yell whisper mutter mumble murmur shoot snap sigh laugh chuckle lament muse wonder opine think believe feel hope fear
  pledge boast brag caution advise explode thunder roar rant scream chant sing recite propose point interject interrupt offer proclaim
  pronounce plead pray protest quote cite mention message text email e-mail blog answer inform remind assure reassure speculate demand
  implore beg encourage exhort order instruct summarize summarise sum elaborate clarify specify surmise reason theorize estimate
  forecast fume rage gripe grumble grouse moan whine scoff sneer smile grin nod deadpan tease chime counsel confide confess disclose divulge
  rejoin retort riposte volunteer venture intone preach utter voice express recount relate narrate reflect remember recollect
  rule find decide determine judge hold expect see call learn vent gush enthuse rhapsodize marvel crow gloat tout hail hint imply
  insinuate intimate signal indicate show warble holler bellow bark growl snarl hiss croak stammer stutter blurt ad-lib editorialize
  correct cut break jump weigh press push follow close open end finish start blast fire hit slam rip lash ridicule mock sniff inquire enquire query question`);

/** The most reliable of them: a reporting clause with one of these needs no other evidence. */
export const PLAIN_REPORTING_VERBS: ReadonlySet<string> =
  words(`say tell ask add write tweet post explain argue insist declare warn note conclude reply respond claim announce state recall acknowledge
  admit assert suggest joke quip remark observe complain promise vow urge predict counter shout testify concede reiterate stress emphasize emphasise
  maintain contend comment affirm reaffirm allege exclaim yell lament muse wonder opine pledge boast caution proclaim plead protest reveal
  report repeat remind assure chant confess confide retort scoff fume elaborate clarify estimate underline underscore interject recount
  describe call dub quote read agree confirm deny demand propose sing answer advise mention cite inform indicate`);

/** Forms of the most frequent verbs of saying, for text that has not been parsed. */
export const SAYING_FORMS: ReadonlySet<string> = words(
  "said says added adds told tells explained insisted argued warned wrote noted claimed stated declared announced continued concluded replied asked",
);

/** Verbs whose object the speaker judges or names in the quoted words: [called the plan “a disaster”]. */
export const JUDGING_VERBS: ReadonlySet<string> =
  words(`call label brand dub describe characterize characterise portray depict denounce condemn criticize criticise decry deride dismiss denigrate blast slam
  attack accuse blame praise hail laud applaud commend tout welcome reject refuse oppose support defend mock ridicule insult compare liken refer rate rank deem
  consider regard view paint cast term name nickname chide scold chastise rebuke berate castigate excoriate lambaste pan
  rip hit knock pillory skewer taunt needle tease bash trash demand seek want promise pledge vow threaten propose plan offer urge
  push press advocate recommend endorse back embrace invoke cite quote mention discuss address raise note point promote pitch sell
  express voice convey show reveal suggest hint imply signal indicate allege claim charge contend assert apologize apologise thank congratulate
  respond react reply retort speak talk lament bemoan mourn regret complain worry fear fret warn caution question doubt challenge
  dispute deny rebut refute admit concede acknowledge accept use employ repeat echo recite chant sing write pen publish release issue
  post tweet title headline caption sign hold carry wear display boast brag joke love like hate loathe hope wish dream believe think`);

/** Of these, verbs after which the speaker's reasons follow: [dismissed the plan. ¶ “It is a joke.”]. */
export const ANSWERING_VERBS: ReadonlySet<string> =
  words(`dismiss reject accuse criticise criticize condemn denounce welcome attack defend praise blame hail slam deride lambast lambaste rebuke
  ridicule`);

/** Nouns for words that are said or written: [his claim that “…”], [in a statement], [a letter saying “…”]. */
export const SPEECH_NOUNS: ReadonlySet<string> =
  words(`statement speech letter email e-mail tweet post message memo memorandum report remark comment claim announcement interview testimony address
  editorial op-ed article column blog book memoir ad advertisement advert commercial video release news-release communique note warning promise pledge
  vow complaint accusation allegation assertion argument explanation answer reply response question call appeal plea demand threat suggestion
  proposal quote quotation line slogan chant phrase word sign banner headline poll survey study document lawsuit suit indictment filing ruling opinion
  verdict petition resolution press-release press caption text transcript conference briefing view description characterization characterisation
  criticism praise attack rhetoric broadside rant tirade joke quip story prayer song lyric boast assessment conclusion finding estimate forecast hashtag affidavit submission`);

/** Nouns for what somebody says or thinks of something: [“…” was the verdict of Ms Orr]. */
export const VERDICT_NOUNS: ReadonlySet<string> = words(`
  verdict judgment judgement view opinion conclusion assessment description message answer reply response reaction
  retort comment summary explanation phrase word words advice warning appraisal diagnosis motto slogan
  dictum maxim mantra adage credo catchphrase tagline
`);

/** Of these and others, nouns that are nothing but their words: [his motto is “…”]. */
export const MOTTO_NOUNS: ReadonlySet<string> = words(`
  motto slogan dictum maxim mantra adage credo catchphrase tagline
`);

/** [Harbour News spoke to Jon Vale]: how an introduction presents who is asked. */
export const INTERVIEWING_VERBS: ReadonlySet<string> = words(`
  speak talk sit meet interview ask question chat catch join answer
`);
