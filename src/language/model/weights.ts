import type { Address } from "./kernel-exports.js";
import type { Memory } from "./memory.js";
import type { TensorHead } from "./model-data.js";

/** A tensor in half precision, row after row. */
export interface Halves {
  readonly at: Address;
  readonly rows: number;
  readonly columns: number;
}

/** A weights file that is not read yet. */
export interface WeightFile {
  /** Length in bytes. */
  readonly bytes: number;
  /** Fills `to`, which has that length. */
  readonly read: (to: Uint8Array) => void;
}

/** The tensors of one weights file. The file is read into the memory unchanged, and the tensors are used there. */
export class Weights {
  readonly #at: Address;
  readonly #heads: Readonly<Record<string, TensorHead>>;

  constructor(memory: Memory, file: WeightFile, heads: Readonly<Record<string, TensorHead>>) {
    this.#at = memory.allocate(Math.ceil(file.bytes / 4));
    file.read(memory.bytesAt(this.#at, file.bytes));
    this.#heads = heads;
  }

  /** The address of a float32 vector. */
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
