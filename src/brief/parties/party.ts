import { AGENT_NOUNS, OBSERVER_NOUNS, OBSERVING_OFFICES } from "../../language/lexicon/en/actor-nouns.js";
import { SAY_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { words } from "../../language/lexicon/words.js";
import type { Token } from "../../language/types.js";
import { countLeading } from "../../text/halving.js";
import { isMediaName } from "../actors/media.js";
import type { Ground } from "../ground.js";
import { nounOf } from "../roles/role-nouns.js";
import type { Tree } from "../tree.js";
import { nounsBeside, spanOf } from "../tree-walks.js";
import { FORMER, isFormerHolder } from "./former-holder.js";
import { nameOfHolder } from "./holder-name.js";
import { impliedActors } from "./implied-actors.js";
import { mentionedAt, mentionedBeside } from "./mentioned-actors.js";
import { ofItsCountry } from "./nationality.js";
import { isFirstPerson, severalBefore, severalTold, soleSeveral, speakerOf, spokenBy } from "./pronoun.js";

/** An acting noun phrase and the actors of the brief that it stands for. */
export interface Party {
  readonly token: number;
  /** Ids; empty if the words are not an actor of the list. */
  readonly actors: readonly string[];
  readonly text: string;
  /** A coordinated part that is not in the list of actors: "Verland and [the provincial government]". */
  readonly besides: string | null;
}

const PERSONAL = words("he she they i we who his her their my our him them me us");
const ACTING_ENTITIES = new Set(["PERSON", "ORG", "GPE", "NORP"]);

/**
 * The actors that a noun phrase stands for, including coordinated parts: "[Verland] and [Osterby]".
 *
 * @param verb whose party it is, if that matters: in "the minister, who will [go], and the party" only the minister.
 */
export function partyOf(ground: Ground, token: number, verb: number | null = null): Party {
  const { tree } = ground;
  const parts = partsOf(tree, token, verb);
  const actors = [...new Set(parts.flatMap((part) => ofItsCountry(ground, part, actorsAt(ground, part))))];
  const text = pronounText(ground, token) ?? nounPhrase(ground, token, parts.at(-1) ?? token);
  // "Ms Orr and her [rivals] said they would go": "they" are also those without a name
  const several = actors.length && /^they$/i.test(tree.tokens[token]?.text ?? "") ? severalBefore(ground, token) : null;
  const told = several === null ? parts : [several, ...nounsBeside(tree, several)];
  // "Mr Orr, who will go, and the party": they do not act together
  const described =
    actors.length && !tree.child(token, "relcl") ? told.find((part) => isDescribed(ground, part)) : undefined;
  return { token, actors, text, besides: described === undefined ? null : nounPhrase(ground, described, described) };
}

/**
 * The coordinated nouns; for a verb in a relative clause, only those before the clause: "the [minister], who will go,
 * and the party".
 */
function partsOf(tree: Tree, token: number, verb: number | null): number[] {
  const beside = nounsBeside(tree, token);
  const clause =
    verb !== null && beside.length
      ? tree
          .children(token)
          .find(({ deprel, index }) => deprel === "relcl" && tree.firstIn(index) <= verb && verb <= tree.lastIn(index))
      : undefined;
  return [token, ...beside.filter((part) => !clause || part < clause.index)];
}

const SEVERAL: Readonly<Record<string, (ground: Ground, token: number) => number | null>> = {
  they: soleSeveral,
  their: soleSeveral,
  them: severalTold,
};

/** "[the union] and Norrick Rail", "[LR] and Norrick Rail": people or a body without a name, or with one that is no actor. */
const isDescribed = (ground: Ground, token: number): boolean =>
  (ground.tree.tokens[token]?.upos === "NOUN"
    ? AGENT_NOUNS.has(ground.tree.lemma(token))
    : ground.tree.tokens[token]?.upos === "PROPN" && ACTING_ENTITIES.has(ground.tree.entity(token))) &&
  actorsAt(ground, token).length === 0;

/** The antecedent of a pronoun in words: "[Drivers] are angry. [They] will", "[A passenger] said [we] would". */
function pronounText(ground: Ground, token: number): string | null {
  const { tag = "", text = "" } = ground.tree.tokens[token] ?? {};
  if (!tag.startsWith("PRP")) return null;
  const meant = isFirstPerson(ground, token) ? speakerOf : SEVERAL[text.toLowerCase()];
  const noun = meant?.(ground, token) ?? null;
  return ground.chainNameAt(token) ?? (noun === null ? null : nounPhrase(ground, noun, noun));
}

function actorsAt(ground: Ground, token: number): readonly string[] {
  const joint = jointHolders(ground, token);
  if (joint.length) return joint;
  const spoken = spokenBy(ground, token);
  if (spoken.length) return spoken;
  const named = nameOfHolder(ground, token);
  if (named.length) return named;
  const mentioned = mentionedAt(ground, token).filter((id) => !isFarInside(ground, token, id));
  if (!mentioned.length) return impliedActors(ground, token).filter((id) => !isFarInside(ground, token, id));
  return /^(?:we|our)$/i.test(ground.tree.tokens[token]?.text ?? "") ? ground.actors.bodiesOf(mentioned) : mentioned;
}

/** "leaders of nine [Lundmark] countries": a name that only describes another noun of the phrase. */
function isFarInside({ tree, reading, actors }: Ground, token: number, id: string): boolean {
  const { mentions } = actors.get(id) ?? {};
  const [from, to] = [tree.tokens[tree.firstIn(token)], tree.tokens[tree.lastIn(token)]];
  if (tree.tokens[token]?.upos !== "NOUN" || !mentions || !from || !to) return false;
  const inside: number[] = [];
  // only the mentions in the phrase: an actor may have thousands
  for (let i = countLeading(mentions, ({ start }) => start < from.start); i < mentions.length; i++) {
    const { start, end } = mentions[i] ?? to;
    if (start >= to.end) break;
    if (end <= to.end) inside.push(reading.tokenAt(end - 1)?.index ?? -1);
  }
  return inside.length > 0 && inside.every((name) => isModifierBelow(tree, name, token));
}

/** Whether a name modifies a noun that depends on the token by a preposition. */
function isModifierBelow(tree: Tree, name: number, token: number): boolean {
  const { deprel = "", head = -1 } = tree.tokens[name] ?? {};
  return (
    head !== token &&
    /^(?:amod|compound|nmod)$/.test(deprel) &&
    tree.tokens[head]?.deprel === "pobj" &&
    tree.tokens[head]?.upos === "NOUN"
  );
}

/** "the prime ministers of [Verland, Osterby and Norland]": each acts for the country or body that the phrase names. */
function jointHolders(ground: Ground, token: number): readonly string[] {
  const { tree } = ground;
  if (tree.tokens[token]?.tag !== "NNS" || !AGENT_NOUNS.has(tree.lemma(token))) return [];
  const of = tree.children(token).find(({ index, text }) => index > token && /^of$/i.test(text));
  const name = of ? tree.child(of.index, "pobj") : null;
  if (!name || !tree.child(name.index, "conj")) return [];
  const named = mentionedBeside(ground, name.index).filter((id) => !ground.actors.isPerson(id));
  return named.length > 1 ? named : [];
}

const isTime = (tree: Tree, prep: Token): boolean =>
  tree.children(prep.index).some(({ index }) => /^(DATE|TIME)$/.test(tree.entity(index)));

/** In tokens. */
const LONGEST = 30;

/** The words of a noun phrase without relative clauses, appositions and what follows a comma. */
function nounPhrase({ context, tree, reading }: Ground, token: number, lastPart: number): string {
  let last = Math.max(token, lastPart);
  // "Radio [4]"
  if (
    tree.tokens[last]?.upos === "PROPN" &&
    tree.tokens[last + 1]?.tag === "CD" &&
    tree.tokens[last + 1]?.head === last
  )
    last += 1;
  for (const child of tree.children(Math.max(token, lastPart))) {
    if (child.index > last && child.deprel === "prep" && !isTime(tree, child))
      last = Math.max(last, tree.lastIn(child.index));
    else if (child.index > last) break;
  }
  // "[Lund Biotech]", also if the parser has torn the name
  const opening = Math.min(tree.firstIn(token), reading.nameAt(token)?.firstToken ?? token);
  const { start, end } = spanOf(tree, Math.max(opening, token - LONGEST), Math.min(last, token + LONGEST));
  return wholeMarks(context.analysis.text.slice(start, end)) || (tree.tokens[token]?.text ?? "");
}

/** 'Norrick - Latin for "north': the part before the dash, or before the unclosed quotation mark. */
const wholeMarks = (words: string): string =>
  (words.match(/["“”]/gu)?.length ?? 0) % 2 === 1 ? (words.split(/\s[-–—]\s|["“”]/u, 1)[0] ?? "").trimEnd() : words;

/** Whether a noun phrase can bind itself: a person, a body or a country. */
export function isAgent(ground: Ground, token: number): boolean {
  const { tree } = ground;
  const { text, tag, upos } = tree.tokens[token] ?? { text: "", tag: "", upos: "" };
  if (PERSONAL.has(text.toLowerCase()) || isSpeakingIt(ground, token)) return true;
  if (AGENT_NOUNS.has(tree.lemma(token)) && /^(NOUN|PROPN|ADJ)$/.test(upos)) return true;
  if (actorsAt(ground, token).length > 0) return true;
  return tag.startsWith("NNP") && ACTING_ENTITIES.has(tree.entity(token));
}

/** "[It] said", "It said [it] would": an "it" that speaks is a body. */
function isSpeakingIt({ tree, predicates }: Ground, token: number): boolean {
  const word = tree.tokens[token];
  if (word?.text.toLowerCase() !== "it" || !/^nsubj/.test(word.deprel)) return false;
  const speaker = predicates.get(word.head)?.report?.speaker ?? null;
  return SAY_VERBS.has(tree.lemma(word.head)) || (speaker !== null && /^it$/i.test(tree.tokens[speaker]?.text ?? ""));
}

/**
 * Analysts, polls and newspapers judge others, and former office holders speak for nobody. The role counts too: "Ada
 * Orr, [an analyst]".
 */
export const isObserver = (ground: Ground, token: number): boolean =>
  OBSERVER_NOUNS.has(ground.tree.lemma(token)) ||
  isFormerHolder(ground.tree, token) ||
  hasObservingRole(ground, token) ||
  isPaper(ground, token);

/** "[The Norland Times] said jobs would be cut": a newspaper that the story is not about only reports it. */
function isPaper(ground: Ground, token: number): boolean {
  const [id] = partyOf(ground, token).actors;
  const actor = ground.actors.get(id ?? "");
  return actor !== undefined && !actor.key && isMediaName(actor.name, null);
}

function hasObservingRole(ground: Ground, token: number): boolean {
  const [id] = partyOf(ground, token).actors;
  const role = ground.actors.isPerson(id ?? "") ? ground.actors.get(id ?? "")?.role : null;
  const office = (role ?? "").toLowerCase();
  return OBSERVING_OFFICES.has(nounOf(office)) || FORMER.test(office.split(" ", 1)[0] ?? "");
}

/** Whether two noun phrases can refer to the same party: they share an actor, or one is a pronoun without an actor. */
export function mayBeSame(ground: Ground, a: number, b: number): boolean {
  if (a === b) return true;
  const [first, second] = [partyOf(ground, a).actors, partyOf(ground, b).actors];
  if (first.length && second.length) return first.some((id) => second.includes(id));
  return ground.tree.tokens[a]?.upos === "PRON";
}
