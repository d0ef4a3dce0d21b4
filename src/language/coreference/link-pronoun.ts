import type { Entity } from "./entity.js";
import { fullestName } from "./entity.js";
import { setGender } from "./gender.js";
import { addMention, type Resolution } from "./resolver.js";

const MALE = /^(?:he|him|his|himself)$/u;
const FEMALE = /^(?:she|her|hers|herself)$/u;
const THING = /^(?:it|its|itself)$/u;
const PLURAL = /^(?:they|them|their|theirs|themselves)$/u;

/** Links a pronoun of the third person; the first person is left to `link-first-person.ts`. */
export function linkPronoun(head: number, word: string, resolution: Resolution): void {
  if (MALE.test(word)) linkPerson(head, word, "male", resolution);
  else if (FEMALE.test(word)) linkPerson(head, word, "female", resolution);
  else if (THING.test(word)) linkThing(head, word, resolution);
  else if (PLURAL.test(word)) linkPlural(head, word, resolution);
}

/** [he]: the person that stands out most and is not known to be a woman. Inside speech, only somebody named in the same speech. */
function linkPerson(head: number, word: string, gender: "male" | "female", resolution: Resolution): void {
  const { discourse, index, quotationAt } = resolution;
  const inside = quotationAt(head);
  const sentence = index.token(head)?.sentence ?? 0;
  const people = new Set<Entity>();
  for (const occurrence of discourse.back(sentence)) {
    if (inside < 0 || occurrence.quotation === inside) people.add(occurrence.entity);
  }
  const isPerson = (e: Entity): boolean => e.type === "person" && !e.plural && people.has(e);
  const known = discourse.salient(head, (e) => isPerson(e) && e.gender === gender);
  const possible = discourse.salient(head, (e) => isPerson(e) && (e.gender === gender || e.gender === "unknown"));
  // A person of unknown gender is taken only if nearer than anybody of the right one.
  const found = known && possible && known.sentence >= possible.sentence - 1 ? known : (possible ?? known);
  if (!found) return;
  const { entity } = found;
  const why = entity.gender === gender ? `${gender} by ${entity.genderFrom}` : "gender not told";
  const where = /^nsubj/u.test(found.deprel) ? "subject" : "person";
  const reason = `${word}: last ${where} that fits, ${fullestName(entity)} (${why})`;
  if (entity.gender === "unknown") setGender(entity, gender, `"${word}"`);
  addMention(resolution, entity, head, { first: head, last: head }, "pronoun", reason);
}

/** [it], [its]: an organization, a country or another thing that has a chain; not the empty subject of [it is clear that]. */
function linkThing(head: number, word: string, resolution: Resolution): void {
  const { discourse, quotationAt } = resolution;
  if (word === "it" && isEmptySubject(head, resolution)) return;
  const inside = quotationAt(head);
  const found = discourse.salient(head, (e) => e.type !== "person" && e.type !== "group" && !e.plural, 2);
  if (!found || (inside >= 0 && found.quotation !== inside)) return;
  // [It] as a subject stands for a subject, or for what was named in this same sentence.
  if (
    word === "it" &&
    !/^nsubj/u.test(found.deprel) &&
    found.entity.type !== "organization" &&
    found.entity.type !== "other"
  )
    return;
  const reason = `${word}: ${/^nsubj/u.test(found.deprel) ? "last subject" : "last mention"} that is no person, ${fullestName(found.entity)}`;
  addMention(resolution, found.entity, head, { first: head, last: head }, "pronoun", reason);
}

function isEmptySubject(head: number, { index }: Resolution): boolean {
  const token = index.token(head);
  if (!token || token.deprel === "expl") return true;
  const verb = index.token(token.head);
  if (verb?.lemma !== "be" && !/^(?:seem|appear|remain|become|take|rain|snow)$/u.test(verb?.lemma ?? "")) return false;
  return index.children(token.head).some((c) => /^(?:acomp|ccomp|xcomp|advcl)$/u.test(index.token(c)?.deprel ?? ""));
}

/** [they]: the members of a group named just before, else the last plural or institution that was a subject. */
function linkPlural(head: number, word: string, resolution: Resolution): void {
  const { discourse, index, quotationAt } = resolution;
  if (quotationAt(head) >= 0) return;
  const sentence = index.token(head)?.sentence ?? 0;
  const group = discourse.lastGroup;
  if (group && sentence - group.sentence <= 1) {
    for (const member of group.members) {
      const reason = `${word}: ${group.members.map(fullestName).join(" and ")}`;
      addMention(resolution, member, head, { first: head, last: head }, "pronoun", reason);
    }
    return;
  }
  const found = discourse.salient(head, (e) => e.plural || e.type === "organization" || e.type === "group", 2);
  if (!found) return;
  const reason = `${word}: last mention of several or of an institution, ${fullestName(found.entity)}`;
  addMention(resolution, found.entity, head, { first: head, last: head }, "pronoun", reason);
}
