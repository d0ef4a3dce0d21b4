import { words } from "../words.js";

/*
 * Words for forecasts, hopes, fears, risks and outcomes: base forms in lower case.
 */

/** Verbs of forecasting. */
export const FORECAST_VERBS = words(
  `
  predict forecast project foresee foretell envisage envision estimate reckon bet prophesy tip speculate
`,
);

/** Effects. [It should lead to growth] expects one. */
export const OUTCOME_VERBS = words(`
  lead help end boost rise fall grow increase improve ease reach exceed top beat drop decline recover rebound mean
  bring result reduce lower save create produce generate yield strengthen weaken stabilise stabilize encourage
  underpin allow enable
`);

/** Verbs of hoping. */
export const HOPE_VERBS = words("hope aspire");

/** Verbs of fearing and threatening. */
export const FEAR_VERBS = words("fear warn dread worry threaten risk endanger jeopardise jeopardize caution");

/** Nouns for expectations. */
export const EXPECT_NOUNS = words(
  `
  expectation hope optimism potential anticipation prospect confidence likelihood chance probability possibility
  speculation
`,
);

/** What somebody or something becomes: [the likely winner], unlike [a likely cause] or [likely voters]. */
export const COMING_NOUNS = words(`
  candidate contender winner loser successor buyer bidder favourite favorite nominee champion outcome result
  consequence effect impact scenario date timing venue rise increase fall decline cut cost price size move step
  response target destination
`);

/** What something depends on before it happens: [subject to approval]. */
export const CONSENT_NOUNS = words(
  `
  approval vote consent clearance ratification permission authorisation authorization election re-election referendum
  outcome review go-ahead confirmation ruling
`,
);

/** What lies ahead of somebody who faces it: [faces trial]. */
export const ORDEAL_NOUNS = words(`
  trial vote deadline election jail prison imprisonment sentence extradition bankruptcy closure ban suspension penalty
  fine cut shortage strike hearing deportation relegation defeat redundancy eviction expulsion death collapse runoff
  run-off referendum prosecution delay ruin insolvency famine starvation shutdown test year month week day wait battle
  fight appeal retrial inquest tribunal impeachment
`);

/** Nouns for forecasts. */
export const FORECAST_NOUNS = words("forecast prediction projection outlook prognosis");

/** Nouns for risks and fears. */
export const RISK_NOUNS = words("risk threat danger fear worry concern warning peril");

/** How somebody feels about what is to come. */
export const FEELING_ADJECTIVES = words(
  `
  confident optimistic pessimistic hopeful sure certain convinced doubtful sceptical skeptical worried concerned
  afraid fearful
`,
);

/** [It is likely that] */
export const LIKELIHOOD_ADJECTIVES = words("likely unlikely possible probable improbable inevitable certain");

/** [It is over if they lose]: states that a condition brings about. */
export const OPEN_STATES = words(
  "willing ready prepared over able set due bound finished doomed liable obliged entitled eligible sure",
);

/** [in danger if] */
export const PLIGHTS = words("danger risk trouble jeopardy doubt peril");

/** Modals of what is foreseen; "can", "shall" and "must" grant or order as well. */
export const OUTCOME_MODALS = words("will would could may might");

/** [It might be difficult to build it] */
export const FEASIBILITY_ADJECTIVES = words(
  "difficult hard harder easy easier possible impossible necessary tough tricky feasible",
);

/** [a chance that], [the possibility that] */
export const CHANCE_NOUNS = words("chance possibility probability likelihood");

/** Effects other than growth and results. */
export const EFFECT_VERBS = words(
  `
  pose cost hurt damage harm threaten affect destroy ruin undermine jeopardise jeopardize delay double halve
`,
);

/** States: [The reasons may be political] guesses at what is. */
export const MODAL_STATE_VERBS = words(
  `
  be have involve reflect explain indicate include contain know feel exist seem appear stem owe look sound represent
  constitute resemble think believe realise realize wonder lack own possess belong deserve
`,
);

/** [may be classed as weak], [could be called weak] */
export const REGARD_VERBS = words("class view consider regard describe call deem compare");

/** [may be linked to it]: how things are, not what will come of them. */
export const LINK_VERBS = words("link relate connect associate tie base root attribute cause explain motivate");

/** [The risk of a stroke doubled]: a change that was found. */
export const MEASURED_CHANGE_VERBS = words(
  `
  double triple quadruple halve rise fall increase decrease drop decline grow differ measure estimate find
`,
);

/** Changes and figures that can be projected or estimated. */
export const CHANGE_NOUNS = words(
  `
  growth rise increase fall decline drop loss profit deficit surplus recovery recession victory win defeat demand need
  shortage sale revenue earnings gain expansion slowdown race turnout contest
`,
);

/** [the amount of fuel it could carry]: a capacity. */
export const MEASURE_NOUNS = words(
  "amount quantity volume extent degree distance height weight speed limit maximum range",
);

/** [unknown if it would apply] */
export const OPEN_ADJECTIVES = words("unknown unclear uncertain unsure");

/** What is unclear because it is still to come: [its future is unclear], unlike [the law is unclear]. */
export const OPEN_NOUNS_OF_FUTURE = words(
  "future fate outcome outlook result prospect timing timetable date consequence impact effect",
);

/** [The note could indicate a quarrel]: what something is evidence of. */
export const EVIDENCE_VERBS = words("indicate suggest explain imply reflect stem signify denote");

/** [She could be responsible for it]: how things are, found out later. */
export const FACT_ADJECTIVES = words(`
  responsible guilty innocent true untrue false wrong right correct incorrect mistaken accurate inaccurate alive dead
  genuine authentic fake aware unaware related linked connected involved accidental deliberate intentional
`);

/** [It could be the cause of the fire]: the same as nouns. */
export const FACT_NOUNS = words("cause reason explanation culprit source origin evidence proof sign clue motive");
