import { type LanguageModel, listLanguages, loadModel } from "./load-model.js";
import { hasRules } from "./rule-languages.js";

/** Models that are loaded: at most one per folder in `assets/models/`. */
const models = new Map<string, LanguageModel>();

/**
 * The model of a language, loaded once per process.
 *
 * @throws UserError as `loadModel` does
 */
export function modelFor(language: string): LanguageModel {
  const loaded = models.get(language) ?? loadModel(language);
  models.set(language, loaded);
  return loaded;
}

/** The languages that have both a model and rules, sorted. */
export const listReadLanguages = (): string[] => listLanguages().filter(hasRules);

/** Whether an article in this language can be analysed. */
export const canRead = (language: string): boolean =>
  hasRules(language) && (models.has(language) || listLanguages().includes(language));
