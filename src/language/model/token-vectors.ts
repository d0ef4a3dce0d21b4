import type { Half64 } from "./hash.js";
import type { Address } from "./kernel-exports.js";
import type { Matrix, Memory, Scratch } from "./memory.js";
import type { LexicalAttribute, TokenVectorSpec } from "./model-data.js";
import type { Tokens } from "./tokenizer.js";
import type { Weights } from "./weights.js";

/** Floats of a token's vector, and of a layer before the maximum over its three pieces. */
export const WIDTH = 96;
const PIECES = 3 * WIDTH;
/** Bytes of a token's vector. */
export const ROW = 4 * WIDTH;
/** Rows of an embedding table that are added up for one value. */
const ROWS_EACH = 4;
/** spaCy pads a document on either side with one zero row per convolution. */
const PADDING = 4;
/** The slot of a padding row, whose embedding is zero. */
const EMPTY_SLOT = 0;
/**
 * Enough for the words of about a hundred articles, with and without a blank after them: a table that grows leaves its
 * smaller predecessor behind.
 */
const FIRST_SLOTS = 8_192;

interface Layer {
  readonly matrix: Matrix;
  readonly gain: Address;
  readonly shift: Address;
}

/**
 * spaCy's Tok2Vec: sums of hashed embeddings of each token's lexical attributes, a maxout layer with layer norm, then
 * four residual maxout convolutions over windows of three tokens. After `MultiHashEmbed` and `MaxoutWindowEncoder` of
 * spaCy 3.8 (MIT).
 */
export class TokenVectors {
  readonly #memory: Memory;
  readonly #spec: TokenVectorSpec;
  readonly #seesBlank: boolean;
  readonly #embed: Layer;
  readonly #convolutions: readonly Layer[];
  /** Embedded lexemes, one row per slot. The slots are indexed by lexeme id * 2 + (blank after it). */
  readonly #rows: Scratch = { at: 0, size: 0, least: FIRST_SLOTS * WIDTH };
  #slots = new Int32Array(1024);
  #used = 1;
  readonly #tables: readonly Address[];

  constructor(memory: Memory, weights: Weights, name: string, spec: TokenVectorSpec) {
    this.#memory = memory;
    this.#spec = spec;
    this.#seesBlank = spec.attrs.includes("SPACY");
    this.#tables = spec.attrs.map((_, i) => weights.matrix(`${name}.E${i}`).at);
    const layer = (i: number): Layer => {
      const w = weights.matrix(`${name}.W${i}`);
      const bias = weights.vector(`${name}.b${i}`);
      return {
        // The first layer runs over new lexemes, not over a document: a 16-bit scale would depend on the texts before.
        matrix: i === 0 ? memory.pack(w, bias) : memory.packConvolution(w, bias),
        gain: weights.vector(`${name}.G${i}`),
        shift: weights.vector(`${name}.B${i}`),
      };
    };
    this.#embed = layer(0);
    this.#convolutions = Array.from({ length: spec.layers }, (_, i) => layer(i + 1));
  }

  /** Forgets every lexeme. Call it between documents, whenever the vocabulary is cleared. */
  clear(): void {
    this.#slots.fill(EMPTY_SLOT);
    this.#used = 1;
  }

  /**
   * The address of the vectors, one row of `WIDTH` floats per token. Valid until the next call on any `TokenVectors` of
   * this memory.
   */
  compute(tokens: Tokens): Address {
    this.#embedNew(tokens);
    const memory = this.#memory;
    const n = tokens.lexemes.length;
    const padded = n + 2 * PADDING;
    const x = memory.scratch(memory.shared.vectors, padded * WIDTH);
    const y = memory.scratch(memory.shared.products, padded * PIECES);
    const rows = this.#rows.at >> 2;
    memory.f32.fill(0, x >> 2, (x >> 2) + padded * WIDTH);
    for (let i = 0; i < n; i++) {
      const from = rows + (this.#slots[this.#slotKey(tokens, i)] ?? EMPTY_SLOT) * WIDTH;
      memory.f32.copyWithin((x >> 2) + (i + PADDING) * WIDTH, from, from + WIDTH);
    }
    this.#convolutions.forEach(({ matrix, gain, shift }, depth) => {
      // The next layer reads what this one computes for the padding, but needs one row less of it on either side.
      const count = padded - 2 * (depth + 1);
      const at = x + depth * ROW;
      memory.convolve(matrix, at, y, count);
      memory.kernel.mxln(y, gain, shift, at + ROW, count, 1);
    });
    return x + PADDING * ROW;
  }

  #slotKey({ lexemes, blankAfter }: Tokens, i: number): number {
    return (lexemes[i]?.id ?? 0) * 2 + (this.#seesBlank && blankAfter[i] ? 1 : 0);
  }

  /** Assigns a slot and an embedding to every lexeme of the document that has none yet. */
  #embedNew(tokens: Tokens): void {
    const fresh: number[] = [];
    tokens.lexemes.forEach((_, i) => {
      const key = this.#slotKey(tokens, i);
      if (key >= this.#slots.length) this.#growSlots(key);
      if (this.#slots[key] !== EMPTY_SLOT) return;
      this.#slots[key] = this.#used + fresh.length;
      fresh.push(i);
    });
    if (fresh.length === 0) return;
    const { attrs, embed } = this.#spec;
    const memory = this.#memory;
    const columns = attrs.length * WIDTH;
    this.#growRows(this.#used + fresh.length);
    const features = memory.scratch(memory.shared.features, fresh.length * columns);
    const y = memory.scratch(memory.shared.products, fresh.length * PIECES);
    const ids = memory.scratch(memory.shared.ids, fresh.length * 2);
    const count = fresh.length * attrs.length;
    const pointers = memory.scratch(memory.shared.pointers, count * ROWS_EACH);
    attrs.forEach((attribute, a) => {
      const spec = embed[a];
      const table = this.#tables[a];
      if (!spec || table === undefined) throw new Error(`no embedding for attribute ${attribute}`);
      fresh.forEach((token, j) => {
        const [high, low] = attributeOf(tokens, token, attribute);
        memory.i32[(ids >> 2) + j * 2] = low;
        memory.i32[(ids >> 2) + j * 2 + 1] = high;
      });
      const bytes = 4 * ROWS_EACH;
      memory.kernel.locate(ids, fresh.length, spec.seed, spec.rows, table, pointers + a * bytes, attrs.length * bytes);
    });
    memory.kernel.embed(pointers, count, features);
    const { matrix, gain, shift } = this.#embed;
    memory.apply(
      matrix,
      { at: features, stride: columns * 4, length: fresh.length * columns },
      { at: y, stride: 4 * PIECES, rows: fresh.length },
    );
    memory.kernel.mxln(y, gain, shift, this.#rows.at + this.#used * ROW, fresh.length, 0);
    this.#used += fresh.length;
  }

  #growSlots(key: number): void {
    const grown = new Int32Array(Math.max(key + 1, this.#slots.length * 2));
    grown.set(this.#slots);
    this.#slots = grown;
  }

  #growRows(count: number): void {
    const before = this.#rows.at;
    const after = this.#memory.scratch(this.#rows, count * WIDTH);
    if (after !== before) {
      this.#memory.f32.copyWithin(after >> 2, before >> 2, (before >> 2) + this.#used * WIDTH);
      if (before === 0) this.#memory.f32.fill(0, after >> 2, (after >> 2) + WIDTH);
    }
  }
}

const NO: Half64 = [0, 0];
const YES: Half64 = [0, 1];

function attributeOf({ lexemes, blankAfter }: Tokens, token: number, attribute: LexicalAttribute): Half64 {
  const lexeme = lexemes[token];
  if (!lexeme) return NO;
  switch (attribute) {
    case "NORM":
      return lexeme.norm;
    case "PREFIX":
      return lexeme.prefix;
    case "SUFFIX":
      return lexeme.suffix;
    case "SHAPE":
      return lexeme.shape;
    case "SPACY":
      return blankAfter[token] === true ? YES : NO;
    case "IS_SPACE":
      return lexeme.isSpace ? YES : NO;
  }
}
