import { GLAD_ADJECTIVES } from "../../language/lexicon/en/attitude-words.js";
import { PLEDGE_NOUNS } from "../../language/lexicon/en/commitment-words.js";
import type { Ground } from "../ground.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";

/*
 * What somebody waits for, feels or needs: no deed.
 */

/**
 * "will stay closed until the union [agrees] to work", "as long as they [are] doing so". What lasted "until it agreed
 * to pay" has come about.
 */
export function isAwaited({ tree, predicates }: Ground, { head, tense }: Predicate): boolean {
  const { deprel = "", head: above = head } = tree.tokens[head] ?? {};
  if (deprel !== "advcl" && deprel !== "pcomp") return false;
  const mark = deprel === "pcomp" ? tree.tokens[above] : tree.children(head).find(({ text }) => AWAITING.test(text));
  const isLimit =
    mark !== undefined &&
    mark.index < head &&
    (AWAITING.test(mark.text) ||
      (/^as$/i.test(mark.text) && /^(?:long|soon)$/i.test(tree.tokens[mark.index - 1]?.text ?? "")));
  if (!isLimit) return false;
  const main = predicates.get(deprel === "pcomp" ? (tree.tokens[above]?.head ?? above) : above);
  return tense !== "past" || main?.modal === "would";
}

const AWAITING = /^(?:until|till|unless)$/i;

/** "would be [honoured] to serve". */
export const isGlad = ({ tree }: Ground, { head, passive, agent }: Predicate): boolean =>
  passive && agent === null && GLAD_ADJECTIVES.has((tree.tokens[head]?.text ?? "").toLowerCase());

/** "It will [take] a miracle to save it": what is needed. */
export function isNeeded({ tree }: Ground, { head, subject, object }: Predicate): boolean {
  if (tree.lemma(head) !== "take" || object === null || !/^it$/i.test(tree.tokens[subject ?? -1]?.text ?? ""))
    return false;
  return [head, object].some((at) => hasPurposeAfter(tree, at, object));
}

const hasPurposeAfter = (tree: Tree, at: number, object: number): boolean =>
  tree
    .children(at)
    .some(
      ({ index, deprel }) =>
        index > object &&
        /^(?:advcl|xcomp|acl|relcl)$/.test(deprel) &&
        tree.children(index).some(({ tag }) => tag === "TO"),
    );

/** "needs a [commitment] to", "is going to take work and [commitment] to": nobody has given it. */
export function isMissing({ tree }: Ground, noun: number): boolean {
  const { deprel = "", head = noun } = tree.tokens[noun] ?? {};
  const first = deprel === "conj" ? tree.tokens[head] : tree.tokens[noun];
  return first?.deprel === "dobj" && NEEDING.test(tree.lemma(first.head)) && PLEDGE_NOUNS.has(tree.lemma(noun));
}

const NEEDING = /^(?:need|require|take|want|lack|demand|seek|await)$/;
