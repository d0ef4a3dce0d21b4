import { PERSON_ROLE_NOUNS } from "../../language/lexicon/en/role-nouns.js";
import type { Ground } from "../ground.js";
import type { Tree } from "../tree.js";
import { mentionedOf } from "./recent-bodies.js";

/*
 * "[Ada Orr] has signed for Norrick. [The 34-year-old Dane] will play on Sunday": "the" with an age, a nationality or a
 * past office refers to somebody already named.
 */

/** The person that an epithet at the beginning of a sentence refers to: the only one of the previous sentence. */
export function personOfEpithet(ground: Ground, token: number): readonly string[] {
  const { tree } = ground;
  if (!isEpithet(tree, token)) return [];
  const before = ground.context.analysis.sentences[(tree.tokens[token]?.sentence ?? 0) - 1];
  const persons = new Set<string>();
  for (let at = before?.firstToken ?? 0; at < (before?.endToken ?? 0); at++) {
    for (const id of mentionedOf(ground, at, ["person"])) persons.add(id);
  }
  return persons.size === 1 ? [...persons] : [];
}

function isEpithet(tree: Tree, token: number): boolean {
  const { deprel = "", tag = "", sentence } = tree.tokens[token] ?? {};
  const first = tree.firstIn(token);
  if (!/^nsubj/.test(deprel) || /S$/.test(tag) || !/^the$/i.test(tree.tokens[first]?.text ?? "")) return false;
  if (first > 0 && tree.tokens[first - 1]?.sentence === sentence) return false;
  const within = tree.tokens.slice(first + 1, token + 1);
  const isAged = within.some(({ index, text }) => text === "year" && tree.tokens[index + 2]?.text === "old");
  const isOfPeople = tag === "NNP" && token === first + 1 && tree.entity(token) === "NORP";
  const isFormer = within[0]?.text === "former" || within.some(({ text }) => text === "former" && isAged);
  return isAged || isOfPeople || (isFormer && PERSON_ROLE_NOUNS.has(tree.lemma(token)));
}
