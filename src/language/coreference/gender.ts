import { genderOfBearer } from "../lexicon/en/first-names.js";
import { FEMALE_WORDS, MALE_WORDS, OFTEN_WOMEN } from "../lexicon/en/gendered-words.js";
import type { Name } from "../types.js";
import { type Entity, wordsOf } from "./entity.js";

/** The gender of a word for a person: [chairwoman], [Mr]. */
export function genderOfWords(words: Iterable<string>): "male" | "female" | null {
  for (const word of words) {
    if (MALE_WORDS.has(word)) return "male";
    if (FEMALE_WORDS.has(word)) return "female";
  }
  return null;
}

/** The gender given by the form of address or office before a name: [Mrs Orr], [spokesman Jon Vale]. */
export function titleGender(name: Name, text: string): "male" | "female" | null {
  const before = name.title ? text.slice(name.title.start, name.title.end) : "";
  const touching = WORD_BEFORE.exec(text.slice(Math.max(0, name.start - LONGEST_ADDRESS), name.start))?.[1];
  const words = [...wordsOf(before), ...(touching ? [touching.toLowerCase()] : [])];
  return genderOfWords(words.filter((word) => !OFTEN_WOMEN.has(word)));
}

/** [Mrs. Orr], [actress Orr], but not [his mother, Orr]. */
const WORD_BEFORE = /(?:^|[^\p{L}])(\p{L}+)\.?\s+$/u;
const LONGEST_ADDRESS = 16;

/** Sets the gender of a person from the forms of address, the offices and the first name, in this order. */
export function learnGender(entity: Entity, names: readonly Name[], text: string): void {
  if (entity.type !== "person" || entity.gender !== "unknown") return;
  const byTitle = genderFromTitles(names, text);
  const byRole = genderFromRoles(entity);
  const byName = genderFromFirstNames(names);
  // [Per Vale's niece], [if Per Vale were a woman]: words beside a name may tell of somebody else
  const isDoubtful = byRole !== null && byName !== null && byRole.gender !== byName.gender;
  const found = byTitle ?? (isDoubtful ? byName : (byRole ?? byName));
  if (found) setGender(entity, found.gender, found.from);
}

type GenderEvidence = { readonly gender: "male" | "female"; readonly from: string } | null;

function genderFromTitles(names: readonly Name[], text: string): GenderEvidence {
  for (const name of names) {
    const gender = titleGender(name, text);
    if (gender) return { gender, from: "form of address" };
  }
  return null;
}

function genderFromRoles({ roles }: Entity): GenderEvidence {
  for (const { heads, text } of roles) {
    // [the minister and his wife], [the head of the women's league]
    const gender = /\band\b/iu.test(text) ? null : genderOfWords(heads);
    if (gender) return { gender, from: `"${text}"` };
  }
  return null;
}

function genderFromFirstNames(names: readonly Name[]): GenderEvidence {
  const full = names.filter(({ text }) => /\s/u.test(text));
  // a lone word is a surname as often as a first name: it counts only if the text never gives more
  for (const { text } of full.length > 0 ? full : names) {
    const words = text.split(/\s+/u);
    const gender = genderOfBearer(words[0] ?? "");
    if (gender) return { gender, from: `first name "${words[0]}"` };
  }
  return null;
}

export function setGender(entity: Entity, gender: "male" | "female", from: string): void {
  entity.gender = gender;
  entity.genderFrom = from;
}

/** [first name "Nicola"], ["union chairman"]: evidence for a gender that may be wrong. */
export const isDoubtfulGender = ({ genderFrom }: Entity): boolean =>
  genderFrom.startsWith("first name") || genderFrom.split(/[^\p{L}]+/u).some((word) => OFTEN_WOMEN.has(word));
