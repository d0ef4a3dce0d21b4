import type { Antecedent } from "./antecedent.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolver.js";

/** In points of salience: one for each mention of a bearer, up to this, and as many again if the title names him. */
const MOST_POINTS = 40;

/** In tokens from a surname to a pronoun of the same clause. */
const FARTHEST_PRONOUN = 10;

/**
 * Chooses among several bearers of a surname. [Orr kept her promise] is the woman, because of the pronoun on the same
 * verb. Otherwise, of those named in full equally often, the most salient one, as for a pronoun, and not the one named
 * last.
 */
export function chooseNamesake(name: number, head: number, resolution: Resolution): Antecedent | null {
  const namesakes = resolution.linked.namesakesOf[name];
  if (!namesakes) return null;
  const pronoun = pronounBehind(head, resolution);
  const fitting = pronoun ? namesakes.all.filter(({ gender }) => gender === pronoun.gender) : [];
  const [only] = fitting;
  if (only && pronoun && fitting.length === 1)
    return { entity: only, reason: `surname of whom "${pronoun.word}" fits` };
  const likely = new Set<Entity>(namesakes.likely);
  if (likely.size < 2) return null;
  const favour = (e: Entity): number =>
    Math.min(MOST_POINTS, e.mentions.length) + (resolution.titled.has(e) ? MOST_POINTS : 0);
  const found = resolution.discourse.salient(
    head,
    (e) => likely.has(e),
    undefined,
    () => true,
    favour,
  );
  return found && { entity: found.entity, reason: "surname of the one who stands out most" };
}

const GENDERS: Readonly<Record<string, "male" | "female">> = { he: "male", his: "male", she: "female", her: "female" };

/** [Orr] allowed [her] staff to go; [Orr] said [he] would; not [Orr met her]. */
function pronounBehind(
  head: number,
  { index }: Resolution,
): { readonly gender: "male" | "female"; readonly word: string } | null {
  const subject = index.token(head);
  if (!subject || !/^nsubj/u.test(subject.deprel)) return null;
  for (let i = head + 1; i <= head + FARTHEST_PRONOUN; i++) {
    const token = index.token(i);
    if (!token || token.sentence !== subject.sentence || index.nameAt(i)?.type === "person") return null;
    const word = token.text.toLowerCase();
    const gender = GENDERS[word];
    if (gender && /^(?:poss|nsubj|nsubjpass)$/u.test(token.deprel)) return { gender, word };
  }
  return null;
}
