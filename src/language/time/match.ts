import type { Atoms } from "./atoms.js";

/** The atoms of each named part. */
export type Parts = Readonly<Record<string, readonly [first: number, end: number] | undefined>>;

/** What a pattern matched: atoms `[first, end)`, with the parts that it names. */
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

  /** The words of a part, lower case, with a plain apostrophe; "" where it was left out. */
  get(part: string): string {
    const range = this.#parts[part];
    return range ? plain(this.#slice(range[0], range[1])) : "";
  }

  number(part: string): number {
    return Number.parseInt(this.get(part), 10);
  }

  /** The atoms of the expression itself: the part named `span`, else all. */
  get range(): readonly [first: number, end: number] {
    return this.#parts["span"] ?? [this.first, this.end];
  }

  /** Offset of the expression in the text. */
  get start(): number {
    return this.#atoms.starts[this.range[0]] ?? 0;
  }

  get stop(): number {
    return this.#atoms.ends[this.range[1] - 1] ?? 0;
  }

  /** Offset of a part; of the expression where the part was left out. */
  startOf(part: string): number {
    return this.#atoms.starts[this.#parts[part]?.[0] ?? this.range[0]] ?? 0;
  }

  /** As written. */
  get text(): string {
    return this.#atoms.text.slice(this.start, this.stop);
  }

  /** All that the pattern matched, with what stands around the expression itself. */
  get words(): string {
    return this.#slice(this.first, this.end);
  }

  /** The nth atom in front of the match (1 is the nearest), lower case, or "" at a line's end. */
  before(n = 1): string {
    return this.#neighbour(this.first - n);
  }

  after(n = 1): string {
    return this.#neighbour(this.end - 1 + n);
  }

  /** Whether white space parts the match from the atom behind or in front of it. */
  touches(side: "before" | "after"): boolean {
    const { starts, ends } = this.#atoms;
    return side === "before" ? starts[this.first] === ends[this.first - 1] : ends[this.end - 1] === starts[this.end];
  }

  /** The atom behind the match as written, or "". */
  nextWord(n = 1): string {
    const index = this.end - 1 + n;
    return this.#slice(index, index + 1);
  }

  /** The atom in front of the match as written, or "". */
  previousWord(): string {
    return this.#slice(this.first - 1, this.first);
  }

  /** Offset of the atom in front of the match, or -1. */
  offsetBefore(): number {
    return this.#atoms.starts[this.first - 1] ?? -1;
  }

  /** Offset of the nth atom behind the match, or -1. */
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
