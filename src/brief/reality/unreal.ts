import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";
import { isOwnWords } from "./own-words.js";

/*
 * "would" of what is only imagined, unlike that of reported words, which stands for "will".
 */

/** "would not work with him if he were", "I would back it": nobody says that it will be so. */
export const isUnreal = (ground: Ground, verb: Predicate): boolean =>
  verb.modal === "would" && (hasUnrealCondition(ground, verb) || isImagined(ground, verb));

/** "would not work with him [if he were]", "would do so [if she could]", "would [rather] run". */
function hasUnrealCondition(ground: Ground, main: Predicate): boolean {
  const { tree, predicates } = ground;
  const { head, condition } = main;
  if (tree.children(head).some(({ text, index }) => index < head && /^(?:rather|sooner)$/i.test(text))) return true;
  const clause = condition === null ? undefined : predicates.get(condition);
  if (condition === null || clause === undefined) return false;
  // "would cut taxes if they [were elected]": what parties promise
  if (/^(?:re-?)?elect$/.test(tree.lemma(condition))) return false;
  if (/^(?:could|would)$/.test(clause.modal ?? tree.tokens[condition]?.text ?? ""))
    return clause.modal !== "could" || !isBackshifted(ground, main, clause);
  return clause.tense === "past" && !isBackshifted(ground, main, clause);
}

/**
 * "said it would close if sales [fell], if nobody [could] help": the past tense of reported words, unlike "if he [were]",
 * "if she [had known]".
 */
export function isBackshifted({ tree, predicates, isQuoted }: Ground, main: Predicate, clause: Predicate): boolean {
  if (predicates.get(main.report?.verb ?? -1)?.tense !== "past" || isQuoted(tree.tokens[main.head]?.start ?? -1))
    return false;
  const isWere = [clause.head, ...clause.group].some((at) => /^were$/i.test(tree.tokens[at]?.text ?? ""));
  return main.modal === "would" && /^(?:could)?$/.test(clause.modal ?? "") && !clause.perfect && !isWere;
}

/**
 * "I would back it" in quotation marks only imagines it. In reported words "would" stands for "will": "said it would".
 * "I would never" is a vow all the same.
 */
export function isImagined(ground: Ground, { head, group, report }: Predicate): boolean {
  const { tree } = ground;
  if (tree.children(head).some(({ deprel, text }) => deprel === "neg" && /^never$/i.test(text))) return false;
  const modal = group.find((index) => tree.tokens[index]?.tag === "MD") ?? head;
  return isOwnWords(ground, modal, report);
}
