import { words } from "../words.js";

/*
 * Words for perceptions, feelings, courtesies and judgements, which take "would", "could" or "will" without foretelling
 * anything. Base forms.
 */

/** [I could hear them]: what the senses or the mind were able to do. */
export const SENSE_VERBS = words("hear feel smell taste sense remember recall understand imagine tell");

/** [It would be wrong to wait]: a judgement. */
export const JUDGEMENT_ADJECTIVES = words(
  `
  acceptable unacceptable wrong right prudent imprudent wise unwise foolish fair unfair appropriate inappropriate
  proper improper absurd ridiculous silly crazy irresponsible nice lovely great wonderful naive unreasonable
  reasonable shameful disgraceful dishonest immoral honest hypocritical ironic odd strange unthinkable premature
  sensible desirable preferable helpful interesting ideal perfect fitting suitable logical natural
  fine okay sad tragic terrible awful horrible horrific unfortunate troubling worrying
`,
);

/** [It would be a mistake to wait]: the same as nouns. */
export const JUDGEMENT_NOUNS = words("mistake shame pity disgrace scandal outrage insult folly travesty");

/** [I will miss her]: what somebody feels. */
export const FEELING_VERBS = words("miss forget remember love cherish treasure regret admire respect");

/** [is feared dead]: what has happened to somebody. */
export const VICTIM_WORDS = words("dead killed drowned missing trapped buried lost injured murdered kidnapped wounded");

/** [If you look at it, they win]: a figure of speech. */
export const REGARDING_VERBS = words(
  "look listen read compare examine talk think consider remember count speak ask watch study",
);

/** [we would like to thank] */
export const WISH_VERBS = words("like love prefer wish want welcome rather");

/** [I would be delighted] */
export const GLAD_ADJECTIVES = words(
  "interested happy glad delighted pleased proud grateful surprised amazed honoured honored thrilled",
);

/** [I would suggest], [I would hope] */
export const COURTESY_VERBS = words("say think argue suggest hate agree hope ask expect");

/** [would not comment]: they did not. */
export const REFUSED_VERBS = words("comment say confirm discuss elaborate disclose speculate reveal specify tell");

/** [would not be drawn], [will not be hurried]: what somebody does not let others do. */
export const PRESSURE_VERBS = words(`
  draw hurry rush bully intimidate blackmail pressure pressurise pressurize push deter sway cow silence provoke tempt
  bounce browbeat distract daunt discourage
`);

/** [The court ruled that doctors could stop]: what is allowed. */
export const RULING_VERBS = words("rule decree hold prove");

/** [Under the constitution she may not run again]: what permits or forbids. */
export const LAW_NOUNS = words(
  "constitution act statute charter treaty code order ordinance directive decree licence license contract deal term",
);

/** [The rules say that players may rest] */
export const RULE_NOUNS = words(
  "law rule regulation statute constitution act ordinance bylaw by-law code guideline policy charter protocol",
);

/** [the veteran singer], [the outspoken senator]: praise and blame, which tell nobody from another. Base forms. */
export const RENOWN = words(
  `
  prominent famous famed celebrated renowned acclaimed distinguished eminent illustrious notable noted well-known
  popular beloved respected revered veteran seasoned experienced legendary iconic outspoken controversial
  influential powerful charismatic flamboyant embattled beleaguered troubled disgraced maverick straight-talking
  ambitious ageing aging elderly young youthful
`,
);

/** Words that a rival or an admirer sets before a first name: [Crooked] Anna, [Honest] Ben. */
export const TAUNTS: ReadonlySet<string> = words(`
  crooked lying lyin lyin' lyin’ little crazy sleepy goofy wacky sloppy shifty cheating corrupt sneaky slick tricky dirty
  sly mad fat nervous nasty lazy weak phony dumb dopey cryin crying wild liddle lil heartless ruthless greedy bloody evil
  terrible horrible honest brave poor dear mighty fearless tiny grumpy gloomy dodgy boring silly sad bad
`);

/** [Orr is pleased that]: how somebody feels about what a clause tells, in her own words. */
export const FEELING_ADJECTIVES: ReadonlySet<string> = words(`
  pleased glad happy delighted proud sorry sad angry confident convinced sure certain worried concerned afraid hopeful
  optimistic disappointed surprised grateful thankful relieved upset adamant satisfied thrilled dismayed shocked appalled
`);
