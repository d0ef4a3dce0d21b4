import type { Entity, Role } from "./entity.js";

/**
 * Offices of which a text has one at a time, so that [the prime minister] may stand for somebody whose office the text never says. A
 * spokesman or an analyst may be anybody.
 */
export const SOLE_OFFICES =
  /^(?:minister|president|premier|chancellor|king|queen|prince|princess|pope|bishop|archbishop|cardinal|secretary|chairman|chairwoman|chief|director|governor|mayor|senator|general|ambassador|commissioner|manager|coach|leader|actor|actress|singer|striker|captain|judge|mp|peer|businessman|billionaire|tycoon|star|champion|rector|head)$/u;

/** What a state has one of, and whoever holds it is called by it. */
const STATE_OFFICES =
  /^(?:minister|president|premier|chancellor|king|queen|pope|secretary|governor|mayor|ambassador|commissioner|judge|speaker|ombudsman|prosecutor|sheriff)$/u;

/** What somebody may be beside an office that the text never says: [the senator] is a candidate as well, a journalist is none. */
export const OPEN_ROLES =
  /^(?:candidate|nominee|contender|hopeful|frontrunner|rival|opponent|incumbent|politician|democrat|republican|conservative|liberal)$/u;

/** Whom a text may call a star as well. */
export const PERFORMERS =
  /^(?:star|singer|musician|rapper|songwriter|actor|actress|comedian|dancer|model|player|footballer|striker|midfielder|golfer|boxer|driver)$/u;

/** What the holder of an office of state is called too: a president is the leader of a party, a minister an MP. */
const BESIDE_OFFICE =
  /^(?:leader|mp|peer|lord|lawmaker|backbencher|senator|congressman|congresswoman|representative|member|veteran|billionaire|businessman|businesswoman|tycoon|mogul|man|woman|star)$/u;

/** Held no longer. */
const PAST = /^(?:former|ex|late|then|previous|outgoing|retired)$/u;

export const isStateOffice = (noun: string): boolean => STATE_OFFICES.test(noun);

/** Posts that leave no room for an office of state; a trade or a seat in parliament does. */
const POSTS =
  /^(?:minister|president|premier|chancellor|secretary|governor|mayor|commissioner|chief|director|executive|superintendent|general|ambassador|judge|prosecutor)$/u;

/** A post that the text gives somebody now: [police commissioner]; not [former minister], [candidate], [party leader]. */
const isPost = ({ heads }: Role): boolean =>
  [...heads].some((head) => POSTS.test(head)) &&
  ![...heads].some((head) => OPEN_ROLES.test(head) || BESIDE_OFFICE.test(head) || PAST.test(head));

/** [the prime minister] is not the police commissioner Ada Orr: an office of state is not held beside another post. */
export const holdsAnother = ({ roles }: Entity, noun: string): boolean =>
  isStateOffice(noun) && roles.some((role) => !role.heads.has(noun) && isPost(role));
