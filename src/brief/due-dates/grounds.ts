import { words } from "../../language/lexicon/words.js";
import type { Token } from "../../language/types.js";
import type { Span } from "../../text/span.js";
import type { Tree } from "../tree.js";
import { spanOf } from "../tree-walks.js";

/*
 * Why something was agreed or ordered: "agreed to pay [after admitting guilt]". It has happened, and is no date.
 */

/** What has happened already to whoever then orders or agrees: verbs of finding out, ruling, owning up and failing. */
const GROUNDS = words(`
  admit rule find discover hear learn decide conclude determine judge notice realise realize acknowledge concede confess
  plead lose fail suffer face fall survive witness
`);

/** Whether a verb behind this word tells why: "after [ruling]". */
export const isGround = ({ tag, lemma }: Token, opener: string): boolean =>
  opener === "after" && tag === "VBG" && GROUNDS.has(lemma);

/** The words below a deed that tell why it was agreed on; null if there are none. */
export function findGrounds(tree: Tree, deed: number): Span | null {
  for (const { index, text, deprel } of tree.children(deed)) {
    const verb = deprel === "prep" ? tree.child(index, "pcomp") : null;
    if (index > deed && verb && isGround(verb, text.toLowerCase()))
      return spanOf(tree, tree.firstIn(index), tree.lastIn(index));
  }
  return null;
}
