import { words } from "../words.js";

/*
 * Offices, and what may go with them, by which descriptions without a name find their holder. General knowledge, written
 * for this project. Lemmas.
 */

/**
 * Offices of which a text usually mentions one holder, so that [the prime minister] may stand for somebody whose office
 * the text never states. A spokesman or an analyst may be anybody.
 */
export const SOLE_OFFICES: ReadonlySet<string> = words(`
  minister president premier chancellor king queen prince princess pope bishop archbishop cardinal secretary chairman
  chairwoman chief director governor mayor senator general ambassador commissioner manager coach leader actor actress
  singer striker captain judge mp peer businessman billionaire tycoon star champion rector head
`);

/** Those who govern: a text that says [the mayor] speaks of one. */
export const GOVERNING_OFFICES: ReadonlySet<string> = words("president chancellor mayor governor premier");

/** Offices of which a state has one, and by which their holders are called. */
export const STATE_OFFICES: ReadonlySet<string> = words(`
  minister president premier chancellor king queen pope secretary governor mayor ambassador commissioner judge speaker
  ombudsman prosecutor sheriff
`);

/** Roles that go with an unstated office: [the senator] may be a candidate as well, but not a journalist. */
export const OPEN_ROLES: ReadonlySet<string> = words(`
  candidate nominee contender hopeful frontrunner rival opponent incumbent politician democrat republican conservative
  liberal
`);

/** People whom a text may also call a star. */
export const PERFORMERS: ReadonlySet<string> = words(`
  star singer musician rapper songwriter actor actress comedian dancer model player footballer striker midfielder
  golfer boxer driver
`);

/** Roles beside an office of state: a president leads a party, a minister is an MP. */
export const ROLES_BESIDE_OFFICE: ReadonlySet<string> = words(`
  leader mp peer lord lawmaker backbencher senator congressman congresswoman representative member veteran billionaire
  businessman businesswoman tycoon mogul man woman star
`);

/** Words for offices no longer held. */
export const PAST_OFFICE_WORDS: ReadonlySet<string> = words(`
  former ex late then previous outgoing retired
`);

/** Posts that exclude an office of state, unlike a trade or a seat in parliament. */
export const EXCLUSIVE_POSTS: ReadonlySet<string> = words(`
  minister president premier chancellor secretary governor mayor commissioner chief director executive superintendent
  general ambassador judge prosecutor
`);

/** Trades of the stage and of sport, whose people hold no post while they follow them. */
export const STAGE_AND_SPORT: ReadonlySet<string> = words(`
  singer musician rapper songwriter guitarist drummer actor actress comedian dancer model player footballer striker
  midfielder defender goalkeeper golfer boxer driver athlete sprinter swimmer cyclist skier skater jockey
`);
