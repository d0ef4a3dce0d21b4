import type { Mention, Name, Token } from "../../language/types.js";
import { appendTo } from "../../text/append-to.js";
import type { Reading } from "../reading.js";
import { isAgent, isSpeaking } from "./agency.js";
import type { Candidate } from "./candidate.js";

/** What a state, a town or a leader has only one of. */
const ORGANS =
  /^(?:government|administration|cabinet|parliament|police|military|army|navy|authorities|prosecutors|ministry|court|campaign)$/;

/**
 * Bodies called after a name inside their description, which no chain holds. Each is an actor, with every mention of
 * the same words.
 *
 *     aid from [the Norland government]
 *     [the provincial government of Lessen]
 *     talks with [the Orr administration]
 *     [Lessen police]
 *     [Ada Orr's campaign] said
 */
export function findNamedBodies(reading: Reading): Candidate[] {
  const byName = new Map<string, Mention[]>();
  for (const token of reading.tree.tokens) {
    const mention = readBody(reading, token);
    if (!mention) continue;
    const name = keyOf(mention.text);
    appendTo(byName, name, mention);
  }
  return [...byName.values()].map((mentions) => ({
    name: withoutArticle(mentions[0]?.text ?? ""),
    type: "organization",
    aliases: [],
    chains: [],
    mentions,
    names: [],
  }));
}

/** "[Ada Orr's campaign]" is "the [Orr campaign]". */
const keyOf = (text: string): string =>
  withoutArticle(text)
    .toLowerCase()
    .replace(/^.*?(\S+?)['’]s? campaign$/u, "$1 campaign");

const withoutArticle = (text: string): string => text.replace(/^(?:the|an?)\s/iu, "");

function readBody(reading: Reading, noun: Token): Mention | null {
  const { tree } = reading;
  if (!ORGANS.test(noun.text.toLowerCase()) || !/^NN/.test(noun.tag) || reading.nameAt(noun.index)) return null;
  // "[government] officials"
  if (/^(?:compound|amod|nmod|attr)$/.test(noun.deprel)) return null;
  // A chain of "the Orr campaign" is no actor by itself
  if (noun.text !== "campaign" && isChained(reading, noun)) return null;
  const before = reading.nameAt(noun.index - 1);
  const owned = noun.text === "campaign" ? withOwner(reading, noun) : null;
  if (noun.text === "campaign" && !owned && before?.type !== "person") return null;
  const range = owned ?? (before ? withNameBefore(reading, before, noun) : withNameAfter(reading, noun));
  if (!range) return null;
  const span = tree.span(range);
  return { ...span, ...range, text: reading.text(span), form: "description", reason: "a body by what it is of" };
}

/**
 * "the [Norland] government", "the former [Orr] administration"; not "[Norland]'s government", which is described by
 * its owner.
 */
function withNameBefore(reading: Reading, name: Name, noun: Token): Pick<Mention, "firstToken" | "endToken"> | null {
  const { tokens } = reading.tree;
  const article = tokens[name.firstToken - 1];
  const isOne = /^the$/i.test(article?.text ?? "") || (/^an?$/i.test(article?.text ?? "") && noun.text === "court");
  if (!(isOne || /s$|^police$/i.test(noun.text)) || !/^(?:country|place|group|person|organization)$/.test(name.type))
    return null;
  return { firstToken: isOne ? name.firstToken - 1 : name.firstToken, endToken: noun.index + 1 };
}

/** "[Ada Orr]'s campaign", if it does something: a person's campaign is also what that person does. */
function withOwner(reading: Reading, noun: Token): Pick<Mention, "firstToken" | "endToken"> | null {
  const { tree } = reading;
  const owner = tree.tokens[noun.index - 1]?.tag === "POS" ? reading.nameAt(noun.index - 2) : undefined;
  return owner?.type === "person" && (isAgent(tree, noun) || isSpeaking(tree, noun))
    ? { firstToken: owner.firstToken, endToken: noun.index + 1 }
    : null;
}

/** "the provincial government of [Lessen]". */
function withNameAfter(reading: Reading, noun: Token): Pick<Mention, "firstToken" | "endToken"> | null {
  const { tokens } = reading.tree;
  if (tokens[noun.index + 1]?.text !== "of" || noun.tag === "NNS") return null;
  const at = noun.index + (/^the$/i.test(tokens[noun.index + 2]?.text ?? "") ? 3 : 2);
  const place = reading.nameAt(at);
  if (place?.firstToken !== at || !/^(?:country|place)$/.test(place.type)) return null;
  let firstToken = noun.index;
  while (tokens[firstToken - 1]?.tag === "JJ") firstToken--;
  return /^the$/i.test(tokens[firstToken - 1]?.text ?? "")
    ? { firstToken: firstToken - 1, endToken: place.endToken }
    : null;
}

const isChained = (reading: Reading, { sentence, index }: Token): boolean => {
  const own = reading.analysis.sentences[sentence];
  return (
    own !== undefined &&
    reading.mentionsIn(own).some(({ mention }) => mention.firstToken <= index && index < mention.endToken)
  );
};

/**
 * "aid from the [Norland] government": a country that the text names only there is the same actor by a shorter name.
 */
export function joinOwners(candidates: readonly Candidate[], bodies: readonly Candidate[]): Candidate[] {
  const named = new Set(bodies.map(({ name }) => name));
  const own = candidates.filter(({ type }) => type === "country");
  const bodyOf = new Map(
    own.map((owner) => [
      owner,
      candidates.find(
        ({ name, mentions }) =>
          named.has(name) &&
          owner.mentions.every((one) => mentions.some((all) => all.start <= one.start && one.end <= all.end)),
      ),
    ]),
  );
  return candidates
    .filter((candidate) => !bodyOf.get(candidate))
    .map((candidate) => {
      const owners = own.filter((owner) => bodyOf.get(owner) === candidate);
      return { ...candidate, aliases: [...candidate.aliases, ...owners.flatMap((o) => [o.name, ...o.aliases])] };
    });
}
