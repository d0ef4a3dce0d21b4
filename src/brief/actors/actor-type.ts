import { INSTITUTION_NOUNS, STATE_POSSESSIONS } from "../../language/lexicon/en/actor-nouns.js";
import { PURPOSE_NOUNS } from "../../language/lexicon/en/commitment-words.js";
import { genderOfFirstName } from "../../language/lexicon/en/first-names.js";
import { PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Chain, Name, NameType, Token } from "../../language/types.js";
import type { Actor } from "../model.js";
import type { Reading } from "../reading.js";
import { isInertWord, isThingWord } from "../roles/role-nouns.js";
import { findRole } from "../roles.js";
import { isAgent, isSpeaking } from "./agency.js";
import { type Bearer, findBearer } from "./bearer.js";
import { isCredited } from "./credits.js";
import { isIndexName } from "./indices.js";
import { isMediaName } from "./media.js";
import { isInPassing, isOnlyWhere } from "./only-where.js";
import { findTerms, isTerm } from "./term.js";
import { countPersonVotes, isCalledBody } from "./vote-for-type.js";

/*
 * What kind of actor a chain stands for, if any.
 */

/** Names that are those of no actor, wherever the text has them. */
export interface KnownNames {
  readonly storms: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

export const findKnownNames = (reading: Reading): KnownNames => ({
  storms: stormNames(reading),
  terms: findTerms(reading),
});

/**
 * The type of the actor that a chain stands for, by the votes of the whole document and then by its words; null if it
 * is not an actor.
 */
export function actorType(reading: Reading, chain: Chain, known: KnownNames): Actor["type"] | null {
  const bearers = chain.mentions.map((mention) => findBearer(reading, mention)).filter((bearer) => bearer !== null);
  if (bearers.length === 0) return isActingBody(reading, chain) ? "organization" : null;
  if (bearers.some(({ office }) => office)) return "person";
  if (bearers.every(({ name }) => isCredited(reading, name))) return null;
  if (bearers.some(({ name }) => name.text.includes(" ") && isIndexName(name.text))) return null;
  if (bearers.every(({ name }) => isIndexName(name.text) || known.storms.has(name.text))) return null;
  if (chain.type !== "person" && bearers.every(({ name }) => isOneOfMany(reading, name))) return null;
  if (chain.type === "organization" && bearers.every(({ name }) => isThing(name)) && !acts(reading, chain, isAgent))
    return null;
  const isOfActors = /^(?:organization|person)$/.test(chain.type);
  if (isOfActors && bearers.every(({ name }) => isInert(name)) && !acts(reading, chain, isSpeaking)) return null;
  if (chain.type !== "country" && bearers.every(({ name }) => isTerm(name, known.terms))) return null;
  const votes = countPersonVotes(reading, chain);
  if (isWhere(reading, chain, bearers, votes)) return null;
  switch (chain.type) {
    case "person":
      if (isNobody(reading, chain, votes)) return null;
      return votes >= 0 ? "person" : "organization";
    case "organization":
      return votes > 0 ? "person" : "organization";
    case "country":
      return isInPassing(reading, chain) ? null : "country";
    case "place":
      if (votes > 4) return "person";
      if (isState(reading, chain)) return "country";
      // A town acts through its council. A region or a continent has none.
      return acts(reading, chain, isRegion(bearers) ? isSpeaking : isAgent) ? "organization" : null;
    case "group":
    case "other":
      if (votes > 2) return "person";
      if (isMember(reading, chain)) return null;
      // "the brewing giant Norrick", which the model took for a people or a product
      if (isCalledBody(reading, chain) && acts(reading, chain, isAgent)) return "organization";
      return acts(reading, chain, isSpeaking) ? "organization" : null;
    default:
      return notAnActor(chain.type);
  }
}

/** "protested outside [Old Lessen]": a place that the model took for a body or a person. */
const isWhere = (reading: Reading, chain: Chain, bearers: readonly Bearer[], votes: number): boolean =>
  (chain.type === "organization" || (chain.type === "person" && votes >= 0 && votes <= 2)) &&
  !acts(reading, chain, isAgent) &&
  !isCalledBody(reading, chain) &&
  isOnlyWhere(
    reading,
    bearers.map(({ name }) => name),
    chain.type === "person",
  );

/**
 * A one-word name that the model took for a person, but to which the text gives no first name, office, form of address,
 * pronoun or deed. News names people in full, so this is more often a place, a brand or an event.
 */
const isNobody = (reading: Reading, chain: Chain, votes: number): boolean =>
  votes >= 0 &&
  votes <= 2 &&
  chain.mentions.every(({ form, text }) => form === "name" && !/\s|^\p{Lu}{2,}$/u.test(text)) &&
  chain.mentions.every(({ firstToken }) => {
    const name = reading.nameAt(firstToken);
    return name?.title === null && findRole(reading, "person", [name]) === null;
  }) &&
  !acts(reading, chain, isAgent);

/** "a former [Scientologist]", "the Norland [Democrat]": a member, not the body. "The [Tory] leader" is the party's. */
const isOneOfMany = ({ tree }: Reading, { text, endToken }: Name): boolean =>
  PERSON_ROLE_NOUNS.has(text.toLowerCase()) &&
  !isMediaName(text, null) &&
  !/^(?:compound|amod|nmod|poss)$/.test(tree.tokens[endToken - 1]?.deprel ?? "");

/** "the [Lessen Film Festival]": a time or a place, unless it does something itself. */
const isThing = ({ text }: Name): boolean => text.includes(" ") && isThingWord(text.slice(text.lastIndexOf(" ") + 1));

/** The [Orlen Dam], the [Finance Bill], [Eastern Standard Time], [Independence Day]: whatever it "does" in a text. */
const isInert = ({ text, type, title }: Name): boolean => {
  const isPerson = type === "person";
  if (
    title !== null ||
    !text.includes(" ") ||
    (isPerson && genderOfFirstName(text.slice(0, text.indexOf(" "))) !== null)
  )
    return false;
  return (
    isInertWord(text.slice(text.lastIndexOf(" ") + 1), isPerson) ||
    /\s(?:Standard|Daylight|Summer) Time$/.test(text) ||
    (!isPerson && /\sDay$/.test(text))
  );
};

const isRegion = (bearers: readonly Bearer[]): boolean => bearers.every(({ name }) => name.label === "LOC");

/** "another [Norlander] said": one member of a people or a faith, not all of it. */
const isMember = ({ tree }: Reading, { mentions }: Chain): boolean =>
  mentions.some(
    ({ form, firstToken, endToken }) =>
      form === "name" &&
      /^(?:a|an|another|one|every|each)$/i.test(tree.tokens[firstToken - 1]?.text ?? "") &&
      /^NNP?$/.test(tree.tokens[endToken - 1]?.tag ?? "") &&
      tree.tokens[endToken - 1]?.deprel !== "compound",
  );

/** "Tropical Storm [Ernesto]", and "Ernesto" elsewhere: first names given to storms. */
function stormNames({ tree, analysis }: Reading): ReadonlySet<string> {
  const isOf = (index: number): boolean => STORMS.test(tree.tokens[index]?.text ?? "");
  return new Set(
    analysis.names
      .filter(({ firstToken }) => isOf(firstToken) || isOf(firstToken - 1))
      .flatMap(({ text }) => [text, text.slice(text.lastIndexOf(" ") + 1)]),
  );
}

const STORMS = /^(?:storm|hurricane|typhoon|cyclone|depression)$/i;

const notAnActor = (_: Exclude<NameType, Actor["type"]>): null => null;

/**
 * A place missing from the table of countries is a state if the text calls it one ("the two countries") or gives it
 * what states have ("Orvenia's minister").
 */
const isState = (reading: Reading, chain: Chain): boolean =>
  chain.mentions.some((mention) => {
    const top = reading.tree.top(mention);
    if (!top) return false;
    if (mention.form === "description") return /^(?:country|nation|state|republic)$/.test(top.lemma);
    const owned = reading.tree.head(top);
    return top.deprel === "poss" && owned !== null && ownsAsState(reading, owned);
  });

/**
 * [Orvenia]'s [Deputy Minister of Foreign Trade Ilva Marosh]: the office may precede the name that heads the phrase.
 */
const ownsAsState = (reading: Reading, owned: Token): boolean =>
  STATE_POSSESSIONS.has(owned.lemma.toLowerCase()) ||
  reading.tree
    .children(owned)
    .some(
      ({ deprel, lemma }) => /^(?:compound|nmod|appos)$/.test(deprel) && STATE_POSSESSIONS.has(lemma.toLowerCase()),
    );

/** Whether any mention is the subject of such a verb. */
const acts = (reading: Reading, chain: Chain, test: typeof isAgent): boolean =>
  chain.mentions.some((mention) => {
    const top = reading.tree.top(mention);
    return top !== undefined && test(reading.tree, top);
  });

/**
 * A body that acts and has no name in the text, but a description that identifies it: "the government", "the firm's
 * creditors". A bare role ("a spokesman") does not, nor does a description that refers to a name elsewhere ("the
 * company").
 */
function isActingBody(reading: Reading, chain: Chain): boolean {
  const first = chain.mentions.find(({ form }) => form === "description");
  const noun = first && reading.tree.top(first);
  const opening = first && reading.tree.tokens[first.firstToken]?.text;
  if (
    !noun ||
    !INSTITUTION_NOUNS.has(noun.lemma) ||
    /^(a|an|another|some|many|several|other|both|its|their)$/i.test(opening ?? "")
  )
    return false;
  return acts(reading, chain, (tree, token) => isAgent(tree, token) || plans(tree, token));
}

/** "[the government]'s plans": a body that has plans intends to act. */
const plans = (tree: Reading["tree"], token: Token): boolean =>
  token.deprel === "poss" && PURPOSE_NOUNS.has(tree.head(token)?.lemma ?? "");
