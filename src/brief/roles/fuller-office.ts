import { PERSON_ROLE_NOUNS, SEATED_OFFICES } from "../../language/lexicon/en/role-nouns.js";
import type { Mention, Name } from "../../language/types.js";
import type { Reading } from "../reading.js";
import { findRoleBefore } from "./before-name.js";
import { findDescription } from "./description.js";
import { fullTitle } from "./role-nouns.js";
import { splitAffiliation } from "./split-affiliation.js";
import { lengthOf, type Role, type RoleWords } from "./types.js";

/** Of a title without its place, in words: "former governor". */
const MOST_OF_TITLE = 2;

/**
 * The same office with its place or body elsewhere, if the one next to the name is only its title: "[the Norland
 * senator]" for Sen. Ada Orr.
 */
export function findFullerOffice(
  reading: Reading,
  role: Role,
  names: readonly Name[],
  mentions: readonly Mention[],
): Role | null {
  const title = titleOf(reading, role);
  if (title === null) return null;
  const isPast = lengthOf(role.words) > 1;
  const isSame = (words: RoleWords | null): words is RoleWords =>
    words !== null &&
    fullTitle(reading.tree.tokens[words.noun]?.text ?? "") === title &&
    reading.tokensOf(words).some(({ lemma }) => lemma === "former") === isPast;
  for (const name of names) {
    const words = findRoleBefore(reading, name, PERSON_ROLE_NOUNS);
    const fuller =
      isSame(words) && lengthOf(words) > lengthOf(role.words) ? splitAffiliation(reading, words, "person") : null;
    if (fuller?.affiliation) return fuller;
  }
  const words = findDescription(reading, names, mentions, PERSON_ROLE_NOUNS);
  const described = isSame(words) ? splitAffiliation(reading, words, "person") : null;
  // "the [senator in Lessen] said": where he was
  const isOffice = described?.affiliation && described.role.split(" ").length <= MOST_OF_TITLE;
  return isOffice && isOnlyHolder(reading, described.words, names) ? described : null;
}

/**
 * Whether everybody named between somebody and a description has another office: in "Sen. Orr lost. Mr Vale fell, too.
 * [The Norland senator] left", it may be Mr Vale's.
 */
function isOnlyHolder(reading: Reading, { firstToken }: RoleWords, names: readonly Name[]): boolean {
  const before = names.findLast(({ endToken }) => endToken <= firstToken);
  return (
    before !== undefined &&
    reading.namesIn(before.endToken, firstToken).every(({ type, title }) => type !== "person" || title !== null)
  );
}

/** The office of which a role is only the title: "Sen.", "Governor", "former Gov.". */
function titleOf(reading: Reading, { words, affiliation }: Role): string | null {
  const first = reading.tree.tokens[words.firstToken]?.text ?? "";
  const isBare = lengthOf(words) === 1 || (lengthOf(words) === 2 && /^former$/i.test(first));
  if (affiliation !== null || !isBare || words.rule !== "before-name") return null;
  const title = fullTitle(reading.tree.tokens[words.noun]?.text ?? "");
  return SEATED_OFFICES.has(title) ? title : null;
}
