/*
 * Verbs of saying, written for this project from reading news; the grouping follows the usual one of reporting verbs in grammars of English.
 * Base forms.
 */

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Verbs that take the words said as their object, and so can stand in a reporting clause of their own: ["…," X said]. */
export const REPORTING_VERBS: ReadonlySet<string> =
  verbs(`say tell ask add write tweet retweet post explain argue insist declare warn note continue conclude reply respond claim announce state recall
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
  correct cut break jump weigh press push follow close open end finish start blast fire hit slam rip lash ridicule mock sniff ask inquire enquire query question`);

/** The surest of them: a reporting clause with one of these needs no other sign. */
export const PLAIN_REPORTING_VERBS: ReadonlySet<string> =
  verbs(`say tell ask add write tweet post explain argue insist declare warn note conclude reply respond claim announce state recall acknowledge
  admit assert suggest joke quip remark observe complain promise vow urge predict counter shout testify concede reiterate stress emphasize emphasise
  maintain contend comment affirm reaffirm allege exclaim yell lament muse wonder opine pledge boast caution proclaim plead protest reveal
  report repeat remind assure chant confess confide retort scoff fume elaborate clarify estimate underline underscore interject recount
  describe call dub quote read agree confirm deny demand propose sing answer advise mention cite tell inform indicate`);

/** Forms of the most frequent verbs of saying, for text that has not been parsed. */
export const SAYING_FORMS: readonly string[] =
  "said says added adds told tells explained insisted argued warned wrote noted claimed stated declared announced continued concluded replied asked".split(
    " ",
  );

/** Verbs whose object is judged or named in the speaker's own words: [called the plan “a disaster”]. */
export const JUDGING_VERBS: ReadonlySet<string> =
  verbs(`call label brand dub describe characterize characterise portray depict denounce condemn criticize criticise decry deride dismiss denigrate blast slam
  attack accuse blame praise hail laud applaud commend tout welcome reject refuse oppose support defend mock ridicule insult compare liken refer rate rank deem
  consider regard view brand paint cast term name nickname decry chide scold chastise rebuke berate castigate excoriate lambaste pan
  rip hit knock pillory skewer taunt needle tease bash trash demand seek want promise pledge vow threaten propose plan offer urge call
  push press advocate recommend endorse back embrace invoke cite quote mention discuss address raise note point promote pitch sell
  express voice convey show reveal suggest hint imply signal indicate allege claim charge contend assert apologize apologise thank congratulate
  thank respond react reply retort speak talk lament bemoan mourn regret complain worry fear fret warn caution question doubt challenge
  dispute deny rebut refute admit concede acknowledge accept use employ repeat echo recite chant sing write pen publish release issue
  post tweet title headline caption sign hold carry wear display boast brag joke love like hate loathe fear hope wish dream believe think`);

/** Of these, what somebody does who then says why: [dismissed the plan. ¶ “It is a joke.”]. */
export const ANSWERING_VERBS: ReadonlySet<string> =
  verbs(`dismiss reject accuse criticise criticize condemn denounce welcome attack defend praise blame hail slam deride lambast lambaste rebuke
  ridicule`);

/** Nouns for what is said: [his claim that “…”], [in a statement], [a letter saying “…”]. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `statement speech letter email e-mail tweet post message memo memorandum report remark comment claim announcement interview testimony address
  editorial op-ed article column blog book memoir ad advertisement advert commercial video release news-release communique note warning promise pledge
  vow complaint accusation allegation assertion argument explanation answer reply response question call appeal plea demand threat suggestion
  proposal quote quotation line slogan chant phrase word sign banner headline poll survey study document lawsuit suit indictment filing ruling opinion
  verdict petition resolution press-release press caption text transcript conference briefing view description characterization characterisation
  criticism praise attack rhetoric broadside rant tirade joke quip story prayer song lyric boast assessment conclusion finding estimate forecast hashtag document affidavit submission`
    .split(/\s+/u)
    .filter(Boolean),
);
