import { NONE } from "./transition-scorer.js";

const SHIFT = 0;
const REDUCE = 1;
const LEFT = 2;
const RIGHT = 3;
const BREAK = 4;

/**
 * Stack, buffer and arcs of an arc-eager parse. The buffer holds the tokens that were put back, last first, then those
 * from `#next` on.
 */
export class ParserState {
  readonly heads: Int32Array;
  readonly deprels: string[];
  readonly #n: number;
  readonly #stack: Int32Array;
  readonly #returned: Int32Array;
  readonly #mayNotShift: Uint8Array;
  readonly #starts: Uint8Array;
  readonly #mayBreak: boolean;
  /** Last child on either side, and the sibling before each right child: arcs are removed in reverse order. */
  readonly #lastLeft: Int32Array;
  readonly #lastRight: Int32Array;
  readonly #before: Int32Array;
  readonly #features = new Int32Array(8);
  #depth = 0;
  #returnedCount = 0;
  #next = 0;

  constructor(n: number, starts: Uint8Array | null) {
    this.#n = n;
    this.heads = new Int32Array(n).fill(NONE);
    this.deprels = new Array<string>(n).fill("");
    this.#stack = new Int32Array(n + 1);
    this.#returned = new Int32Array(n + 1);
    this.#mayNotShift = new Uint8Array(n);
    this.#starts = starts ? starts.slice() : new Uint8Array(n);
    // The first token always starts a sentence, and the parser's rules count only the breaks after it.
    if (n > 0) this.#starts[0] = 0;
    this.#mayBreak = starts === null;
    this.#lastLeft = new Int32Array(n).fill(NONE);
    this.#lastRight = new Int32Array(n).fill(NONE);
    this.#before = new Int32Array(n).fill(NONE);
  }

  get isFinal(): boolean {
    return this.#depth === 0 && this.#bufferLength === 0;
  }

  get #bufferLength(): number {
    return this.#returnedCount + this.#n - this.#next;
  }

  get #b0(): number {
    if (this.#returnedCount > 0) return this.#returned[this.#returnedCount - 1] ?? NONE;
    return this.#next < this.#n ? this.#next : NONE;
  }

  get #b1(): number {
    if (this.#returnedCount > 1) return this.#returned[this.#returnedCount - 2] ?? NONE;
    const index = this.#next + 1 - this.#returnedCount;
    return index < this.#n ? index : NONE;
  }

  #stackAt(below: number): number {
    return this.#depth > below ? (this.#stack[this.#depth - 1 - below] ?? NONE) : NONE;
  }

  /**
   * The tokens that the scorer looks at: B0, B1, S0, S1, S2, last left child of B0 and of S0, last right child of S0.
   */
  get features(): Int32Array {
    const b0 = this.#b0;
    const s0 = this.#stackAt(0);
    const f = this.#features;
    f[0] = b0;
    f[1] = this.#b1;
    f[2] = s0;
    f[3] = this.#stackAt(1);
    f[4] = this.#stackAt(2);
    f[5] = b0 === NONE ? NONE : (this.#lastLeft[b0] ?? NONE);
    f[6] = s0 === NONE ? NONE : (this.#lastLeft[s0] ?? NONE);
    f[7] = s0 === NONE ? NONE : (this.#lastRight[s0] ?? NONE);
    return f;
  }

  /** Which kinds of move are valid, one bit each. One always is: shift if the stack is empty, reduce if it is not. */
  get validKinds(): number {
    const b0 = this.#b0;
    const b1 = this.#b1;
    const length = this.#bufferLength;
    const within = b0 !== NONE && !this.#starts[b0];
    const filled = this.#depth > 0;
    let kinds = 0;
    if (!filled || (length >= 2 && within && !this.#mayNotShift[b0])) kinds |= 1 << SHIFT;
    if (filled) kinds |= 1 << REDUCE;
    if (filled && length > 0 && within) kinds |= (1 << LEFT) | (1 << RIGHT);
    if (this.#mayBreak && length >= 2 && b1 === b0 + 1 && !this.#starts[b1]) kinds |= 1 << BREAK;
    return kinds;
  }

  apply(kind: number, label: string): void {
    switch (kind) {
      case SHIFT:
        this.#push(this.#popBuffer());
        break;
      case REDUCE:
        this.#reduce();
        break;
      case LEFT:
        this.#leftArc(label);
        break;
      case RIGHT:
        this.#rightArc(label);
        break;
      default:
        this.#starts[this.#b1] = 1;
    }
  }

  #push(token: number): void {
    this.#stack[this.#depth++] = token;
  }

  #popBuffer(): number {
    const b0 = this.#b0;
    if (this.#returnedCount > 0) this.#returnedCount--;
    else this.#next++;
    return b0;
  }

  #reduce(): void {
    const s0 = this.#stackAt(0);
    this.#depth--;
    if (this.heads[s0] !== NONE || this.#depth === 0) return;
    this.#mayNotShift[s0] = 1;
    this.#returned[this.#returnedCount++] = s0;
  }

  /** Makes B0 the head of S0, replacing a head from an earlier right arc. */
  #leftArc(label: string): void {
    const s0 = this.#stackAt(0);
    const b0 = this.#b0;
    const old = this.heads[s0] ?? NONE;
    if (old !== NONE) this.#lastRight[old] = this.#before[s0] ?? NONE;
    this.heads[s0] = b0;
    this.deprels[s0] = label;
    this.#lastLeft[b0] = s0;
    this.#mayNotShift[b0] = 0;
    this.#depth--;
  }

  #rightArc(label: string): void {
    const s0 = this.#stackAt(0);
    const b0 = this.#popBuffer();
    this.heads[b0] = s0;
    this.deprels[b0] = label;
    this.#before[b0] = this.#lastRight[s0] ?? NONE;
    this.#lastRight[s0] = b0;
    this.#push(b0);
  }
}
