import type { Document } from "../../src/document/types.js";
import { resolveCoreference } from "../../src/language/coreference/resolve-coreference.js";
import { loadModel } from "../../src/language/load-model.js";
import { parseDocument } from "../../src/language/parse-document.js";
import { findQuotations } from "../../src/language/quotations/find-quotations.js";
import type { Chain, Name, NameType, Parse, Quotation } from "../../src/language/types.js";
import { documentOf } from "../document/fixtures.js";

const model = loadModel("en");

/**
 * The names that a test says are there, so that it does not depend on how names are found. Titles are written
 * [Minister|Ada Lorne].
 */
export type GivenNames = Readonly<Record<string, NameType>>;

export interface SpeechReading {
  readonly document: Document;
  readonly parse: Parse;
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly chains: readonly Chain[];
}

export function readSpeech(text: string, given: GivenNames = {}): SpeechReading {
  const document = documentOf(text);
  const parse = parseDocument(document, model);
  const names = namesIn(parse, given);
  const quotations = findQuotations(document, parse, names);
  return { document, parse, names, quotations, chains: resolveCoreference(document, parse, names, quotations) };
}

function namesIn(parse: Parse, given: GivenNames): Name[] {
  const names: Name[] = [];
  const forms = Object.entries(given).sort(([a], [b]) => b.length - a.length);
  for (const [form, type] of forms) {
    const [title, text] = form.includes("|") ? (form.split("|") as [string, string]) : ["", form];
    const whole = title ? `${title} ${text}` : text;
    for (let at = parse.text.indexOf(whole); at >= 0; at = parse.text.indexOf(whole, at + 1)) {
      const start = at + whole.length - text.length;
      const end = start + text.length;
      const firstToken = parse.tokens.findIndex((t) => t.start === start);
      const endToken = parse.tokens.findIndex((t) => t.end === end) + 1;
      if (firstToken < 0 || endToken < 1 || names.some((n) => n.start < end && start < n.end)) continue;
      const span = title ? { start: at, end: at + title.length } : null;
      names.push({ start, end, firstToken, endToken, text, type, label: "TEST", title: span, reason: "given" });
    }
  }
  return names.sort((a, b) => a.start - b.start);
}

/** The quotations as [words — speaker], direct ones that are speech. */
export const spoken = ({ quotations, document }: SpeechReading): string[] =>
  quotations
    .filter(({ kind, speech }) => kind === "direct" && speech)
    .map(({ start, end, speaker }) => `${document.text.slice(start, end)} — ${speaker?.text ?? "?"}`);

/** The words of each chain, in order. */
export const chainsOf = ({ chains }: SpeechReading): Record<string, string[]> =>
  Object.fromEntries(chains.map(({ name, mentions }) => [name, mentions.map(({ text }) => text)]));
