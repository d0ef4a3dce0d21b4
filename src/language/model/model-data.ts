import type { ListPlace } from "./word-lists.js";

/** `model.json`: what `assets/models/build/convert.py` writes of a pipeline, apart from its weights and words. */
export interface ModelData {
  readonly source: {
    readonly lang: string;
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  /** Regular expressions of the tokenizer, converted from Python's syntax to JavaScript's with the flag `u`. */
  readonly regex: { readonly prefix: string; readonly suffix: string; readonly infix: string; readonly url: string };
  /** Tokenizer exceptions: a chunk of text -> its tokens as [text] or [text, norm]. */
  readonly specials: Readonly<Record<string, readonly (readonly [string, string?])[]>>;
  /**
   * Exceptions that contain an affix or a blank, as tokens: the first token -> what follows it. A second pass finds
   * them.
   */
  readonly phrases: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Code point ranges [from, to, from, to, ...] where Python's character classes differ from JavaScript's. */
  readonly chars: { readonly space: readonly number[]; readonly digit: readonly number[] };
  /** Reserved strings, which have a small number instead of a hash. */
  readonly symbols: Readonly<Record<string, number>>;
  readonly tags: readonly string[];
  /** Attribute ruler: [patterns of neighbouring tokens, attributes to set, index of the token that gets them]. */
  readonly rules: readonly AttributeRule[];
  readonly t2v: TokenVectorSpec;
  readonly ner_t2v: TokenVectorSpec;
  readonly parser: TransitionSpec;
  readonly ner: TransitionSpec;
  /** UPOS in lower case -> suffix rules [old ending, new ending], in order. */
  readonly lemma_rules: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly weights: Readonly<Record<string, TensorHead>>;
  /**
   * The lists of `words.txt`. "norm": word -> norm; "norm.hash": the word's 64-bit hash in hexadecimal -> norm; per
   * UPOS in lower case "lemma.noun": all known lemmas, and "irregular.noun": form -> lemmas.
   */
  readonly lists: Readonly<Record<string, ListPlace>>;
}

export type LexicalAttribute = "NORM" | "PREFIX" | "SUFFIX" | "SHAPE" | "SPACY" | "IS_SPACE";

export interface TokenVectorSpec {
  readonly attrs: readonly LexicalAttribute[];
  readonly embed: readonly { readonly rows: number; readonly seed: number }[];
  /** Number of convolutions. */
  readonly layers: number;
}

export interface TransitionSpec {
  /** How many tokens of the parser's state the scorer looks at. */
  readonly features: number;
  /** Names of the moves, "R-dobj" or "B-PERSON", in the order of their scores. */
  readonly moves: readonly string[];
}

export type StringTest =
  | string
  | { readonly IN: readonly string[] }
  | { readonly NOT_IN: readonly string[] }
  | { readonly REGEX: string };

export interface TokenPattern {
  readonly TAG?: StringTest;
  readonly DEP?: StringTest;
  readonly LOWER?: StringTest;
  readonly IS_SPACE?: boolean;
}

export interface TokenAttributes {
  readonly TAG?: string;
  readonly POS?: string;
  readonly MORPH?: string;
  readonly LEMMA?: string;
  readonly DEP?: string;
}

export type AttributeRule = readonly [readonly TokenPattern[], TokenAttributes, number];

/**
 * A tensor in `weights.bin`. `at` is its byte offset, a multiple of four. Matrices are in half precision, vectors in
 * float32.
 */
export interface TensorHead {
  readonly shape: readonly number[];
  readonly type: "f32" | "f16";
  readonly at: number;
}
