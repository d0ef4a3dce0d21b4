import type { Mention } from "../../language/types.js";
import type { Evidence } from "../model.js";
import type { ChainMention, Reading } from "../reading.js";
import type { Draft } from "./draft.js";

const THIRD_PERSON = /^(he|she|it|they|him|her|them|his|hers|its|their|theirs)$/i;
const POSSESSIVE = /^(his|her|its|their)$/i;
const PLURAL = /^(they|them|their|theirs)$|\b(two|three|both)\b/i;

/**
 * Names those whom a sentence only points at, unless it names them first.
 *
 *     [He → [Ada Orr]] resigned            its → [Norland Rail's]
 *     the company → the company [Norland Rail]        the two countries → [Norland and Sudland]
 *
 * Gives the places in the article where the names that were inserted are found.
 */
export function resolveReferences(draft: Draft): Evidence[] {
  const { reading, sentence } = draft;
  const named = new Set<number>();
  const sources: Evidence[] = [];
  for (const group of groupBySpan(reading.mentionsIn(sentence))) {
    const [{ mention }] = group;
    if (!draft.keeps(mention.firstToken)) continue;
    const fresh = group.filter(({ chain }) => !named.has(chain.id));
    for (const { chain } of group) named.add(chain.id);
    if (mention.form === "name" || fresh.length === 0 || isNamedNearby(reading, draft, group)) continue;
    const names = [...new Set(fresh.map(({ chain }) => chain.name))].filter((name) => isInsertable(name, mention));
    if (names.length === 0 || !insertNames(draft, mention, names)) continue;
    for (const { chain } of fresh) sources.push(...nameBefore(reading, chain.mentions, mention));
  }
  return sources;
}

function insertNames(draft: Draft, mention: Mention, names: readonly string[]): boolean {
  const joined = names.join(" and ");
  const token = draft.reading.analysis.tokens[mention.firstToken];
  if (mention.form === "pronoun") {
    if (!THIRD_PERSON.test(mention.text)) return false;
    const possessive = POSSESSIVE.test(mention.text) && token?.tag === "PRP$";
    draft.replace(mention, possessive ? `${joined}${/s$/.test(joined) ? "'" : "'s"}` : joined);
    return true;
  }
  if (names.length > 1) draft.replace(mention, joined);
  else if (!/^(a|an)\b/i.test(mention.text)) draft.addBehind(mention.endToken - 1, joined);
  else return false;
  return true;
}

/** A plural that we resolved to one name may stand for more than that name: better left as it is. */
const isInsertable = (name: string, mention: Mention): boolean =>
  /\p{Lu}|\p{N}/u.test(name) &&
  name.length <= 60 &&
  !(mention.form === "pronoun" && PLURAL.test(mention.text) && name === "");

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

/** "the [chairman], Ada Orr," and "his wife Ada": the name stands in the same sentence, right behind the description. */
function isNamedNearby(reading: Reading, draft: Draft, group: readonly ChainMention[]): boolean {
  const ids = new Set(group.map(({ chain }) => chain.id));
  const end = group[0]?.mention.endToken ?? 0;
  return reading
    .mentionsIn(draft.sentence)
    .some(
      ({ mention, chain }) =>
        mention.form === "name" &&
        ids.has(chain.id) &&
        draft.keeps(mention.firstToken) &&
        mention.firstToken <= end + 3,
    );
}

/** The nearest mention by name in front of a mention, else the first of all. */
function nameBefore(reading: Reading, mentions: readonly Mention[], of: Mention): Evidence[] {
  const names = mentions.filter(({ form }) => form === "name");
  const found = names.findLast(({ start }) => start < of.start) ?? names[0];
  const sentence = found && reading.sentenceAt(found.start);
  return sentence ? [reading.evidence(sentence)] : [];
}
