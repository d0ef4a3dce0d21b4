import { genderOfPronoun } from "../lexicon/en/gendered-words.js";
import { linkPersonPronoun } from "./link-person-pronoun.js";
import { linkPlural } from "./link-plural.js";
import { linkThing } from "./link-thing.js";
import type { Resolution } from "./resolver.js";

const THING = /^(?:it|its|itself)$/u;
const PLURAL = /^(?:they|them|their|theirs|themselves)$/u;

/** Links a pronoun of the third person. `link-first-person.ts` links the first person. */
export function linkPronoun(head: number, word: string, resolution: Resolution): void {
  const gender = genderOfPronoun(word);
  if (gender) linkPersonPronoun(head, word, gender, resolution);
  else if (THING.test(word)) linkThing(head, word, resolution);
  else if (PLURAL.test(word)) linkPlural(head, word, resolution);
}
