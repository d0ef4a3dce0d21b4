import { CONDITION_MARKS } from "../../language/lexicon/en/date-words.js";
import { CLAIM_NOUNS, DENY_VERBS } from "../../language/lexicon/en/doubt-words.js";
import { DEMAND_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { words } from "../../language/lexicon/words.js";
import type { Token } from "../../language/types.js";
import { MOST_CLAUSES } from "../limits.js";
import type { Tree } from "../tree.js";

/*
 * Verbs with an actor as their subject that tell no deed of it: what is denied, demanded, only possible or was given
 * up.
 */

/**
 * Not deeds: "Neither Ms Orr nor the board [would comment]", "before Ms Orr [spent anything]", and clauses that lack
 * their object: "a law which Ms Orr [opposes]", "what she [has done]".
 */
export function isNotDone(tree: Tree, verb: Token, subject: Token): boolean {
  const { firstToken, endToken } = tree.reach(subject);
  const words = tree.tokens.slice(firstToken, Math.min(endToken, verb.index));
  if (words.some(({ text }) => /^(?:neither|nor|no|none|few|hardly|nobody|only)$/i.test(text))) return true;
  const marks = tree
    .children(verb)
    .filter(({ index, deprel }) => index < verb.index && /^(?:mark|advmod|prep)$/.test(deprel));
  if (marks.some(({ text }) => SUPPOSING.test(text))) return true;
  const asks = tree.children(verb).some(({ index, tag }) => index < firstToken && /^W(?:P|DT|RB)$/.test(tag));
  if (asks || (verb.deprel === "relcl" && !/^W/.test(subject.tag))) return true;
  return (
    isSupposed(tree, verb) ||
    isOnlyPossible(tree, verb) ||
    wasIntended(tree, verb) ||
    isDenied(tree, verb) ||
    isDemanded(tree, verb) ||
    isProviso(tree, verb) ||
    lacksObject(tree, verb)
  );
}

const SUPPOSING = /^(?:if|unless|before|until|whether|lest|without|once|provided)$/i;

/** "would resign only if it was shown that he [had lied]": said inside a condition. */
function isSupposed(tree: Tree, verb: Token): boolean {
  let at: Token | null = verb;
  for (let steps = 0; at && /^(?:ccomp|csubj|conj|acl)$/.test(at.deprel) && steps < MOST_CLAUSES; steps++) {
    at = tree.head(at);
    if (at && opensWithSupposition(tree, at)) return true;
  }
  return false;
}

const opensWithSupposition = (tree: Tree, verb: Token): boolean =>
  tree
    .children(verb)
    .some(({ deprel, index, text }) => deprel === "mark" && index < verb.index && SUPPOSING.test(text));

/**
 * "Mr Ash said Ms Orr [might sell] the mill", "[should close] it", "[would have paid]": what others think of or advise;
 * but "[could not agree]" is what happened.
 */
function isOnlyPossible(tree: Tree, verb: Token): boolean {
  const group = tree.children(verb).filter(({ deprel, index }) => /^(?:aux|neg)$/.test(deprel) && index < verb.index);
  const modal = group.find(({ tag }) => tag === "MD")?.text.toLowerCase();
  if (modal === undefined) return false;
  if (/^(?:should|ought|may|might)$/.test(modal)) return true;
  if (modal === "could") return !group.some(({ deprel }) => deprel === "neg");
  return modal === "would" && verb.tag === "VBN" && group.some(({ lemma }) => lemma === "have");
}

const INTENDING = words("plan intend hope mean want wish aim expect");
const FORESEEN = words("due schedule expect set suppose plan");

/**
 * "[had planned] to go", "[was to have] gone", "[had been due] to go": and did not, or the text would not look back.
 */
function wasIntended(tree: Tree, verb: Token): boolean {
  const hasHad = tree.children(verb).some(({ deprel, text }) => deprel === "aux" && /^(?:had|['’]d)$/i.test(text));
  const complement = tree.child(verb, "xcomp");
  if (complement === null && tree.child(verb, "acomp") === null) return false;
  if (hasHad && verb.tag === "VBN") {
    if (INTENDING.has(verb.lemma)) return true;
    const state = verb.lemma === "be" ? tree.child(verb, "acomp") : tree.child(verb, "auxpass") && verb;
    return state !== null && FORESEEN.has(state.lemma) && tree.child(state, "xcomp") !== null;
  }
  if (!/^w(?:as|ere)$/i.test(verb.text) || complement === null) return false;
  const before = tree.children(complement).filter(({ deprel }) => deprel === "aux");
  return before.some(({ tag }) => tag === "TO") && before.some(({ lemma }) => lemma === "have");
}

/** "denied that she [had taken] it", "denied a report that she [was leaving]". */
function isDenied(tree: Tree, verb: Token): boolean {
  let at = verb;
  for (let steps = 0; at.deprel === "conj" && steps < MOST_CLAUSES; steps++)
    at = tree.head(at) ?? { ...at, deprel: "" };
  const above = /^(?:ccomp|acl|relcl)$/.test(at.deprel) ? tree.head(at) : null;
  if (above === null) return false;
  if (at.deprel === "ccomp" && DENY_VERBS.has(above.lemma)) return true;
  const denier = CLAIM_NOUNS.has(above.lemma) && /^(?:dobj|nsubjpass)$/.test(above.deprel) ? tree.head(above) : null;
  return denier !== null && DENY_VERBS.has(denier.lemma);
}

/** "recommends that the ministry [end] it and that the board [pay]": the bare form in a demand. */
function isDemanded(tree: Tree, verb: Token): boolean {
  const isBare = verb.text.toLowerCase() === verb.lemma && /^VBP?$/.test(verb.tag);
  if (!isBare || tree.children(verb).some(({ deprel, tag }) => deprel === "aux" && tag === "MD")) return false;
  let at: Token | null = verb;
  for (let steps = 0; at?.deprel === "conj" && steps < MOST_CLAUSES; steps++) at = tree.head(at);
  const above = at?.deprel === "ccomp" ? tree.head(at) : null;
  return above !== null && DEMAND_VERBS.has(above.lemma) && tree.child(verb, "mark") !== null;
}

/** "would go, provided that Ms Orr [paid]". */
function isProviso(tree: Tree, verb: Token): boolean {
  const above = /^(?:ccomp|advcl|pcomp)$/.test(verb.deprel) ? tree.head(verb) : null;
  return above !== null && above.index < verb.index && /^(?:provided|providing|assuming)$/i.test(above.text);
}

/** "the bid, which Ms Orr has said she [will back]": the object stands in front. */
function lacksObject(tree: Tree, verb: Token): boolean {
  // "Lady Orr, as she [became] in 1997"
  if (verb.lemma === "become" && tree.child(verb, "attr", "acomp", "dobj", "oprd") === null) return true;
  const above = verb.deprel === "ccomp" ? tree.head(verb) : null;
  if (above?.deprel !== "relcl" || tree.child(verb, "dobj", "ccomp", "xcomp", "attr", "acomp") !== null) return false;
  const relative = tree.children(above).find(({ tag, deprel }) => /^W(?:DT|P)$/.test(tag) && !/^nsubj/.test(deprel));
  return relative !== undefined;
}

/**
 * Whether a condition of the deed is not in its words: "[If prices rose], she said, the bank would lend less".
 */
export function losesCondition(tree: Tree, verb: Token, firstToken: number, endToken: number): boolean {
  // "[If prices rose], she said, the bank would lend less": the parser may attach it to the verb of saying
  const saying = verb.deprel === "ccomp" ? tree.head(verb) : tree.child(verb, "parataxis");
  return [verb, ...(saying ? [saying] : [])].some((above) =>
    tree.children(above).some((clause) => {
      if (clause.deprel !== "advcl" || (clause.index >= firstToken && clause.index < endToken)) return false;
      return tree.children(clause).some((mark) => opensCondition(tree, mark));
    }),
  );
}

const opensCondition = (tree: Tree, { deprel, text, index }: Token): boolean =>
  /^(?:mark|advmod|prep)$/.test(deprel) &&
  CONDITION_MARKS.has(text.toLowerCase()) &&
  !/^(?:even|as)$/i.test(tree.tokens[index - 1]?.text ?? "");
