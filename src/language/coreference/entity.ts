import type { Span } from "../../text/span.js";
import { OFFICE_OF_ADDRESS } from "../lexicon/en/role-kinds.js";
import type { Mention, NameType } from "../types.js";

type Gender = "male" | "female" | "unknown";

/** An office or description that the text gives somebody: [First Deputy Minister of Foreign Affairs]. */
export interface Role extends Span {
  readonly text: string;
  /** Lower-case words, for comparison with [the first deputy minister]. */
  readonly words: ReadonlySet<string>;
  /**
   * The words before the first preposition, behind an owner: [the board] is not another name for [the chairman of the
   * board], nor [the bank] for [the bank's website].
   */
  readonly heads: ReadonlySet<string>;
}

export function newRole(span: Span, text: string): Role {
  const { start, end } = span;
  const [first = text] = text.split(/\s(?:of|for|at|in|with|to|on)\s/iu, 1);
  const own = first.split(/['’]s?\s/u).at(-1) ?? first;
  return { start, end, text, words: new Set(withOffices(wordsOf(text))), heads: new Set(withOffices(wordsOf(own))) };
}

/** [Sen.] is a senator. */
const withOffices = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, OFFICE_OF_ADDRESS[word] ?? word]);

/** The most offices that are kept for an entity. */
export const MOST_ROLES = 12;

/** A chain under construction. */
export interface Entity {
  readonly id: number;
  type: NameType | "other";
  gender: Gender;
  /** Evidence for the gender, for print: ["Mr"], [first name]. */
  genderFrom: string;
  readonly plural: boolean;
  readonly roles: Role[];
  /** The organization or country that a person speaks for. */
  affiliation: Entity | null;
  readonly mentions: Mention[];
  /** The fullest name so far, or the fullest description if there is no name; `nameForm` says which. */
  name: string;
  nameForm: Mention["form"] | null;
}

export const newEntity = (id: number, type: Entity["type"], plural = false): Entity => ({
  id,
  type,
  gender: "unknown",
  genderFrom: "",
  plural,
  roles: [],
  affiliation: null,
  mentions: [],
  name: "",
  nameForm: null,
});

const RANK: Readonly<Record<Mention["form"], number>> = { name: 2, description: 1, pronoun: 0 };

/**
 * Adds a mention. Its words become the entity's name if they are fuller than the present one; of equally full ones the
 * first stays.
 */
export function takeMention(entity: Entity, mention: Mention): void {
  entity.mentions.push(mention);
  const plain = mention.text.replace(/^(?:the|this|that|these|those|whose)\s+/iu, "");
  const gain = entity.nameForm === null ? 1 : RANK[mention.form] - RANK[entity.nameForm];
  if (gain < 0 || (gain === 0 && fullness(plain) <= fullness(entity.name))) return;
  entity.name = plain;
  entity.nameForm = mention.form;
}

export const isNamed = ({ nameForm }: Entity): boolean => nameForm === "name";

/** In letters, whatever separates them. A name in capitals counts less than the same one in small letters. */
const fullness = (name: string): number =>
  name.replace(/\s*([-'’])\s*/gu, "$1").length - (name.length > 5 && name === name.toUpperCase() ? 1 : 0);

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
