import type { Sentence, Token } from "../../language/types.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { Draft } from "./draft.js";
import { dropDateline, dropOpening } from "./edges.js";
import { opensUnresolved } from "./references.js";

/** Whether a sentence opens with a pronoun that nothing in it resolves, or with a phrase that answers the one before. */
export function leansBack(reading: Reading, sentence: Sentence): boolean {
  const { draft, first } = openingOf(reading, sentence);
  if (!first) return false;
  if (opensInAnswer(draft, first)) return true;
  if (/^(this|that|these|those)$/i.test(first.text)) return /^nsubj/.test(first.deprel);
  if (!/^(it|they|he|she)$/i.test(first.text)) return false;
  return !isEmptyIt(reading.tree, first) && opensUnresolved(draft, first);
}

/**
 * "[In return,] the bank will sell two ports", "[After that] the depot closes", "[Despite this,] rents rose": it names
 * what the sentence before told.
 */
function opensInAnswer({ reading: { tree } }: Draft, { index, deprel }: Token): boolean {
  const next = tree.tokens[index + 1];
  if (next === undefined || deprel !== "prep") return false;
  const phrase = tree.tokens.slice(index, Math.min(tree.reach(index).endToken, index + LONGEST_PHRASE));
  // "[Of these,] two are new", "[In the mildest of them] the dam holds"
  if (phrase.some((token) => /^(?:them|these|those)$/i.test(token.text) && isBareObject(token, tree))) return true;
  if (/^(?:this|that)$/i.test(next.text)) return next.head === index && next.deprel === "pobj";
  return (
    /^in$/i.test(tree.tokens[index]?.text ?? "") &&
    /^(?:return|exchange|response|reply|turn)$/i.test(next.text) &&
    tree.children(next).every(({ deprel: own }) => own !== "prep")
  );
}

/** In tokens. */
const LONGEST_PHRASE = 8;

/** "of [them]", unlike "of those who left" and "after clerks told them" */
const isBareObject = (token: Token, tree: Tree): boolean =>
  token.deprel === "pobj" &&
  /^(?:of|among|between)$/i.test(tree.tokens[token.head]?.text ?? "") &&
  tree.children(token).length === 0;

/**
 * Whether a sentence opens with a reference that reads well only after the sentence before: as `leansBack`, or "[this]
 * plan", "[such] sales", "[its] staff". Unlike "[this] week" and "[those] clerks who left".
 */
export function refersBack(reading: Reading, sentence: Sentence): boolean {
  if (leansBack(reading, sentence)) return true;
  const { tree } = reading;
  const { draft, first } = openingOf(reading, sentence);
  const noun = first && tree.head(first);
  if (!first || !noun) return false;
  if (/^(?:its|their|his|her)$/i.test(first.text)) return first.deprel === "poss" && opensUnresolved(draft, first);
  if (!/^(?:this|that|these|those|such)$/i.test(first.text) || !/^(?:det|amod|predet)$/.test(first.deprel))
    return false;
  return !/^(?:DATE|TIME)$/.test(tree.entity(noun.index)) && tree.child(noun, "relcl", "acl") === null;
}

interface Opening {
  readonly draft: Draft;
  readonly first: Token | undefined;
}

/** The first word of a sentence as it would be printed: without a dateline, and without "But"; none of a quotation. */
function openingOf(reading: Reading, sentence: Sentence): Opening {
  const draft = new Draft(reading, sentence);
  dropDateline(draft);
  dropOpening(draft);
  const first = draft.tokens.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return { draft, first: first && reading.quotationAt(first.index) ? undefined : first };
}

/** [It is clear that], [it took years to]: the pronoun refers to what follows. */
export function isEmptyIt(tree: Tree, pronoun: Token): boolean {
  if (pronoun.text.toLowerCase() !== "it") return false;
  return (
    pronoun.deprel === "expl" ||
    tree
      .children(pronoun.head)
      .some(({ deprel, index }) => index > pronoun.index && /^(?:ccomp|csubj|xcomp|acomp|attr|advcl)$/.test(deprel))
  );
}
