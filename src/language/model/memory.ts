import { KERNEL } from "./kernel.js";
import type { Address, Kernel } from "./kernel-exports.js";
import type { Halves } from "./weights.js";

/** A buffer that only grows. Sizes are in floats. */
export interface Scratch {
  at: Address;
  size: number;
  /**
   * The first size. Pages that are never written cost nothing, whereas a buffer that grows leaves its smaller
   * predecessors behind.
   */
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

/**
 * Rows that a matrix is applied to. With a stride below the number of columns the rows overlap, so that windows over
 * neighbouring tokens need no copy.
 */
export interface Input {
  readonly at: Address;
  /** Bytes from one row to the next. */
  readonly stride: number;
  /** Floats that are read in total. */
  readonly length: number;
}

/** Where the products of a matrix are written. */
export interface Output {
  readonly at: Address;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly rows: number;
}

/**
 * Tokens of the longest windows (`LONGEST`) of prose, for which the buffers are made. With 500, the predecessors that
 * long paragraphs left behind, and those of the caches, held 4 MB after 150 articles.
 */
const USUAL_TOKENS = 1_600;

/**
 * Buffers of the steps that read one text. Successive steps share them, so a step must not expect to find its data
 * there later.
 */
export interface SharedScratch {
  readonly ids: Scratch;
  readonly pointers: Scratch;
  readonly vectors: Scratch;
  readonly products: Scratch;
  readonly features: Scratch;
  readonly reduced: Scratch;
  readonly table: Scratch;
}

/** Floats of a token's vector; windows that the kernel convolves at once; floats that hold their sums. */
const WIDTH = 96;
const WINDOWS = 3;
const SUMS = 160;

const FIRST: Address = 64;
const PAGE = 65536;
/**
 * Enough for a small model with its caches and buffers: V8 collects garbage whenever a memory has grown. Above 32 MB it
 * also collects before the first article, since it counts the memory twice and as written to: 40 MB cost 11 ms.
 */
const FIRST_PAGES = 28 * 16;

/** Weights, caches and scratch of one model in one linear memory, with the kernel that computes there. */
export class Memory {
  readonly kernel: Kernel;
  /** Views of the whole memory. They are replaced whenever it grows, so callers must not keep them. */
  f32: Float32Array;
  i32: Int32Array;
  readonly shared: SharedScratch = {
    ids: { at: 0, size: 0, least: USUAL_TOKENS * 2 },
    pointers: { at: 0, size: 0, least: USUAL_TOKENS * 24 },
    vectors: { at: 0, size: 0, least: USUAL_TOKENS * 96 },
    products: { at: 0, size: 0, least: USUAL_TOKENS * 288 },
    features: { at: 0, size: 0, least: USUAL_TOKENS * 192 },
    reduced: { at: 0, size: 0, least: USUAL_TOKENS * 64 },
    table: { at: 0, size: 0, least: USUAL_TOKENS * 1040 },
  };
  readonly #memory = new WebAssembly.Memory({ initial: FIRST_PAGES });
  readonly #sixteenBit: boolean;
  readonly #quantized: Scratch = { at: 0, size: 0, least: USUAL_TOKENS * 48 };
  readonly #differences: Scratch = { at: 0, size: 0, least: USUAL_TOKENS * 48 };
  readonly #sums: Scratch = { at: 0, size: 0, least: SUMS };
  #top = FIRST;

  /**
   * @param options `sixteenBit`: use 16-bit products in the layers that run once per document; twice as fast, and equal
   * to float32 except for near ties
   */
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

  /** Copies a vector into the memory, padded with zeros to a multiple of eight floats. */
  store(vector: Float32Array): Address {
    const at = this.allocate((vector.length + 7) & ~7);
    this.f32.set(vector, at >> 2);
    return at;
  }

  /** A view of bytes, valid until the memory grows. */
  bytesAt(at: Address, length: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, at, length);
  }

  /**
   * A float32 matrix with one row per output and one column per input. Rows are zero up to `least`, and up to a
   * multiple of eight.
   */
  pack({ at: from, rows, columns }: Halves, bias: Address, least = rows): Matrix {
    const at = this.allocate(((least + 7) & ~7) * columns);
    this.kernel.pack(from, rows, columns, at);
    return { at, scale: 0, rows, columns, bias };
  }

  /** A matrix for a layer that runs once per document: in 16-bit integers if the memory was made with `sixteenBit`. */
  packLayer(halves: Halves, bias: Address): Matrix {
    if (!this.#sixteenBit) return this.pack(halves, bias);
    const { at: from, rows, columns } = halves;
    const at = this.allocate((((rows + 7) & ~7) * columns) / 2);
    const scale = this.allocate((rows + 7) & ~7);
    this.kernel.pack16(from, rows, columns, at, scale, this.scratch(this.#quantized, columns));
    return { at, scale, rows, columns, bias };
  }

  /** Each row of the output is a row of the input times the matrix, plus its bias. */
  apply(matrix: Matrix, from: Input, to: Output): void {
    const { at, scale, rows, columns, bias } = matrix;
    if (scale === 0) {
      this.kernel.gemm(from.at, from.stride, at, bias, to.at, to.stride, to.rows, rows, columns);
      return;
    }
    const q = this.scratch(this.#quantized, from.length >> 1);
    const scaleA = this.kernel.quant(from.at, q, from.length);
    this.kernel.gemm16(q, from.stride >> 1, at, scale, scaleA, bias, to.at, to.stride, to.rows, rows, columns);
  }

  /** A matrix for `convolve`. Its columns are the vectors of the previous token, of the token, and of the next one. */
  packConvolution(halves: Halves, bias: Address): Matrix {
    if (!this.#sixteenBit) return this.pack(halves, bias);
    const { at: from, rows, columns } = halves;
    const scale = this.allocate(rows);
    const plain = this.scratch(this.shared.products, (rows * columns) / 2);
    this.kernel.pack16(from, rows, columns, plain, scale, this.scratch(this.#quantized, columns));
    const at = this.allocate(rows * columns);
    this.kernel.packConv(plain, rows, at);
    return { at, scale, rows, columns, bias };
  }

  /**
   * c[m, rows] = the matrix times each window of three neighbouring vectors, of the m + 2 at `a`, plus its bias. Up to
   * two rows after `c` are overwritten with no useful value: windows are convolved in threes.
   */
  convolve(matrix: Matrix, a: Address, c: Address, m: number): void {
    const { at, scale, rows, bias } = matrix;
    const length = (m + 2) * WIDTH;
    if (scale === 0) {
      this.apply(matrix, { at: a, stride: 4 * WIDTH, length }, { at: c, stride: 4 * rows, rows: m });
      return;
    }
    const triples = Math.ceil(m / WINDOWS);
    const size = ((triples * WINDOWS + 2) * WIDTH) / 2;
    const q = this.scratch(this.#quantized, size);
    const z = this.scratch(this.#differences, size);
    const sums = this.scratch(this.#sums, SUMS);
    const scaleA = this.kernel.quant(a, q, length);
    this.kernel.differ(q, triples, z);
    this.kernel.conv(q, z, at, scale, scaleA, bias, c, triples, rows, sums);
  }
}
