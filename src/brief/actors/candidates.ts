import { INSTITUTION_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import { NAME_TITLES, PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Chain, Mention, Name, NameType, Token } from "../../language/types.js";
import { compareSpans } from "../../text/span.js";
import type { Actor } from "../model.js";
import type { Reading } from "../reading.js";
import { isThingWord } from "../roles/role-nouns.js";
import { findRole } from "../roles.js";
import { isAgent, isSpeaking } from "./agency.js";
import { type Bearer, findBearer } from "./bearer.js";
import type { Candidate } from "./candidate.js";
import { isIndexName } from "./indices.js";
import { isMediaName } from "./media.js";
import { mergeCandidates, mergeForms } from "./merge-forms.js";
import { mergeOffices } from "./merge-offices.js";
import { findNamedBodies, joinOwners } from "./named-bodies.js";
import { countPersonVotes, isCalledBody } from "./vote-for-type.js";

/**
 * All people and bodies that the text names, and bodies that it describes and that act. Mere locations are left out.
 */
export function findCandidates(reading: Reading): Candidate[] {
  const byName = new Map<string, Candidate>();
  const unnamed: Chain[] = [];
  const storms = stormNames(reading);
  for (const chain of reading.analysis.chains) {
    const type = actorType(reading, chain, storms);
    if (type === null) {
      if (chain.type === "person") unnamed.push(chain);
      continue;
    }
    add(byName, buildCandidate(reading, chain, type));
  }
  const bodies = findNamedBodies(reading);
  for (const body of bodies) add(byName, body);
  return mergeOffices(reading, mergeForms(joinOwners([...byName.values()], bodies)), unnamed);
}

/** The same name is the same actor, with or without accents ("José Orr"). */
function add(byName: Map<string, Candidate>, candidate: Candidate): void {
  const key = candidate.name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const before = byName.get(key);
  byName.set(key, before ? mergeCandidates(before, candidate) : candidate);
}

function buildCandidate(reading: Reading, chain: Chain, type: Actor["type"]): Candidate {
  const names = chain.mentions.flatMap((mention) => findBearer(reading, mention)?.name ?? []);
  const title = type === "person" ? nameTitle(reading, chain.name, names) : null;
  const name = title ? reading.text(title) : nameOf(reading, chain, names);
  // A mention that includes the office, such as [General Ada Orr], is not another name.
  const forms = chain.mentions
    .filter(
      (mention) => mention.form === "name" && (HONORIFIC.test(mention.text) || !findBearer(reading, mention)?.office),
    )
    .map(({ text }) => withoutArticle(text));
  const aliases = [...new Set([...forms, ...names.map(({ text }) => withoutArticle(text))])].filter(
    (form) => form !== name,
  );
  // A form that is wider than its mention is listed once next to the bare one, so that both can be looked up.
  const wider =
    title ??
    names.find(({ text, start }) => text === name && !chain.mentions.some((mention) => mention.start === start));
  const bare = wider && chain.mentions.find(({ start, end }) => start >= wider.start && end <= wider.end);
  const mentions =
    wider && bare ? [...chain.mentions, { ...bare, ...placeOf(wider) }].sort(compareSpans) : chain.mentions;
  return { name, type, aliases, chains: [chain], mentions, names };
}

/** "Dr Orlen" may be a brand. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame)\b/i;

type Place = Pick<Mention, "start" | "end" | "firstToken" | "endToken" | "text">;

const placeOf = ({ start, end, firstToken, endToken, text }: Place): Place => ({
  start,
  end,
  firstToken,
  endToken,
  text,
});

/** The name of the chain without a preceding office; a description if nobody is named. */
function nameOf(reading: Reading, chain: Chain, names: readonly Name[]): string {
  if (names.length === 0) return describedName(reading, chain);
  const whole = withoutArticle(chain.name);
  const bare = names.map(({ text }) => withoutArticle(text));
  const fuller = bare.filter((text) => text.endsWith(` ${whole}`)).sort((a, b) => b.length - a.length)[0];
  return fuller ?? (bare.includes(whole) ? whole : (bare.find((text) => whole.endsWith(text)) ?? whole));
}

/** "the city's [police department] in the north": a description up to its noun, with its "of" phrase. */
function describedName(reading: Reading, chain: Chain): string {
  const { tree } = reading;
  const mention = chain.mentions.find(({ form }) => form === "description") ?? chain.mentions[0];
  const noun = mention && tree.top(mention);
  if (!mention || !noun) return withoutArticle(chain.name);
  const of = tree.tokens[noun.index + 1]?.text === "of" ? tree.child(noun, "prep") : undefined;
  const endToken = of ? Math.min(tree.reach(of).endToken, noun.index + 7) : noun.index + 1;
  return withoutArticle(
    reading.text(
      tree.span({
        firstToken: Math.max(mention.firstToken, ownerEnd(reading, noun)),
        endToken: Math.max(noun.index + 1, Math.min(endToken, mention.endToken)),
      }),
    ),
  );
}

/**
 * "Norland's [Orr government]": an owner is redundant if the noun is preceded by a name; in "[Norland's government]" it
 * is needed.
 */
function ownerEnd(reading: Reading, noun: Token): number {
  const before = reading.nameAt(noun.index - 1);
  return before && reading.tree.tokens[before.firstToken - 1]?.tag === "POS" ? before.firstToken : 0;
}

/** The span of a name with a title that cannot be left out: "[Lord Orr]", where the text has no first name. */
function nameTitle(reading: Reading, whole: string, names: readonly Name[]): Place | null {
  if (whole.includes(" ")) return null;
  for (const { firstToken, endToken } of names) {
    const title = reading.tree.tokens[firstToken - 1];
    if (!title || !NAME_TITLES.has(title.text.toLowerCase()) || !/^\p{Lu}/u.test(title.text)) continue;
    const range = { firstToken: title.index, endToken: seatEnd(reading, endToken) };
    const span = reading.tree.span(range);
    return { ...span, ...range, text: reading.text(span) };
  }
  return null;
}

/** "Lord Orr [of Lessen]": the place is part of a peer's title. */
function seatEnd({ tree }: Reading, endToken: number): number {
  const [of, place] = [tree.tokens[endToken], tree.tokens[endToken + 1]];
  return of?.text === "of" && place?.tag === "NNP" && /^\p{Lu}/u.test(place.text) ? endToken + 2 : endToken;
}

const withoutArticle = (name: string): string => name.replace(/^(the|a|an|its|his|her|their|our|my) /i, "");

/**
 * The type of the actor that a chain stands for, by the votes of the whole document and then by its words; null if it
 * is not an actor.
 */
function actorType(reading: Reading, chain: Chain, storms: ReadonlySet<string>): Actor["type"] | null {
  const bearers = chain.mentions.map((mention) => findBearer(reading, mention)).filter((bearer) => bearer !== null);
  if (bearers.length === 0) return isActingBody(reading, chain) ? "organization" : null;
  if (bearers.some(({ office }) => office)) return "person";
  if (bearers.some(({ name }) => name.text.includes(" ") && isIndexName(name.text))) return null;
  if (bearers.every(({ name }) => isIndexName(name.text) || storms.has(name.text))) return null;
  if (chain.type !== "person" && bearers.every(({ name }) => isOneOfMany(reading, name))) return null;
  if (chain.type === "organization" && bearers.every(({ name }) => isThing(name)) && !acts(reading, chain, isAgent))
    return null;
  const votes = countPersonVotes(reading, chain);
  switch (chain.type) {
    case "person":
      if (isNobody(reading, chain, votes)) return null;
      return votes >= 0 ? "person" : "organization";
    case "organization":
      return votes > 0 ? "person" : "organization";
    case "country":
      return "country";
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

/** What only states have. */
const STATE_POSSESSIONS =
  /^(?:minister|president|government|parliament|ministry|ambassador|king|queen|cabinet|constitution|army|embassy|citizen|territory|republic)$/;

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
  STATE_POSSESSIONS.test(owned.lemma.toLowerCase()) ||
  reading.tree
    .children(owned)
    .some(
      ({ deprel, lemma }) => /^(?:compound|nmod|appos)$/.test(deprel) && STATE_POSSESSIONS.test(lemma.toLowerCase()),
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

/** "[the government]'s plans": whoever has plans means to act. */
const plans = (tree: Reading["tree"], token: Token): boolean =>
  token.deprel === "poss" &&
  /^(?:plan|proposal|policy|decision|pledge|promise|offer|bill|reform|strategy|programme|program|budget|commitment|intention|aim|scheme)$/.test(
    tree.head(token)?.lemma ?? "",
  );
