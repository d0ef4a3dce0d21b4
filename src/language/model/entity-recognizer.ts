import type { Address } from "./kernel-exports.js";
import type { Memory } from "./memory.js";
import type { TransitionSpec } from "./model-data.js";
import { type Choice, NONE, TransitionScorer } from "./transition-scorer.js";
import type { Weights } from "./weights.js";

/** Tokens `[first, end)`. */
export interface EntitySpan {
  readonly first: number;
  readonly end: number;
  readonly label: string;
}

const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;
const OUTSIDE = 4;
const MOVES = "BILUO";

/** Greedy entity recogniser with BILUO moves over its own token vectors. After `ner.pyx` of spaCy 3.8 (MIT). */
export class EntityRecognizer {
  readonly #scorer: TransitionScorer;
  readonly #kinds: readonly number[];
  readonly #labels: readonly string[];
  readonly #onSpace: Choice;
  /**
   * Moves outside an entity, and inside one by its label: [0] if the entity must end at this token, [1] if it may
   * continue.
   */
  readonly #onWord: readonly Choice[];
  readonly #within: ReadonlyMap<string, readonly Choice[]>;

  constructor(memory: Memory, weights: Weights, spec: TransitionSpec) {
    this.#scorer = new TransitionScorer(memory, weights, "nup", spec);
    this.#kinds = spec.moves.map((move) => MOVES.indexOf(move.charAt(0)));
    this.#labels = spec.moves.map((move) => move.slice(2));
    const choiceOf = (allows: (kind: number, label: string) => boolean): Choice =>
      this.#scorer.choiceOf((move) => allows(this.#kinds[move] ?? OUTSIDE, this.#labels[move] ?? ""));
    this.#onSpace = choiceOf((kind) => kind === OUTSIDE);
    this.#onWord = [false, true].map((mayGoOn) =>
      choiceOf((kind, name) => kind === OUTSIDE || (name !== "" && (kind === UNIT || (kind === BEGIN && mayGoOn)))),
    );
    const within = (label: string): Choice[] =>
      [false, true].map((mayGoOn) =>
        choiceOf((kind, name) => name === label && (kind === LAST || (kind === INSIDE && mayGoOn))),
      );
    this.#within = new Map([...new Set(this.#labels)].map((label) => [label, within(label)]));
  }

  /** An entity never crosses a sentence start and never begins with white space. */
  find(vectors: Address, isSpace: readonly boolean[], sentenceStarts: Uint8Array): EntitySpan[] {
    const n = isSpace.length;
    const entities: EntitySpan[] = [];
    this.#scorer.start(vectors, n);
    let open = NONE;
    let label = "";
    for (let i = 0; i < n; i++) {
      const mayGoOn = i + 1 < n && !sentenceStarts[i + 1];
      this.#scorer.set(0, i);
      this.#scorer.set(1, open);
      this.#scorer.set(2, open === NONE ? NONE : i - 1);
      const move = this.#scorer.choose(this.#choice(open, label, isSpace[i] === true, mayGoOn));
      const moveLabel = this.#labels[move] ?? "";
      switch (this.#kinds[move]) {
        case BEGIN:
          open = i;
          label = moveLabel;
          break;
        case UNIT:
          entities.push({ first: i, end: i + 1, label: moveLabel });
          break;
        case LAST:
          entities.push({ first: open, end: i + 1, label });
          open = NONE;
          break;
      }
    }
    return entities;
  }

  #choice(open: number, label: string, isSpace: boolean, mayGoOn: boolean): Choice {
    if (open === NONE && isSpace) return this.#onSpace;
    const choices = open === NONE ? this.#onWord : this.#within.get(label);
    return choices?.[Number(mayGoOn)] ?? this.#onSpace;
  }
}
