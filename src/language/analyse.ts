import type { Document } from "../document/types.js";
import { UserError } from "../errors.js";
import { resolveCoreference } from "./coreference/resolve-coreference.js";
import type { LanguageModel } from "./load-model.js";
import { findNames } from "./names/find-names.js";
import { parseDocument } from "./parse-document.js";
import { findQuotations } from "./quotations/find-quotations.js";
import { hasRules } from "./rule-languages.js";
import { findTimes } from "./time/find-times.js";
import type { Analysis } from "./types.js";

/**
 * Everything the language engine finds in a document: THE ordered list of its steps, each a pure function of the
 * results before it.
 *
 * @param longest the longest sentence that is parsed in one piece, in UTF-16 units [8000]
 * @throws UserError (usage) for the model of a language that there are no rules for
 */
export function analyse(document: Document, model: LanguageModel, longest?: number): Analysis {
  refuseWithoutRules(model.language);
  const parse = parseDocument(document, model, longest);
  const names = findNames(document, parse);
  const times = findTimes(document, parse);
  const quotations = findQuotations(document, parse, names);
  const chains = resolveCoreference(document, parse, names, quotations);
  const { text, language, tokens, sentences, entities, warnings } = parse;
  return { text, language, tokens, sentences, entities, warnings, names, times, quotations, chains };
}

/** English rules run over another language would find what the text does not say. */
function refuseWithoutRules(language: string): void {
  if (hasRules(language)) return;
  throw new UserError("usage", {
    what: `there are no rules for the language "${language}"`,
    where: { field: "--language" },
    advice: "give --language en if the article is in English",
  });
}
