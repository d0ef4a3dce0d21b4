import type { TensorHead } from "./model-data.js";

/** The tensors of one weights file, decoded where they are asked for: the embedding tables only row by row. */
export class Weights {
  readonly #bytes: Uint8Array;
  readonly #heads: Readonly<Record<string, TensorHead>>;
  readonly #half = new Map<string, Uint16Array>();
  readonly #data = new Map<string, Float32Array | Int8Array>();

  constructor(bytes: Uint8Array, heads: Readonly<Record<string, TensorHead>>) {
    // Typed arrays need aligned offsets, which a Buffer from Node's pool does not promise.
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
    this.#heads = heads;
  }

  /** A whole tensor, row after row. */
  read(name: string): Float32Array {
    const head = this.#head(name);
    const out = new Float32Array(sizeOf(head));
    if (head.type === "f16") decodeHalves(this.#halves(name, head), out);
    else if (head.type === "f32") out.set(this.#view(name, head));
    else for (let row = 0; row < (head.shape[0] ?? 0); row++) this.addRow(name, row, out, row * (head.shape[1] ?? 0));
    return out;
  }

  /** out[at...] += one row of a tensor. */
  addRow(name: string, row: number, out: Float32Array, at: number): void {
    const head = this.#head(name);
    const columns = head.shape.at(-1) ?? 0;
    const from = row * columns;
    if (head.type === "f16") {
      const data = this.#halves(name, head);
      for (let i = 0; i < columns; i++) out[at + i] = (out[at + i] ?? 0) + decodeHalf(data[from + i] ?? 0);
      return;
    }
    const data = this.#view(name, head);
    const scale = head.scale === undefined ? 1 : this.#float(head.scale + row * 4);
    for (let i = 0; i < columns; i++) out[at + i] = (out[at + i] ?? 0) + (data[from + i] ?? 0) * scale;
  }

  #head(name: string): TensorHead {
    const head = this.#heads[name];
    if (!head) throw new Error(`the weights have no tensor "${name}"`);
    return head;
  }

  #halves(name: string, head: TensorHead): Uint16Array {
    const known = this.#half.get(name);
    if (known) return known;
    const view = new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset + head.at, sizeOf(head));
    this.#half.set(name, view);
    return view;
  }

  #view(name: string, head: TensorHead): Float32Array | Int8Array {
    const known = this.#data.get(name);
    if (known) return known;
    const { buffer, byteOffset } = this.#bytes;
    const start = byteOffset + head.at;
    const size = sizeOf(head);
    const view = head.type === "f32" ? new Float32Array(buffer, start, size) : new Int8Array(buffer, start, size);
    this.#data.set(name, view);
    return view;
  }

  #float(at: number): number {
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, 4).getFloat32(0, true);
  }
}

const sizeOf = ({ shape }: TensorHead): number => shape.reduce((product, n) => product * n, 1);

/** Every number of half precision (IEEE 754), by its bits: a look-up is several times faster than the arithmetic. */
const HALVES = decodeAllHalves();

function decodeAllHalves(): Float32Array {
  const halves = new Float32Array(65_536);
  const bits = new Uint32Array(halves.buffer);
  for (let half = 0; half < halves.length; half++) {
    const exponent = (half >> 10) & 31;
    const sign = half & 0x8000;
    if (exponent === 0) halves[half] = (sign ? -1 : 1) * (half & 1023) * 2 ** -24;
    else bits[half] = (sign << 16) | ((exponent + 112) << 23) | ((half & 1023) << 13);
  }
  return halves;
}

const decodeHalf = (half: number): number => HALVES[half] ?? 0;

function decodeHalves(from: Uint16Array, to: Float32Array): void {
  for (let i = 0; i < from.length; i++) to[i] = decodeHalf(from[i] ?? 0);
}
