import type { Entity, Role } from "./entity.js";

/**
 * Offices of which a text usually mentions one holder, so that [the prime minister] may stand for somebody whose office
 * the text never states. A spokesman or an analyst may be anybody.
 */
export const SOLE_OFFICES =
  /^(?:minister|president|premier|chancellor|king|queen|prince|princess|pope|bishop|archbishop|cardinal|secretary|chairman|chairwoman|chief|director|governor|mayor|senator|general|ambassador|commissioner|manager|coach|leader|actor|actress|singer|striker|captain|judge|mp|peer|businessman|billionaire|tycoon|star|champion|rector|head)$/u;

/** Offices of which a state has one, and by which their holders are called. */
const STATE_OFFICES =
  /^(?:minister|president|premier|chancellor|king|queen|pope|secretary|governor|mayor|ambassador|commissioner|judge|speaker|ombudsman|prosecutor|sheriff)$/u;

/** Roles that go with an unstated office: [the senator] may be a candidate as well, but not a journalist. */
export const OPEN_ROLES =
  /^(?:candidate|nominee|contender|hopeful|frontrunner|rival|opponent|incumbent|politician|democrat|republican|conservative|liberal)$/u;

/** People whom a text may also call a star. */
export const PERFORMERS =
  /^(?:star|singer|musician|rapper|songwriter|actor|actress|comedian|dancer|model|player|footballer|striker|midfielder|golfer|boxer|driver)$/u;

/** Roles beside an office of state: a president leads a party, a minister is an MP. */
const BESIDE_OFFICE =
  /^(?:leader|mp|peer|lord|lawmaker|backbencher|senator|congressman|congresswoman|representative|member|veteran|billionaire|businessman|businesswoman|tycoon|mogul|man|woman|star)$/u;

/** Words for offices no longer held. */
const PAST = /^(?:former|ex|late|then|previous|outgoing|retired)$/u;

export const isStateOffice = (noun: string): boolean => STATE_OFFICES.test(noun);

/** Posts that exclude an office of state, unlike a trade or a seat in parliament. */
const POSTS =
  /^(?:minister|president|premier|chancellor|secretary|governor|mayor|commissioner|chief|director|executive|superintendent|general|ambassador|judge|prosecutor)$/u;

/** A post that somebody holds now: [police commissioner]; not [former minister], [candidate], [party leader]. */
const isPost = ({ heads }: Role): boolean =>
  [...heads].some((head) => POSTS.test(head)) &&
  ![...heads].some((head) => OPEN_ROLES.test(head) || BESIDE_OFFICE.test(head) || PAST.test(head));

/**
 * [the prime minister] is not the police commissioner Ada Orr: nobody holds an office of state together with another
 * post.
 */
export const holdsAnother = ({ roles }: Entity, noun: string): boolean =>
  isStateOffice(noun) && roles.some((role) => !role.heads.has(noun) && isPost(role));

/** Trades of the stage and of sport, whose people hold no post while they follow them. */
const STAGE_AND_SPORT =
  /^(?:singer|musician|rapper|songwriter|guitarist|drummer|actor|actress|comedian|dancer|model|player|footballer|striker|midfielder|defender|goalkeeper|golfer|boxer|driver|athlete|sprinter|swimmer|cyclist|skier|skater|jockey)$/u;

/** [the musician] is not the premier Ada Orr, whom the text calls nothing but a holder of posts. */
export const isOfOtherTrade = ({ roles }: Entity, noun: string): boolean =>
  STAGE_AND_SPORT.test(noun) && roles.length > 0 && roles.every((role) => isPost(role));
