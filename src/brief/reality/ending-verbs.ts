import {
  COME_TO_NOTHING_VERBS,
  DEAD_ADJECTIVES,
  END_PHRASES,
  END_VERBS,
  PUT_OFF_PHRASES,
  PUT_OFF_VERBS,
  VOID_ADJECTIVES,
} from "../../language/lexicon/en/doubt-words.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";

/*
 * Verbs that end a plan, put it off, or tell that it came to nothing.
 */

export type Text = Pick<Ground, "tree" | "predicates" | "timesIn">;

/** Modals of what is done or will be. */
export const FACTUAL_MODALS: ReadonlySet<string> = new Set(["will", "would", "shall", "is to", "going to"]);
const DECIDING = /^(?:decide|agree|vote|plan|choose|force|have|announce|promise|pledge|vow)$/;

/**
 * "cancelled", "will scrap", "decided to drop", "after dropping"; not "may scrap", "refused to drop", "if it drops".
 */
export function isFactual(
  { tree }: Text,
  { head, modal, negated, conditional, condition, form, passive }: Predicate,
): boolean {
  if (negated || conditional || condition !== null) return false;
  if (modal !== null) return FACTUAL_MODALS.has(modal);
  if (form === "finite" || (form === "participle" && passive)) return true;
  const { deprel = "", head: above = head } = tree.tokens[head] ?? {};
  if (form === "participle") return /^(?:conj|ROOT)$/.test(deprel);
  if (form === "infinitive") return deprel === "xcomp" && DECIDING.test(tree.lemma(above));
  return deprel === "advcl" || (deprel === "pcomp" && /^(?:after|by|in)$/i.test(tree.tokens[above]?.text ?? ""));
}

const has = ({ tree }: Text, verb: number, word: (text: string) => boolean): boolean =>
  tree.children(verb).some(({ index, text }) => index > verb && word(text.toLowerCase()));

/** "scrapped it", "called it off", "put it on hold", "declared it unlawful". */
export function ends(ground: Text, { head }: Predicate): boolean {
  const { tree } = ground;
  const lemma = tree.lemma(head);
  if (END_VERBS.has(lemma)) return true;
  const particles = END_PHRASES[lemma];
  if (particles && has(ground, head, (text) => particles.has(text))) return true;
  const near = tree.tokens.slice(head + 1, head + 4).map(({ text }) => text.toLowerCase());
  if (lemma === "put" && has(ground, head, (text) => text === "on"))
    return tree
      .children(head)
      .some(({ index, text }) => /^on$/i.test(text) && /^(?:hold|ice)$/i.test(tree.tokens[index + 1]?.text ?? ""));
  return /^(?:declare|rule|find|hold|pronounce)$/.test(lemma) && near.some((text) => VOID_ADJECTIVES.has(text));
}

/** "postponed it", "put it off". */
export function putsOff(ground: Text, { head }: Predicate): boolean {
  const lemma = ground.tree.lemma(head);
  const particles = PUT_OFF_PHRASES[lemma];
  return PUT_OFF_VERBS.has(lemma) || (particles !== undefined && has(ground, head, (text) => particles.has(text)));
}

/** "vanished", "fell through", "came to nothing", "looks dead"; not "may collapse". */
export function comesToNothing(ground: Text, { head, tense, perfect, modal }: Predicate): boolean {
  const { tree } = ground;
  if (modal !== null) return false;
  const lemma = tree.lemma(head);
  const state = tree.child(head, "acomp", "oprd");
  if (/^(?:be|look|seem|appear)$/.test(lemma)) return state !== null && DEAD_ADJECTIVES.has(state.text.toLowerCase());
  if (tense !== "past" && !perfect) return false;
  if (COME_TO_NOTHING_VERBS.has(lemma)) return true;
  if (lemma === "fall") return has(ground, head, (text) => /^(?:through|apart)$/.test(text));
  return lemma === "come" && /^nothing$/i.test(tree.tokens[head + 2]?.text ?? "");
}
