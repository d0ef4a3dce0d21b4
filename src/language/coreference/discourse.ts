import { SPEECH_NOUNS } from "../lexicon/en/speech-verbs.js";
import type { ParseIndex } from "../parse-index.js";
import type { Token } from "../types.js";
import { type Entity, isNamed, wordsOf } from "./entity.js";
import { SOLE_OFFICES } from "./offices.js";
import { countSteps } from "./quotation-tokens.js";

/** One occurrence of an entity, to which later words may refer back. */
export interface Occurrence {
  readonly entity: Entity;
  readonly token: number;
  readonly sentence: number;
  /** See `Discourse.step`. */
  readonly step: number;
  readonly deprel: string;
  /** Head of the token that links the mention to the rest of the sentence. Two mentions on one verb do not corefer. */
  readonly governor: number;
  readonly inMainClause: boolean;
  /** Index of the direct quotation it is in, or -1. */
  readonly quotation: number;
}

/** How many occurrences are remembered, and how many sentences of the narrator a reference usually spans. */
const MEMORY = 48;
const FARTHEST = 6;

/** For `back`, in sentences: more than the remembered occurrences ever span. */
export const FAR_BACK = 200;

/** How salient an occurrence is: the points that `#score` adds up. */
const POINTS = {
  sameSentence: 100,
  sentenceBefore: 92,
  /** Further back: `far` less `perSentence` for each sentence, but at least `least`. */
  far: 80,
  perSentence: 12,
  least: 10,
  subject: 26,
  mainClauseSubject: 12,
  /**
   * A pronoun as the subject of a main clause: the text continues about the same person (centering, Grosz et al. 1995).
   */
  pronounGoesOn: 8,
  /** The subject of the clause above, of the clause before the main clause, or of the verb of a lone possessive. */
  clauseSubject: 20,
  /** The subject of the same sentence, for [her]: [Ada Orr sold her boat]. */
  owner: 12,
  insidePhrase: -6,
  prepositionBefore: -8,
  /** The person asked, over the one who asks: the answer comes next. */
  asked: 50,
  otherQuotation: -70,
  unnamed: -30,
  /** One point for each earlier mention, up to this. */
  mostMentions: 10,
} as const;

/** In heads, from a pronoun up to the verb of its clause. */
const MOST_STEPS = 4;

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
    return {
      entity,
      token: head,
      sentence: token?.sentence ?? -1,
      step: this.step(head),
      deprel: lostVerb ? "nsubj" : (token?.deprel ?? ""),
      governor,
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
    if (head === index || this.#isCue(verb.index)) return true;
    return deprel === "ccomp" && head > index && this.#index.token(head)?.head === head;
  }

  /** A relative clause, or a simple past that was read as a participle. */
  #isClause(child: number): boolean {
    const { deprel, tag } = this.#index.token(child) ?? {};
    return deprel === "relcl" || (deprel === "acl" && tag === "VBD");
  }

  /**
   * [The minister, Jon Pell, agreed]: a name in apposition has the role of the noun before it; [Ms Orr's letter said]:
   * so has the author of a text.
   */
  #phraseHead(head: number): number {
    const token = this.#index.token(head);
    const noun = token && /^(?:appos|poss)$/u.test(token.deprel) ? this.#index.token(token.head) : undefined;
    if (!noun || !/^nsubj/u.test(noun.deprel)) return head;
    return token?.deprel === "appos" || SPEECH_NOUNS.has(noun.lemma.toLowerCase()) ? noun.index : head;
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
   */
  salient(
    head: number,
    fits: (entity: Entity) => boolean,
    farthest = FARTHEST,
    stands: (occurrence: Occurrence) => boolean = () => true,
  ): Occurrence | null {
    const here = this.#index.token(head);
    if (!here) return null;
    const above = this.#clauseAbove(head);
    let best: Occurrence | null = null;
    let top = 0;
    for (const occurrence of this.back(this.step(head), farthest)) {
      if (!fits(occurrence.entity) || !stands(occurrence) || this.#sharesVerb(occurrence, head)) continue;
      const score = this.#score(occurrence, here.sentence, head, above);
      if (score > top) {
        best = occurrence;
        top = score;
      }
    }
    return best;
  }

  #score(occurrence: Occurrence, sentence: number, head: number, above: number): number {
    const distance = sentence - occurrence.sentence;
    const isSubject = /^nsubj/u.test(occurrence.deprel);
    let score = nearness(distance);
    if (isSubject) score += POINTS.subject;
    if (isSubject && occurrence.inMainClause) score += POINTS.mainClauseSubject;
    if (isSubject && occurrence.inMainClause && this.#isPronoun(occurrence.token)) score += POINTS.pronounGoesOn;
    const owns = this.#ownsAlone(head) && occurrence.governor === this.#index.token(head)?.head;
    if (isSubject && (occurrence.governor === above || owns || this.#isFronted(occurrence, head)))
      score += POINTS.clauseSubject;
    if (isSubject && occurrence.inMainClause && distance === 0 && this.#isOwner(head)) score += POINTS.owner;
    if (occurrence.deprel === "poss" || occurrence.deprel === "compound") score += POINTS.insidePhrase;
    if (occurrence.deprel === "pobj" && distance > 0) score += POINTS.prepositionBefore;
    // [A reporter asked Mr Vale whether he would run. “Yes,” he said.]
    if (distance > 0 && /^(?:dobj|dative)$/u.test(occurrence.deprel) && this.#isAsked(occurrence))
      score += POINTS.asked;
    if (occurrence.quotation >= 0 && occurrence.quotation !== this.#quotationAt(head)) score += POINTS.otherQuotation;
    const stands = occurrence.inMainClause && distance === 1;
    const speaks = occurrence.governor === above && this.#isSubject(head) && holdsOffice(occurrence.entity);
    if (isUnnamed(occurrence.entity) && !(isSubject && (stands || speaks))) score += POINTS.unnamed;
    return score + Math.min(POINTS.mostMentions, occurrence.entity.mentions.length);
  }

  #isPronoun(token: number): boolean {
    return this.#index.token(token)?.upos === "PRON";
  }

  #isSubject(token: number): boolean {
    return /^nsubj/u.test(this.#index.token(token)?.deprel ?? "");
  }

  /**
   * [When Ada Orr took the stage, she smiled]: the subject of a clause before the main clause, for the subject of the
   * main clause.
   */
  #isFronted({ governor, token }: Occurrence, head: number): boolean {
    const here = this.#index.token(head);
    const verb = this.#index.token(governor);
    return this.#isSubject(head) && token < head && verb?.deprel === "advcl" && verb.head === here?.head;
  }

  #isOwner(head: number): boolean {
    return this.#index.token(head)?.deprel === "poss";
  }

  #isAsked({ governor }: Occurrence): boolean {
    return this.#index.token(governor)?.lemma === "ask";
  }

  /**
   * [Mr Vale should quit if [he] lied], [Mr Vale decided [he] would quit]: the verb that governs the clause of a token,
   * or -1.
   */
  #clauseAbove(token: number): number {
    let at = this.#index.token(token);
    for (let steps = 0; at && steps < MOST_STEPS; steps++) {
      if (at.deprel === "advcl" || at.deprel === "ccomp") return at.head;
      if (at.head === at.index) return -1;
      at = this.#index.token(at.head);
    }
    return -1;
  }

  /** [Orr sold his]: a possessive without a noun. */
  #ownsAlone(token: number): boolean {
    const { deprel, text = "" } = this.#index.token(token) ?? {};
    return deprel !== "poss" && /^(?:his|hers|theirs)$/iu.test(text);
  }

  /** [Orr met her]: the object is not the subject; in [Orr met her deputy], [Orr sold his] it may be. */
  #sharesVerb(occurrence: Occurrence, head: number): boolean {
    const here = this.#index.token(head);
    const owns = this.#isOwner(head) || this.#ownsAlone(head);
    return here !== undefined && !owns && here.head === occurrence.governor && occurrence.deprel !== "poss";
  }
}

/** Points by the distance in sentences. */
function nearness(distance: number): number {
  if (distance === 0) return POINTS.sameSentence;
  if (distance === 1) return POINTS.sentenceBefore;
  return Math.max(POINTS.least, POINTS.far - POINTS.perSentence * distance);
}

/** The first of coordinated verbs: [agreed] in [agreed and left and rang]. */
function firstOfConjuncts(verb: Token, { token }: ParseIndex): Token {
  let at = verb;
  for (let steps = 0; at.deprel === "conj" && steps < MOST_STEPS; steps++) at = token(at.head) ?? at;
  return at;
}

/** [her mother] is less often the next [she] than a named person. */
const isUnnamed = (entity: Entity): boolean => entity.type === "person" && !isNamed(entity);

/**
 * [The home secretary said he would]: he means himself, whom the text does not name. A spokesman or a mother may mean
 * somebody else.
 */
const holdsOffice = ({ name }: Entity): boolean =>
  SOLE_OFFICES.test(wordsOf(name.split(/\s(?:of|for|at|in)\s/u, 1)[0] ?? "").at(-1) ?? "");
