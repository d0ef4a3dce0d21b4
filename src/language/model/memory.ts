import { KERNEL } from "./kernel.js";

/** Byte address in the linear memory. */
export type Address = number;

/** A buffer that only grows. Sizes in floats. */
export interface Scratch {
  at: Address;
  size: number;
  /** What it is made with: pages that nothing was written to cost nothing, whereas a buffer that grows leaves its smaller selves behind. */
  readonly least: number;
}

/** A weight matrix with its bias, packed for the kernel. `scale` is 0 for float32. */
export interface Matrix {
  readonly at: Address;
  readonly scale: Address;
  readonly rows: number;
  readonly columns: number;
  readonly bias: Address;
}

/** The exports of the kernel (`assets/models/build/kernel.mjs` writes and documents it). Addresses and strides in bytes. */
interface Kernel {
  /** c[m, n] = a[m, k] * packed b + bias. */
  gemm(
    a: Address,
    strideA: number,
    b: Address,
    bias: Address,
    c: Address,
    strideC: number,
    m: number,
    n: number,
    k: number,
  ): void;
  /** The same in 16-bit integers; `scaleA` is what `quant` returned. */
  gemm16(
    a: Address,
    strideA: number,
    b: Address,
    scaleB: Address,
    scaleA: number,
    bias: Address,
    c: Address,
    strideC: number,
    m: number,
    n: number,
    k: number,
  ): void;
  /** Rounds `n` floats to 14-bit integers and returns their scale. */
  quant(from: Address, to: Address, n: number): number;
  /** x[r] = (residual ? x[r] : 0) + layernorm(max over 3 planes of 96 of y[r]) * g + b. */
  mxln(y: Address, g: Address, b: Address, x: Address, rows: number, residual: number): void;
  /**
   * The index of the first largest of `moves` scores: bias + packed b * hidden, where hidden[64] = max over 2 planes of (lower + sum of the rows
   * of 128 that the `n` pointers name). Moves in `MOVES_AT_ONCE`s; hidden and scores are scratch.
   */
  choose(
    pointers: Address,
    n: number,
    lower: Address,
    hidden: Address,
    b: Address,
    bias: Address,
    scores: Address,
    moves: number,
  ): number;
}

/** Moves that the kernel scores in one pass. */
export const MOVES_AT_ONCE = 24;

/** Tokens of the longest texts that are usual: buffers are made for as many. */
export const USUAL_TOKENS = 2_000;

/** Buffers of the steps that read one text. Those that run one after the other share them, so each step leaves nothing in them to be found later. */
export interface SharedScratch {
  readonly vectors: Scratch;
  readonly products: Scratch;
  readonly features: Scratch;
  readonly reduced: Scratch;
  readonly table: Scratch;
}

const FIRST: Address = 64;
const PAGE = 65536;

/** Weights, caches and scratch of one model in one linear memory, and the kernel that computes in it. */
export class Memory {
  readonly kernel: Kernel;
  /** Views of the whole memory; replaced whenever it grows, so never to be kept. */
  f32: Float32Array;
  i32: Int32Array;
  readonly shared: SharedScratch = {
    vectors: { at: 0, size: 0, least: USUAL_TOKENS * 96 },
    products: { at: 0, size: 0, least: USUAL_TOKENS * 288 },
    features: { at: 0, size: 0, least: USUAL_TOKENS * 96 },
    reduced: { at: 0, size: 0, least: USUAL_TOKENS * 64 },
    table: { at: 0, size: 0, least: USUAL_TOKENS * 1040 },
  };
  readonly #memory = new WebAssembly.Memory({ initial: 64 });
  readonly #sixteenBit: boolean;
  readonly #quantized: Scratch = { at: 0, size: 0, least: USUAL_TOKENS * 48 };
  #top = FIRST;

  /** `sixteenBit`: 16-bit products in the layers that run once a document: twice as fast, equal to float32 but for near ties. */
  constructor({ sixteenBit }: { readonly sixteenBit: boolean }) {
    this.f32 = new Float32Array(this.#memory.buffer);
    this.i32 = new Int32Array(this.#memory.buffer);
    this.#sixteenBit = sixteenBit;
    const module = new WebAssembly.Module(Buffer.from(KERNEL, "base64"));
    const instance = new WebAssembly.Instance(module, { e: { m: this.#memory } });
    this.kernel = instance.exports as unknown as Kernel;
  }

  /** Reserves `size` floats. */
  allocate(size: number): Address {
    const at = this.#top;
    this.#top = Math.ceil((at + size * 4) / 64) * 64;
    const lack = this.#top + 256 - this.#memory.buffer.byteLength;
    if (lack > 0) {
      this.#memory.grow(Math.max(Math.ceil(lack / PAGE), 16));
      this.f32 = new Float32Array(this.#memory.buffer);
      this.i32 = new Int32Array(this.#memory.buffer);
    }
    return at;
  }

  scratch(buffer: Scratch, size: number): Address {
    if (size > buffer.size) {
      buffer.size = Math.max(buffer.least, size > buffer.least ? size + (size >> 1) : 0);
      buffer.at = this.allocate(buffer.size);
    }
    return buffer.at;
  }

  /** Copies a vector in, padded with zeros to a multiple of eight. */
  store(vector: Float32Array): Address {
    const at = this.allocate((vector.length + 7) & ~7);
    this.f32.set(vector, at >> 2);
    return at;
  }

  /** A float32 matrix of `rows` outputs and `columns` inputs, packed in panels of eight outputs. */
  pack(w: Float32Array, rows: number, columns: number, bias: Address): Matrix {
    const at = this.allocate(((rows + 7) >> 3) * 8 * columns);
    for (let n = 0; n < rows; n++) {
      const to = (at >> 2) + (n >> 3) * 8 * columns + (n & 7);
      for (let k = 0; k < columns; k++) this.f32[to + k * 8] = w[n * columns + k] ?? 0;
    }
    return { at, scale: 0, rows, columns, bias };
  }

  /** A matrix for a layer that runs once a document: 16-bit where the memory was made so. */
  packLayer(w: Float32Array, rows: number, columns: number, bias: Address): Matrix {
    return this.#sixteenBit ? this.#pack16(w, rows, columns, bias) : this.pack(w, rows, columns, bias);
  }

  /** 12-bit weights with one scale an output, such that no sum of products with 14-bit inputs overflows 32 bits. */
  #pack16(w: Float32Array, rows: number, columns: number, bias: Address): Matrix {
    const panels = (rows + 7) >> 3;
    const at = this.allocate(panels * 4 * columns);
    const scale = this.allocate(panels * 8);
    const to = new Int16Array(this.#memory.buffer);
    for (let n = 0; n < rows; n++) {
      let largest = 1e-9;
      let sum = 0;
      for (let k = 0; k < columns; k++) {
        const size = Math.abs(w[n * columns + k] ?? 0);
        sum += size;
        if (size > largest) largest = size;
      }
      const unit = Math.max(largest / 2047, sum / 262_000);
      this.f32[(scale >> 2) + n] = unit;
      const panel = (at >> 1) + (n >> 3) * 8 * columns + (n & 7) * 2;
      for (let k = 0; k < columns; k++) {
        to[panel + (k >> 1) * 16 + (k & 1)] = Math.round((w[n * columns + k] ?? 0) / unit);
      }
    }
    return { at, scale, rows, columns, bias };
  }

  /**
   * c[m, rows] = rows of `a` times the matrix, plus its bias. `length` is how many floats of `a` are read in all: with a stride below the
   * number of columns the rows overlap, which is how a window over neighbouring tokens costs no copy.
   */
  apply(matrix: Matrix, a: Address, strideA: number, length: number, c: Address, strideC: number, m: number): void {
    const { at, scale, rows, columns, bias } = matrix;
    if (scale === 0) {
      this.kernel.gemm(a, strideA, at, bias, c, strideC, m, rows, columns);
      return;
    }
    const q = this.scratch(this.#quantized, length >> 1);
    const scaleA = this.kernel.quant(a, q, length);
    this.kernel.gemm16(q, strideA >> 1, at, scale, scaleA, bias, c, strideC, m, rows, columns);
  }
}
