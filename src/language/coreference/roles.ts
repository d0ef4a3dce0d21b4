import { countLeading } from "../../text/halving.js";
import { OFFICE_OF_ADDRESS } from "../lexicon/en/role-kinds.js";
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from "../lexicon/en/roles.js";
import { headOf, type ParseIndex } from "../parse-index.js";
import { descriptionRange } from "../quotations/description-range.js";
import type { Name } from "../types.js";
import { type Entity, MOST_ROLES, newRole, type Role } from "./entity.js";
import type { LinkedNames } from "./link-names.js";

/** In tokens before a name. */
const LONGEST_OFFICE = 9;

/**
 * Gives people and organizations the offices and descriptions next to their names, and people the organization or
 * country named in those: [Lessen's trade minister Jon Vale], [Jon Vale, head of the Port Authority,], [Jon Vale is the
 * chairman].
 */
export function attachRoles({ entityOf }: LinkedNames, index: ParseIndex): void {
  for (const [i, name] of index.names.entries()) {
    const entity = entityOf[i];
    if (!entity || entity.roles.length >= MOST_ROLES) continue;
    if (entity.type !== "person" && entity.type !== "organization") continue;
    for (const { first, last } of rolesOf(name, entity, index)) {
      const role = buildRole(first, last, index);
      if (!role) continue;
      entity.roles.push(role);
      if (entity.type === "person") entity.affiliation ??= affiliationOf(first, last, entity, entityOf, index);
    }
  }
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function rolesOf(name: Name, entity: Entity, index: ParseIndex): Range[] {
  const nouns = entity.type === "person" ? PERSON_NOUNS : ORGANIZATION_NOUNS;
  const isNoun = (i: number): boolean => nouns.has(index.token(i)?.lemma.toLowerCase() ?? "");
  const found: Range[] = [];
  const before = officeBefore(name, isNoun, index);
  if (before) found.push(before);
  const head = headOf(name.firstToken, name.endToken, index);
  for (const child of index.children(head)) {
    if (index.token(child)?.deprel === "appos" && isNoun(child)) found.push(descriptionRange(child, index));
  }
  const token = index.token(head);
  if (!token) return found;
  // [the trade minister, Jon Vale]
  if (token.deprel === "appos" && isNoun(token.head)) found.push(descriptionRange(token.head, index));
  // [Jon Vale is the chairman]
  if (token.deprel === "nsubj" && index.token(token.head)?.lemma === "be") {
    const attribute = index.child(token.head, "attr");
    if (attribute !== undefined && isNoun(attribute)) found.push(descriptionRange(attribute, index));
  }
  return found;
}

/**
 * [First Deputy Minister of Foreign Affairs] Jon Vale: the title, or nouns and adjectives that end in a noun for a
 * person.
 */
function officeBefore(name: Name, isNoun: (i: number) => boolean, index: ParseIndex): Range | null {
  if (name.title) {
    const first = index.tokenFrom(name.title.start);
    const last = index.tokenFrom(name.title.end) - 1;
    for (let i = first; i <= last; i++) if (isNoun(i) || isShortOffice(i, index)) return { first, last };
  }
  const last = name.firstToken - 1;
  if (!isNoun(last) || index.token(last)?.sentence !== index.token(name.firstToken)?.sentence) return null;
  let first = last;
  while (first > last - LONGEST_OFFICE && isPartOfOffice(first - 1, index)) first--;
  while (first < last && index.token(first)?.upos === "ADP") first++;
  return { first, last };
}

/** [Sen.] */
const isShortOffice = (i: number, index: ParseIndex): boolean =>
  (index.token(i)?.text.replace(/\.$/u, "").toLowerCase() ?? "") in OFFICE_OF_ADDRESS;

function isPartOfOffice(i: number, index: ParseIndex): boolean {
  const token = index.token(i);
  if (!token || token.sentence !== index.token(i + 1)?.sentence) return false;
  return /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.upos) || /^(?:of|for|-|–|&)$/u.test(token.text);
}

function buildRole(first: number, last: number, index: ParseIndex): Role | null {
  const start = index.token(first)?.start;
  const end = index.token(last)?.end;
  if (start === undefined || end === undefined || end <= start) return null;
  const text = index.parse.text.slice(start, end);
  // "rival club Norrick" in a story about a club is not "the club"
  if (ANOTHER.test(text)) return null;
  return newRole({ start, end }, text.replace(/^(?:the|a|an)\s+/iu, ""));
}

const ANOTHER = /^(?:a |an |the )?(?:rival|fellow|another|other)\b/iu;

/** The first organization or country in the role or, with its ['s], right before it. */
function affiliationOf(
  first: number,
  last: number,
  person: Entity,
  entityOf: readonly Entity[],
  index: ParseIndex,
): Entity | null {
  for (let i = Math.max(0, first - 2); i <= last; i++) {
    const name = index.nameAt(i);
    const entity = name && entityNamed(name, { entityOf }, index);
    if (!entity || entity === person) continue;
    if (entity.type === "organization" || entity.type === "country") return entity;
  }
  return null;
}

/** The entity of a name of the text. */
export const entityNamed = (
  name: Name,
  { entityOf }: { readonly entityOf: readonly Entity[] },
  { names }: ParseIndex,
): Entity | null => entityOf[names.indexOf(name, firstNameFrom(names, name.start))] ?? null;

/** Index of the first name that begins at or after an offset, by binary search: names are in text order. */
export const firstNameFrom = (names: readonly Name[], start: number): number =>
  countLeading(names, (name) => name.start < start);
