/**
 * The languages that there are rules for, ISO 639-1. Names, times, quotations and coreference are found by rules for English: the folders of
 * `language/` are English throughout. Only the model's folder (`assets/models/<language>`) and the word tables (`lexicon/`) are by language.
 */
const RULE_LANGUAGES: readonly string[] = ["en"];

export const hasRules = (language: string): boolean => RULE_LANGUAGES.includes(language);
