import type { Document } from "../document/types.js";
import { resolveCoreference } from "./coreference/resolve-coreference.js";
import type { LanguageModel } from "./load-model.js";
import { findNames } from "./names/find-names.js";
import { parseDocument } from "./parse-document.js";
import { findQuotations } from "./quotations/find-quotations.js";
import { findTimes } from "./time/find-times.js";
import type { Analysis } from "./types.js";

/**
 * Everything the language engine finds in a document: THE ordered list of its steps, each a pure function of what came before.
 *
 * @param longest of a sentence, in UTF-16 units, where others than usual are to be read in parts.
 */
export function analyse(document: Document, model: LanguageModel, longest?: number): Analysis {
  const parse = parseDocument(document, model, longest);
  const names = findNames(document, parse);
  const times = findTimes(document, parse);
  const quotations = findQuotations(document, parse, names);
  const chains = resolveCoreference(document, parse, names, quotations);
  const { text, language, tokens, sentences, entities, warnings } = parse;
  return { text, language, tokens, sentences, entities, warnings, names, times, quotations, chains };
}
