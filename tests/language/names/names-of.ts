import { buildPlainDocument } from "../../../src/document/plain.js";
import { loadModel } from "../../../src/language/load-model.js";
import { findNames } from "../../../src/language/names/find-names.js";
import { modelNames } from "../../../src/language/names/model-names.js";
import { buildNameContext, type NameCandidate } from "../../../src/language/names/name-candidate.js";
import type { NameRule } from "../../../src/language/names/name-rule.js";
import { RULES } from "../../../src/language/names/rules/index.js";
import { parseDocument } from "../../../src/language/parse-document.js";

const model = loadModel("en");

/** The names of a text, as `title > words: type`. Every line is a paragraph. */
export function namesOf(text: string): string[] {
  const document = buildPlainDocument("test", text, null);
  return findNames(document, parseDocument(document, model)).map((name) => {
    const title = name.title ? `${text.slice(name.title.start, name.title.end)} > ` : "";
    return `${title}${name.text}: ${name.type}`;
  });
}

/**
 * The names that a rule changes, and what it returns in their place, as `words: type`. The rules before it have run.
 */
export function changesBy(rule: NameRule, text: string): { before: string[]; after: string[] } {
  const document = buildPlainDocument("test", text, null);
  const parse = parseDocument(document, model);
  const context = buildNameContext(document, parse);
  const before = RULES.slice(0, RULES.indexOf(rule)).reduce<readonly NameCandidate[]>(
    (names, earlier) => earlier.apply(names, context),
    modelNames(parse),
  );
  const after = rule.apply(before, context);
  const key = ({ firstToken, endToken, type }: NameCandidate): string => `${firstToken} ${endToken} ${type}`;
  const without = (names: readonly NameCandidate[], others: readonly NameCandidate[]): string[] => {
    const keys = new Set(others.map(key));
    return names
      .filter((name) => !keys.has(key(name)))
      .map(({ firstToken, endToken, type }) => {
        const [first, last] = [parse.tokens[firstToken], parse.tokens[endToken - 1]];
        return `${text.slice(first?.start, last?.end)}: ${type}`;
      });
  };
  return { before: without(before, after), after: without(after, before) };
}
