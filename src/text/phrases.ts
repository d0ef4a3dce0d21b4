import { type PluralForm, pluralForm } from "./plural.js";

/* Phrases of a language whose words and marks are given as data. */

/** Puts values in the places of a phrase, `{n} of {m}`; a place without a value stays. */
export const fillIn = (phrase: string, values: Readonly<Record<string, unknown>>): string =>
  phrase.replace(/\{(\w+)\}/gu, (place, key: string) =>
    Object.hasOwn(values, key) ? String(values[key] ?? "") : place,
  );

/** `Orvenia, Lessen and Halden Works` */
export function joinWords(
  words: readonly string[],
  { between, last }: { readonly between: string; readonly last: string },
): string {
  const final = words.at(-1) ?? "";
  return words.length < 2 ? final : `${words.slice(0, -1).join(between)}${last}${final}`;
}

/** A phrase in its plural forms; `none` for 0, where the language says it otherwise. */
export type CountForms = Readonly<Partial<Record<PluralForm | "none", string | undefined>>> & {
  readonly other: string;
};

/** What counting takes of a language. */
export interface Counting {
  readonly plurals: Readonly<Partial<Record<PluralForm, string | undefined>>>;
  readonly numbers: { readonly group: string };
}

/** `3 paragraphs`: the phrase in the form for the count, with the number in the place `{n}`. */
export function countPhrase(
  count: number,
  forms: CountForms,
  counting: Counting,
  values: Readonly<Record<string, unknown>> = {},
): string {
  const phrase = (count === 0 ? forms.none : undefined) ?? forms[pluralForm(count, counting.plurals)] ?? forms.other;
  return fillIn(phrase, { ...values, n: groupDigits(count, counting.numbers.group) });
}

/** `12 400` where the language groups digits by blanks; four digits stand together. */
export function groupDigits(count: number, mark: string): string {
  const digits = String(count);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, mark);
}
