import { MARKET_OBSERVERS } from "../lexicon/en/actor-nouns.js";
import { countryNamed, countryOfPeople } from "../lexicon/en/countries.js";
import { isOutlet } from "../lexicon/en/media-names.js";
import { PLAIN_REPORTING_VERBS } from "../lexicon/en/speech-verbs.js";
import type { ParseIndex } from "../parse-index.js";
import type { Antecedent } from "./antecedent.js";
import { COMMERCIAL, fitsKind, isAnyFirm, isCalled } from "./body-kinds.js";
import { hasComplement } from "./description.js";
import { FAR_BACK } from "./discourse.js";
import { type Entity, isNamed, wordsOf } from "./entity.js";
import type { DescriptionCandidate } from "./find-candidates.js";
import { isBrand, isHearer, isHouseOfObserver, isMarket } from "./mentioned-in-passing.js";
import { isHouseOfSomebody, isObservingHouse } from "./observing-house.js";
import { comesFrom, namesAnother, originOf } from "./origin.js";
import { agentOver } from "./own-clause.js";
import type { Resolution } from "./resolver.js";
import { entityNamed } from "./roles.js";
import type { Occurrence } from "./salience.js";

/** In sentences back to an institution that only its kind identifies. */
const NEAR_BODY = 4;
/** The same to one that the title names. */
const NEAR_TITLED = 8;

/**
 * [the Labour party], [the Norrick group], [the Norrick trade union]: the name right before the noun, or before the
 * word that narrows the noun.
 */
export function byOwnName({ head }: DescriptionCandidate, { index, linked }: Resolution): Antecedent | null {
  const narrowed = index.nameAt(head - 1) === null && /^(?:NOUN|ADJ)$/u.test(index.token(head - 1)?.upos ?? "");
  const last = narrowed ? head - 2 : head - 1;
  const name = index.nameAt(last);
  if (name?.type !== "organization" || name.endToken !== last + 1 || index.token(last)?.head !== head) return null;
  if (!(narrowed ? WHOLE_BODY : OWN_KIND).test(index.token(head)?.lemma ?? "")) return null;
  const entity = entityNamed(name, linked, index);
  return entity ? { entity, reason: `the noun says what ${entity.name} is` } : null;
}

const OWN_KIND = /^(?:party|group|company|firm|union|newspaper|bank|airline|club|team)$/u;

/** Nouns for a body of its own; "the Norrick design team" is only a part of Norrick. */
const WHOLE_BODY = /^(?:party|union|bank|airline)$/u;

/** [the Turkmen side] in talks is Turkmenistan, if the text names it. */
export function bySide({ head, noun }: DescriptionCandidate, { index, discourse }: Resolution): Antecedent | null {
  const people = noun === "side" ? countryOfPeople(index.token(head - 1)?.text ?? "") : null;
  if (people === null) return null;
  const found = discourse.salient(head, (e) => e.type === "country" && countryNamed(e.name) === people, BACK_TO_SIDES);
  return found && { entity: found.entity, reason: `the side of ${found.entity.name}` };
}

/** In sentences. The two parties of a report stay the same throughout. */
const BACK_TO_SIDES = 30;

/** [the pop art movement]: a noun before the head identifies another body, except for the name of a people. */
const isNarrowed = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index
    .children(head)
    .some(
      (c) => c < head && index.token(c)?.deprel === "compound" && index.nameAt(c) === null && !tellsPeople(c, index),
    );

/** [the iTunes store]: a name inside the description, which the antecedent must share. */
const namesWithin = ({ head }: DescriptionCandidate, { index }: Resolution): string[] =>
  index
    .children(head)
    .filter((c) => c < head && index.token(c)?.deprel === "compound" && !tellsPeople(c, index))
    .flatMap((c) => index.nameAt(c)?.text ?? []);

/** [the Norse firm], [the Danish-Norse group]: also if no name was found there. */
const tellsPeople = (c: number, index: ParseIndex): boolean =>
  /^(?:group|place|country)$/u.test(index.nameAt(c)?.type ?? "") ||
  countryOfPeople(index.token(c)?.text ?? "") !== null;

/** Institutions that texts mention without having named them. */
const GENERAL =
  /^(?:coalition|alliance|movement|network|government|administration|police|army|military|navy|court|parliament|congress|senate|church|cabinet|opposition|school|hospital|museum|office|department|board|campaign|team|side|unit|paper|newspaper|magazine|university|college|society|trust|fund)$/u;

/** [the company]: the most salient institution, unless its name is of another kind. */
export function byKind(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  if (candidate.plural || hasComplement(candidate, resolution) || GENERAL.test(candidate.noun)) return null;
  // [the combined firm]: one that does not exist yet
  if (isJoined(candidate, resolution)) return null;
  const ofKind = kindFilter(candidate, resolution);
  // [Norrick wants to buy the firm]: another one
  const agent = agentOver(candidate.head, resolution);
  const fits = (e: Entity): boolean => e !== agent && ofKind(e);
  const here = resolution.discourse.step(candidate.head);
  const found = resolution.discourse.salient(
    candidate.head,
    fits,
    NEAR_TITLED,
    (o) =>
      (here - o.step <= NEAR_BODY || resolution.titled.has(o.entity)) &&
      !isHearer(o, resolution.index) &&
      !isHouseOfObserver(o, resolution.index) &&
      !isHouseOfSomebody(o, resolution.index) &&
      !isMarket(o, resolution.index) &&
      !isBrand(o, resolution.index),
    (e) => calledPoints(candidate, e) + topicPoints(candidate, e, resolution),
  );
  // [The High Street retailer] is the firm that was the subject just before, if the text mentions no other
  if (isNarrowed(candidate, resolution)) {
    const isOnly =
      found &&
      /^nsubj/u.test(found.deprel) &&
      COMMERCIAL.test(candidate.noun) &&
      (candidate.noun !== "group" || /\bgroup$/iu.test(found.entity.name)) &&
      opensWithThe(candidate, resolution);
    if (!isOnly || hasRival(candidate.head, found.entity, fits, resolution)) return null;
  }
  if (
    found &&
    !/^nsubj/u.test(found.deprel) &&
    isOfPeople(candidate, resolution) &&
    hasRival(candidate.head, found.entity, fits, resolution)
  )
    return null;
  return (
    found && {
      entity: found.entity,
      reason: `"the ${candidate.noun}": last institution of that kind, ${found.entity.name}`,
    }
  );
}

/** Whether an entity may be the body that a description tells of. */
function kindFilter(candidate: DescriptionCandidate, resolution: Resolution): (entity: Entity) => boolean {
  const isOfKind = fitsKind(candidate, resolution);
  const own = namesWithin(candidate, resolution);
  // [Harbour News reported that the firm would close]: an outlet is mostly where the news is from
  const isReporter = (e: Entity): boolean => !isCalled(candidate.noun, e) && !resolution.titled.has(e);
  return (e) =>
    isOfKind(e) &&
    !(isOutlet(e.name) && isReporter(e)) &&
    own.every((name) => e.name.includes(name)) &&
    // [the Italian firm] is not the German firm Norrick
    !e.roles.some((role) => namesAnother(candidate, role, resolution.index));
}

/**
 * In points of salience: [the group] is rather the [Norrick Group] than another firm, even than the subject, and rather
 * a firm that the text has called a group.
 */
const NAMED_SO = 50;
const CALLED_SO = 20;
/** For [the company], which may be any: whom the title names is what the article is about, and no house of analysts. */
const TITLED = 15;
const OBSERVING = -60;

function topicPoints(candidate: DescriptionCandidate, entity: Entity, { titled }: Resolution): number {
  if (!isAnyFirm(candidate)) return 0;
  if (titled.has(entity)) return TITLED;
  return isObservingHouse(entity) && !isCalled(candidate.noun, entity) ? OBSERVING : 0;
}

function calledPoints({ noun }: DescriptionCandidate, entity: Entity): number {
  if (isNamed(entity) && wordsOf(entity.name).includes(noun)) return NAMED_SO;
  return isCalled(noun, entity) ? CALLED_SO : 0;
}

const isJoined = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.children(head).some((c) => c < head && JOINED.test(index.token(c)?.text ?? ""));

/** Of a firm: made of two or more that the text names. */
const JOINED = /^(?:combined|merged|enlarged|unified|joint|resulting)$/iu;

/** In heads, from a description up to the verb of saying: [He said] it was unlikely that the firm would grow. */
const CLIMB = 8;

/** [Ada Orr, a spokeswoman for Norrick, … She said the firm would grow]: the speaker's own institution. */
export function bySpeaker(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const { index, discourse, entities } = resolution;
  if (candidate.plural || GENERAL.test(candidate.noun)) return null;
  if (hasComplement(candidate, resolution) || isNarrowed(candidate, resolution)) return null;
  let at = index.token(candidate.head);
  for (let steps = 0; at && steps < CLIMB && !PLAIN_REPORTING_VERBS.has(at.lemma); steps++) {
    const head = index.token(at.head);
    if (head === at) return null;
    at = head;
  }
  const subject = at && index.child(at.index, "nsubj");
  if (at === undefined || subject === undefined || !PLAIN_REPORTING_VERBS.has(at.lemma)) return null;
  const speaker = discourse.entityAt(subject, candidate.head, 0, (e) => e.type === "person");
  if (!speaker || speaker.roles.length === 0) return null;
  if (speaker.roles.some(({ words }) => [...words].some((word) => MARKET_OBSERVERS.has(word.replace(/s$/u, "")))))
    return null;
  const fits = fitsKind(candidate, resolution);
  // [the club] of an analyst is not his own
  const isOwn = (e: Entity): boolean => !/^(?:club|team)$/u.test(candidate.noun) || isCalled(candidate.noun, e);
  const house = entities.find((e) => fits(e) && isOwn(e) && speaker.roles.some(({ text }) => text.includes(e.name)));
  return house ? { entity: house, reason: `"the ${candidate.noun}": the one of ${speaker.name}, ${house.name}` } : null;
}

/** [The bank let Norrick down, forcing the company to sell]: a result affects the object of the clause. */
export function byResult(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const { index, discourse } = resolution;
  const token = index.token(candidate.head);
  const verb = index.token(token?.head ?? -1);
  const isResult = verb?.tag === "VBG" && verb.deprel === "advcl" && index.token(verb.index - 1)?.text === ",";
  const stands = /^(?:dobj|nsubj)$/u.test(token?.deprel ?? "") && COMMERCIAL.test(candidate.noun);
  if (!isResult || !stands || candidate.plural || isNarrowed(candidate, resolution)) return null;
  const found = discourse.salient(
    candidate.head,
    fitsKind(candidate, resolution),
    0,
    ({ sentence, deprel }) => sentence === token?.sentence && deprel === "dobj",
  );
  return (
    found && { entity: found.entity, reason: `"the ${candidate.noun}": what it was done to, ${found.entity.name}` }
  );
}

/** [the Norland group]: identifies one of several, though the text may not say which people the others belong to. */
const isOfPeople = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  index.children(head).some((c) => c < head && tellsPeople(c, index));

const opensWithThe = ({ head }: DescriptionCandidate, { index }: Resolution): boolean =>
  /^the$/iu.test(index.token(index.leftEdge(head))?.text ?? "");

const hasRival = (
  head: number,
  entity: Entity,
  fits: (entity: Entity) => boolean,
  { discourse }: Resolution,
): boolean => discourse.salient(head, (e) => e !== entity && fits(e), NEAR_BODY) !== null;

/**
 * [Halden Works chief executive Tom Brandt said the company would hire]: the institution named in the subject's own
 * phrase.
 */
export function bySubject(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  if (candidate.plural || hasComplement(candidate, resolution) || isNarrowed(candidate, resolution)) return null;
  const { deprel = "", sentence, head: verb = -1 } = resolution.index.token(candidate.head) ?? {};
  // [Norrick managers told the paper], [the panel]: the hearers do not belong to Norrick
  const isHeard = /^(?:tell|inform|ask|urge|warn)$/u.test(resolution.index.token(verb)?.lemma ?? "");
  if (deprel === "dobj" && (NEWS.test(candidate.noun) || isHeard)) return null;
  const fits = fitsKind(candidate, resolution);
  const found = resolution.discourse.salient(
    candidate.head,
    fits,
    0,
    (o) =>
      o.sentence === sentence &&
      belongsToSubject(o, resolution) &&
      // [A Norrick spokesman denied the campaign was late]: Norrick is none
      (!GENERAL.test(candidate.noun) || isCalled(candidate.noun, o.entity)) &&
      !isHouseOfObserver(o, resolution.index) &&
      !isHouseOfSomebody(o, resolution.index),
  );
  return (
    found && {
      entity: found.entity,
      reason: `"the ${candidate.noun}": the one that the subject belongs to, ${found.entity.name}`,
    }
  );
}

const NEWS = /^(?:paper|newspaper|magazine|broadcaster|station|agency|website|programme)$/u;

/** In heads, from an institution up to the subject that it is a part of. */
const LONGEST_TITLE = 5;

function belongsToSubject({ token, deprel }: Occurrence, { index }: Resolution): boolean {
  if (/^nsubj/u.test(deprel)) return false;
  let at = index.token(token);
  for (let step = 0; at && step < LONGEST_TITLE; step++) {
    if (/^nsubj/u.test(at.deprel)) return true;
    if (!/^(?:compound|poss|nmod|amod|appos|prep|pobj)$/u.test(at.deprel)) return false;
    at = index.token(at.head);
  }
  return false;
}

/** [the Finnish company]: the only one of that kind whom the text places in that country: [Finnish maker Norrick]. */
export function byPeople(candidate: DescriptionCandidate, resolution: Resolution): Antecedent | null {
  const { index, discourse } = resolution;
  const origin = originOf(candidate, index);
  if (candidate.plural || origin.places.length === 0 || !COMMERCIAL.test(candidate.noun)) return null;
  // [the largest Finnish company]: not only the country says which one
  if (candidate.first !== candidate.head - 2 || !opensWithThe(candidate, resolution)) return null;
  if (index.nameAt(candidate.head + 1) || hasComplement(candidate, resolution)) return null;
  const fits = fitsKind(candidate, resolution);
  const found = new Set<Entity>();
  for (const { entity } of discourse.back(discourse.step(candidate.head), FAR_BACK))
    if (!found.has(entity) && fits(entity) && comesFrom(entity, origin, index.parse.text) === "yes") found.add(entity);
  const [entity] = found;
  return entity && found.size === 1
    ? { entity, reason: `from where "the ${candidate.noun}" is, ${entity.name}` }
    : null;
}
