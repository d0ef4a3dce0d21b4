import { PERSON_NOUNS } from "../lexicon/en/roles.js";
import type { ParseIndex } from "../parse-index.js";
import { findSubject } from "../quotations/subject.js";
import { findAnnounced, findCataphoric, precedesDescription } from "./cataphora.js";
import { type Entity, isNamed } from "./entity.js";
import { genderOfWords, isDoubtfulGender, setGender } from "./gender.js";
import { namedBelow } from "./named-below.js";
import { objectAbove } from "./object-above.js";
import { isOnlyModifier } from "./only-modifier.js";
import { subjectOfOwnClause } from "./own-possessive.js";
import { findProtagonist } from "./protagonist.js";
import { addMention, type Resolution } from "./resolver.js";
import { resumedSpeaker } from "./resumed-speaker.js";
import { isSubject, isTopic, type Occurrence } from "./salience.js";
import { isOfOneUntold, isOfUntoldAround, isUntoldAbove } from "./untold-person.js";

const PERSONAL = /^(?:s?he|him|his|hers?|himself|herself|they|them|their)$/u;

/**
 * [he]: the most salient person who is not known to be a woman. Inside speech, only somebody named in the same speech.
 */
export function linkPersonPronoun(head: number, word: string, gender: "male" | "female", resolution: Resolution): void {
  const { discourse, quotationAt } = resolution;
  const standFor = (entity: Entity, reason: string): void => {
    // a pronoun that agrees with the first name confirms it
    if (entity.gender !== gender || isDoubtfulGender(entity)) setGender(entity, gender, `"${word}"`);
    addMention(resolution, entity, head, { first: head, last: head }, "pronoun", `${word}: ${reason}`);
  };
  if (isGeneric(head, resolution.index)) return;
  const bound = /self$/u.test(word) ? boundBySubject(head, resolution) : ownerInClause(head, resolution);
  if (bound && bound.gender !== (gender === "male" ? "female" : "male")) {
    standFor(bound, `subject of its clause, ${bound.name}`);
    return;
  }
  const ahead = findAnnounced(head, gender, resolution) ?? findCataphoric(head, gender, resolution);
  if (ahead) {
    standFor(ahead.entity, ahead.reason);
    return;
  }
  if (precedesDescription(head, gender, resolution)) return;
  const protagonist = findProtagonist(head, gender, resolution);
  if (protagonist) {
    standFor(protagonist, `whom the text is about, ${protagonist.name}`);
    return;
  }
  const resumed = resumedSpeaker(head, gender, resolution);
  if (resumed) {
    standFor(resumed, `who spoke last, ${resumed.name}`);
    return;
  }
  const inside = quotationAt(head);
  const step = discourse.step(head);
  const people = new Set<Entity>();
  for (const occurrence of discourse.back(step)) {
    if (inside < 0 || occurrence.quotation === inside) people.add(occurrence.entity);
  }
  const spokenOf = resolution.namedInSpeech.get(resolution.index.token(head)?.start ?? -1);
  const below = namedBelow(head, resolution);
  const isPerson = (e: Entity): boolean =>
    e.type === "person" &&
    !e.plural &&
    people.has(e) &&
    !spokenOf?.has(e) &&
    !below.has(e) &&
    !isOnlyModifier(e, resolution.index);
  const known = discourse.salient(head, (e) => isPerson(e) && e.gender === gender);
  const possible = discourse.salient(head, (e) => isPerson(e) && (e.gender === gender || e.gender === "unknown"));
  const found = known && possible && !outranks(possible, known, head, resolution.index) ? known : (possible ?? known);
  if (found && found.entity.gender !== gender && isOfOneUntold(head, gender, resolution)) return;
  if (inside < 0 && (isUntoldAbove(head, resolution) || isOfUntoldAround(head, gender, resolution))) return;
  if (inside < 0 && (found === null || found.step < step - 1) && followsUntold(head, gender, resolution)) return;
  const nearer = found && inside < 0 ? onlyOneBefore(head, found, gender, isPerson, resolution) : null;
  if (nearer) {
    standFor(nearer, `the only person of the sentence before, ${nearer.name}`);
    return;
  }
  const entity =
    found?.entity ??
    (inside < 0
      ? (misjudged(head, gender, isPerson, resolution) ??
        onlyOne(
          head,
          gender,
          (e) => !spokenOf?.has(e) && !below.has(e) && !isOnlyModifier(e, resolution.index),
          resolution,
        ))
      : null);
  if (!entity) return;
  const why = entity.gender === gender ? `${gender} by ${entity.genderFrom}` : "gender not told";
  const where = found === null ? "one" : /^nsubj/u.test(found.deprel) ? "subject" : "person";
  standFor(entity, `last ${where} that fits, ${entity.name} (${why})`);
}

/**
 * [She will write to the harbour master. He left]: the subject is somebody in the sentence before whom only an office
 * identifies.
 */
function followsUntold(
  head: number,
  gender: "male" | "female",
  { index, discourse, quotationAt }: Resolution,
): boolean {
  const pronoun = index.token(head);
  const before = index.parse.sentences[(pronoun?.sentence ?? 0) - 1];
  if (!pronoun || !before || !isSubject(pronoun)) return false;
  // [“I shall stay,” he said]: the speech goes on, and so does its speaker
  if (quotationAt(head - 1) >= 0 || quotationAt(head - 2) >= 0) return false;
  for (let i = before.firstToken; i < before.endToken; i++) {
    const token = index.token(i);
    if (token?.tag !== "NN" || !/^(?:dobj|dative|pobj)$/u.test(token.deprel)) continue;
    if (!PERSON_NOUNS.has(token.lemma.toLowerCase()) || quotationAt(i) >= 0 || index.nameAt(i)) continue;
    const told = genderOfWords([token.lemma.toLowerCase()]);
    if (told !== null && told !== gender) continue;
    const isDefinite = index
      .children(i)
      .some((c) => c < i && /^(?:the|her|his|its)$/iu.test(index.token(c)?.text ?? ""));
    const isNamedBeside =
      index.nameAt(i + 1) !== null || index.children(i).some((c) => index.nameAt(c)?.type === "person");
    const known = discourse.entityAt(i, head, 1);
    if (isDefinite && !isNamedBeside && (known === null || !isNamed(known))) return true;
  }
  return false;
}

/**
 * [Vale agreed. That is bad news for Per Orr. He said]: the only person of the sentence before who fits, rather than
 * somebody last spoken of further back.
 */
function onlyOneBefore(
  head: number,
  found: Occurrence,
  gender: "male" | "female",
  isPerson: (entity: Entity) => boolean,
  { discourse }: Resolution,
): Entity | null {
  const step = discourse.step(head);
  const near = new Set<Entity>();
  for (const { entity, quotation, deprel } of discourse.back(step, 1)) {
    if (entity === found.entity) return null;
    // [the Orr trial]: a name for a thing tells nothing of the person
    if (deprel === "compound") continue;
    const isOne = isPerson(entity) && isNamed(entity) && (entity.gender === gender || entity.gender === "unknown");
    if (quotation < 0 && isOne) near.add(entity);
  }
  const [only] = near;
  if (!only || near.size > 1 || found.step >= step - 1) return null;
  return only.gender === gender || found.entity.gender !== gender ? only : null;
}

/** How many prepositions may come between a reflexive and its verb: [the scorn of Vale for himself]. */
const MOST_JOINTS = 3;

/** [Vale mocked Orr for referring to herself]: a reflexive stands for the subject of its own clause. */
function boundBySubject(head: number, { index, discourse }: Resolution): Entity | null {
  let at = index.token(head);
  for (let step = 0; at && step < MOST_JOINTS && at.upos !== "VERB"; step++) at = index.token(at.head);
  const subject = at?.upos === "VERB" ? findSubject(at.index, index) : null;
  return discourse.entityAt(subject, head, 1, (e) => e.type === "person" && !e.plural);
}

/** [Vale said Pell had sold his boat]: the subject of its own clause. */
const ownerInClause = (head: number, { index, discourse }: Resolution): Entity | null =>
  discourse.entityAt(subjectOfOwnClause(head, index), head, 0, (e) => e.type === "person" && !e.plural);

/** [he or she], [his/her]: anybody. */
function isGeneric(head: number, index: ParseIndex): boolean {
  const isOther = (joint: number, other: number): boolean =>
    /^(?:or|\/)$/iu.test(index.token(joint)?.text ?? "") && PERSONAL.test(index.token(other)?.text.toLowerCase() ?? "");
  return isOther(head - 1, head - 2) || isOther(head + 1, head + 2);
}

/**
 * [Nicola Orr welcomed the move. She said]: the subject of the sentence before, whose first name or [chairman]
 * suggested another gender, if nobody else fits.
 */
function misjudged(
  head: number,
  gender: "male" | "female",
  isPerson: (entity: Entity) => boolean,
  { discourse }: Resolution,
): Entity | null {
  const isDoubtful = (e: Entity): boolean => isPerson(e) && e.gender !== gender && isDoubtfulGender(e);
  const found = discourse.salient(head, isDoubtful, 1, (o) => isSubject(o) && o.inMainClause);
  return found?.entity ?? null;
}

/** If a text has more people, somebody named long ago is not who [she] means. */
const MOST_PEOPLE = 40;

/** [she], long after the last woman was named: the only woman in the text. */
function onlyOne(
  head: number,
  gender: "male" | "female",
  fits: (entity: Entity) => boolean,
  { entities }: Resolution,
): Entity | null {
  const people = entities.filter(
    (e) => e.type === "person" && !e.plural && isNamed(e) && (e.mentions[0]?.firstToken ?? head) < head,
  );
  const known = people.filter((e) => e.gender === gender);
  const possible = known.length > 0 ? known : people.filter((e) => e.gender === "unknown");
  const [only] = possible;
  return only && people.length <= MOST_PEOPLE && possible.length === 1 && fits(only) ? only : null;
}

/**
 * Prefers a candidate of unknown gender over one of matching gender only if (a) it occurs later as a main-clause
 * subject or a topic, or as the object above the pronoun's clause, or two sentences later, or (b) in the same sentence
 * it is the main-clause subject and the other is not: [Mr Vale's aide said so], [The aide told Mr Vale], [The aide said
 * Mr Vale had left].
 */
function outranks(possible: Occurrence, known: Occurrence, head: number, index: ParseIndex): boolean {
  if (possible.sentence > known.sentence + 1) return true;
  const pronoun = index.token(head);
  if (pronoun && possible.token === objectAbove(pronoun, index)) return true;
  const leads = (isSubject(possible) && possible.inMainClause) || isTopic(possible, index);
  const isBelow = !isSubject(known) || (!known.inMainClause && isNewOrNamed(possible.entity));
  return leads && (possible.sentence > known.sentence || (possible.sentence === known.sentence && isBelow));
}

/** [One clerk], [a clerk] is somebody new; [the minister] may be somebody whom the text has named. */
const isNewOrNamed = (entity: Entity): boolean =>
  isNamed(entity) || /^(?:an?|one|another|some)\b/iu.test(entity.mentions[0]?.text ?? "");
