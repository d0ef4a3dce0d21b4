import { FIRM_TRADES } from "../lexicon/en/name-nouns.js";
import { isRoyalTitle } from "../lexicon/en/titles.js";
import type { Name } from "../types.js";
import { type Entity, newEntity } from "./entity.js";
import { titleGender } from "./gender.js";
import { isMisspelt } from "./misspelling.js";
import {
  acronymsOf,
  BODY,
  compatible,
  coreOf,
  countBefore,
  type Form,
  genderOfForm,
  isContracted,
  keyOf,
  kindOf,
  lastBefore,
  lastWord,
  majority,
  opposite,
  plainName,
} from "./name-form.js";

/** The entity of each name, and why. */
export interface LinkedNames {
  readonly entities: Entity[];
  /** Changes during the walk through the text, if a surname has several bearers. */
  readonly entityOf: Entity[];
  readonly reasonOf: readonly string[];
  /** For a lone surname, its possible bearers, if there are several. */
  readonly namesakesOf: readonly (Namesakes | null)[];
}

interface Namesakes {
  readonly all: readonly Entity[];
  /** Those whom the text has named in full most often so far. */
  readonly likely: readonly Entity[];
}

/** Words between two names of one entity: [, also known as], [ (born], [, formerly]. */
const ALSO_CALLED =
  /(?:\s*\(|,?\s+|\s+[–—-]\s+)(?:(?:who|which)\s+(?:is|was)\s+)?(?:(?:(?:also|better|best|formerly|previously|once|popularly|commonly|widely|more\s+commonly|then|now|otherwise|generally|usually|professionally)\s+)?(?:known|referred\s+to)(?:\s+simply)?\s+as|alias|aka|a\.k\.a\.|a\/k\/a|born|née|nee|nicknamed|formerly|(?:also|formerly|previously|once)\s+called)\s+["“'‘]?(?:the\s+)?$/u;
const LONGEST_LINK = 60;

/** The most bearers of one surname, or organizations with one beginning, that are compared. */
const MOST_NAMESAKES = 16;

/**
 * Links names with names: the same words; a surname with the full name, before or after it; an acronym with the words
 * it stands for; a company with and without its legal form; the names of one country.
 */
export function linkNames(names: readonly Name[], text: string): LinkedNames {
  const table = new NameTable(text);
  const links = names.map((name) => table.enter(name));
  const resolved = links.map((link) => table.resolve(link));
  return {
    entities: table.entities(),
    entityOf: resolved.map(({ entity }) => entity),
    reasonOf: resolved.map(({ reason }) => reason),
    namesakesOf: resolved.map(({ namesakes }) => namesakes ?? null),
  };
}

interface Resolved {
  readonly entity: Entity;
  readonly reason: string;
  readonly namesakes?: Namesakes | null;
}

/** All distinct forms of names. Long forms get their entities first, so that short ones find them. */
class NameTable {
  readonly #forms = new Map<string, Form>();
  readonly #found: Entity[] = [];
  readonly #bySurname = new Map<string, Form[]>();
  readonly #byInitial = new Map<string, Form[]>();
  readonly #byInner = new Map<string, Form[]>();
  readonly #byAcronym = new Map<string, Form[]>();
  readonly #byCore = new Map<string, Form[]>();
  readonly #byOpening = new Map<string, Form[]>();
  #linked = false;

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  enter(name: Name): { name: Name; form: Form } {
    const plain = plainName(name.text);
    const kind = kindOf(name.type);
    const words = plain.split(/\s+/u);
    const title = name.title ? this.#text.slice(name.title.start, name.title.end) : "";
    // [King Orlo] is not Jon Orlo
    if (kind === "person" && words.length === 1 && isRoyalTitle(title)) words.unshift(title);
    const key = keyOf(kind, words.join(" "));
    const form: Form = this.#forms.get(key) ?? {
      key,
      words,
      kind,
      names: [],
      entity: null,
      reason: "first mention",
    };
    form.names.push(name);
    this.#forms.set(key, form);
    this.#endsAt.set(name.end, form);
    return { name, form };
  }

  resolve({ name, form }: { name: Name; form: Form }): Resolved {
    if (!this.#linked) this.#linkAll();
    const fallback = form.entity ?? this.#create(form);
    if (form.kind !== "person" || form.words.length > 1) {
      return {
        entity: fallback,
        reason: form.names[0] === name ? form.reason : `same name as "${form.names[0]?.text}"`,
      };
    }
    return (
      this.#bearer(name, form) ?? {
        entity: fallback,
        reason: form.names[0] === name ? form.reason : `same name as "${form.names[0]?.text}"`,
      }
    );
  }

  entities(): Entity[] {
    return this.#found;
  }

  #linkAll(): void {
    this.#linked = true;
    const forms = [...this.#forms.values()].sort((a, b) => b.words.length - a.words.length);
    for (const form of forms) this.#linkForm(form);
  }

  #linkForm(form: Form): void {
    if (form.entity) return;
    const other = this.#called(form);
    if (other && !other.entity) this.#linkTo(other, this.#longerForm(other));
    this.#linkTo(
      form,
      other ? { form: other, reason: `what "${other.names[0]?.text}" is called as well` } : this.#longerForm(form),
    );
  }

  #linkTo(form: Form, longer: { form: Form; reason: string } | null): void {
    form.entity = longer?.form.entity ?? this.#create(form);
    if (longer) form.reason = longer.reason;
    this.#index(form);
  }

  #longerForm(form: Form): { form: Form; reason: string } | null {
    const text = form.names[0]?.text ?? form.key;
    if (form.kind === "person") {
      const other = this.#bySurname.get(lastWord(form))?.find((f) => compatible(form.words, f.words));
      const whole = other ?? this.#withInner(form);
      if (whole) return { form: whole, reason: `"${text}" is short for "${whole.names[0]?.text}"` };
      const meant = this.#misspelt(form);
      return meant && { form: meant, reason: `"${text}" is a misspelling of "${meant.names[0]?.text}"` };
    }
    if (form.kind === "country") return null;
    const expanded = this.#byAcronym.get(form.words.join("").replace(/\./gu, ""))?.[0];
    if (expanded && /^[\p{Lu}.]{2,8}$/u.test(text))
      return { form: expanded, reason: `acronym of "${expanded.names[0]?.text}"` };
    const same = this.#byCore.get(coreOf(form))?.[0];
    if (same) return { form: same, reason: `"${same.names[0]?.text}" without its legal form` };
    const firm = this.#firmBefore(form);
    if (firm) return { form: firm, reason: `"${text}" is short for "${firm.names[0]?.text}"` };
    return this.#bracketed(form);
  }

  /**
   * [Ana Isabel Lorne Vale], then [Lorne]; [Ana Lorne-Vale], then [Vale]: one of two surnames or a middle name, unless
   * several people have it.
   */
  #withInner({ words: [word, ...more] }: Form): Form | null {
    const whole = this.#byInner.get(word ?? "") ?? [];
    return more.length === 0 && whole.length === 1 ? (whole[0] ?? null) : null;
  }

  /** [Ada Vallenwray], then [Vallenrway] or [Ada Vallenrway]: the only person with a surname so much alike. */
  #misspelt(form: Form): Form | null {
    const [first = "", ...more] = form.words;
    const isSame = (other: Form): boolean =>
      isMisspelt(lastWord(form), lastWord(other)) &&
      (more.length === 0
        ? !this.#isOther(form, other)
        : other.words.length === form.words.length && other.words[0] === first);
    const alike = (this.#byInitial.get(lastWord(form).charAt(0)) ?? []).filter(isSame);
    return new Set(alike.map(({ entity }) => entity)).size === 1 ? (alike[0] ?? null) : null;
  }

  /** Whether the forms of address tell two people apart. */
  #isOther(a: Form, b: Form): boolean {
    const gender = a.names
      .slice(0, 4)
      .map((name) => titleGender(name, this.#text))
      .find((found) => found !== null);
    return gender !== undefined && gender !== null && genderOfForm(b, this.#text) === opposite(gender);
  }

  /** [Jon Vale, also known as Abu Orr], [Ada Orr, born Ada Pell]: another name of the same entity. */
  #called(form: Form): Form | null {
    if (form.kind === "country") return null;
    for (const name of form.names.slice(0, 4)) {
      const [link] = ALSO_CALLED.exec(this.#text.slice(Math.max(0, name.start - LONGEST_LINK), name.start)) ?? [];
      const other = link === undefined ? undefined : this.#endsAt.get(name.start - link.length);
      if (!other || other === form || (form.names[0]?.start ?? 0) < (other.names[0]?.start ?? 0)) continue;
      if (
        other.kind === "person"
          ? !/^\W*formerly\b/u.test(link ?? "") || form.kind === "person"
          : other.kind === form.kind
      )
        return other;
    }
    return null;
  }

  /**
   * [Norrick Aircraft], then [Norrick]: the only firm that begins with that word, if the text names it with its trade
   * first. [Norrick], then [Norrick Aircraft], may be a parent and its subsidiary.
   */
  #firmBefore({ kind, names, words: [word, ...more] }: Form): Form | null {
    if (kind !== "organization" || word === undefined || more.length > 0) return null;
    const firms = this.#byOpening.get(word) ?? [];
    const [firm] = firms;
    return firm && firms.length === 1 && (firm.names[0]?.start ?? 0) < (names[0]?.start ?? 0) ? firm : null;
  }

  /** [Lessen Port Authority (LPA)]: a name in brackets after a name is another name of it. */
  #bracketed(form: Form): { form: Form; reason: string } | null {
    for (const name of form.names.slice(0, 4)) {
      const before = this.#text.slice(Math.max(0, name.start - 2), name.start);
      if (!/[(（]$/u.test(before) || !/^[)）]/u.test(this.#text.slice(name.end, name.end + 1))) continue;
      const other = this.#endsAt.get(name.start - 2) ?? this.#endsAt.get(name.start - 1);
      if (!other || !(/^[\p{Lu}\p{N}.&-]{2,10}$/u.test(name.text) || isContracted(name.text, other.words.join(" "))))
        continue;
      if (other !== form && other.entity)
        return { form: other, reason: `in brackets behind "${other.names[0]?.text}"` };
    }
    return null;
  }

  readonly #endsAt = new Map<number, Form>();

  #index(form: Form): void {
    if (form.kind === "person") {
      if (form.words.length > 1) {
        push(this.#bySurname, lastWord(form), form);
        push(this.#byInitial, lastWord(form).charAt(0), form);
      }
      const parts = form.words.length > 1 && lastWord(form).includes("-") ? (form.words.at(-1) ?? "").split("-") : [];
      for (const word of [...form.words.slice(1, -1), ...parts])
        if (/^\p{Lu}\p{L}+$/u.test(word)) push(this.#byInner, word, form);
      return;
    }
    if (form.kind === "country") return;
    for (const acronym of acronymsOf(form.words)) push(this.#byAcronym, acronym, form);
    push(this.#byCore, coreOf(form), form);
    if (form.kind === "organization" && isFirmWithTrade(form.words)) push(this.#byOpening, form.words[0] ?? "", form);
  }

  #create(form: Form): Entity {
    const entity = newEntity(this.#found.length, form.names[0]?.type ?? "other");
    entity.type = form.key.startsWith(BODY) ? "organization" : majority(form.names);
    this.#found.push(entity);
    form.entity = entity;
    return entity;
  }

  /**
   * The bearer of a lone surname: of those whose form of address fits, the one named in full most often so far, since
   * relatives keep their first names ([Ada Orr]'s daughter [Eve Orr], then [Orr]); else the one named last before it.
   */
  #bearer(name: Name, form: Form): Resolved | null {
    const bearers = (this.#bySurname.get(lastWord(form)) ?? []).filter((f) => f.entity);
    if (bearers.length === 0) return null;
    const wanted = titleGender(name, this.#text);
    const fitting = bearers.filter((f) => !wanted || !f.entity || genderOfForm(f, this.#text) !== opposite(wanted));
    const possible = fitting.length > 0 ? fitting : bearers;
    const choice = possible.reduce((best, f) => {
      const more = countBefore(f, name.start) - countBefore(best, name.start);
      return more > 0 || (more === 0 && lastBefore(f, name.start) > lastBefore(best, name.start)) ? f : best;
    });
    const most = countBefore(choice, name.start);
    const entitiesOf = (forms: readonly Form[]): Entity[] => [...new Set(forms.flatMap(({ entity }) => entity ?? []))];
    const all = entitiesOf(possible);
    const likely = entitiesOf(possible.filter((f) => countBefore(f, name.start) === most));
    return (
      choice.entity && {
        entity: choice.entity,
        reason: `surname of ${choice.names[0]?.text}`,
        namesakes: all.length > 1 ? { all, likely } : null,
      }
    );
  }
}

const isFirmWithTrade = (words: readonly string[]): boolean =>
  words.length > 1 && words.length <= 3 && FIRM_TRADES.has(inOneCapital(words.at(-1) ?? ""));

/** [BioSciences] as [Biosciences]. */
const inOneCapital = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

const push = (map: Map<string, Form[]>, key: string, form: Form): void => {
  const forms = map.get(key);
  if (!forms) map.set(key, [form]);
  else if (forms.length < MOST_NAMESAKES) forms.push(form);
};
