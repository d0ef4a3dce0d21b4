import type { Document } from "../document/types.js";
import { PERSON_ROLE_NOUNS } from "../language/lexicon/en/role-nouns.js";
import { evidenceAt } from "./evidence.js";
import type { Actor, Commitment } from "./model.js";
import { isAmbiguousNoun, isRoleNoun, nounOf } from "./roles/role-nouns.js";

/** Words for a bound party that identify nobody: [it will build], [everyone is to leave]. */
const NOBODY =
  /^(?:its?|he|his|she|hers?|they|their|we|our|i|my|you|your|who|whose|which|that|this|these|those|one|some|both|all|everyone|anyone|nobody|each|others?)$/iu;

const nameOf = (words: string): string => words.replace(/^(?:the|a|an|its|his|her|their|our|whose)\s+/iu, "").trim();
const fold = (words: string): string => nameOf(words).toLowerCase().replace(/\s+/gu, " ");

/**
 * Makes actors of bound parties that the text only describes: [ministers], [asylum applicants], [creditors of the
 * bank]. They are added to the list as minor actors and referred to by the commitments. So is a party joined to one
 * that is named.
 */
export function adoptDescribedParties(
  document: Document,
  actors: readonly Actor[],
  commitments: readonly Commitment[],
): { actors: Actor[]; commitments: Commitment[] } {
  const known = new Map(
    actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => [fold(form), id] as const)),
  );
  const added: Actor[] = [];
  const bound = commitments.map((commitment): Commitment => {
    const words = commitment.actorText?.trim();
    const unnamed = { ...commitment, actorText: null };
    if (!words || NOBODY.test(words) || fold(words) === "") return unnamed;
    let id = known.get(fold(words));
    if (id === undefined) {
      const actor = describedActor(document, `a${actors.length + added.length + 1}`, words, commitment);
      if (!actor) return commitment.actors.length ? unnamed : commitment;
      added.push(actor);
      id = actor.id;
      known.set(fold(words), id);
    }
    return { ...unnamed, actors: [...new Set([...commitment.actors, id])] };
  });
  return { actors: [...actors, ...added], commitments: bound };
}

/**
 * "Norland-born [analyst] at the bank", "[negotiators]": the head noun is for people; "wealthy [nations]" is for
 * countries; "Norland [Executive]" is a body.
 */
function typeOf(words: string): Actor["type"] {
  const noun = nounOf(words);
  if (/^(?:nations?|countr(?:y|ies))$/iu.test(noun)) return "country";
  if (/(?<!\bChief) Executive$/u.test(words)) return "organization";
  return isRoleNoun(noun, PERSON_ROLE_NOUNS) && !isAmbiguousNoun(noun) ? "person" : "organization";
}

/**
 * An actor at the words in the evidence or, for the antecedent of a pronoun, at their first occurrence in the text;
 * null if there is none.
 */
function describedActor(document: Document, id: string, words: string, { evidence }: Commitment): Actor | null {
  for (const { start, end } of [...evidence, { start: 0, end: document.text.length }]) {
    const at = document.text.slice(start, end).indexOf(words);
    if (at < 0) continue;
    const name = nameOf(words);
    const from = start + at + words.length - name.length;
    return {
      id,
      name,
      type: typeOf(name),
      role: null,
      affiliation: null,
      aliases: [],
      key: false,
      mentions: [evidenceAt(document, { start: from, end: from + name.length })],
      did: [],
      reason: "bound by a commitment; the text gives a description, no name",
    };
  }
  return null;
}
