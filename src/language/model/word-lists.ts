/** Start and end of a list in the file, in bytes. */
export type ListPlace = readonly [start: number, end: number];

const ASCII = /^[\0-\x7f]*$/u;

/**
 * The word lists of a model, `words.txt`: one word per line, with its values after tabs, sorted by bytes. Look-up is a
 * binary search in the list; a table of all words would take 20 MB and 40 ms.
 */
export class WordLists {
  /** One character per byte: only what is found is decoded. */
  readonly #text: string;
  readonly #places: Readonly<Record<string, ListPlace>>;

  constructor(bytes: Uint8Array, places: Readonly<Record<string, ListPlace>>) {
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    this.#places = places;
  }

  has(list: string): boolean {
    return Object.hasOwn(this.#places, list);
  }

  /** The values of a word, perhaps none; null if the list does not have the word. */
  find(list: string, word: string): readonly string[] | null {
    const text = this.#text;
    const wanted = ASCII.test(word) ? word : Buffer.from(word, "utf8").toString("latin1");
    let [low, high] = this.#places[list] ?? [0, 0];
    while (low < high) {
      const start = text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
      const end = text.indexOf("\n", start);
      const line = text.slice(start, end);
      const tab = line.indexOf("\t");
      const found = tab < 0 ? line : line.slice(0, tab);
      if (found === wanted) return tab < 0 ? [] : decode(line.slice(tab + 1)).split("\t");
      if (found < wanted) low = end + 1;
      else high = start;
    }
    return null;
  }
}

const decode = (bytes: string): string => (ASCII.test(bytes) ? bytes : Buffer.from(bytes, "latin1").toString("utf8"));
