import type { NameCandidate, NameContext } from "./name-candidate.js";

/** A text in which a rule changes names. Each name is written as `words: type`, in text order. */
interface NameExample {
  readonly text: string;
  /** The names that the rule changes or drops, as the rules before it left them. */
  readonly before: readonly string[];
  /** What the rule returns in their place. */
  readonly after: readonly string[];
}

/**
 * One step from the names of the model to the names of the document. `tests/language/names/rules.test.ts` runs the
 * example and the counter-example of every rule.
 *
 * The first word of a rule's name says what it does:
 *
 *     trim     cuts words off the ends of a name
 *     split    makes several names of one
 *     join     adds words or names to a name
 *     drop     removes a name
 *     retype   changes the type of a name, and its ends if the type decides them
 *     find     adds names that the model missed, and corrects those that it found in part or with the wrong type
 */
export interface NameRule {
  /** Unique: the name of the constant, and of its file in kebab-case. */
  readonly name: string;
  readonly example: NameExample;
  /** A similar text in which the rule changes nothing, though another rule may. */
  readonly counterExample: string;
  /**
   * @param names all names of the document, in text order
   * @returns the names after the rule, in text order
   */
  readonly apply: (names: readonly NameCandidate[], context: NameContext) => NameCandidate[];
}
