import { type Half64, hashString } from "./hash.js";
import type { ModelData } from "./model-data.js";

/** The ids of strings: a small number for a reserved one, 0 for the empty one, or else a hash. spaCy's `StringStore`. */
export class StringStore {
  readonly #reserved: ReadonlyMap<string, number>;
  /** Prefixes, suffixes and shapes recur in many words. */
  readonly #known = new Map<string, Half64>();

  constructor(symbols: ModelData["symbols"]) {
    this.#reserved = new Map(Object.entries(symbols));
  }

  clear(): void {
    this.#known.clear();
  }

  idOf(text: string): Half64 {
    const known = this.#known.get(text);
    if (known) return known;
    const reserved = text === "" ? 0 : this.#reserved.get(text);
    const id = reserved === undefined ? hashString(text) : ([0, reserved] as const);
    this.#known.set(text, id);
    return id;
  }
}
