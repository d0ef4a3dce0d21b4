import { appendTo } from "../text/append-to.js";
import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from "./lexicon/function-words.js";

export interface DetectedLanguage {
  /** ISO 639-1; "en" if nothing in the text decides. */
  readonly language: string;
  /** Whether the text decides; otherwise the language is a guess. */
  readonly confident: boolean;
}

/** UTF-16 units from the start of the text: enough to recognise any language. */
const SAMPLE = 20_000;
const FALLBACK = "en";
/**
 * What the best language needs for a sure answer: function words found, their share of all words, and its lead over the
 * second (a ratio).
 */
const SURE = { words: 3, share: 0.12, lead: 1.4 };

/**
 * A script or its extra letters decide if more than one letter in so many (for Cyrillic, one character of the sample)
 * is theirs.
 */
const ONE_IN = {
  urdu: 50,
  persian: 100,
  /** Japanese mixes its own two scripts with the Chinese one. */
  kana: 4,
  cyrillic: 4,
};

/** Letters of the Arabic script that Persian and Urdu use and Arabic does not. */
const PERSIAN = /[پچژگ]/gu;
const URDU = /[ٹڈڑےں]/gu;

/**
 * Detects the language of a text: by its script, and among languages of the Latin and the Cyrillic script by their
 * function words. A word that several languages share counts for less. There is no model: a library with n-gram tables
 * would cost more memory and time than the English parser.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return { language: FALLBACK, confident: false };
  const common = count(sample, /[\p{Script=Latin}\p{Script=Cyrillic}]/gu);
  if (common * 2 < letters) return detectByScript(sample, letters);
  return detectByWords(sample);
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

function detectByScript(sample: string, letters: number): DetectedLanguage {
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  if (arabic * 2 >= letters) {
    if (count(sample, URDU) * ONE_IN.urdu > arabic) return { language: "ur", confident: true };
    return { language: count(sample, PERSIAN) * ONE_IN.persian > arabic ? "fa" : "ar", confident: true };
  }
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana * ONE_IN.kana > letters) return { language: "ja", confident: true };
  for (const [script, language] of SCRIPT_LANGUAGES) {
    if (count(sample, new RegExp(`\\p{Script=${script}}`, "gu")) * 2 >= letters) return { language, confident: true };
  }
  return { language: "und", confident: false };
}

/** Word -> the languages that have it. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = invert();

function invert(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of FUNCTION_WORDS) {
    for (const word of new Set(words)) appendTo(languages, word, language);
  }
  return languages;
}

function detectByWords(sample: string): DetectedLanguage {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const scores = new Map<string, { weight: number; found: number }>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word) ?? [];
    for (const language of languages) {
      const { weight, found } = scores.get(language) ?? { weight: 0, found: 0 };
      scores.set(language, { weight: weight + 1 / languages.length, found: found + 1 });
    }
  }
  const ranked = [...scores].sort((a, b) => b[1].weight - a[1].weight);
  const [best, second] = ranked;
  if (!best) return { language: byScript(sample), confident: false };
  const [language, { weight, found }] = best;
  const confident =
    found >= SURE.words && found >= words.length * SURE.share && weight >= (second?.[1].weight ?? 0) * SURE.lead;
  // One or two words do not decide: [met] is Dutch, but also English.
  return confident ? { language, confident } : { language: byScript(sample), confident };
}

const byScript = (sample: string): string =>
  count(sample, /\p{Script=Cyrillic}/gu) * ONE_IN.cyrillic > sample.length ? "ru" : FALLBACK;
