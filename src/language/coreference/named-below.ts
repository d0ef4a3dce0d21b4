import { headOf } from "../parse-index.js";
import type { Name } from "../types.js";
import type { Entity } from "./entity.js";
import { reports } from "./named-in-speech.js";
import type { Resolution } from "./resolver.js";
import { firstNameFrom } from "./roles.js";
import { hasSubject } from "./subject-over.js";

/** The most names of a clause, and the most heads up from each, that are checked. */
const MOST_NAMES = 40;
const LONGEST_WAY = 10;

/**
 * People that a pronoun in subject position cannot stand for: those named after it in its own clause or one under it
 * (binding theory, condition C): [he confirmed Mr Vale's wish], [he told Mr Vale that]. [He was tired when Mr Vale
 * came] and [he is Jon Vale] may be about one man.
 */
export function namedBelow(pronoun: number, { index, linked }: Resolution): ReadonlySet<Entity> {
  const named = new Set<Entity>();
  const token = index.token(pronoun);
  if (!token || !/^nsubj/u.test(token.deprel) || token.head <= pronoun) return named;
  const last = index.rightEdge(token.head);
  const first = firstNameFrom(index.names, token.end);
  for (let i = first; i < first + MOST_NAMES; i++) {
    const name = index.names[i];
    if (!name || name.firstToken > last) break;
    const entity = linked.entityOf[i];
    if (!entity || name.type !== "person" || reports(name, index)) continue;
    if (isBelow(name, token.head, index)) named.add(entity);
  }
  return named;
}

function isBelow({ firstToken, endToken }: Name, verb: number, index: Resolution["index"]): boolean {
  let at = index.token(headOf(firstToken, endToken, index));
  let isOutside = false;
  for (let step = 0; at && step < LONGEST_WAY && at.head !== at.index; step++) {
    if (/^(?:advcl|relcl|parataxis|attr|oprd|appos)$/u.test(at.deprel)) isOutside = true;
    if (at.deprel === "conj" && hasSubject(at.index, index)) isOutside = true;
    // [he said that if the chair asked Mr Vale, the board would agree]: all of the reported clause is below "he"
    if (at.deprel === "ccomp") isOutside = false;
    if (at.head === verb) return !isOutside && at.index > verb;
    at = index.token(at.head);
  }
  return false;
}
