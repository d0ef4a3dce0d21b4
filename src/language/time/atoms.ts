import { appendTo } from "../../text/append-to.js";
import { upperFirst } from "../../text/upper-first.js";
import { CAPITAL_ONLY, FORM_CLASSES, WORD_CLASSES } from "./atom-classes.js";

/*
 * The rules read the text as a string of atoms: words, numbers, marks. Atoms are smaller than the model's tokens, which
 * keep [mid-1996] and [1990s] whole. Each atom is written as one letter that stands for its classes. So a rule is a
 * regular expression of bounded length over a few dozen letters, and matching is linear in the text.
 */

/** The atoms of one text: their UTF-16 offsets, and the letter of each in `shape`. */
export interface Atoms {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shape: string;
}

/** Letter of an atom that no rule mentions. */
const OTHER = "·";
const FIRST_LETTER = 0x4e00;
/** No time word is longer, in UTF-16 units; hostile words of a million letters are not looked up. */
const LONGEST = 24;

/**
 * A number keeps the marks inside it ([1,700], [10:35], [11.12.2018]); "a.m." and "o'clock" are one atom each. A line
 * end is an atom, so that no rule matches across it.
 */
const ATOM =
  /\b[ap]\.\s?m\b\.?|\bo['’]clock\b|[\p{L}\p{N}\p{M}]+(?:(?<=\p{N})[.,:](?=\p{N})[\p{L}\p{N}]+)*|['’]s(?![\p{L}\p{N}])|\n|[^\s]/giu;

const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/**
 * Maps words and forms to letters, and classes to the letters that have them. Built once from the words that the rules
 * mention.
 */
export class Alphabet {
  readonly #letterOfWord = new Map<string, string>();
  readonly #letterOfForm: readonly (readonly [RegExp, string])[];
  readonly #lettersOfClass = new Map<string, string>();
  readonly #letterOfClasses = new Map<string, string>();

  /** @param literals words that patterns mention themselves, each a class of its own */
  constructor(literals: Iterable<string>) {
    const classesOf = new Map<string, string[]>();
    const put = (word: string, name: string) => appendTo(classesOf, word, name);
    for (const [name, words] of Object.entries(WORD_CLASSES)) for (const word of words) put(word, name);
    const formNames = new Set(FORM_CLASSES.flatMap(([, classes]) => classes));
    for (const word of literals) if (!WORD_CLASSES[word] && !formNames.has(word)) put(word, word);
    this.#letterOfForm = FORM_CLASSES.map(([form, classes]) => [form, this.#letterFor(classes)]);
    for (const [word, classes] of classesOf) this.#addForms(word, this.#letterFor(classes));
  }

  #letterFor(classes: readonly string[]): string {
    const key = [...new Set(classes)].sort().join(" ");
    const known = this.#letterOfClasses.get(key);
    if (known) return known;
    const letter = String.fromCharCode(FIRST_LETTER + this.#letterOfClasses.size);
    this.#letterOfClasses.set(key, letter);
    for (const name of key.split(" ")) this.#lettersOfClass.set(name, (this.#lettersOfClass.get(name) ?? "") + letter);
    return letter;
  }

  #addForms(word: string, letter: string): void {
    if (!CAPITAL_ONLY.has(word)) this.#letterOfWord.set(word, letter);
    this.#letterOfWord.set(upperFirst(word), letter);
    this.#letterOfWord.set(word.toUpperCase(), letter);
  }

  lettersOf(name: string): string {
    const letters = this.#lettersOfClass.get(name);
    if (!letters) throw new Error(`no word or form has the class "${name}"`);
    return letters;
  }

  #letterOf(atom: string): string {
    if (atom.length > LONGEST) return OTHER;
    const letter = this.#letterOfWord.get(atom);
    if (letter) return letter;
    // Only atoms with a digit or a mark, and the few names of quarters, have a class by their form: most words return
    // here.
    if (
      atom.length >= 3 &&
      isLetter(atom.charCodeAt(0)) &&
      isLetter(atom.charCodeAt(1)) &&
      isLetter(atom.charCodeAt(2))
    ) {
      return OTHER;
    }
    for (const [form, formLetter] of this.#letterOfForm) if (form.test(atom)) return formLetter;
    return OTHER;
  }

  /** Splits a text; linear in its length. */
  split(text: string): Atoms {
    const starts: number[] = [];
    const ends: number[] = [];
    const shape: string[] = [];
    for (const { 0: atom, index } of text.matchAll(ATOM)) {
      starts.push(index);
      ends.push(index + atom.length);
      shape.push(this.#letterOf(atom));
    }
    return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends), shape: shape.join("") };
  }
}
