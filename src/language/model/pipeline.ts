import { AttributeRuler } from "./attribute-ruler.js";
import { EntityRecognizer, type EntitySpan } from "./entity-recognizer.js";
import { Lemmatizer } from "./lemmatizer.js";
import { Memory } from "./memory.js";
import type { ModelData } from "./model-data.js";
import { Parser } from "./parser.js";
import { Tagger } from "./tagger.js";
import { TokenVectors } from "./token-vectors.js";
import { Tokenizer, type Tokens } from "./tokenizer.js";
import { Vocabulary } from "./vocabulary.js";
import { type WeightFile, Weights } from "./weights.js";
import { WordLists } from "./word-lists.js";

/** One token of the model. Offsets are UTF-16 offsets into the parsed text, indices count its tokens. */
export interface ModelToken {
  readonly text: string;
  readonly start: number;
  readonly blankAfter: boolean;
  readonly isSpace: boolean;
  readonly tag: string;
  readonly upos: string;
  readonly morph: string;
  readonly lemma: string;
  /** Index of the head; a root is its own head. */
  readonly head: number;
  readonly deprel: string;
  readonly startsSentence: boolean;
}

export interface ModelParse {
  readonly tokens: readonly ModelToken[];
  readonly entities: readonly EntitySpan[];
}

export interface PipelineOptions {
  /** Use float32 throughout: equal to spaCy token for token, at half the speed. */
  readonly exact?: boolean;
}

/** Returns 1 for every token that begins a sentence. */
export type SentenceSplitter = (tokens: Tokens) => Uint8Array;

/** All caches are emptied between two documents once they hold more than this many words. */
const LARGEST_VOCABULARY = 12_000;

/** The steps of the pipeline; each needs the ones before it. */
export class Pipeline {
  readonly #vocabulary: Vocabulary;
  readonly #tokenizer: Tokenizer;
  readonly #vectors: TokenVectors;
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #ruler: AttributeRuler;
  readonly #lemmatizer: Lemmatizer;
  readonly #entityVectors: TokenVectors;
  readonly #recognizer: EntityRecognizer;

  constructor(data: ModelData, wordBytes: Uint8Array, weightFile: WeightFile, { exact = false }: PipelineOptions = {}) {
    const memory = new Memory({ sixteenBit: !exact });
    const weights = new Weights(memory, weightFile, data.weights);
    const lists = new WordLists(wordBytes, data.lists);
    this.#vocabulary = new Vocabulary(data, lists);
    this.#tokenizer = new Tokenizer(data, this.#vocabulary);
    this.#vectors = new TokenVectors(memory, weights, "t2v", data.t2v);
    this.#tagger = new Tagger(memory, weights, data.tags);
    this.#parser = new Parser(memory, weights, data.parser);
    this.#ruler = new AttributeRuler(data.rules);
    this.#lemmatizer = new Lemmatizer(data.lemma_rules, lists);
    this.#entityVectors = new TokenVectors(memory, weights, "ner", data.ner_t2v);
    this.#recognizer = new EntityRecognizer(memory, weights, data.ner);
  }

  /** Parses a text as one document. Without a splitter, the parser decides where sentences begin. */
  parse(text: string, splitSentences: SentenceSplitter | null = null): ModelParse {
    this.#boundCaches();
    const tokens = this.#tokenizer.tokenize(text);
    const n = tokens.lexemes.length;
    if (n === 0) return { tokens: [], entities: [] };
    const isSpace = tokens.lexemes.map((lexeme) => lexeme.isSpace);
    const vectors = this.#vectors.compute(tokens);
    const tags = this.#tagger.tag(vectors, n);
    const tree = this.#parser.parse(vectors, isSpace, splitSentences?.(tokens) ?? null);
    const entities = this.#recognizer.find(this.#entityVectors.compute(tokens), isSpace, tree.sentenceStarts);
    const attributes = this.#ruler.apply(
      tokens.lexemes.map(({ lower }, i) => ({
        tag: tags[i] ?? "",
        deprel: tree.deprels[i] ?? "",
        lower,
        isSpace: isSpace[i] === true,
      })),
    );
    const parsed = tokens.lexemes.map((lexeme, i): ModelToken => {
      const { POS: upos = "", MORPH = "", LEMMA, TAG, DEP } = attributes[i] ?? {};
      const morph = MORPH === "_" ? "" : MORPH;
      return {
        text: lexeme.text,
        start: tokens.starts[i] ?? 0,
        blankAfter: tokens.blankAfter[i] === true,
        isSpace: lexeme.isSpace,
        tag: TAG ?? tags[i] ?? "",
        upos,
        morph,
        lemma: LEMMA ?? this.#lemmatizer.lemma(lexeme.text, upos, morph),
        head: tree.heads[i] ?? i,
        deprel: DEP ?? tree.deprels[i] ?? "",
        startsSentence: tree.sentenceStarts[i] === 1,
      };
    });
    return { tokens: parsed, entities };
  }

  /**
   * Only between documents, since the lexemes of a document refer to the caches. No cached value depends on earlier
   * texts.
   */
  #boundCaches(): void {
    if (this.#vocabulary.size <= LARGEST_VOCABULARY) return;
    this.#vocabulary.clear();
    this.#tokenizer.clear();
    this.#vectors.clear();
    this.#entityVectors.clear();
  }
}
