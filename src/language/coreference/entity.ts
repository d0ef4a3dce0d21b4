import type { Span } from "../../text/span.js";
import type { Mention, NameType } from "../types.js";

export type Gender = "male" | "female" | "unknown";

/** An office or description that the text gives somebody: [First Deputy Minister of Foreign Affairs]. */
export interface Role extends Span {
  readonly text: string;
  /** Lower-case words, for comparison with [the first deputy minister]. */
  readonly words: ReadonlySet<string>;
  /** The words before the first preposition: [the board] is no other name for [the chairman of the board]. */
  readonly heads: ReadonlySet<string>;
}

export function newRole(span: Span, text: string): Role {
  const { start, end } = span;
  const own = text.split(/\s(?:of|for|at|in|with|to|on)\s/iu, 1)[0] ?? text;
  return { start, end, text, words: new Set(wordsOf(text)), heads: new Set(wordsOf(own)) };
}

/** No entity needs more offices than this. */
export const MOST_ROLES = 12;

/** A chain in the making. */
export interface Entity {
  readonly id: number;
  type: NameType | "other";
  gender: Gender;
  /** What told the gender, for reasons: ["Mr"], [first name]. */
  genderFrom: string;
  readonly plural: boolean;
  readonly roles: Role[];
  /** The organization or country that somebody speaks for. */
  affiliation: Entity | null;
  readonly mentions: Mention[];
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
});

/** The fullest name, or the fullest description where there is no name; of equally full ones the first. */
export function fullestName({ mentions }: Entity): string {
  const named = mentions.filter((m) => m.form === "name");
  const forms = named.length > 0 ? named : mentions.filter((m) => m.form === "description");
  let best = "";
  for (const { text } of forms.length > 0 ? forms : mentions) {
    const plain = text.replace(/^(?:the|this|that|these|those)\s+/iu, "");
    if (fullness(plain) > fullness(best)) best = plain;
  }
  return best;
}

/** By letters, but a name in capitals is less than the same one in small letters. */
const fullness = (name: string): number => name.length - (name.length > 5 && name === name.toUpperCase() ? 1 : 0);

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
