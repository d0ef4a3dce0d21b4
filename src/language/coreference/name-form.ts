import { countLeading } from "../../text/halving.js";
import { hasLettersInOrder } from "../../text/letters-in-order.js";
import { BODY_ALIASES } from "../lexicon/en/body-aliases.js";
import { countryNamed } from "../lexicon/en/countries.js";
import { countryKey } from "../lexicon/en/country-aliases.js";
import { genderOfBearer } from "../lexicon/en/first-names.js";
import { COMPANY_SUFFIX } from "../lexicon/en/legal-forms.js";
import type { Name, NameType } from "../types.js";
import type { Entity } from "./entity.js";
import { titleGender } from "./gender.js";

/** One spelling of a name, with all its occurrences. */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly kind: Kind;
  readonly names: Name[];
  entity: Entity | null;
  reason: string;
}

type Kind = "person" | "country" | "organization" | "other";

export const kindOf = (type: NameType): Kind => {
  if (type === "person" || type === "organization") return type;
  return type === "country" || type === "place" ? "country" : "other";
};

/** [Nymex] for the New York Mercantile Exchange: its letters in their order. */
export function isContracted(short: string, long: string): boolean {
  if (!/^\p{Lu}\p{L}{2,9}$/u.test(short) || !long.includes(" ") || short.charAt(0) !== long.charAt(0)) return false;
  return hasLettersInOrder(short, long);
}

export const BODY = "body:";

/** Names with the same key are one body, whatever their words. */
export function keyOf(kind: Kind, plain: string): string {
  if (kind === "country") return `country:${countryKey(countryNamed(plain) ? plain : plain.replace(STATE_FORM, ""))}`;
  const words = oneSpelling(plain.toLowerCase().replace(/\./gu, ""), kind);
  const body = kind === "person" ? undefined : BODY_ALIASES.get(words);
  // [Disaster Relief Committee] is the Disasters Relief Committee
  const isBody = kind === "organization" && body === undefined && words.split(" ").length > 2;
  if (isBody) return `${kind}:${words.replace(/(\p{L}{3})s\b/gu, "$1").replace(/[\s'’‘-]/gu, "")}`;
  // [Wal - Mart] is Wal-Mart, [TimeWarner] Time Warner: spacing and hyphens vary
  return body === undefined ? `${kind}:${words.replace(/[\s'’‘-]/gu, "")}` : `${BODY}${body}`;
}

/** The [Republic of] Orvenia. Of the states in the table some differ by it. */
const STATE_FORM = /^(?:republic|kingdom|sultanate|emirate|principality|federation) of /iu;

/**
 * [Resource Centre] and [Resource Center], [Organisation] and [Organization]: one body; but [Labour] and [Labor] are
 * two parties.
 */
const oneSpelling = (words: string, kind: Kind): string =>
  kind === "person"
    ? words
    : words
        .replace(/\b(cent|theat)re(s?)\b/gu, "$1er$2")
        .replace(/\b(defen|offen)ce\b/gu, "$1se")
        .replace(/([rn]i)s(ation|ations|ing|ed)\b/gu, "$1z$2")
        .replace(/\bprogramme(s?)\b/gu, "program$1");

export const plainName = (text: string): string =>
  text
    .replace(/^(?:the|a|an)\s+/iu, "")
    .replace(/['’]s?$/u, "")
    .replace(/’/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();

export const lastWord = ({ words }: Form): string => (words.at(-1) ?? "").toLowerCase();

/**
 * [George Bush] and [George W. Bush]; [J. Vale] and [Jon Vale]; a surname with all its words: [Vale], [De Orlen] and
 * [Bill de Orlen], [Ashford Lyle] and [Eve Ashford Lyle].
 */
export function compatible(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1) return true;
  const tail = long.slice(-short.length).join(" ").toLowerCase();
  const isFull = long.slice(0, -short.length).every((word) => /^\p{Lu}[\p{L}.'-]*$/u.test(word));
  if (long.length > short.length && isFull && tail === short.join(" ").toLowerCase()) return true;
  const a = (short[0] ?? "").toLowerCase().replace(/\./gu, "");
  const b = (long[0] ?? "").toLowerCase().replace(/\./gu, "");
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** With and without small words: [Bank of Lessen] is BL or BoL. */
export function acronymsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const initial = (list: readonly string[]): string => list.map((w) => w.charAt(0)).join("");
  const big = words.filter((w) => /^\p{Lu}/u.test(w)).flatMap((w) => w.split("-"));
  // [UK Independence Party] is UKIP: a word that is an acronym is used whole
  const whole = big.map((w) => (/^\p{Lu}{2,}$/u.test(w) ? w : w.charAt(0))).join("");
  return [...new Set([initial(big), initial(words), whole].map((a) => a.toUpperCase()))].filter((a) => a.length >= 2);
}

export const coreOf = ({ words }: Form): string => {
  let core = words.join(" ");
  for (let i = 0; i < 3 && COMPANY_SUFFIX.test(core); i++) core = core.replace(COMPANY_SUFFIX, "");
  return core.toLowerCase().replace(/\./gu, "");
};

export function majority(names: readonly Name[]): NameType {
  const counts = new Map<NameType, number>();
  for (const { type } of names) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

export const genderOfForm = ({ names }: Form, text: string): "male" | "female" | null =>
  names.slice(0, 4).reduce<"male" | "female" | null>((known, name) => known ?? titleGender(name, text), null) ??
  genderOfBearer(names[0]?.text.split(/\s+/u)[0] ?? "");

export const opposite = (gender: "male" | "female"): "male" | "female" => (gender === "male" ? "female" : "male");

/** How often a form occurs before an offset (UTF-16), by binary search. */
export const countBefore = ({ names }: Form, offset: number): number =>
  countLeading(names, ({ start }) => start < offset);

/** The last occurrence of a form before an offset (UTF-16), or -1. */
export const lastBefore = (form: Form, offset: number): number =>
  form.names[countBefore(form, offset) - 1]?.start ?? -1;
