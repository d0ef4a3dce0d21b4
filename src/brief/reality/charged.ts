import { CHARGE_WORDS } from "../../language/lexicon/en/doubt-words.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import type { Tree } from "../tree.js";

/** In steps up the tree: how far the word for a charge may be. */
const CHARGE_REACH = 8;

/**
 * Whether a deed is what somebody is charged with: "convicted of eleven counts, including rape and [threatening] to
 * kill".
 */
export function isCharged(tree: Tree, verb: number): boolean {
  let at = tree.tokens[verb];
  if (!at || !(at.tag === "VBG" || /^(?:acl|relcl)$/.test(at.deprel))) return false;
  for (let steps = 0; at && steps < CHARGE_REACH; steps++) {
    const head = tree.head(at);
    if (!head) return false;
    if (CHARGE_WORDS.has(tree.lemma(head.index))) return true;
    if (!/^(?:acl|relcl|pcomp|conj|prep|pobj|dobj|appos)$/.test(at.deprel)) return false;
    at = head;
  }
  return false;
}

/**
 * The same of a gerund for a risk: "was [charged] with theft and [endangering] life", "face [charges] of fraud,
 * [endangering] the crew and lying".
 */
export function isRiskCharged({ tree, predicates }: Ground, cue: number): boolean {
  let at: Token | null = tree.tokens[cue] ?? null;
  if (predicates.get(cue)?.form !== "gerund") return false;
  for (let steps = 0; at && steps < CHARGE_REACH; steps++) {
    const object = at.index === cue ? null : tree.child(at.index, "dobj");
    if (CHARGE_WORDS.has(tree.lemma(at.index)) || (object && CHARGE_WORDS.has(tree.lemma(object.index)))) return true;
    if (!/^(?:pcomp|acl|conj|pobj|prep|dobj|advcl|xcomp|appos)$/.test(at.deprel)) return false;
    at = tree.head(at);
  }
  return false;
}
