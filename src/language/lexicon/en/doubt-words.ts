import { words } from "../words.js";

/*
 * Words that leave open or deny that something is so, or call it off: base forms in lower case.
 */

/** Nouns for what is only feared, hoped or thought: [the fear that]. */
export const DOUBT_NOUNS = words(`
  rumour rumor speculation suggestion notion idea thought fear concern worry hope prospect possibility likelihood
  probability chance danger risk doubt suspicion belief impression expectation guess hunch feeling view assumption
  theory scenario allegation accusation
`);

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
