/**
 * The languages that have rules, ISO 639-1. Names, times, quotations and coreference are found by rules for English,
 * which are the code of `language/`. Only the models (`assets/models/<language>`) and the word tables (`lexicon/`) are
 * in folders by language.
 */
const RULE_LANGUAGES: readonly string[] = ["en"];

export const hasRules = (language: string): boolean => RULE_LANGUAGES.includes(language);
