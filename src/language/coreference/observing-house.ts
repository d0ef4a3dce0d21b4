import type { ParseIndex } from "../parse-index.js";
import type { Entity } from "./entity.js";
import type { Occurrence } from "./salience.js";

/*
 * Houses that judge other firms for a living: [the brokerage Orlen & Vale], [the rating agency Halden]. [the company]
 * in what they say is mostly somebody else.
 */

/** What a text calls such a house. */
const CALLED =
  /\b(?:brokerage|stockbrokers?|brokers?|consultancy|consultants|analysts|pollsters?|forecasters?|think[- ]tank|(?:ratings?|research|advisory|consulting) (?:agency|firm|group|house|company|institute|organi[sz]ation))\b/iu;

/** What the name of such a house ends with: [Orlen Securities]. */
const NAMED = /\s(?:Securities|Research|Economics|Analytics|Ratings|Intelligence)$/u;

export const isObservingHouse = ({ name, roles }: Entity): boolean =>
  NAMED.test(name) || roles.some(({ text }) => CALLED.test(text));

/** [Ada Orr of Orlen Securities said the bank would grow]: somebody without an office, told by the house alone. */
export function isHouseOfSomebody({ token, deprel, entity }: Occurrence, index: ParseIndex): boolean {
  const preposition = deprel === "pobj" ? index.token(index.token(token)?.head ?? -1) : undefined;
  const isOf = preposition !== undefined && /^(?:of|at|from|with)$/iu.test(preposition.text);
  return isOf && index.nameAt(preposition.head)?.type === "person" && isObservingHouse(entity);
}
