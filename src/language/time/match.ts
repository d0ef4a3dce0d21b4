import type { Atoms } from "./atoms.js";

/** Atoms `[first, end)` of each named part. */
export type Parts = Readonly<Record<string, readonly [first: number, end: number] | undefined>>;

/** The match of a pattern: atoms `[first, end)`, with its named parts. Offsets are UTF-16 offsets into the text. */
export class Match {
  readonly #atoms: Atoms;
  readonly #parts: Parts;
  readonly first: number;
  readonly end: number;

  constructor(atoms: Atoms, first: number, end: number, parts: Parts) {
    this.#atoms = atoms;
    this.#parts = parts;
    this.first = first;
    this.end = end;
  }

  has(part: string): boolean {
    return this.#parts[part] !== undefined;
  }

  /** The words of a part, in lower case and with a plain apostrophe; "" if the part is absent. */
  get(part: string): string {
    const range = this.#parts[part];
    return range ? plain(this.#slice(range[0], range[1])) : "";
  }

  number(part: string): number {
    return Number.parseInt(this.get(part), 10);
  }

  /** The atoms of the expression itself: the part named `span`, else the whole match. */
  get range(): readonly [first: number, end: number] {
    return this.#parts["span"] ?? [this.first, this.end];
  }

  /** Offset of the expression. */
  get start(): number {
    return this.#atoms.starts[this.range[0]] ?? 0;
  }

  get stop(): number {
    return this.#atoms.ends[this.range[1] - 1] ?? 0;
  }

  /** Offset of a part, or of the expression if the part is absent. */
  startOf(part: string): number {
    return this.#atoms.starts[this.#parts[part]?.[0] ?? this.range[0]] ?? 0;
  }

  /** The expression as written. */
  get text(): string {
    return this.#atoms.text.slice(this.start, this.stop);
  }

  /** The whole match as written, with the words around the expression. */
  get words(): string {
    return this.#slice(this.first, this.end);
  }

  /** The nth atom before the match (1 is the nearest), in lower case; "" at a line end. */
  before(n = 1): string {
    return this.#neighbour(this.first - n);
  }

  after(n = 1): string {
    return this.#neighbour(this.end - 1 + n);
  }

  /** Whether no white space separates the match from the atom before or after it. */
  touches(side: "before" | "after"): boolean {
    const { starts, ends } = this.#atoms;
    return side === "before" ? starts[this.first] === ends[this.first - 1] : ends[this.end - 1] === starts[this.end];
  }

  /** The nth atom after the match as written, or "". */
  nextWord(n = 1): string {
    const index = this.end - 1 + n;
    return this.#slice(index, index + 1);
  }

  /** The atom before the match as written, or "". */
  previousWord(): string {
    return this.#slice(this.first - 1, this.first);
  }

  /** Offset of the atom before the match, or -1. */
  offsetBefore(): number {
    return this.#atoms.starts[this.first - 1] ?? -1;
  }

  /** Offset of the nth atom after the match, or -1. */
  offsetAfter(n = 1): number {
    return this.#atoms.starts[this.end - 1 + n] ?? -1;
  }

  #neighbour(index: number): string {
    return index < 0 || index >= this.#atoms.starts.length ? "" : plain(this.#slice(index, index + 1)).trim();
  }

  #slice(first: number, end: number): string {
    const { text, starts, ends } = this.#atoms;
    return first >= 0 && end > first && end <= ends.length ? text.slice(starts[first], ends[end - 1]) : "";
  }
}

const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'");
