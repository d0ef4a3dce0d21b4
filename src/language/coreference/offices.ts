import {
  EXCLUSIVE_POSTS,
  OPEN_ROLES,
  PAST_OFFICE_WORDS,
  ROLES_BESIDE_OFFICE,
  STAGE_AND_SPORT,
  STATE_OFFICES,
} from "../lexicon/en/offices.js";
import type { Entity, Role } from "./entity.js";

export const isStateOffice = (noun: string): boolean => STATE_OFFICES.has(noun);

/** Whether somebody may have this role beside an office, or had it: [candidate], [MP], [former]. */
const goesWithOffice = (head: string): boolean =>
  OPEN_ROLES.has(head) || ROLES_BESIDE_OFFICE.has(head) || PAST_OFFICE_WORDS.has(head);

/** A post that somebody holds now: [police commissioner]; not [former minister], [candidate], [party leader]. */
const isPost = ({ heads }: Role): boolean =>
  [...heads].some((head) => EXCLUSIVE_POSTS.has(head)) && ![...heads].some(goesWithOffice);

/**
 * [the prime minister] is not the police commissioner Ada Orr: nobody holds an office of state together with another
 * post.
 */
export const holdsAnother = ({ roles }: Entity, noun: string): boolean =>
  isStateOffice(noun) && roles.some((role) => !role.heads.has(noun) && isPost(role));

/** [the musician] is not the premier Ada Orr, whom the text calls nothing but a holder of posts. */
export const isOfOtherTrade = ({ roles }: Entity, noun: string): boolean =>
  STAGE_AND_SPORT.has(noun) && roles.length > 0 && roles.every((role) => isPost(role));

/** [the prime minister] is not the party's co-chairman Ada Orr, though a party leader or an MP may be meant. */
export const hasOtherStanding = ({ roles }: Entity, noun: string): boolean =>
  roles.some(({ heads }) => ![...heads].some((head) => head === noun || goesWithOffice(head)));

/** [the former home secretary] */
export const isPastOffice = ({ words }: Role): boolean => [...words].some((word) => PAST_OFFICE_WORDS.has(word));
