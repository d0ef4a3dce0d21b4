import { words } from "../lexicon/words.js";
import { type Entity, isNamed } from "./entity.js";
import type { Resolution } from "./resolver.js";
import { isSubject } from "./salience.js";

/** How an account of somebody's life begins. */
const ORIGINS = words("born raised educated schooled orphaned apprenticed");

/** In mentions: whom the text is about has more. */
const LEAST_TOLD_OF = 3;

/**
 * [Born in Lessen, she joined the board]: a sentence that opens with somebody's birth goes on with whoever the text is
 * about, not with whoever was named last.
 */
export function findProtagonist(
  head: number,
  gender: "male" | "female",
  { index, entities }: Pick<Resolution, "index" | "entities">,
): Entity | null {
  const pronoun = index.token(head);
  const first = index.token(index.parse.sentences[pronoun?.sentence ?? -1]?.firstToken ?? -1);
  if (!pronoun || !first || !isSubject(pronoun) || !ORIGINS.has(first.text.toLowerCase())) return null;
  if (index.token(pronoun.head)?.deprel !== "ROOT") return null;
  const people = entities
    .filter(
      (e) => e.type === "person" && !e.plural && isNamed(e) && e.gender !== (gender === "male" ? "female" : "male"),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [main, next] = people;
  const told = main?.mentions.length ?? 0;
  return main && told >= LEAST_TOLD_OF && told > (next?.mentions.length ?? 0) ? main : null;
}
