import type { Address, Memory } from "./memory.js";
import type { TransitionSpec } from "./model-data.js";
import { NONE, TransitionScorer } from "./transition-scorer.js";
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

/** Entities by BILUO moves, greedy, over token vectors of their own. After `ner.pyx` of spaCy 3.8 (MIT). */
export class EntityRecognizer {
  readonly #scorer: TransitionScorer;
  readonly #kinds: readonly number[];
  readonly #labels: readonly string[];

  constructor(memory: Memory, weights: Weights, spec: TransitionSpec) {
    this.#scorer = new TransitionScorer(memory, weights, "nup", spec);
    this.#kinds = spec.moves.map((move) => MOVES.indexOf(move.charAt(0)));
    this.#labels = spec.moves.map((move) => move.slice(2));
  }

  /** An entity never runs over a sentence start, and never begins on white space. */
  find(vectors: Address, isSpace: readonly boolean[], sentenceStarts: Uint8Array): EntitySpan[] {
    const n = isSpace.length;
    const entities: EntitySpan[] = [];
    this.#scorer.start(vectors, n);
    let open = NONE;
    let label = "";
    for (let i = 0; i < n; i++) {
      const mayGoOn = i + 1 < n && !sentenceStarts[i + 1];
      const move = this.#bestMove(i, open, label, mayGoOn, isSpace[i] === true);
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

  #bestMove(token: number, open: number, label: string, mayGoOn: boolean, isSpace: boolean): number {
    const scorer = this.#scorer;
    scorer.set(0, token);
    scorer.set(1, open);
    scorer.set(2, open === NONE ? NONE : token - 1);
    scorer.score();
    const { scores } = scorer;
    let best = NONE;
    let top = 0;
    for (let move = 0; move < scores.length; move++) {
      const score = scores[move] ?? 0;
      if (best !== NONE && score <= top) continue;
      const kind = this.#kinds[move];
      const name = this.#labels[move] ?? "";
      const valid =
        open === NONE
          ? kind === OUTSIDE || (name !== "" && !isSpace && (kind === UNIT || (kind === BEGIN && mayGoOn)))
          : name === label && (kind === LAST || (kind === INSIDE && mayGoOn));
      if (!valid) continue;
      best = move;
      top = score;
    }
    return best;
  }
}
