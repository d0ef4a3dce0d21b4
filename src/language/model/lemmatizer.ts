import type { ModelData } from "./model-data.js";
import type { WordLists } from "./word-lists.js";

const LARGEST_CACHE = 50_000;
const LETTERS = /^\p{L}+$/u;

/**
 * Rule lemmatizer over WordNet's word lists: irregular forms first, then endings, with known words before unknown ones.
 * After spaCy 3.8 (MIT).
 */
export class Lemmatizer {
  readonly #rules: ModelData["lemma_rules"];
  readonly #lists: WordLists;
  readonly #cache = new Map<string, string>();

  constructor(rules: ModelData["lemma_rules"], lists: WordLists) {
    this.#rules = rules;
    this.#lists = lists;
  }

  /**
   * @param upos in capitals
   * @param morph as printed ("Number=Sing|Tense=Past")
   */
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
    const lemmas = `lemma.${upos}`;
    const irregular = `irregular.${upos}`;
    const rules = this.#rules[upos];
    if (!rules && !this.#lists.has(lemmas) && !this.#lists.has(irregular)) return upos === "propn" ? text : lower;
    const forms: string[] = [];
    const unknown: string[] = [];
    for (const [ending, replacement] of rules ?? []) {
      if (!lower.endsWith(ending)) continue;
      const form = lower.slice(0, lower.length - ending.length) + replacement;
      if (!form) continue;
      if (this.#lists.find(lemmas, form)) forms.unshift(form);
      else if (LETTERS.test(form)) unknown.push(form);
      else forms.push(form);
    }
    const unique = [...new Set(forms)];
    for (const form of this.#lists.find(irregular, lower) ?? []) if (!unique.includes(form)) unique.unshift(form);
    return unique[0] ?? unknown[0] ?? text;
  }
}

/** Whether the features show that the word is its own lemma. */
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
