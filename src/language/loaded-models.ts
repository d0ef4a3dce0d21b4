import { type LanguageModel, listLanguages, loadModel } from "./load-model.js";

const models = new Map<string, LanguageModel>();

/** The model of a language, loaded once a process. Throws as `loadModel` does. */
export function modelFor(language: string): LanguageModel {
  const loaded = models.get(language) ?? loadModel(language);
  models.set(language, loaded);
  return loaded;
}

export const hasModel = (language: string): boolean => models.has(language) || listLanguages().includes(language);
