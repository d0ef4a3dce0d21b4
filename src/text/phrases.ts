import { type PluralForm, pluralForm } from "./plural.js";

/* Phrases in the language of an audience: its words and marks are data (`templates/labels/*.yaml`). */

/** Fills the placeholders of a phrase: `{n} of {m}`. A placeholder without a value stays. */
export const fillIn = (phrase: string, values: Readonly<Record<string, unknown>>): string =>
  phrase.replace(/\{(\w+)\}/gu, (place, key: string) =>
    Object.hasOwn(values, key) ? String(values[key] ?? "") : place,
  );

/** Joins words to a list: [Orvenia, Lessen and Halden Works]. */
export function joinWords(
  words: readonly string[],
  { between, last }: { readonly between: string; readonly last: string },
): string {
  const final = words.at(-1) ?? "";
  return words.length < 2 ? final : `${words.slice(0, -1).join(between)}${last}${final}`;
}

/**
 * A phrase in its plural forms. `none` is for 0 and `pair` for 2, if those are worded differently: [nothing], [twice].
 */
export type CountForms = Readonly<Partial<Record<PluralForm | "none" | "pair", string | undefined>>> & {
  readonly other: string;
};

/** What a language says about counting: its plural rules, and the mark between groups of digits. */
export interface Counting {
  readonly plurals: Readonly<Partial<Record<PluralForm, string | undefined>>>;
  readonly numbers: { readonly group: string };
}

/** The phrase in the plural form for the count, with the count in place of `{n}`: [3 paragraphs]. */
export function countPhrase(
  count: number,
  forms: CountForms,
  counting: Counting,
  values: Readonly<Record<string, unknown>> = {},
): string {
  const own = count === 0 ? forms.none : count === 2 ? forms.pair : undefined;
  const phrase = own ?? forms[pluralForm(count, counting.plurals)] ?? forms.other;
  return fillIn(phrase, { ...values, n: groupDigits(count, counting.numbers.group) });
}

/** Groups the digits of a whole number by threes, from five digits on: [12,400] but [1240]. */
export function groupDigits(count: number, mark: string): string {
  const digits = String(count);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, mark);
}
