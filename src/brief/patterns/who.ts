import type { Token } from "../../language/types.js";
import type { Predicate } from "../predicates/types.js";
import type { Ground } from "./ground.js";
import { spanOf } from "./tree.js";
import { AGENT_NOUNS, BODY_NOUNS, OBSERVER_NOUNS } from "./words.js";

/** A noun phrase that acts, and the actors of the brief that it stands for. */
export interface Who {
  readonly token: number;
  /** Ids; empty where the words are no actor of the list. */
  readonly actors: readonly string[];
  readonly text: string;
}

const SPEAKING = new Set(["i", "we"]);
const PERSONAL = new Set(["he", "she", "they", "i", "we", "who", "his", "her", "their", "my", "our"]);
const ACTING_ENTITIES = new Set(["PERSON", "ORG", "GPE", "NORP"]);

/** The actors that a noun phrase stands for, its coordinated parts included: "[Verland] and [Osterby]". */
export function whoIs(ground: Ground, token: number): Who {
  const { tree } = ground;
  const parts = [token, ...conjuncts(ground, token)];
  const actors = [...new Set(parts.flatMap((part) => actorsAt(ground, part)))];
  return { token, actors, text: nounPhrase(ground, token, parts.at(-1) ?? token, tree.tokens) };
}

function conjuncts({ tree }: Ground, token: number): number[] {
  const found: number[] = [];
  let next = tree.child(token, "conj");
  for (let i = 0; next && i < 8; i++) {
    if (next.upos === "VERB") break;
    found.push(next.index);
    next = tree.child(next.index, "conj");
  }
  return found;
}

function actorsAt(ground: Ground, token: number): readonly string[] {
  for (const mention of ground.mentionsAt(token)) {
    if (!headsMention(ground, token, mention.firstToken, mention.endToken)) continue;
    const actors = ground.context.actorOf(mention);
    if (actors.length) return actors;
  }
  return first(ground, token) ?? ownBody(ground, token) ?? [];
}

/** "[Norrick spokeswoman Anna Orr] said [the airline] would refund …", "[her] party": a body that no chain holds is the speaker's, the owner's. */
function ownBody(ground: Ground, token: number): readonly string[] | null {
  const { tree } = ground;
  if (!BODY_NOUNS.has(tree.lemma(token))) return null;
  const owner = tree.child(token, "poss");
  if (owner && owner.tag !== "PRP$") return null;
  const article = tree.child(token, "det")?.text.toLowerCase();
  const person = owner ? owner.index : article === "the" ? (reportAround(ground, token)?.speaker ?? null) : null;
  if (person === null || person === token) return null;
  const persons = ground.mentionsAt(person).flatMap((mention) => ground.context.actorOf(mention));
  const houses = houseOf(ground, persons).filter((id) => !persons.includes(id));
  return houses.length ? houses.slice(0, 1) : null;
}

/** The mention is about this token, not about another word in its phrase. */
function headsMention({ tree }: Ground, token: number, firstToken: number, endToken: number): boolean {
  const head = tree.tokens[token]?.head ?? token;
  return head === token || head < firstToken || head >= endToken;
}

/** "I" and "we" that no chain holds are the speaker's. */
function first(ground: Ground, token: number): readonly string[] | null {
  const word = ground.tree.tokens[token]?.text.toLowerCase() ?? "";
  if (!SPEAKING.has(word)) return null;
  const speaker = reportAround(ground, token)?.speaker ?? null;
  if (speaker === null || speaker === token) return null;
  const spoken = actorsAt(ground, speaker);
  return word === "we" ? houseOf(ground, spoken) : spoken;
}

/** "We" of a speaker is the body that he or she speaks for, where it is an actor too: the affiliation, or a name inside the office. */
export function houseOf({ context }: Ground, ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const person = context.actors.find((actor) => actor.id === id);
    const office = [person?.affiliation, person?.role].filter(Boolean).join(" ").toLowerCase();
    if (!office) return id;
    const names = context.actors
      .filter((actor) => actor.id !== id && actor.type !== "person")
      .flatMap((actor) => [actor.name, ...actor.aliases].map((name) => ({ id: actor.id, name: name.toLowerCase() })))
      .filter(({ name }) => ` ${office} `.includes(` ${name} `));
    const longest = Math.max(...names.map(({ name }) => name.length));
    const house = names.find(({ name }) => name.length === longest);
    return house?.id ?? id;
  });
}

export function reportAround({ tree, predicates }: Ground, token: number): Predicate["report"] {
  for (let at: Token | null = tree.tokens[token] ?? null; at; at = tree.head(at)) {
    const report = predicates.get(at.index)?.report;
    if (report) return report;
  }
  return null;
}

/** Without relative clauses, appositions and what follows a comma. */
function nounPhrase({ context, tree }: Ground, token: number, lastPart: number, tokens: readonly Token[]): string {
  let last = Math.max(token, lastPart);
  for (const child of tree.children(last)) {
    if (child.index > last && child.deprel === "prep") last = Math.max(last, tree.lastIn(child.index));
    else if (child.index > last) break;
  }
  const { start, end } = spanOf(tree, tree.firstIn(token), last);
  return context.analysis.text.slice(start, end) || (tokens[token]?.text ?? "");
}

/** Whether a noun phrase can bind itself: a person, a body, a country. */
export function isAgent(ground: Ground, token: number): boolean {
  const { tree } = ground;
  const { text, tag, upos } = tree.tokens[token] ?? { text: "", tag: "", upos: "" };
  if (PERSONAL.has(text.toLowerCase())) return true;
  if (AGENT_NOUNS.has(tree.lemma(token)) && /^(NOUN|PROPN|ADJ)$/.test(upos)) return true;
  if (actorsAt(ground, token).length > 0) return true;
  return tag.startsWith("NNP") && ACTING_ENTITIES.has(tree.entity(token));
}

/** Analysts, polls and papers judge others. */
export const isObserver = ({ tree }: Ground, token: number): boolean => OBSERVER_NOUNS.has(tree.lemma(token));

/** Whether two noun phrases can stand for the same: a shared actor, or a pronoun without one. */
export function mayBeSame(ground: Ground, a: number, b: number): boolean {
  if (a === b) return true;
  const [first, second] = [whoIs(ground, a).actors, whoIs(ground, b).actors];
  if (first.length && second.length) return first.some((id) => second.includes(id));
  return ground.tree.tokens[a]?.upos === "PRON";
}
