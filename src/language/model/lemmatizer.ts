import type { LemmaData } from "./model-data.js";

const LARGEST_CACHE = 50_000;
const LETTERS = /^\p{L}+$/u;

/** Rule lemmatizer over WordNet's word lists: exceptions first, then endings, the known words before the unknown. After spaCy 3.8 (MIT). */
export class Lemmatizer {
  readonly #data: LemmaData;
  readonly #cache = new Map<string, string>();

  constructor(data: LemmaData) {
    this.#data = data;
  }

  /** `upos` in capitals, `morph` as printed ("Number=Sing|Tense=Past"). */
  lemma(text: string, upos: string, morph: string): string {
    const key = `${text}\t${upos}\t${morph}`;
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const lemma = this.#compute(text, upos.toLowerCase(), morph);
    if (this.#cache.size >= LARGEST_CACHE) this.#cache.clear();
    this.#cache.set(key, lemma);
    return lemma;
  }

  #compute(text: string, upos: string, morph: string): string {
    const lower = text.toLowerCase();
    if (upos === "" || upos === "space" || isBaseForm(upos, morph)) return lower;
    const index = this.#data.index[upos];
    const exceptions = this.#data.exc[upos];
    const rules = this.#data.rules[upos];
    if (index === undefined && !exceptions && !rules) return upos === "propn" ? text : lower;
    const forms: string[] = [];
    const unknown: string[] = [];
    for (const [ending, replacement] of rules ?? []) {
      if (!lower.endsWith(ending)) continue;
      const form = lower.slice(0, lower.length - ending.length) + replacement;
      if (!form) continue;
      if (index !== undefined && hasLine(index, form)) forms.unshift(form);
      else if (LETTERS.test(form)) unknown.push(form);
      else forms.push(form);
    }
    const irregular = exceptions && Object.hasOwn(exceptions, lower) ? (exceptions[lower] ?? []) : [];
    const unique = [...new Set(forms)];
    for (const form of irregular) if (!unique.includes(form)) unique.unshift(form);
    return unique[0] ?? unknown[0] ?? text;
  }
}

/** Whether the features say that the word is its own lemma. */
function isBaseForm(upos: string, morph: string): boolean {
  const feature = Object.fromEntries(morph.split("|").map((pair) => pair.split("=", 2))) as Record<string, string>;
  return (
    (upos === "noun" && feature["Number"] === "Sing") ||
    (upos === "verb" &&
      feature["VerbForm"] === "Fin" &&
      feature["Tense"] === "Pres" &&
      feature["Number"] === undefined) ||
    feature["VerbForm"] === "Inf" ||
    feature["VerbForm"] === "None" ||
    feature["Degree"] === "Pos"
  );
}

/** Binary search in the sorted lines of a text that begins and ends with a line end: a set of 90,000 words would cost 20 MB and 40 ms. */
function hasLine(lines: string, word: string): boolean {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const start = lines.lastIndexOf("\n", (low + high) >> 1) + 1;
    const end = lines.indexOf("\n", start);
    if (end < 0) return false;
    const line = lines.slice(start, end);
    if (line === word) return true;
    if (line < word) low = end;
    else high = start - 1;
  }
  return false;
}
