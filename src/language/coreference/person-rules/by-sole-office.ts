import { countryOfPeople } from "../../lexicon/en/countries.js";
import { OPEN_ROLES, PERFORMERS, SOLE_OFFICES } from "../../lexicon/en/offices.js";
import type { ParseIndex } from "../../parse-index.js";
import type { Antecedent } from "../antecedent.js";
import { isHeld } from "../antecedent-role.js";
import { hasComplement, isAnother } from "../description.js";
import { type Entity, isNamed } from "../entity.js";
import type { DescriptionCandidate } from "../find-candidates.js";
import { genderOfWords } from "../gender.js";
import { hasOtherStanding, isStateOffice } from "../offices.js";
import type { Resolution } from "../resolver.js";
import type { Occurrence } from "../salience.js";
import { isSubjectOver } from "../subject-over.js";

/** In sentences back. */
const NEAR_PERSON = 3;

/**
 * [the prime minister]: if nobody is called so, the most salient person, provided the text gives that person no office.
 */
export function bySoleOffice(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  if (isAnother(candidate, resolution)) return null;
  if (candidate.plural || !SOLE_OFFICES.has(candidate.noun) || hasComplement(candidate, resolution)) return null;
  if (isStateOffice(candidate.noun) && isUnsure(candidate, resolution)) return null;
  if (isBodyPart(candidate, resolution) || isInTitle(candidate, resolution) || isOfOneTold(candidate, resolution))
    return null;
  const gender = genderOfWords([candidate.noun]);
  const speaker = resolution.quotations[resolution.quotationAt(candidate.head)]?.speaker;
  const isStar = candidate.noun === "star";
  const mayBe = (e: Entity): boolean =>
    e.type === "person" &&
    // nobody calls himself [the prime minister]
    !(speaker && e.mentions.some((mention) => mention.start < speaker.end && speaker.start < mention.end)) &&
    !isSubjectOver(e, candidate.head, resolution) &&
    !e.plural &&
    isNamed(e) &&
    /\p{L}{2}/u.test(e.name) &&
    (e.gender !== "unknown" || /\s/u.test(e.name)) &&
    (gender === null || e.gender === "unknown" || e.gender === gender);
  const fits = (e: Entity): boolean =>
    mayBe(e) && e.roles.every(({ heads }) => [...heads].some((head) => (isStar ? PERFORMERS : OPEN_ROLES).has(head)));
  const found = resolution.discourse.salient(candidate.head, fits, NEAR_PERSON);
  // [Ms Orr, a potter, met Mr Vale. The tycoon]: whom the text is about has another trade, but may be meant
  const first = resolution.discourse.salient(
    candidate.head,
    (e) => fits(e) || (mayBe(e) && !PERFORMERS.has(candidate.noun) && !hasOtherStanding(e, candidate.noun)),
    NEAR_PERSON,
  );
  if (first?.entity !== found?.entity) return null;
  if (found && isStateOffice(candidate.noun) && hasRival(candidate.head, found, fits, resolution)) return null;
  return (
    found && {
      entity: found.entity,
      reason: `the person spoken of, ${found.entity.name}, whose office the text does not name`,
    }
  );
}

/** Whether an office of state more likely belongs to somebody named elsewhere, or never. */
const isUnsure = (candidate: DescriptionCandidate, resolution: Resolution): boolean =>
  isHeld(candidate, resolution) ||
  hasOtherOffice(candidate, resolution) ||
  isOfPeople(candidate, resolution.index) ||
  // inside speech it is the holder whom everybody knows: [“Nobody asked the president.”]
  resolution.quotationAt(candidate.head) >= 0 ||
  changesSubject(candidate.head, resolution.index);

/** [The chancellor agreed. The premier left]: of two offices without a name, nothing says which one a person holds. */
const hasOtherOffice = ({ noun }: DescriptionCandidate, { entities }: Resolution): boolean =>
  entities.some(
    ({ type, plural, nameForm, roles }) =>
      type === "person" &&
      !plural &&
      nameForm === "description" &&
      roles.some(({ heads }) => [...heads].some((head) => head !== noun && isStateOffice(head))),
  );

/** [Meanwhile, the chancellor left]: not the person of the sentence before. */
function changesSubject(head: number, { parse, token }: ParseIndex): boolean {
  const first = parse.sentences[token(head)?.sentence ?? -1]?.firstToken;
  return first !== undefined && /^(?:meanwhile|elsewhere)$/iu.test(token(first)?.text ?? "");
}

/**
 * [Orr met Vale. The prime minister …]: an office of state has one holder, and nothing decides between the two unless
 * only one is a subject.
 */
const hasRival = (
  head: number,
  { entity, deprel }: Occurrence,
  fits: (e: Entity) => boolean,
  { discourse }: Resolution,
): boolean => {
  const isSubject = (relation: string): boolean => /^nsubj/u.test(relation);
  const rival = discourse.salient(
    head,
    (e) => e !== entity && fits(e),
    1,
    (o) => !isSubject(deprel) || isSubject(o.deprel),
  );
  return rival !== null;
};

/** [the Saudi king]: a state's office that the text has given to nobody. */
const isOfPeople = ({ first, head }: DescriptionCandidate, { token }: ParseIndex): boolean =>
  Array.from({ length: head - first }, (_, i) => token(first + i)?.text ?? "").some(
    (word) => countryOfPeople(word) !== null,
  );

/** [hit on the head]; not [the head agreed], [the team head]. */
const isBodyPart = ({ noun, head, first }: DescriptionCandidate, { index }: Resolution): boolean =>
  noun === "head" && head - first < 2 && !/^nsubj/u.test(index.token(head)?.deprel ?? "");

/**
 * [The Return of the King], [the Office for the Deputy Prime Minister]: capitalised after a capitalised noun, it is
 * part of a title.
 */
function isInTitle({ head }: DescriptionCandidate, { index }: Resolution): boolean {
  const preposition = index.token(index.token(head)?.head ?? -1);
  const noun = index.token(preposition?.head ?? -1);
  return (
    index.token(head)?.deprel === "pobj" &&
    /^\p{Lu}/u.test(index.token(head)?.text ?? "") &&
    noun !== undefined &&
    noun.upos !== "VERB" &&
    /^\p{Lu}/u.test(noun.text) &&
    index.parse.sentences[noun.sentence]?.firstToken !== noun.index
  );
}

/**
 * A camera is held in [an actor]'s hands, the actor's hands are empty: an indefinite phrase with the same noun just
 * before is the antecedent.
 */
function isOfOneTold({ head, noun }: DescriptionCandidate, { index }: Resolution): boolean {
  for (let at = head - 1; at >= Math.max(0, head - NEAR); at--) {
    const isOne = index.token(at)?.lemma === noun && /^an?$/iu.test(index.token(index.leftEdge(at))?.text ?? "");
    if (isOne) return true;
  }
  return false;
}

/** In tokens: about this sentence and the one before. */
const NEAR = 40;
