import { table, words } from "../words.js";

/*
 * Words that leave open or deny that something is so, or call it off: base forms in lower case.
 */

/** Nouns for what is only feared, hoped or thought: [the fear that]. */
export const DOUBT_NOUNS = words(`
  rumour rumor speculation suggestion notion idea thought fear concern worry hope prospect possibility likelihood
  probability chance danger risk doubt suspicion belief impression expectation guess hunch feeling view assumption
  theory scenario allegation accusation
`);

/** [paid in the belief that]: what turned out otherwise. */
export const BELIEF_NOUNS = words("belief impression assumption illusion pretext pretence pretense delusion");

/** Nouns for what is said and can be denied: [denied the claim that]. */
export const CLAIM_NOUNS = words("report claim allegation accusation story charge assertion statement");

/** Verbs of denying. */
export const DENY_VERBS = words("deny dismiss reject refute rebut dispute contradict");

/** [refused to confirm reports] */
export const REFUSE_VERBS = words("refuse decline");

/** [is believed to plan]: what others think or say about somebody. */
export const HEARSAY_VERBS = words(
  "believe think say report rumour rumor understand suppose allege assume suspect expect",
);

/** [rejected the notion that it could fail] */
export const REJECT_VERBS = words("reject dismiss deny refute rebut discount");

/** [interest in signing a deal], [the idea of signing it] */
export const NOTION_NOUNS = words("interest idea possibility prospect notion hope chance");

/** [held on charges that he planned], [convicted of threatening]: what somebody is said to have done. */
export const CHARGE_WORDS = words("charge allegation accusation suspicion count convict accuse acquit indict");

/** [All warnings have been lifted] */
export const LIFT_VERBS = words("lift cancel clear allay dispel withdraw quell calm remove eliminate");

/** [failed to meet on Monday] */
export const FAIL_VERBS = words("fail refuse neglect forget miss decline omit");

/** [flights scheduled to leave were cancelled] */
export const CALL_OFF_VERBS = words("cancel scrap abandon suspend call axe stop halt drop");

/**
 * What ends a plan, an event, an order or a law: [cancelled the visit], [quashed an order that obliged them to pay].
 */
export const END_VERBS = words(`
  cancel scrap shelve abandon drop axe ditch discard withdraw suspend halt abort scuttle jettison scotch mothball
  repeal annul overturn quash rescind revoke void nullify invalidate veto block
`);

/** The same with a particle: [called off the strike], [threw out the bill]. */
export const END_PHRASES: Readonly<Record<string, ReadonlySet<string>>> = table({
  call: words("off"),
  strike: words("down out"),
  throw: words("out"),
  turn: words("down"),
  rule: words("out"),
  wave: words("aside"),
});

/** What moves an event to a later day: [postponed a trip that had been planned for Tuesday]. */
export const PUT_OFF_VERBS = words("postpone delay defer adjourn reschedule");

/** The same with a particle: [put off], [pushed back]. */
export const PUT_OFF_PHRASES: Readonly<Record<string, ReadonlySet<string>>> = table({
  put: words("off back"),
  push: words("back"),
  set: words("back"),
});

/** How plans come to nothing by themselves: [that pledge vanished from the manifesto]. */
export const COME_TO_NOTHING_VERBS = words("vanish disappear evaporate collapse lapse founder fizzle fade");

/** [the plan looks dead] */
export const DEAD_ADJECTIVES = words("dead doomed void moot redundant unnecessary");

/** [declared the law unconstitutional] */
export const VOID_ADJECTIVES = words("unconstitutional unlawful illegal invalid void unenforceable");

/** What comes true or does not: [but it never happened]. */
export const COME_TRUE_VERBS = words("happen materialise materialize occur come do go arrive eventuate");

/** What is done with a promise that is not kept: [promised it and forgot it]. */
export const BREAK_VERBS = words("break forget betray renege reverse ignore fail dishonour dishonor neglect");

/** What is done to a plan of which less is left: [the plan was reduced to three]. */
export const SHRINK_VERBS = words("reduce shrink cut scale trim");

/** Ends a hope or an expectation: [the figures dashed hopes of a cut]. */
export const DASH_VERBS = words(
  "dash upset shatter crush wreck destroy scotch quash end kill extinguish sink torpedo scupper",
);
