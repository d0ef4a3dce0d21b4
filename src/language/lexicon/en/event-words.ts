import { words } from "../words.js";

/*
 * Words for public events: base forms in lower case.
 */

/**
 * Verbs that move something to a day with "for" or "to": [scheduled the launch for May], [moved the vote to Friday].
 */
export const APPOINT_VERBS = words(`
  plan schedule reschedule set slate book fix target arrange expect time convene call postpone delay defer extend move
  push bring put adjourn
`);

/** Public events. */
export const EVENT_NOUNS = words(`
  meeting talk talks summit election primary caucus runoff vote hearing trial conference ceremony session review match
  game tour inquiry referendum poll ballot visit debate festival tournament championship cup race launch release
  exhibition show funeral wedding anniversary concert opening final round auction deadline interview speech
  press-conference event congress convention forum parade rally march strike appeal sentencing inauguration premiere
  by-election broadcast flight mission operation draw semi-final semifinal competition fixture leg workshop
  negotiation
`);

/** Events with "on": [on his tour], [on the anniversary], unlike [an effect on the vote]. */
export const JOURNEY_NOUNS = words("visit tour mission flight march anniversary release launch opening inauguration");

/** [the next meeting] */
export const NEXT_WORDS = words("next coming forthcoming upcoming");

/** What takes place in public, whoever arranges it: [will be held], [will be published]. */
export const SHOW_VERBS = words(
  `
  hold publish announce outline release unveil stage broadcast show discuss debate play reveal air know see decide
  determine present award screen televise perform name crown hand
`,
);

/** Deeds that can be watched on the day. */
export const EVENT_VERBS = words(`
  hold meet visit begin start open take launch release publish attend speak appear address vote play travel fly ask
  announce unveil arrive leave return convene reconvene resume sit debate present end close finish face host stage
  tour broadcast air deliver decide report discuss
`);

/** What has its turn on a day: [The licence comes up for renewal in May]. */
export const TURNS = words(`
  renewal re-election reelection election review vote debate discussion sale auction trial hearing decision approval
  ratification consideration reappointment expiry
`);

/** What people attend for form's sake: [The mayor attended the opening]. */
export const FORMAL_OCCASIONS = words(
  "ceremony ceremonies reception signing unveiling opening event launch summit meeting conference gala banquet dinner",
);
