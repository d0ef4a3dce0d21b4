import type { Address, Memory } from "./memory.js";
import type { TensorHead } from "./model-data.js";

/** A tensor in half precision, row after row. */
export interface Halves {
  readonly at: Address;
  readonly rows: number;
  readonly columns: number;
}

/** The tensors of one weights file. They lie in the memory as they lie in the file, and are read there. */
export class Weights {
  readonly #at: Address;
  readonly #heads: Readonly<Record<string, TensorHead>>;

  constructor(memory: Memory, bytes: Uint8Array, heads: Readonly<Record<string, TensorHead>>) {
    this.#at = memory.storeBytes(bytes);
    this.#heads = heads;
  }

  /** The first number of a float32 vector. */
  vector(name: string): Address {
    return this.#at + this.#head(name, "f32").at;
  }

  matrix(name: string): Halves {
    const { at, shape } = this.#head(name, "f16");
    const [rows = 0, columns = 0] = shape;
    return { at: this.#at + at, rows, columns };
  }

  #head(name: string, type: TensorHead["type"]): TensorHead {
    const head = this.#heads[name];
    if (head?.type !== type) throw new Error(`the weights have no tensor "${name}" of type ${type}`);
    return head;
  }
}
