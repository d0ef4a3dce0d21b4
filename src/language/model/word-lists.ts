/** Where a list begins and ends in the file, in bytes. */
export type ListPlace = readonly [start: number, end: number];

const ASCII = /^[\0-\x7f]*$/u;

/**
 * The word lists of a model, `words.txt`: a line a word, with what stands for it behind tabs, sorted by bytes. A word is found by halving its
 * list; a table of all of them would take 20 MB and 40 ms.
 */
export class WordLists {
  /** A character a byte: nothing is decoded but what is found. */
  readonly #text: string;
  readonly #places: Readonly<Record<string, ListPlace>>;

  constructor(bytes: Uint8Array, places: Readonly<Record<string, ListPlace>>) {
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    this.#places = places;
  }

  has(list: string): boolean {
    return Object.hasOwn(this.#places, list);
  }

  /** What stands for a word, perhaps nothing; null where the list does not have it. */
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
