import { genderOfPronoun } from "../lexicon/en/gendered-words.js";
import { OPEN_ROLES } from "../lexicon/en/offices.js";
import { headOf, type ParseIndex } from "../parse-index.js";
import type { Mention, Quotation, SpeakerMention, Token } from "../types.js";
import { matches } from "./antecedent-role.js";
import { isDefined } from "./description.js";
import { type Entity, isNamed, takeMention } from "./entity.js";
import { mentionFinder } from "./link-speaker.js";
import { hasOtherStanding, holdsAnother, isOfOtherTrade, isPastOffice, isStateOffice } from "./offices.js";
import type { Resolution } from "./resolver.js";
import { isSubjectOver } from "./subject-over.js";

/** People whom a text may quote without ever naming them, and different ones in each sentence. */
const ANYBODY =
  /^(?:spokes\p{L}+|official|source|lawyer|attorney|aide|staffer|insider|analyst|broker|trader|dealer|economist|expert|observer|witness|reporter|journalist|correspondent|interviewer|host|presenter|moderator|judge|officer|resident|voter|neighbou?r|mother|father|wife|husband|son|daughter|brother|sister|friend|colleague|victim|narrator|caller|user|reader|critic|opponent|rival|successor|predecessor)$/u;

/** An office with its complement. */
const FULL_OFFICE =
  /\b(?:president|premier|chancellor|minister|king|queen|prince|governor|mayor|secretary|chairman|chairwoman|chair|chief|director|head|leader|manager|editor|author|founder|owner) of\b/iu;

/** In sentences back, quotations included. */
const FARTHEST = 12;

/** In sentences from a description at the beginning of an article to the name. */
const NEXT = 2;

/**
 * [Former minister Ada Lorne attacked the plan. "It is wrong," the Labour MP for Lessen said.]: a speaker whom the text
 * describes in new words is the topic of the sentence before; at the beginning of an article, the person named in the
 * next sentence. Only people described as one certain person, without a conflicting office. Runs after everything else
 * is linked.
 */
export function linkRetoldSpeakers(resolution: Resolution): void {
  const entityAt = mentionFinder(resolution);
  const topics = findTopics(resolution);
  for (const quotation of resolution.quotations) {
    const { speaker } = quotation;
    const described = speaker ? entityAt(speaker) : null;
    if (!speaker || described?.type !== "person" || isNamed(described) || described.plural) continue;
    const mention = descriptionFor(mentionAt(described, speaker), described, resolution);
    if (!mention || !isCertain(mention, resolution) || isIntroduced(mention, resolution)) continue;
    const noun = headNoun(mention, resolution);
    const person =
      byOffice(described, noun, resolution) ?? whoIsMeant(mention, described, quotation, topics, resolution);
    if (person) merge(described, person, mention, speaker, resolution);
  }
}

/** [The minister outlined the plan. He said]: what the text called whoever is now only [he]. */
function descriptionFor(
  mention: Mention | undefined,
  { mentions }: Entity,
  { index }: Resolution,
): Mention | undefined {
  if (mention?.form !== "pronoun") return mention;
  const told = mentions.find(({ form }) => form === "description");
  const head = told && index.token(headOf(told.firstToken, told.endToken, index));
  return head?.deprel === "nsubj" ? told : mention;
}

const mentionAt = (entity: Entity, { start, end }: { start: number; end: number }): Mention | undefined =>
  entity.mentions.find((m) => m.start < end && start < m.end);

/** [the Labour MP for Lessen], [his former adviser]; not [a driver], [the spokesman], [the other driver]. */
function isCertain({ firstToken, endToken }: Mention, { index }: Resolution): boolean {
  const first = index.token(firstToken);
  if (!first) return false;
  const owned = first.tag === "PRP$" || isOwned({ firstToken, endToken }, { index });
  const noun = headNoun({ firstToken, endToken }, { index });
  const isNext = /^(?:other|next|second|third)$/iu.test(index.token(firstToken + 1)?.text ?? "");
  return (owned || /^the$/iu.test(first.text)) && noun !== "" && !isNext && !ANYBODY.test(noun);
}

/**
 * [the secretary of the council Jon Vale], [Ada Orr, Jon's mother,], [the barrister who stood for her]: the text says
 * who it is, or introduces the person.
 */
function isIntroduced({ firstToken, endToken }: Mention, { index }: Resolution): boolean {
  const head = headOf(firstToken, endToken, index);
  const isOwner = (name: number): boolean => index.token(index.nameAt(name)?.endToken ?? -1)?.tag === "POS";
  const last = index.nameAt(endToken - 1);
  if (last?.type === "person" && last.text.includes(" ") && !isOwner(endToken - 1)) return true;
  const noun = index.token(head);
  return (
    isDefined(head, index) ||
    (noun?.deprel === "appos" && index.nameAt(noun.head)?.type === "person" && !isBehindTwo(noun, index)) ||
    index.children(head).some((c) => index.token(c)?.deprel === "appos" && index.nameAt(c)?.type === "person") ||
    // [The ombudsman, an official of the parliament,]: a person who is explained has not been named
    (index.token(endToken)?.text === "," && /^an?$/iu.test(index.token(endToken + 1)?.text ?? ""))
  );
}

/**
 * [In a talk with Pell and Holm, the candidate] said: one noun is not in apposition to two names, nor to the second one
 * unless a comma closes it.
 */
const isBehindTwo = ({ head, index: noun }: Token, index: ParseIndex): boolean =>
  index.children(head).some((c) => c < noun && index.token(c)?.deprel === "conj") ||
  (index.token(head)?.deprel === "conj" && index.token(index.rightEdge(noun) + 1)?.text !== ",");

const headNoun = (
  { firstToken, endToken }: Pick<Mention, "firstToken" | "endToken">,
  { index }: Pick<Resolution, "index">,
): string => index.token(headOf(firstToken, endToken, index))?.lemma.toLowerCase() ?? "";

interface Topics {
  /** The named person that is the subject of a sentence's main clause, by sentence. */
  readonly subject: ReadonlyMap<number, Entity>;
  /** The first sentence that names the person. */
  readonly firstNamed: ReadonlyMap<Entity, number>;
}

function findTopics({ index, discourse, entities, quotationAt }: Resolution): Topics {
  const subject = new Map<number, Entity>();
  const firstNamed = new Map<Entity, number>();
  for (const entity of entities) {
    if (entity.type !== "person" || !isNamed(entity)) continue;
    for (const { firstToken, endToken, form } of entity.mentions) {
      // also the letters after a name that the parse makes the subject: [Jon Vale MP said]
      const last = index.token(endToken - 1)?.head === endToken ? endToken : endToken - 1;
      for (let i = firstToken; i <= last; i++) {
        const { deprel, inMainClause, sentence } = discourse.occurrence(entity, i);
        if (form === "name") firstNamed.set(entity, Math.min(firstNamed.get(entity) ?? sentence, sentence));
        if (!/^nsubj/u.test(deprel) || !inMainClause || quotationAt(i) >= 0) continue;
        // [“Vale wants a port,” Orr said]: the sentence is hers
        const verb = index.token(index.token(i)?.head ?? -1);
        const isRoot = verb?.head === verb?.index;
        if (index.token(i)?.sentence === sentence && (isRoot || !subject.has(sentence))) subject.set(sentence, entity);
      }
    }
  }
  return { subject, firstNamed };
}

function whoIsMeant(
  mention: Mention,
  described: Entity,
  { start, end, kind }: Quotation,
  { subject, firstNamed }: Topics,
  resolution: Resolution,
): Entity | null {
  const { index, discourse } = resolution;
  const here = index.token(mention.firstToken)?.sentence ?? 0;
  const step = discourse.step(index.tokenFrom(Math.min(start, mention.start)));
  const noun = headNoun(mention, { index });
  // [the premier of Lessen] is a full office and may be anybody's; [the former premier of Lessen] describes somebody
  // known
  if (FULL_OFFICE.test(mention.text) && !/\b(?:former|ex|current|outgoing)\b/iu.test(mention.text)) return null;
  const fits = (person: Entity | undefined): person is Entity =>
    person !== undefined &&
    agrees(person, described, noun) &&
    !isSomebodyElses(noun, person, mention, resolution) &&
    !isSubjectOver(person, headOf(mention.firstToken, mention.endToken, index), resolution) &&
    !standsIn(person, mention) &&
    // [The surgeon said, “Orr is out of danger.”]: nobody calls himself by name
    !(kind === "direct" && person.mentions.some((m) => m.form === "name" && m.start >= start && m.end <= end));
  // [the council's secretary] inside a text is somebody new; at its beginning, somebody named next
  if (here > 1 && isOwned(mention, resolution)) return null;
  // the narrator's last sentence without speech, up to two back
  for (let sentence = here; sentence >= Math.max(0, here - FARTHEST); sentence--) {
    const first = index.parse.sentences[sentence]?.firstToken ?? 0;
    if (first >= mention.firstToken || sentence === here) continue;
    if (step - discourse.step(first) > 1) break;
    const person = subject.get(sentence);
    if (person) return fits(person) ? person : null;
  }
  if (here > 1) return null;
  for (let sentence = here + 1; sentence <= here + NEXT; sentence++) {
    const person = subject.get(sentence);
    if (fits(person) && firstNamed.get(person) === sentence) return person;
  }
  return null;
}

const isOwned = (
  { firstToken, endToken }: Pick<Mention, "firstToken" | "endToken">,
  { index }: Pick<Resolution, "index">,
): boolean =>
  Array.from({ length: endToken - firstToken }, (_, i) => i + firstToken).some((i) => index.token(i)?.tag === "POS");

/** [the secretary], in a text that calls somebody else so. Several people may be candidates. */
const isSomebodyElses = (noun: string, person: Entity, { start }: Mention, { entities }: Resolution): boolean => {
  if (OPEN_ROLES.has(noun)) return false;
  const isCalled = (e: Entity): boolean => e.roles.some((role) => role.heads.has(noun) && role.start < start);
  return !isCalled(person) && entities.some((e) => e !== person && e.type === "person" && isNamed(e) && isCalled(e));
};

/**
 * Whether neither gender nor an office with the same noun conflicts: [the Labour MP for Lessen] is not [the Tory MP for
 * Tarvik].
 */
function agrees(person: Entity, described: Entity, noun: string): boolean {
  if (isOfOtherGender(person, described)) return false;
  if (holdsAnother(person, noun) || isOfOtherTrade(person, noun)) return false;
  if (isStateOffice(noun) && hasOtherStanding(person, noun) && !described.roles.some(isPastOffice)) return false;
  // [Lessen] alone, of unknown gender, is as often a club or a town with a wrong type
  if (person.gender === "unknown" && !/\s/u.test(person.name)) return false;
  const words = new Set(described.roles.flatMap((role) => [...role.words]));
  return person.roles.every((role) => !role.heads.has(noun) || [...role.words].every((word) => words.has(word)));
}

/** [The candidate answered. She said]: the pronoun tells it, if the noun does not. */
function isOfOtherGender({ gender }: Entity, described: Entity): boolean {
  const pronoun = described.mentions.find(({ form, text }) => form === "pronoun" && genderOfPronoun(text));
  const told = genderOfPronoun(pronoun?.text ?? "") ?? described.gender;
  return gender !== "unknown" && told !== "unknown" && gender !== told;
}

/**
 * [the courts minister … courts minister Jon Vale]: the only person whose office has all these words, anywhere in the
 * text.
 */
function byOffice(described: Entity, noun: string, { entities }: Resolution): Entity | null {
  const words = described.roles[0]
    ? [...described.roles[0].words].filter((word) => !/^(?:the|of|for|and|in)$/u.test(word))
    : [];
  if (words.length < 2) return null;
  const holders = entities.filter(
    (e) => e.type === "person" && isNamed(e) && e.roles.some((role) => matches(words, noun, role)),
  );
  const [holder] = holders;
  return holder && holders.length === 1 && !isOfOtherGender(holder, described) ? holder : null;
}

/** [Orr's adviser] is not Orr. */
const standsIn = (person: Entity, { start, end }: Mention): boolean =>
  person.mentions.some((m) => m.start >= start && m.end <= end);

function merge(
  described: Entity,
  person: Entity,
  told: Mention,
  { start, end, text }: SpeakerMention,
  { index }: Resolution,
): void {
  // all of [the former minister and present rector], of which the walk through the text found the first half
  const isItself = start < told.end && told.start < end;
  const whole = isItself && {
    start,
    end,
    text,
    firstToken: index.tokenFrom(start),
    endToken: index.tokenFrom(end - 1) + 1,
  };
  for (const mention of described.mentions) {
    const reason = `who the text is about, ${person.name}, told in other words`;
    takeMention(person, mention === told ? { ...mention, ...whole, reason } : mention);
  }
  person.roles.push(...described.roles);
  described.mentions.length = 0;
}
