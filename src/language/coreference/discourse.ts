import { SPEECH_NOUNS } from "../lexicon/en/speech-verbs.js";
import type { ParseIndex } from "../parse-index.js";
import type { Token } from "../types.js";
import type { Entity } from "./entity.js";
import { countSteps } from "./quotation-tokens.js";
import { type Occurrence, placeOf, salienceOf, sharesVerb } from "./salience.js";

/** How many occurrences are remembered, and how many sentences of the narrator a reference usually spans. */
const MEMORY = 48;
const FARTHEST = 6;

/** For `back`, in sentences: more than the remembered occurrences ever span. */
export const FAR_BACK = 200;

/** The mentions read so far and where they are. Bounded, so that every search back costs the same. */
export class Discourse {
  readonly #recent: Occurrence[] = [];
  /** The last words that stood for several entities: [the two countries]. */
  lastGroup: { readonly members: readonly Entity[]; readonly step: number; readonly head: number } | null = null;

  readonly #steps: Int32Array;

  readonly #index: ParseIndex;
  readonly #quotationAt: (token: number) => number;
  readonly #isCue: (token: number) => boolean;
  readonly #isSpeaker: (token: number) => boolean;

  constructor(
    index: ParseIndex,
    quotationAt: (token: number) => number,
    isCue: (token: number) => boolean,
    isSpeaker: (token: number) => boolean,
  ) {
    this.#index = index;
    this.#quotationAt = quotationAt;
    this.#isCue = isCue;
    this.#isSpeaker = isSpeaker;
    this.#steps = countSteps(index, quotationAt);
  }

  /**
   * The number of the narrator's sentence at a token. Sentences inside a quotation are not counted, however long it is.
   */
  step(token: number): number {
    return this.#steps[this.#index.token(token)?.sentence ?? -1] ?? 0;
  }

  add(entity: Entity, head: number): void {
    this.#recent.push(this.occurrence(entity, head));
    if (this.#recent.length > 2 * MEMORY) this.#recent.splice(0, this.#recent.length - MEMORY);
  }

  occurrence(entity: Entity, head: number): Occurrence {
    const token = this.#index.token(this.#phraseHead(head));
    const governor = token?.head ?? head;
    const verb = this.#index.token(governor);
    // [Mr Vale, who left, called it late]: if the parse lost the verb, the root noun is its subject; [“…,” said Per
    // Orr, the chair]: the speaker is the subject, whatever the parse says
    const lostVerb =
      this.#isSpeaker(head) ||
      (governor === token?.index && this.#index.children(governor).some((c) => this.#isClause(c)));
    // [Norrick sued Orlen to get it back]: the subject of an infinitive is the object of the verb above
    const isAsked = !lostVerb && token?.deprel === "nsubj" && verb !== undefined && this.#isInfinitive(verb);
    return {
      entity,
      token: head,
      sentence: token?.sentence ?? -1,
      step: this.step(head),
      deprel: lostVerb ? "nsubj" : isAsked ? "dobj" : (token?.deprel ?? ""),
      governor: isAsked ? verb.head : governor,
      inMainClause: lostVerb || (verb !== undefined && this.#isMain(verb)),
      quotation: this.#quotationAt(head),
    };
  }

  /**
   * Whether the verb is the root, or would be without a reporting clause: [“Yes,” Ms Orr said], [Ms Orr was ill, he
   * said].
   */
  #isMain(verb: Token): boolean {
    const { index, head, deprel } = firstOfConjuncts(verb, this.#index);
    if (head === index) return true;
    // [The talks came after Mr Vale called them “a start”]: a clause inside the narrator's sentence, though it quotes
    if (this.#isCue(verb.index)) return !this.#isSubordinate(verb);
    return /^(?:ccomp|parataxis)$/u.test(deprel) && head > index && this.#index.token(head)?.head === head;
  }

  /** A clause of time or cause with its conjunction in front, or a relative clause. */
  #isSubordinate({ index, head, deprel }: Token): boolean {
    if (!/^(?:advcl|relcl|acl|pcomp)$/u.test(deprel) || head > index) return false;
    return (
      this.#index.children(index).some((c) => c < index && SUBORDINATING.test(this.#index.token(c)?.text ?? "")) ||
      deprel !== "advcl"
    );
  }

  #isInfinitive(verb: Token): boolean {
    return (
      /^(?:ccomp|xcomp|advcl)$/u.test(verb.deprel) &&
      this.#index.children(verb.index).some((c) => c < verb.index && this.#index.token(c)?.tag === "TO")
    );
  }

  /** A relative clause, or a simple past that was read as a participle. */
  #isClause(child: number): boolean {
    const { deprel, tag } = this.#index.token(child) ?? {};
    return deprel === "relcl" || (deprel === "acl" && tag === "VBD");
  }

  /**
   * [The minister, Jon Pell, agreed]: a name in apposition has the role of the noun before it, but not in [Ms Orr, whose
   * father, Jon Pell, left, agreed]; [Ms Orr's letter said]: so has the author of a text.
   */
  #phraseHead(head: number): number {
    const token = this.#index.token(head);
    const noun = token && /^(?:appos|poss)$/u.test(token.deprel) ? this.#index.token(token.head) : undefined;
    if (!noun || !/^nsubj/u.test(noun.deprel)) return head;
    if (this.#isPerson(head) && this.#isPerson(noun.index)) return head;
    return token?.deprel === "appos" || SPEECH_NOUNS.has(noun.lemma.toLowerCase()) ? noun.index : head;
  }

  #isPerson(token: number): boolean {
    return this.#index.nameAt(token)?.type === "person";
  }

  /**
   * Occurrences from the latest back.
   *
   * @param farthest in steps, see `step`.
   */
  *back(step: number, farthest = FARTHEST): Generator<Occurrence> {
    const first = Math.max(0, this.#recent.length - MEMORY);
    for (let i = this.#recent.length - 1; i >= first; i--) {
      const occurrence = this.#recent[i];
      if (!occurrence || step - occurrence.step > farthest) return;
      yield occurrence;
    }
  }

  /** The entity that a token stands for, within the sentence of `head` and `farthest` sentences before it. */
  entityAt(
    token: number | null | undefined,
    head: number,
    farthest: number,
    fits: (entity: Entity) => boolean = () => true,
  ): Entity | null {
    for (const occurrence of this.back(this.step(head), farthest))
      if (occurrence.token === token && fits(occurrence.entity)) return occurrence.entity;
    return null;
  }

  /**
   * The most salient entity for a mention at `head` among those that pass `fits`: near before far, subjects before
   * objects, main clauses before others, the narrator's words before quoted ones.
   *
   * @param favour points for other reasons.
   */
  salient(
    head: number,
    fits: (entity: Entity) => boolean,
    farthest = FARTHEST,
    stands: (occurrence: Occurrence) => boolean = () => true,
    favour: (entity: Entity) => number = () => 0,
  ): Occurrence | null {
    const here = this.#index.token(head);
    if (!here) return null;
    const place = placeOf(here, this.#index, this.#quotationAt(head));
    let best: Occurrence | null = null;
    let top = 0;
    for (const occurrence of this.back(this.step(head), farthest)) {
      if (!fits(occurrence.entity) || !stands(occurrence) || sharesVerb(occurrence, place)) continue;
      const score = salienceOf(occurrence, place, this.#index) + favour(occurrence.entity);
      if (score > top) {
        best = occurrence;
        top = score;
      }
    }
    return best;
  }
}

const SUBORDINATING = /^(?:after|before|when|while|since|because|although|though|until|once|whom?|which|that|as|if)$/iu;

/** In heads, from a verb up to the first of the coordinated verbs. */
const MOST_STEPS = 4;

/** The first of coordinated verbs: [agreed] in [agreed and left and rang]. */
function firstOfConjuncts(verb: Token, { token }: ParseIndex): Token {
  let at = verb;
  for (let steps = 0; at.deprel === "conj" && steps < MOST_STEPS; steps++) at = token(at.head) ?? at;
  return at;
}
