import { PLACE_NOUNS } from "../../language/lexicon/en/name-nouns.js";
import { ACTOR_SPEECH_VERBS, VOLITION_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { BODY_ROLE_NOUNS, PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Chain, Mention, Token } from "../../language/types.js";
import { joinNames } from "../../text/join-names.js";
import { subjectVerb } from "../actors/agency.js";
import { isGuess } from "../certainty.js";
import type { Evidence } from "../model.js";
import type { ChainMention, Reading } from "../reading.js";
import { isRoleNoun } from "../roles/role-nouns.js";
import type { Draft } from "./draft.js";

export const PERSON_PRONOUN = /^(he|she|him|her|his|hers)$/i;
const BODY_PRONOUN = /^(it|they)$/i;

/**
 * Adds names to references that the sentence does not resolve itself, and completes short names that no earlier key
 * point has introduced (`introduced`: ids of chains; this function adds to it). Those in `said` (ids of chains) were
 * named just before.
 *
 *     [He → [Ada Orr]] resigned        the company → the company [Norland Rail]
 *     Mr Orr → Mr [Ben] Orr            Ben → Ben [Orr]            the NRB → the NRB [Norland Railway Board]
 *     the two countries → [Norland and Sudland]
 *
 * `before`: the first half of the point as printed. What was in brackets there is not repeated for the same words.
 *
 * Returns the sentences of the article from which the inserted names were taken.
 */
export function resolveReferences(
  draft: Draft,
  introduced: Set<number>,
  said: ReadonlySet<number> = new Set(),
  before = "",
): Evidence[] {
  const { reading, sentence } = draft;
  const named = new Set(said);
  const sources: Evidence[] = [];
  for (const group of groupBySpan(reading.mentionsIn(sentence))) {
    const [{ mention }] = group;
    const fresh = group.filter(({ chain }) => !named.has(chain.id));
    if (!draft.keeps(mention.firstToken) || fresh.length < group.length) continue;
    if (isSaidBefore(before, mention, group)) continue;
    // "The ministry said it would wait": it is named already.
    if (mention.form === "description" && saysName(reading, mention, group)) named.add(group[0].chain.id);
    if (mention.form !== "name" && !canInsert(reading, draft, group)) continue;
    for (const { chain } of group) named.add(chain.id);
    if (mention.form === "name") {
      for (const { chain } of group)
        if (completeName(draft, mention, chain, introduced))
          sources.push(...nameBefore(reading, fullMentions(chain), mention));
      continue;
    }
    for (const { chain } of group) introduced.add(chain.id);
    insertNames(draft, mention, [...new Set(group.map(({ chain }) => printedName(chain.name)))]);
    for (const { chain } of group) sources.push(...nameBefore(reading, chain.mentions, mention));
  }
  return sources;
}

/** Adds the first name before a surname, the surname after a first name, or the full name after an acronym. */
function completeName(draft: Draft, mention: Mention, chain: Chain, introduced: Set<number>): boolean {
  if (introduced.has(chain.id)) return false;
  introduced.add(chain.id);
  const full = printedName(chain.name);
  const short = mention.text.replace(/['’]s?$/, "");
  if (chain.type === "person" && full.endsWith(` ${short}`) && !isPlaceName(draft, mention)) {
    draft.addInFront(mention.firstToken, full.slice(0, -short.length - 1));
    return true;
  }
  // Not in [the Ada Orr award] or [an award for Ada], which may be a film.
  const deprel = draft.reading.tree.top(mention)?.deprel ?? "";
  if (chain.type === "person" && full.startsWith(`${short} `) && /^(?:nsubj|nsubjpass|poss|dobj)$/.test(deprel)) {
    draft.addAfter(mention.firstToken, full.slice(short.length + 1));
    return true;
  }
  if (chain.type !== "organization" || !/^\p{Lu}{2,6}$/u.test(short) || !full.includes(" ")) return false;
  const next = draft.reading.tree.tokens[mention.endToken]?.text.toLowerCase() ?? "";
  if (draft.reading.text(draft.sentence).includes(full) || full.toLowerCase().split(" ").includes(next)) return false;
  addBehind(draft, mention, full);
  return true;
}

/** "the [Tarn] valley": a place, whatever the name was taken for. */
const isPlaceName = ({ reading: { tree } }: Draft, { endToken }: Mention): boolean =>
  tree.tokens[endToken - 1]?.deprel === "compound" && PLACE_NOUNS.has(tree.lemma(endToken));

const fullMentions = (chain: Chain): Mention[] =>
  chain.mentions.filter(({ text }) => text.includes(printedName(chain.name)));

/** Whether an opening pronoun would remain without its antecedent. */
export function opensUnresolved(draft: Draft, first: Token): boolean {
  const group = groupBySpan(draft.reading.mentionsIn(draft.sentence)).find(
    ([{ mention }]) => mention.firstToken === first.index,
  );
  return group === undefined || !canInsert(draft.reading, draft, group);
}

/**
 * Whether names may be inserted for a mention: only for actors, and only if the reference is clear. "It" and "they" are
 * resolved as subjects of verbs of saying and willing, where "it" is a body; elsewhere they can refer to anything.
 */
function canInsert(reading: Reading, draft: Draft, group: readonly [ChainMention, ...ChainMention[]]): boolean {
  const { mention } = group[0];
  if (!group.every(({ chain }) => isActorWithName(chain)) || isNamedNearby(reading, draft, group)) return false;
  if (isNamedOtherwise(reading, mention) || isGuess(reading, draft.sentence, group)) return false;
  const top = reading.tree.top(mention);
  if (mention.form === "pronoun") {
    if (isBeforeOtherSubject(reading, draft, group)) return false;
    if (PERSON_PRONOUN.test(mention.text)) return group.every(({ chain }) => chain.type === "person");
    if (/^(?:its|their)$/i.test(mention.text)) return opensOfficeOf(reading, draft, group);
    if (!BODY_PRONOUN.test(mention.text)) return false;
    return isNameDropped(reading, draft, group) || (top !== undefined && wills(reading, top));
  }
  const opening = reading.tree.tokens[mention.firstToken]?.text ?? "";
  if (!/^(the|this|that|these|both)$/i.test(opening) || !top) return false;
  // "The country" is one of many in most articles; "the two countries" is specific.
  if (group.length === 1 && group[0]?.chain.type === "country") return false;
  return !saysName(reading, mention, group);
}

/** "The ministry" for the Ministry of Trade */
function saysName(reading: Reading, mention: Mention, group: readonly ChainMention[]): boolean {
  const noun = reading.tree.top(mention)?.lemma.toLowerCase();
  return noun !== undefined && group.some(({ chain }) => chain.name.toLowerCase().includes(noun));
}

/** "the mayor [Ada Orr] left; so far the mayor": the same words, or "they" after "[Norland and Sudland]". */
function isSaidBefore(before: string, { text, form }: Mention, group: readonly ChainMention[]): boolean {
  const names = joinNames([...new Set(group.map(({ chain }) => printedName(chain.name)))]);
  if (form === "description" && before.toLowerCase().includes(`${text} [${names}]`.toLowerCase())) return true;
  return group.length > 1 && before.includes(`[${names}]`);
}

/** "[Its] chairwoman, Ada Orr, said", "[Its] foreign ministry said": a sentence that opens with somebody of a body. */
function opensOfficeOf({ tree }: Reading, draft: Draft, group: readonly [ChainMention, ...ChainMention[]]): boolean {
  const { mention } = group[0];
  const noun = tree.top(mention);
  const office = noun && tree.head(noun);
  if (mention.firstToken !== draft.sentence.firstToken || !office) return false;
  const isOffice = [PERSON_ROLE_NOUNS, BODY_ROLE_NOUNS].some((nouns) => isRoleNoun(office.text, nouns));
  return isOffice && group.every(({ chain: { type } }) => type === "organization" || type === "country");
}

/** "[The bank said] it may close": the name was in the part left out. */
const isNameDropped = (reading: Reading, draft: Draft, group: readonly ChainMention[]): boolean =>
  group.every(({ chain }) =>
    reading
      .mentionsIn(draft.sentence)
      .some(
        ({ mention, chain: { id } }) => id === chain.id && mention.form === "name" && !draft.keeps(mention.firstToken),
      ),
  );

/** Whether a subject says or wills something, as only people and bodies do. */
function wills(reading: Reading, subject: Token): boolean {
  const verb = subjectVerb(reading.tree, subject);
  return verb !== null && (ACTOR_SPEECH_VERBS.has(verb.lemma) || VOLITION_VERBS.has(verb.lemma));
}

const isActorWithName = ({ type, mentions }: Chain): boolean =>
  /^(person|organization|country)$/.test(type) && mentions.some(({ form }) => form === "name");

function insertNames(draft: Draft, mention: Mention, names: readonly string[]): void {
  const { tree } = draft.reading;
  const joined = joinNames(names);
  if (mention.form !== "pronoun" && names.length === 1) {
    addBehind(draft, mention, joined);
    return;
  }
  // [Orr sold his]: a possessive without a noun.
  const possessive =
    tree.tokens[mention.firstToken]?.tag === "PRP$" ||
    /^(his|hers)$/i.test(mention.text) ||
    tree.tokens[mention.endToken - 1]?.tag === "POS";
  draft.replace(mention, possessive ? genitive(joined) : joined);
}

/** "the director [Ada Orr]", "the director's [Ada Orr's] film" */
function addBehind(draft: Draft, { endToken }: Mention, name: string): void {
  const last = [endToken - 1, endToken].find((i) => draft.reading.tree.tokens[i]?.tag === "POS");
  draft.addAfter(last ?? endToken - 1, last === undefined ? name : genitive(name));
}

const genitive = (name: string): string => `${name}${/s$/.test(name) ? "'" : "'s"}`;

/** The words without a preceding article and a following possessive mark. */
export const printedName = (name: string): string => name.replace(/^(the|a|an) /i, "").replace(/['’]s?$/, "");

/** Mentions with exactly the same words: "the two countries" is one for each. */
function groupBySpan(mentions: readonly ChainMention[]): [ChainMention, ...ChainMention[]][] {
  const groups: [ChainMention, ...ChainMention[]][] = [];
  for (const item of mentions) {
    const last = groups.at(-1);
    if (last && last[0].mention.start === item.mention.start && last[0].mention.end === item.mention.end)
      last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/**
 * Whether a name is next to the description: "the [chairman], Ada Orr," and "his wife Ada", or follows a pronoun as the
 * subject: "In [her] letter, Ada Orr said".
 */
function isNamedNearby(reading: Reading, draft: Draft, group: readonly [ChainMention, ...ChainMention[]]): boolean {
  const ids = new Set(group.map(({ chain }) => chain.id));
  const { mention: own } = group[0];
  return reading
    .mentionsIn(draft.sentence)
    .some(
      ({ mention, chain }) =>
        mention.form === "name" &&
        ids.has(chain.id) &&
        draft.keeps(mention.firstToken) &&
        (mention.firstToken <= own.endToken + 3 || isSubjectOf(reading, mention, own)),
    );
}

/** "In [her] book, Ada Orr wrote": another person is the subject, and more likely the one that is meant. */
function isBeforeOtherSubject(
  reading: Reading,
  draft: Draft,
  group: readonly [ChainMention, ...ChainMention[]],
): boolean {
  const { mention: own } = group[0];
  if (!/^(?:he|she|his|her)$/i.test(own.text) || reading.quotationAt(own.firstToken)) return false;
  const ids = new Set(group.map(({ chain }) => chain.id));
  return reading
    .mentionsIn(draft.sentence)
    .some(
      ({ mention, chain: { id, type } }) =>
        type === "person" && !ids.has(id) && mention.form === "name" && opensClauseOf(reading, mention, own),
    );
}

/** Whether a pronoun is in the phrase or clause that opens the clause of a subject. */
function opensClauseOf(reading: Reading, name: Mention, own: Mention): boolean {
  const { tree } = reading;
  const verb = tree.top(name)?.head;
  if (!isSubjectOf(reading, name, own)) return false;
  let above = tree.tokens[own.firstToken] ?? null;
  for (let step = 0; above && above.head !== verb && step < DEEPEST; step++) above = tree.head(above);
  return above?.head === verb && /^(?:prep|advcl|npadvmod)$/.test(above?.deprel ?? "");
}

/** In arcs: no phrase that a reader can follow is deeper. */
const DEEPEST = 12;

/** Whether a name is the subject of the clause after a pronoun. */
function isSubjectOf({ tree }: Reading, name: Mention, { form, firstToken }: Mention): boolean {
  const subject = tree.top(name);
  if (form !== "pronoun" || !subject || !/^nsubj/.test(subject.deprel)) return false;
  return tree.reach(subject.head).firstToken <= firstToken && firstToken < tree.reach(subject).firstToken;
}

/** "the Norland firm, [Lessen Rail]", "the prophet [Ada]": another name identifies it. */
function isNamedOtherwise(reading: Reading, mention: Mention): boolean {
  const { tree } = reading;
  const noun = tree.top(mention);
  const name = reading.nameAt(mention.endToken) ?? reading.nameAt(mention.endToken + 1);
  if (mention.form !== "description" || !noun || !name || name.firstToken < mention.endToken) return false;
  const top = tree.top(name);
  const isAfter = name.firstToken === mention.endToken;
  return (
    top !== undefined && ((isAfter && name.type === "person") || (top.deprel === "appos" && top.head === noun.index))
  );
}

/** The sentence of the nearest earlier mention by name, or else of the first one. */
function nameBefore(reading: Reading, mentions: readonly Mention[], of: Mention): Evidence[] {
  const names = mentions.filter(({ form }) => form === "name");
  const found = names.findLast(({ start }) => start < of.start) ?? names[0];
  const sentence = found && reading.sentenceAt(found.start);
  return sentence ? [reading.evidence(sentence)] : [];
}
