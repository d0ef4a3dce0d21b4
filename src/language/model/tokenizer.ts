import type { ModelData } from "./model-data.js";
import { characterClass, type Lexeme, type Vocabulary } from "./vocabulary.js";

/**
 * The tokens of one text: lexemes, UTF-16 offsets, and whether a single blank follows, which then belongs to the token.
 */
export interface Tokens {
  readonly lexemes: Lexeme[];
  readonly starts: number[];
  readonly blankAfter: boolean[];
}

interface PhraseMatch {
  readonly first: number;
  readonly end: number;
}

const PLAIN_WORD = /^[A-Za-z]+$/u;
/** Has no infix and is not a URL. The long patterns take milliseconds to compile, and many texts never need them. */
const PLAIN_REST = /^[A-Za-z0-9]+$/u;
/**
 * Longer chunks are first cut into pieces of this length, in UTF-16 units: the affix patterns scan the whole chunk
 * repeatedly.
 */
const LONGEST_CHUNK = 2_000;

/**
 * spaCy's rule tokenizer. White space separates the text into chunks. Prefixes and suffixes are removed from each chunk
 * in turn until an exception remains; infixes split the rest. A second pass applies exceptions that contain an affix
 * themselves ("a.m.-"). After `tokenizer.pyx` of spaCy 3.8 (MIT).
 */
export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  readonly #prefix: RegExp;
  readonly #suffix: RegExp;
  readonly #infix: RegExp;
  readonly #url: RegExp;
  readonly #chunk: RegExp;
  readonly #exceptions: ModelData["specials"];
  readonly #exceptionNames: ReadonlySet<string>;
  readonly #phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly #cache = new Map<string, readonly Lexeme[]>();

  constructor({ regex, specials, phrases, chars }: ModelData, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#prefix = new RegExp(regex.prefix, "u");
    this.#suffix = new RegExp(regex.suffix, "u");
    this.#infix = new RegExp(regex.infix, "gu");
    this.#url = new RegExp(regex.url, "u");
    const space = characterClass(chars.space);
    this.#chunk = new RegExp(`[${space}]+|[^${space}]+`, "gu");
    this.#exceptions = specials;
    this.#exceptionNames = new Set(Object.keys(specials));
    this.#phrases = new Map(Object.entries(phrases));
  }

  /** Call it whenever the vocabulary is cleared. */
  clear(): void {
    this.#cache.clear();
  }

  tokenize(text: string): Tokens {
    const tokens = this.#firstPass(text);
    this.#applyPhrases(tokens, text);
    return tokens;
  }

  #firstPass(text: string): Tokens {
    const tokens: Tokens = { lexemes: [], starts: [], blankAfter: [] };
    for (const match of text.matchAll(this.#chunk)) {
      let chunk = match[0];
      let at = match.index;
      if (this.#vocabulary.isSpace(chunk)) {
        // One blank after a token belongs to that token; the rest of the white space is a token of its own.
        if (chunk.startsWith(" ") && tokens.lexemes.length > 0) {
          tokens.blankAfter[tokens.blankAfter.length - 1] = true;
          chunk = chunk.slice(1);
          at++;
        }
        if (!chunk) continue;
      }
      for (let from = 0; from < chunk.length; ) {
        const end = endOfPiece(chunk, from);
        for (const lexeme of this.#lexemesOf(chunk.slice(from, end))) {
          tokens.lexemes.push(lexeme);
          tokens.starts.push(at);
          tokens.blankAfter.push(false);
          at += lexeme.text.length;
        }
        from = end;
      }
    }
    return tokens;
  }

  #lexemesOf(chunk: string): readonly Lexeme[] {
    const known = this.#cache.get(chunk);
    if (known) return known;
    const lexemes = this.#exception(chunk) ?? this.#split(chunk);
    this.#cache.set(chunk, lexemes);
    return lexemes;
  }

  #exception(text: string): readonly Lexeme[] | null {
    if (!this.#exceptionNames.has(text)) return null;
    return (this.#exceptions[text] ?? []).map(([word, norm]) => this.#vocabulary.lexeme(word, norm));
  }

  /** The tokens of one chunk. */
  #split(chunk: string): readonly Lexeme[] {
    if (PLAIN_WORD.test(chunk)) return [this.#vocabulary.lexeme(chunk)];
    const { prefixes, rest, suffixes } = this.#peel(chunk);
    const outer = (text: string): Lexeme => this.#vocabulary.lexeme(text);
    return [...prefixes.map(outer), ...(rest ? this.#inner(rest) : []), ...suffixes.reverse().map(outer)];
  }

  /** [("U.S.)] -> prefixes [( "], rest [U.S.], suffixes [)]. */
  #peel(chunk: string): { prefixes: string[]; rest: string; suffixes: string[] } {
    const prefixes: string[] = [];
    const suffixes: string[] = [];
    const isException = (text: string): boolean => this.#exceptionNames.has(text);
    let rest = chunk;
    for (let last = -1; rest && rest.length !== last && !isException(rest); ) {
      last = rest.length;
      const prefix = this.#prefix.exec(rest)?.[0].length ?? 0;
      const withoutPrefix = rest.slice(prefix);
      if (prefix && isException(withoutPrefix)) {
        prefixes.push(rest.slice(0, prefix));
        rest = withoutPrefix;
        break;
      }
      // The suffix is searched after the prefix, but cut from the whole.
      const suffix = this.#suffix.exec(withoutPrefix)?.[0].length ?? 0;
      const withoutSuffix = rest.slice(0, rest.length - suffix);
      if (suffix && isException(withoutSuffix)) {
        suffixes.push(rest.slice(rest.length - suffix));
        rest = withoutSuffix;
        break;
      }
      if (prefix) prefixes.push(rest.slice(0, prefix));
      if (suffix) suffixes.push(rest.slice(rest.length - suffix));
      rest = rest.slice(prefix, rest.length - suffix);
    }
    return { prefixes, rest, suffixes };
  }

  /** The part between the affixes: an exception, a URL, or words between infixes. */
  #inner(rest: string): readonly Lexeme[] {
    const known = this.#cache.get(rest) ?? this.#exception(rest);
    if (known) return known;
    // Every URL has a dot.
    if (PLAIN_REST.test(rest) || (rest.includes(".") && this.#url.test(rest))) return [this.#vocabulary.lexeme(rest)];
    const lexemes: Lexeme[] = [];
    let from = 0;
    for (const { 0: infix, index } of rest.matchAll(this.#infix)) {
      if (index === 0) continue;
      if (index !== from) lexemes.push(this.#vocabulary.lexeme(rest.slice(from, index)));
      if (infix) lexemes.push(this.#vocabulary.lexeme(infix));
      from = index + infix.length;
    }
    if (from < rest.length) lexemes.push(this.#vocabulary.lexeme(rest.slice(from)));
    return lexemes;
  }

  /** Second pass: exceptions that match token texts, longest first, then leftmost, without overlap. */
  #applyPhrases(tokens: Tokens, text: string): void {
    const found = this.#findPhrases(tokens.lexemes);
    if (found.length === 0) return;
    found.sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first);
    const taken = new Uint8Array(tokens.lexemes.length);
    const kept = found.filter(({ first, end }) => {
      const free = !taken[first] && !taken[end - 1];
      taken.fill(1, first, end);
      return free;
    });
    const replaced = new Map(kept.map((match) => [match.first, match.end]));
    const before: Tokens = {
      lexemes: tokens.lexemes.splice(0),
      starts: tokens.starts.splice(0),
      blankAfter: tokens.blankAfter.splice(0),
    };
    for (let i = 0; i < before.lexemes.length; ) {
      const end = replaced.get(i) ?? i + 1;
      copyTokens(before, i, end, replaced.has(i) ? this.#exceptionAt(before, i, end, text) : null, tokens);
      i = end;
    }
  }

  #findPhrases(lexemes: readonly Lexeme[]): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    lexemes.forEach((lexeme, first) => {
      for (const rest of this.#phrases.get(lexeme.text) ?? []) {
        const end = first + 1 + rest.length;
        if (rest.every((word, j) => lexemes[first + 1 + j]?.text === word)) found.push({ first, end });
      }
    });
    return found;
  }

  #exceptionAt({ starts, lexemes }: Tokens, first: number, end: number, text: string): readonly Lexeme[] | null {
    const stop = (starts[end - 1] ?? 0) + (lexemes[end - 1]?.text.length ?? 0);
    return this.#exception(text.slice(starts[first], stop));
  }
}

/** Appends tokens [first, end) to `to`, or an exception's lexemes in their place. */
function copyTokens(from: Tokens, first: number, end: number, exception: readonly Lexeme[] | null, to: Tokens): void {
  if (!exception) {
    to.lexemes.push(...from.lexemes.slice(first, end));
    to.starts.push(...from.starts.slice(first, end));
    to.blankAfter.push(...from.blankAfter.slice(first, end));
    return;
  }
  let at = from.starts[first] ?? 0;
  exception.forEach((lexeme, j) => {
    to.lexemes.push(lexeme);
    to.starts.push(at);
    to.blankAfter.push(j === exception.length - 1 && from.blankAfter[end - 1] === true);
    at += lexeme.text.length;
  });
}

/** The end of a piece of an overlong chunk, never between the halves of a surrogate pair. */
function endOfPiece(chunk: string, from: number): number {
  if (chunk.length - from <= LONGEST_CHUNK) return chunk.length;
  const end = from + LONGEST_CHUNK;
  return (chunk.charCodeAt(end) & 0xfc00) === 0xdc00 ? end - 1 : end;
}
