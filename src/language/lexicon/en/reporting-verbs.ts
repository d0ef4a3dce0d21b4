import { words } from "../words.js";

/*
 * Verbs of saying, thinking and asking, as briefs need them: base forms in lower case. A class holds what a grammar or
 * dictionary of English would list under its heading; a word is not added because one article uses it.
 */

/** Verbs of saying: their subject asserts what the clause says. */
export const SAY_VERBS = words(`
  say tell announce add state declare confirm reveal explain insist stress emphasize reiterate report note comment
  reply respond repeat maintain assert argue claim write disclose indicate signal admit acknowledge promise pledge vow
  agree assure guarantee swear undertake warn threaten inform mention recall observe remark describe conclude outline
`);

/**
 * The plain verbs of saying. Whoever [says] what it is doing reports it; whoever [argues] that it is doing it
 * defends itself.
 */
export const PLAIN_SAY_VERBS = words("say state tell");

/** Verbs of thinking and guessing: what the clause says is a view. */
export const THINK_VERBS = words(`
  believe think expect hope fear predict forecast anticipate foresee estimate project reckon suspect speculate suggest
  doubt feel consider calculate envisage guess imagine suppose presume assume worry wonder bet hint
`);

/** All verbs whose clause reports something. */
export const REPORT_VERBS: ReadonlySet<string> = new Set([
  ...SAY_VERBS,
  ...THINK_VERBS,
  ...words("show find understand learn know decide"),
]);

/** Asking somebody else to act. */
export const DEMAND_VERBS = words("demand urge ask call beg recommend insist suggest request press lobby challenge");

/** Verbs of those who judge what others do: [The council criticised the sale]. */
export const CRITICISM_VERBS = words(
  "accuse attack complain condemn criticise criticize decry denounce deplore doubt fear object oppose protest slam",
);

/** Verbs whose subject speaks, for telling speakers from other actors; by the lemma that the model gives. */
export const ACTOR_SPEECH_VERBS: ReadonlySet<string> = words(`
  say tell add warn announce claim argue stress insist explain note state deny admit confirm reveal promise pledge vow
  urge demand call ask reply respond comment declare describe suggest predict report write complain accuse criticise
  criticize welcome condemn dismiss reject believe think feel expect continue conclude acknowledge concede emphasise
  emphasize remark observe recommend propose quote
`);

/** What newspapers and broadcasters do with the news of others; what they state, deny or announce is their own. */
export const PUBLISHING_VERBS: ReadonlySet<string> = words(`
  say tell add report write note claim argue reveal disclose describe suggest predict quote cite observe comment
  publish print broadcast air run carry cover interview poll survey ask estimate project calculate find learn obtain
  detail speculate understand reproduce headline post feature list rank rate dub call label put translate transcribe
  give have
`);

/** Verbs whose passive subject hears what is said: [the union was assured that jobs were safe]. */
export const TELL_VERBS = words("tell assure inform promise warn notify remind advise persuade convince guarantee");

/** Nouns for somebody's own words: [Norrick's announcement that it would close]. */
export const STATEMENT_NOUNS = words(
  `
  announcement statement declaration comment remark assertion confirmation disclosure revelation insistence message
`,
);

/** [You could say that it has paid]: a manner of speaking. */
export const MANNER_OF_SPEAKING_VERBS = words("say argue suggest call ask add think guess");

/** [asked whether he would go], [pressed on whether they would]: an open question. */
export const INTERROGATE_VERBS = words("ask press question quiz wonder challenge inquire enquire grill query");

/** [find out whether it would pay]: looking for the answer to a question. */
export const EXAMINE_VERBS = words(
  "find determine establish examine investigate assess test study explore review research check discover",
);

/** [asked if they pay]: an "if" clause after these is a question, not a condition. */
export const WONDER_VERBS = words("ask wonder check doubt inquire enquire question");

/** [I thought it would]: a past view of the speaker. */
export const BELIEF_VERBS = words("know think believe assume expect imagine suppose figure reckon hope fear");

/** [It is hard to know], [If you want my view, I think so]: opinions, not deeds to come. */
export const OPINION_VERBS = words("think believe know mean guess suppose say");

/** [It is difficult to argue that]: comments, not deeds to come. */
export const COMMENT_VERBS = words("argue call assume suggest conclude note add blame");

/** What is done by saying that one wants to do it: [I want to thank them]. */
export const PERFORMATIVE_VERBS = words(
  `
  thank congratulate commend applaud salute remind mention say stress emphasize emphasise apologize apologise note add
  point ask
`,
);

/** Verbs of deciding and acting that only a person or a body can do. */
export const VOLITION_VERBS: ReadonlySet<string> = words(
  `
  plan agree decide want intend refuse seek offer sign approve reject order launch buy sell acquire vote withdraw hire
  fire appoint cancel postpone apologise apologize try aim choose threaten
`,
);

/** Documents, which speak for those who issued them: [the statement said]. */
export const ISSUED_DOCUMENTS = words(`
  statement report letter memo memorandum release communique communiqué email e-mail message post tweet motion
  note article editorial op-ed column study survey complaint lawsuit petition filing affidavit submission
  manifesto leaflet poster ad advert advertisement
`);

/** Turning to somebody in writing, besides saying: [thanked them in a letter]. */
export const ADDRESSING_VERBS = words(`
  apologise apologize appeal appease assure calm comfort complain criticise criticize condemn defend demand inform
  invite notify outline praise protest reassure reject remind reply resign respond soothe thank urge welcome
`);
