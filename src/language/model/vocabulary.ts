import { type Half64, hashString } from "./hash.js";
import type { ModelData } from "./model-data.js";
import { StringStore } from "./string-store.js";
import type { WordLists } from "./word-lists.js";

/**
 * The lexical attributes of a token; those that only the embeddings read, as ids of strings. While the caches live,
 * tokens with the same text and norm share one object.
 */
export interface Lexeme {
  /** Counted from 0 since the caches were last emptied. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly norm: Half64;
  readonly prefix: Half64;
  readonly suffix: Half64;
  readonly shape: Half64;
  readonly isSpace: boolean;
}

const ASCII = /^[\0-\x7f]*$/u;
const UPPERCASE = /\p{Uppercase}/u;
const LETTER = /\p{L}/u;
const DECIMAL = /\p{Nd}/u;
/** Tokens of at least this length share one shape. */
const LONG = 100;

/** A character class for a regular expression, from sorted ranges [from, to, from, to, ...]. */
export function characterClass(ranges: readonly number[]): string {
  let out = "";
  for (let i = 0; i < ranges.length; i += 2) {
    out += `\\u{${(ranges[i] ?? 0).toString(16)}}-\\u{${(ranges[i + 1] ?? 0).toString(16)}}`;
  }
  return out;
}

/** Lexical attributes as spaCy 3.8 computes them (`lang/lex_attrs.py`, `lang/norm_exceptions.py`). */
export class Vocabulary {
  readonly #lists: WordLists;
  readonly #strings: StringStore;
  readonly #isSpace: RegExp;
  readonly #digit: RegExp;
  readonly #lexemes = new Map<string, Lexeme>();

  constructor({ chars, symbols }: ModelData, lists: WordLists) {
    this.#lists = lists;
    this.#strings = new StringStore(symbols);
    this.#isSpace = new RegExp(`^[${characterClass(chars.space)}]+$`, "u");
    this.#digit = new RegExp(`[${characterClass(chars.digit)}]`, "u");
  }

  get size(): number {
    return this.#lexemes.size;
  }

  /** Ids start from 0 again, so every cache by id or lexeme must be emptied too. */
  clear(): void {
    this.#lexemes.clear();
    this.#strings.clear();
  }

  isSpace(text: string): boolean {
    return this.#isSpace.test(text);
  }

  /** @param norm if a tokenizer exception sets it ("'s" -> "is") */
  lexeme(text: string, norm?: string): Lexeme {
    const key = norm === undefined ? text : `${text}\0${norm}`;
    const known = this.#lexemes.get(key);
    if (known) return known;
    // Prefix, suffix and shape count code points.
    const points = ASCII.test(text) ? text : Array.from(text);
    const suffix = points.slice(-3);
    const lexeme: Lexeme = {
      id: this.#lexemes.size,
      text,
      lower: text.toLowerCase(),
      norm: this.#strings.idOf(norm ?? this.#norm(text)),
      prefix: this.#strings.idOf(points[0] ?? ""),
      suffix: this.#strings.idOf(typeof suffix === "string" ? suffix : suffix.join("")),
      shape: this.#strings.idOf(this.#shape(points)),
      isSpace: this.#isSpace.test(text),
    };
    this.#lexemes.set(key, lexeme);
    return lexeme;
  }

  #norm(text: string): string {
    const known = this.#lists.find("norm", text);
    if (known) return known[0] ?? "";
    const hash = hashString(text).map((half) => half.toString(16).padStart(8, "0"));
    return this.#lists.find("norm.hash", hash.join(""))?.[0] ?? text.toLowerCase();
  }

  /** [Minsk-2019] -> "Xxxxx-dddd": a run of one class counts up to four. */
  #shape(points: string | readonly string[]): string {
    if (points.length >= LONG) return "LONG";
    let out = "";
    let last = "";
    let run = 0;
    for (const point of points) {
      const kind = this.#shapeOf(point);
      if (kind === last) run++;
      else {
        run = 0;
        last = kind;
      }
      if (run < 4) out += kind;
    }
    return out;
  }

  #shapeOf(c: string): string {
    if (c >= "a" && c <= "z") return "x";
    if (c >= "A" && c <= "Z") return "X";
    if (c >= "0" && c <= "9") return "d";
    if (c < "\x80") return c;
    if (LETTER.test(c)) return UPPERCASE.test(c) ? "X" : "x";
    return DECIMAL.test(c) || this.#digit.test(c) ? "d" : c;
  }
}
