import { countryOfPeople } from "../lexicon/en/countries.js";
import type { ParseIndex } from "../parse-index.js";
import { type Found, hasComplement } from "./antecedent-body.js";
import { byAdornedRole, byRole, byWiderRole, isHeld, meets, textOf } from "./antecedent-role.js";
import type { Occurrence } from "./discourse.js";
import { type Entity, isNamed } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { genderOfWords } from "./gender.js";
import { isStateOffice, OPEN_ROLES, PERFORMERS, SOLE_OFFICES } from "./offices.js";
import { comesFrom, isTold, MOST_MENTIONS, originOf } from "./origin.js";
import type { Resolution } from "./resolver.js";

/** Which person a description in the singular or plural stands for: the surest sign first. */
export function findPerson(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  if (isDefined(candidate.head, resolution.index)) return null;
  const found =
    byStaff(candidate, resolution) ??
    byOrigin(candidate, resolution) ??
    byAge(candidate, resolution) ??
    byUntoldAge(candidate, resolution) ??
    byRole(candidate, resolution) ??
    byWiderRole(candidate, resolution) ??
    byHouse(candidate, resolution) ??
    byAdornedRole(candidate, resolution) ??
    byGender(candidate, resolution) ??
    bySoleOffice(candidate, resolution);
  const origin = originOf(candidate, resolution.index);
  // [the Florida senator] is not Ada Orr (D-Ore.)
  const isAnothers = found && isTold(origin) && comesFrom(found.entity, origin, resolution.index.parse.text) === "no";
  return isAnothers || (found && isSubjectOver(found.entity, candidate.head, resolution)) ? null : found;
}

/** [BBC correspondent Ada Orr … our correspondent said]: the writer's own colleague, where the text has named one. */
function byStaff({ head, noun }: DescriptionCandidate, { index, discourse, quotationAt }: Resolution): Found | null {
  const isOurs = index.children(head).some((c) => c < head && /^our$/iu.test(index.token(c)?.text ?? ""));
  if (!isOurs || !/^(?:correspondent|reporter|editor)$/u.test(noun) || quotationAt(head) >= 0) return null;
  for (const { entity } of discourse.back(discourse.step(head), 200))
    if (entity.type === "person" && isNamed(entity) && entity.roles.some(({ heads }) => heads.has(noun)))
      return { entity, reason: `"our ${noun}": ${entity.name}, who is named as one` };
  return null;
}

/** [the barrister who had stood for Mr Orr]: a clause without a comma says which one, and whoever needs one has not been named by that office. */
export const isDefined = (head: number, index: ParseIndex): boolean =>
  index
    .children(head)
    .some(
      (c) =>
        c > head &&
        index.token(c)?.deprel === "relcl" &&
        !/^(?:,|[-–—]+|\()$/u.test(index.token(index.leftEdge(c) - 1)?.text ?? ""),
    );

/** [the Florida senator], [the Oregon Democrat], [the Norwegian]: whose origin the text has told next to the name. */
function byOrigin(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  const { index, discourse } = resolution;
  const origin = originOf(candidate, index);
  if (candidate.plural || !isTold(origin) || hasComplement(candidate, resolution)) return null;
  const isOffice = !saysOrigin(candidate, index);
  for (const { entity } of discourse.back(discourse.step(candidate.head), 200)) {
    if (entity.type !== "person" || entity.plural || !isNamed(entity)) continue;
    const fits =
      !isOffice || entity.roles.some(({ heads }) => heads.has(candidate.noun) || meets(heads, candidate.noun));
    if (fits && comesFrom(entity, origin, index.parse.text) === "yes")
      return { entity, reason: `from where "the ${candidate.noun}" is, ${entity.name}` };
  }
  return null;
}

/** [the Democrat], [the Norwegian]: the noun itself. */
const saysOrigin = (candidate: DescriptionCandidate, index: ParseIndex): boolean =>
  isTold(originOf({ ...candidate, first: candidate.head, last: candidate.head }, index));

/** Sentences: further back the text may have turned to somebody else of the same house. */
const NEAR_HOUSE = 12;

/** [Ada Orr, director of the WHO's laboratory … the WHO official]: whoever was said to be something there. */
function byHouse(candidate: DescriptionCandidate, { index, discourse }: Resolution): Found | null {
  if (candidate.plural || !/^(?:official|executive|politician|representative|boss|chief)$/u.test(candidate.noun))
    return null;
  const houses = new Set<string>();
  for (let i = candidate.first; i < candidate.head; i++) {
    const name = index.nameAt(i);
    if (name?.type === "organization") houses.add(name.text);
  }
  if (houses.size === 0) return null;
  for (const { entity } of discourse.back(discourse.step(candidate.head), NEAR_HOUSE)) {
    if (entity.type !== "person" || entity.plural || !isNamed(entity)) continue;
    if (entity.roles.some(({ text }) => [...houses].every((house) => text.includes(house))))
      return { entity, reason: `of ${[...houses].join(" and ")}, ${entity.name}` };
  }
  return null;
}

/** [the 43-year-old]: whose age stands next to the name. */
function byAge({ first, last, noun }: DescriptionCandidate, { index, discourse }: Resolution): Found | null {
  const words = textOf(first, last, index);
  const age = /(\d+)[ -]year[ -]old$/u.exec(words)?.[1];
  if (age === undefined || noun !== "old") return null;
  const { text } = index.parse;
  for (const { entity } of discourse.back(discourse.step(last), 200)) {
    if (entity.type !== "person" || entity.plural) continue;
    const told = entity.mentions
      .slice(0, MOST_MENTIONS)
      .some(
        ({ form, start, end }) =>
          form === "name" &&
          (new RegExp(`^\\s*[,(]\\s*(?:aged\\s+)?${age}\\b`, "u").test(text.slice(end, end + 16)) ||
            new RegExp(`\\b${age}[ -]year[ -]old[^.!?]{0,30}$`, "u").test(text.slice(Math.max(0, start - 50), start))),
      );
    if (told) return { entity, reason: `${age} years old, ${entity.name}` };
  }
  return null;
}

/** How many sentences back whoever is called by an age that the text has not told stands. */
const NEAR_AGE = 2;

/** [Orr has signed Jon Vale. The 34-year-old said]: an age alone is said of a person named just before, whatever his part in the sentence. */
function byUntoldAge(candidate: DescriptionCandidate, { index, discourse, quotationAt }: Resolution): Found | null {
  if (candidate.noun !== "old") return null;
  const { text } = index.parse;
  const hasAge = (e: Entity): boolean =>
    e.mentions.some(
      ({ form, end }) => form === "name" && /^\s*[,(]\s*(?:aged\s+)?\d\d\b/u.test(text.slice(end, end + 12)),
    );
  const fits = (e: Entity): boolean => e.type === "person" && !e.plural && /\p{L}\s\p{L}/u.test(e.name) && !hasAge(e);
  const found = discourse.salient(candidate.head, fits, NEAR_AGE, (o) => quotationAt(o.token) < 0);
  return found && { entity: found.entity, reason: `the person spoken of, ${found.entity.name}, by an age` };
}

/** [the woman], [the mother of two]: the last one. */
function byGender(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  if (!/^(?:man|woman|boy|girl|lady|gentleman|mother|father|widow|widower|mum|dad)$/u.test(candidate.noun)) return null;
  if (
    candidate.plural ||
    isAnother(candidate, resolution) ||
    (hasComplement(candidate, resolution) && !countsChildren(candidate, resolution))
  )
    return null;
  const gender = genderOfWords([candidate.noun]);
  const isOne = (e: Entity): boolean => e.type === "person" && !e.plural && e.gender === gender;
  const found = resolution.discourse.salient(candidate.head, isOne, 3);
  return found && { entity: found.entity, reason: `last ${gender} person, ${found.entity.name}` };
}

/** [the mother of two] */
const countsChildren = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.token(head + 1)?.text === "of" && index.token(head + 2)?.tag === "CD";

/** [the prime minister]: nobody is called so, hence the person spoken of, if the text gives that person no office. */
function bySoleOffice(candidate: DescriptionCandidate, resolution: Resolution): Found | null {
  if (isAnother(candidate, resolution)) return null;
  if (candidate.plural || !SOLE_OFFICES.test(candidate.noun) || hasComplement(candidate, resolution)) return null;
  if (isStateOffice(candidate.noun) && isUnsure(candidate, resolution)) return null;
  if (isBodyPart(candidate, resolution) || isInTitle(candidate, resolution) || isOfOneTold(candidate, resolution))
    return null;
  const gender = genderOfWords([candidate.noun]);
  const speaker = resolution.quotations[resolution.quotationAt(candidate.head)]?.speaker;
  const isStar = candidate.noun === "star";
  const fits = (e: Entity): boolean =>
    e.type === "person" &&
    // Nobody calls himself [the prime minister].
    !(speaker && e.mentions.some((mention) => mention.start < speaker.end && speaker.start < mention.end)) &&
    !isSubjectOver(e, candidate.head, resolution) &&
    !e.plural &&
    e.roles.every(({ heads }) => [...heads].some((head) => (isStar ? PERFORMERS : OPEN_ROLES).test(head))) &&
    isNamed(e) &&
    /\p{L}{2}/u.test(e.name) &&
    (e.gender !== "unknown" || /\s/u.test(e.name)) &&
    (gender === null || e.gender === "unknown" || e.gender === gender);
  const found = resolution.discourse.salient(candidate.head, fits, 3);
  if (found && isStateOffice(candidate.noun) && hasRival(candidate.head, found, fits, resolution)) return null;
  return (
    found && {
      entity: found.entity,
      reason: `the person spoken of, ${found.entity.name}, whose office the text does not name`,
    }
  );
}

/** Whether an office of state is more likely somebody's whom the text names elsewhere, or not at all. */
const isUnsure = (candidate: DescriptionCandidate, resolution: Resolution): boolean =>
  isHeld(candidate, resolution) ||
  isOfPeople(candidate, resolution.index) ||
  // In somebody's mouth it is the one whom all know: [“Nobody asked the president.”]
  resolution.quotationAt(candidate.head) >= 0 ||
  changesSubject(candidate.head, resolution.index);

/** [Meanwhile, the chancellor left]: not of whom the sentence before told. */
function changesSubject(head: number, { parse, token }: ParseIndex): boolean {
  const first = parse.sentences[token(head)?.sentence ?? -1]?.firstToken;
  return first !== undefined && /^(?:meanwhile|elsewhere)$/iu.test(token(first)?.text ?? "");
}

/** [Orr met Vale. The prime minister …]: of an office of state there is one, and nothing tells which of the two, unless only one did something. */
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

/** [the Saudi king]: an office of a state that the text has not told of anybody. */
const isOfPeople = ({ first, head }: DescriptionCandidate, { token }: ParseIndex): boolean =>
  Array.from({ length: head - first }, (_, i) => token(first + i)?.text ?? "").some(
    (word) => countryOfPeople(word) !== null,
  );

/** [hit on the head]; not [the head agreed], [the team head]. */
const isBodyPart = ({ noun, head, first }: DescriptionCandidate, { index }: Resolution): boolean =>
  noun === "head" && head - first < 2 && !/^nsubj/u.test(index.token(head)?.deprel ?? "");

/** [The Return of the King], [the Office for the Deputy Prime Minister]: with capitals behind a noun with one, it is a part of a title. */
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

/** A camera is held in [an actor]'s hands, the actor's hands are empty: the one just told of, whoever that is. */
function isOfOneTold({ head, noun }: DescriptionCandidate, { index }: Resolution): boolean {
  for (let at = head - 1; at >= Math.max(0, head - NEAR); at--) {
    const isOne = index.token(at)?.lemma === noun && /^an?$/iu.test(index.token(index.leftEdge(at))?.text ?? "");
    if (isOne) return true;
  }
  return false;
}

/** Tokens: this sentence and the one before. */
const NEAR = 40;

/** [Mr Orr] denied that the prime minister had lied, [his] row with the pope: the subject of a clause, or the owner of a thing, is not described anew within it. */
export function isSubjectOver(entity: Entity, head: number, { index }: Resolution): boolean {
  for (let at = index.token(head); at && at.head !== at.index; at = index.token(at.head)) {
    const subjects = index
      .children(at.head)
      .filter((c) => /^(?:nsubj|nsubjpass|poss)$/u.test(index.token(c)?.deprel ?? ""));
    // Of two clauses side by side, the subject of one is none over the other: [while others said …].
    const isVerb = /^(?:VERB|AUX)$/u.test(at.upos);
    if (isVerb && (at.deprel === "conj" || (at.deprel === "advcl" && hasSubject(at.index, index)))) return false;
    const own = at.index;
    const over = subjects.filter((subject) => subject !== own);
    // [Mr Orr, whom the minister chose]: nor is whoever the clause is about its subject.
    if (at.deprel === "relcl" && index.token(head)?.head === own && hasSubject(own, index)) over.push(at.head);
    if (over.some((subject) => entity.mentions.some((m) => m.firstToken <= subject && subject < m.endToken)))
      return true;
  }
  return false;
}

/** Whether a verb has a subject of its own. */
export const hasSubject = (verb: number, index: ParseIndex): boolean =>
  index.children(verb).some((c) => /^nsubj/u.test(index.token(c)?.deprel ?? ""));

/** [the new president], [the next chairman], [a former minister]: not the one in office. */
const isAnother = ({ first, last }: DescriptionCandidate, { index }: Resolution): boolean => {
  for (let i = first; i <= last; i++) {
    const word = index.token(i)?.text ?? "";
    if (/^(?:new|next|former|future|ex|late|previous|outgoing|incoming|other|another|then|only|last)$/iu.test(word))
      return true;
    // [the first woman president]; not [the first lady], [the first minister].
    if (/^(?:second|third|\d+(?:st|nd|rd|th)|recent|same)$/iu.test(word)) return true;
    if (/^first$/iu.test(word) && !/^(?:lady|gentleman|minister|secretary)$/iu.test(index.token(i + 1)?.text ?? ""))
      return true;
  }
  return false;
};
