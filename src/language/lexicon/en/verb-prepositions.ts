import { words } from "../words.js";

/*
 * Verbs that ask for a preposition after their object. Without it they say something else, or nothing: "accused him [of
 * theft]", "set the barn [on fire]".
 */

/** By the preposition; the verbs as lemmas. */
const VERBS_BY_PREPOSITION: Readonly<Record<string, string>> = {
  of:
    "accuse acquit assure cheat cleanse clear convict convince cure deprive disabuse dispossess divest drain empty free " +
    "inform notify persuade purge relieve remind rid rob strip suspect warn",
  with:
    "acquaint align arm associate burden charge combine compare confront confuse credit endow entrust equate equip " +
    "fill furnish identify inundate lumber mix pair pepper present provide replace reward saddle supply swap task threaten",
  to:
    "accustom add adapt adjust apply ascribe assign attach attribute bind bring commit condemn confine connect consign " +
    "convert dedicate devote drive entitle equate expose inure leave liken limit link move owe prefer put raise reconcile " +
    "reduce refer relegate restrict resign return sacrifice sentence subject subordinate take tether tie transfer turn",
  from:
    "absolve ban bar conceal deduct deter discourage dissociate dissuade distance distinguish divert exclude exempt expel " +
    "extract hide keep oust prevent prohibit protect restrain save shield stop suspend wean withhold",
  for: "blame compensate excuse exchange fault forgive mistake prosecute substitute swap",
  on: "base blame bring confer foist impose inflict lavish model pin place predicate pride put set turn",
  in: "embroil engross immerse implicate include involve keep place put set",
  into: "bring change coax convert divide force lure make merge plunge put split talk transform translate turn trick",
  as:
    "brand cast categorise categorize characterise characterize class classify condemn construe define denounce depict " +
    "describe designate diagnose dismiss hail identify interpret label name perceive portray present rate recognise " +
    "recognize regard see treat view",
  at: "put set value",
  against: "bring guard pit set turn weigh",
  between: "divide split",
  under: "place put",
  over: "prefer put",
};

const PREPOSITIONS = new Map<string, ReadonlySet<string>>(
  Object.entries(VERBS_BY_PREPOSITION).map(([preposition, verbs]) => [preposition, words(verbs)]),
);

/** Whether a verb (its lemma) asks for a preposition after its object. */
export const asksForPreposition = (verb: string, preposition: string): boolean =>
  PREPOSITIONS.get(preposition.toLowerCase())?.has(verb) ?? false;

/** Verbs of finding and showing somebody at something: "saw the men [leave]", "caught him [stealing]". */
export const VERBS_OF_FINDING = words(
  "catch feel film find glimpse hear keep leave notice observe overhear photograph picture see show spot spy watch",
);

/** Verbs that put somebody to something: "charged the clerks [to report]", "used the law [to win votes]". */
export const VERBS_OF_CAUSING = words(
  "allow appoint ask authorise authorize beg cause challenge charge coach command commission compel condition dare direct " +
    "empower enable encourage entice entitle entrust equip expect forbid force get hire incite induce inspire instruct " +
    "invite lead leave motivate oblige order permit persuade press pressure prime prompt provoke push require summon task " +
    "teach tell tempt train trigger urge use warn",
);
