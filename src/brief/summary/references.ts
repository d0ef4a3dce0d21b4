import { ACTOR_SPEECH_VERBS, VOLITION_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Chain, Mention, Token } from "../../language/types.js";
import { subjectVerb } from "../actors/agency.js";
import type { Evidence } from "../model.js";
import type { ChainMention, Reading } from "../reading.js";
import type { Draft } from "./draft.js";

const PERSON_PRONOUN = /^(he|she|him|her|his|hers)$/i;
const BODY_PRONOUN = /^(it|they)$/i;

/**
 * Names those whom a sentence only points at, unless it names them first, and completes short names, unless an earlier key point has
 * introduced them (`introduced`, ids of chains, which this adds to). Those in `said` (ids of chains) have just been named.
 *
 *     [He → [Ada Orr]] resigned        the company → the company [Norland Rail]
 *     Mr Orr → Mr [Ben] Orr            Ben → Ben [Orr]            the NRB → the NRB [Norland Railway Board]
 *     the two countries → [Norland and Sudland]
 *
 * Gives the sentences of the article that the inserted names were taken from.
 */
export function resolveReferences(
  draft: Draft,
  introduced: Set<number>,
  said: ReadonlySet<number> = new Set(),
): Evidence[] {
  const { reading, sentence } = draft;
  const named = new Set(said);
  const sources: Evidence[] = [];
  for (const group of groupBySpan(reading.mentionsIn(sentence))) {
    const [{ mention }] = group;
    const fresh = group.filter(({ chain }) => !named.has(chain.id));
    if (!draft.keeps(mention.firstToken) || fresh.length < group.length) continue;
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

/** Puts a first name in front of a surname, a surname behind a first name, or the full name behind an acronym. */
function completeName(draft: Draft, mention: Mention, chain: Chain, introduced: Set<number>): boolean {
  if (introduced.has(chain.id)) return false;
  introduced.add(chain.id);
  const full = printedName(chain.name);
  const short = mention.text.replace(/['’]s?$/, "");
  if (chain.type === "person" && full.endsWith(` ${short}`)) {
    draft.addInFront(mention.firstToken, full.slice(0, -short.length - 1));
    return true;
  }
  // Not in [the Ada Orr award], [an award for Ada], which may be a film.
  const deprel = draft.reading.tree.top(mention)?.deprel ?? "";
  if (chain.type === "person" && full.startsWith(`${short} `) && /^(?:nsubj|nsubjpass|poss|dobj)$/.test(deprel)) {
    draft.addBehind(mention.firstToken, full.slice(short.length + 1));
    return true;
  }
  if (chain.type !== "organization" || !/^\p{Lu}{2,6}$/u.test(short) || !full.includes(" ")) return false;
  const next = draft.reading.tree.tokens[mention.endToken]?.text.toLowerCase() ?? "";
  if (draft.reading.text(draft.sentence).includes(full) || full.toLowerCase().split(" ").includes(next)) return false;
  draft.addBehind(mention.endToken - 1, full);
  return true;
}

const fullMentions = (chain: Chain): Mention[] =>
  chain.mentions.filter(({ text }) => text.includes(printedName(chain.name)));

/** Whether a pronoun that opens a sentence would be left standing without its antecedent. */
export function opensUnresolved(draft: Draft, first: Token): boolean {
  const group = groupBySpan(draft.reading.mentionsIn(draft.sentence)).find(
    ([{ mention }]) => mention.firstToken === first.index,
  );
  return group === undefined || !canInsert(draft.reading, draft, group);
}

/**
 * Whether names may be put in for a mention: those of actors only, and where it is plain enough whom it stands for. "It" and "they" are
 * resolved where they say or will something, since such an "it" is a body; elsewhere they may stand for anything.
 */
function canInsert(reading: Reading, draft: Draft, group: readonly [ChainMention, ...ChainMention[]]): boolean {
  const { mention } = group[0];
  if (!group.every(({ chain }) => isActorWithName(chain)) || isNamedNearby(reading, draft, group)) return false;
  if (isNamedOtherwise(reading, mention)) return false;
  const top = reading.tree.top(mention);
  if (mention.form === "pronoun") {
    if (PERSON_PRONOUN.test(mention.text)) return group.every(({ chain }) => chain.type === "person");
    if (!BODY_PRONOUN.test(mention.text)) return false;
    return isNameDropped(reading, draft, group) || (top !== undefined && wills(reading, top));
  }
  const opening = reading.tree.tokens[mention.firstToken]?.text ?? "";
  if (!/^(the|this|that|these|both)$/i.test(opening) || !top) return false;
  // "The country" is one of many in most articles; "the two countries" says which.
  if (group.length === 1 && group[0]?.chain.type === "country") return false;
  return group.every(({ chain }) => !chain.name.toLowerCase().includes(top.lemma.toLowerCase()));
}

/** "[The bank said] it may close": the name stood in what was left out. */
const isNameDropped = (reading: Reading, draft: Draft, group: readonly ChainMention[]): boolean =>
  group.every(({ chain }) =>
    reading
      .mentionsIn(draft.sentence)
      .some(
        ({ mention, chain: { id } }) => id === chain.id && mention.form === "name" && !draft.keeps(mention.firstToken),
      ),
  );

/** Whether a subject says or wills something, as only somebody can. */
function wills(reading: Reading, subject: Token): boolean {
  const verb = subjectVerb(reading.tree, subject);
  return verb !== null && (ACTOR_SPEECH_VERBS.has(verb.lemma) || VOLITION_VERBS.has(verb.lemma));
}

const isActorWithName = ({ type, mentions }: Chain): boolean =>
  /^(person|organization|country)$/.test(type) && mentions.some(({ form }) => form === "name");

function insertNames(draft: Draft, mention: Mention, names: readonly string[]): void {
  const joined = names.join(" and ");
  if (mention.form === "pronoun") {
    // [Orr sold his]: a possessive without a noun.
    const possessive =
      draft.reading.tree.tokens[mention.firstToken]?.tag === "PRP$" || /^(his|hers)$/i.test(mention.text);
    draft.replace(mention, possessive ? `${joined}${/s$/.test(joined) ? "'" : "'s"}` : joined);
  } else if (names.length > 1) draft.replace(mention, joined);
  else draft.addBehind(lastWord(draft, mention), joined);
}

/** "the director [Ada Orr]'s film": in front of the genitive's mark. */
const lastWord = ({ reading: { tree } }: Draft, { endToken }: Mention): number =>
  tree.tokens[endToken - 1]?.tag === "POS" ? endToken - 2 : endToken - 1;

/** Without an article in front and a genitive behind. */
export const printedName = (name: string): string => name.replace(/^(the|a|an) /i, "").replace(/['’]s?$/, "");

/** Mentions that stand on the very same words: "the two countries" is one for each. */
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

/** "the [chairman], Ada Orr," and "his wife Ada": the name stands in front, or right behind the description; "In [her] letter, Ada Orr said". */
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

/** Whether a name is the subject of the clause that a pronoun stands in front of. */
function isSubjectOf({ tree }: Reading, name: Mention, { form, firstToken }: Mention): boolean {
  const subject = tree.top(name);
  if (form !== "pronoun" || !subject || !/^nsubj/.test(subject.deprel)) return false;
  return tree.reach(subject.head).firstToken <= firstToken && firstToken < tree.reach(subject).firstToken;
}

/** "the Norland firm, [Lessen Rail]", "the prophet [Ada]": another name says who it is. */
function isNamedOtherwise(reading: Reading, mention: Mention): boolean {
  const { tree } = reading;
  const noun = tree.top(mention);
  const name = reading.nameAt(mention.endToken) ?? reading.nameAt(mention.endToken + 1);
  if (mention.form !== "description" || !noun || !name || name.firstToken < mention.endToken) return false;
  const top = tree.top(name);
  const isBehind = name.firstToken === mention.endToken;
  return (
    top !== undefined && ((isBehind && name.type === "person") || (top.deprel === "appos" && top.head === noun.index))
  );
}

/** The sentence of the nearest mention by name in front of a mention, else of the first one. */
function nameBefore(reading: Reading, mentions: readonly Mention[], of: Mention): Evidence[] {
  const names = mentions.filter(({ form }) => form === "name");
  const found = names.findLast(({ start }) => start < of.start) ?? names[0];
  const sentence = found && reading.sentenceAt(found.start);
  return sentence ? [reading.evidence(sentence)] : [];
}
