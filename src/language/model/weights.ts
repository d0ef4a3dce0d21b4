import type { TensorHead } from "./model-data.js";

type TensorData = Float32Array | Uint16Array | Int8Array;

/** The tensors of one weights file, decoded where they are asked for: the embedding tables only row by row. */
export class Weights {
  readonly #bytes: Uint8Array;
  readonly #heads: Readonly<Record<string, TensorHead>>;
  readonly #data = new Map<string, TensorData>();

  constructor(bytes: Uint8Array, heads: Readonly<Record<string, TensorHead>>) {
    // Typed arrays need aligned offsets, which a Buffer from Node's pool does not promise.
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
    this.#heads = heads;
  }

  /** A whole tensor, row after row. */
  read(name: string): Float32Array {
    const { shape } = this.#head(name);
    const columns = shape.at(-1) ?? 0;
    const rows = shape.length > 1 ? (shape[0] ?? 0) : 1;
    const out = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row++) this.addRow(name, row, out, row * columns);
    return out;
  }

  /** out[at...] += one row of a tensor. */
  addRow(name: string, row: number, out: Float32Array, at: number): void {
    const head = this.#head(name);
    const columns = head.shape.at(-1) ?? 0;
    const from = row * columns;
    const data = this.#view(name, head);
    if (head.type === "f16") {
      for (let i = 0; i < columns; i++) out[at + i] = (out[at + i] ?? 0) + decodeHalf(data[from + i] ?? 0);
    } else {
      const scale = head.scale === undefined ? 1 : this.#float(head.scale + row * 4);
      for (let i = 0; i < columns; i++) out[at + i] = (out[at + i] ?? 0) + (data[from + i] ?? 0) * scale;
    }
  }

  #head(name: string): TensorHead {
    const head = this.#heads[name];
    if (!head) throw new Error(`the weights have no tensor "${name}"`);
    return head;
  }

  #view(name: string, { type, at, shape }: TensorHead): TensorData {
    const known = this.#data.get(name);
    if (known) return known;
    const { buffer, byteOffset } = this.#bytes;
    const size = shape.reduce((product, n) => product * n, 1);
    const start = byteOffset + at;
    const view =
      type === "f32"
        ? new Float32Array(buffer, start, size)
        : type === "f16"
          ? new Uint16Array(buffer, start, size)
          : new Int8Array(buffer, start, size);
    this.#data.set(name, view);
    return view;
  }

  #float(at: number): number {
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, 4).getFloat32(0, true);
  }
}

const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);

/** IEEE 754 half precision to a number. */
function decodeHalf(half: number): number {
  const exponent = (half >> 10) & 31;
  const sign = half & 0x8000;
  if (exponent === 0) return (sign ? -1 : 1) * (half & 1023) * 2 ** -24;
  bits[0] = (sign << 16) | ((exponent + 112) << 23) | ((half & 1023) << 13);
  return float[0] ?? 0;
}
