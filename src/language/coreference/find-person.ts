import { type Antecedent, type AntecedentRule, firstAntecedent } from "./antecedent.js";
import { byAdornedRole, byRole, byWiderRole } from "./antecedent-role.js";
import { isDefined } from "./description.js";
import type { Entity } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { comesFrom, isTold, originOf } from "./origin.js";
import { byAge, byAgeAndTrade, byUntoldAge } from "./person-rules/by-age.js";
import { byGender } from "./person-rules/by-gender.js";
import { byHouse } from "./person-rules/by-house.js";
import { byOrigin, byUntoldOrigin } from "./person-rules/by-origin.js";
import { bySoleOffice } from "./person-rules/by-sole-office.js";
import { byStaff } from "./person-rules/by-staff.js";
import { byTurn } from "./person-rules/by-turn.js";
import type { Resolution } from "./resolver.js";
import { isSubjectOver } from "./subject-over.js";

/** The rules for a person, the strongest evidence first. */
const PERSON_RULES: readonly AntecedentRule[] = [
  byStaff,
  byTurn,
  byOrigin,
  byAge,
  byUntoldAge,
  byRole,
  byWiderRole,
  byHouse,
  byAdornedRole,
  byGender,
  bySoleOffice,
  byUntoldOrigin,
  byAgeAndTrade,
];

/** The person that a description in the singular or plural stands for. */
export function findPerson(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const { index } = resolution;
  if (isDefined(candidate.head, index)) return null;
  const found = firstAntecedent(PERSON_RULES, candidate, resolution);
  if (found && isSpokenOf(found.entity, candidate, resolution)) return null;
  const origin = originOf(candidate, index);
  // [the Florida senator] is not Ada Orr (D-Ore.)
  const isAnothers = found && isTold(origin) && comesFrom(found.entity, origin, index.parse.text) === "no";
  return isAnothers || (found && isSubjectOver(found.entity, candidate.head, resolution)) ? null : found;
}

/** [“It is good to have Ada back,” the champion said]: nobody calls herself by name. */
function isSpokenOf(person: Entity, { first }: DescriptionCandidate, { index, namedInSpeech }: Resolution): boolean {
  const named = namedInSpeech.get(index.token(first)?.start ?? -1);
  return [...(named ?? [])].some((other) => other === person || person.name.startsWith(`${other.name} `));
}
