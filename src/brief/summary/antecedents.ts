import type { Token, TokenRange } from "../../language/types.js";
import type { ChainMention } from "../reading.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import type { Draft } from "./draft.js";

/*
 * What later words of a sentence refer to. A clause that holds it cannot be left out.
 */

/**
 * Whether a word that stays refers to something in a range that is left out.
 *
 *     Savers[, who were promised a rise,] got none            The inspector[, who left the board,] will join it again
 *     Norland[, which had left the Calder League,] will lead its council
 *
 * In doubt it does: a reference to something else is worse than a longer line.
 */
export function strandsReference(draft: Draft, range: TokenRange): boolean {
  const { tree } = draft.reading;
  const after = draft.tokens.filter(({ index }) => index >= range.endToken);
  const left = draft.reading.tokensOf(range);
  return after.some((token) => {
    if (isBareQuantifier(token, tree)) return left.some(isNoun) && !isCountedBetween(draft, token, range);
    if (pointsBack(token, tree))
      return left.some(({ lemma, upos }) => isNoun({ upos }) && lemma === headOf(token, tree));
    if (doesSo(token, tree)) return left.some(({ tag }) => /^VB/.test(tag));
    return token.tag.startsWith("PRP") && isAntecedentLeftOut(draft, token, range);
  });
}

const isNoun = ({ upos }: Pick<Token, "upos">): boolean => upos === "NOUN" || upos === "PROPN";

/** "got [none]", "the [rest] depends on it", "[one] admitted it": a quantity of something named before. */
function isBareQuantifier(token: Token, tree: Tree): boolean {
  if (!/^(?:nsubj|nsubjpass|dobj|pobj|attr|conj|dative)$/.test(token.deprel)) return false;
  if (isMoreOf(token, tree)) return true;
  if (!BARE.test(token.text) || (/^(?:rest|remainder)$/i.test(token.text) && !isDefinite(token, tree))) return false;
  const of = tree.children(token).find(({ text }) => text.toLowerCase() === "of");
  const whole = of && tree.child(of, "pobj");
  // "none of the depots", "one of them" say of what; "none of a rise" says how much of it.
  return !whole || (whole.tag === "NN" && tree.child(whole, "det")?.text.toLowerCase() === "a");
}

const BARE =
  /^(?:none|neither|one|ones|some|any|few|several|most|more|less|fewer|another|others|both|each|half|rest|remainder|former|latter)$/i;

/** "sold [four depots] and kept one": what is counted is nearer. */
const isCountedBetween = ({ tokens }: Draft, { index }: Token, { endToken }: TokenRange): boolean =>
  tokens.some((token) => token.index >= endToken && token.index < index && (isNoun(token) || token.upos === "NUM"));

/** "and [4,000 more] will follow" */
const isMoreOf = (token: Token, tree: Tree): boolean =>
  token.tag === "CD" &&
  tree.children(token).some(({ text, index }) => index > token.index && /^(?:more|others)$/i.test(text));

const isDefinite = (token: Token, tree: Tree): boolean => tree.child(token, "det")?.text.toLowerCase() === "the";

/** "[such] data", "[that] step" */
const pointsBack = (token: Token, tree: Tree): boolean =>
  /^(?:such|this|that|these|those)$/i.test(token.text) &&
  /^(?:det|amod|predet)$/.test(token.deprel) &&
  tree.children(headOrSelf(tree, token)).every(({ deprel }) => deprel !== "relcl");

const headOf = (token: Token, tree: Tree): string => headOrSelf(tree, token).lemma;

/** "refused to do [so]" */
const doesSo = (token: Token, tree: Tree): boolean =>
  token.text.toLowerCase() === "so" && headOrSelf(tree, token).lemma === "do";

function isAntecedentLeftOut(draft: Draft, pronoun: Token, range: TokenRange): boolean {
  const { reading } = draft;
  const word = pronoun.text.toLowerCase();
  const isLeftOut = (index: number): boolean => index >= range.firstToken && index < range.endToken;
  const mentions = reading.mentionsIn(draft.sentence);
  const own = mentions.filter(({ mention }) => mention.firstToken === pronoun.index);
  const isOwn = (id: number): boolean => own.some(({ chain }) => chain.id === id);
  const subject = isObject(pronoun) ? subjectOf(reading.tree, pronoun) : null;
  // "Norland[, which held the vote,] will send guards to it": not to itself
  const isSubjectToo = ({ mention }: ChainMention): boolean =>
    subject !== null && mention.firstToken <= subject.index && subject.index < mention.endToken;
  const before = mentions.filter((item) => item.mention.firstToken < pronoun.index && !isSubjectToo(item));
  const named = before.filter(({ chain, mention }) => isOwn(chain.id) && draft.keeps(mention.firstToken));
  const isKept = named.some(({ mention }) => !isLeftOut(mention.firstToken));
  if (named.length > 0 && !isKept) return true;
  if (/^(?:he|she|him|her|his|hers)$/.test(word)) return false;
  if (!/^(?:it|its|they|them|their|theirs)$/.test(word)) return false;
  if (isSubject(pronoun)) return !isKept && !hasSubjectAbove(draft, pronoun, range);
  // A body may own or do something to another body, and to things.
  const bodies = before.filter(
    ({ chain, mention }) =>
      chain.type === "organization" && mention.form === "name" && !isOwn(chain.id) && isLeftOut(mention.firstToken),
  );
  if (bodies.length > 0) return true;
  if (pronoun.tag === "PRP$" && hasSubjectAbove(draft, pronoun, range)) return false;
  return !isKept && fitsSomething(draft, pronoun, range);
}

/** "joined [it]", "sent guards to [it]" */
const isObject = ({ tag, deprel }: Token): boolean => tag === "PRP" && /^(?:dobj|pobj|dative)$/.test(deprel);

/** The subject of the clause of a word, which two predicates may share. */
function subjectOf(tree: Tree, word: Token): Token | null {
  let verb = tree.head(word);
  for (let step = 0; verb && step < DEEPEST; verb = tree.head(verb), step++) {
    const subject = tree.child(verb, "nsubj", "nsubjpass");
    if (subject || (/^VB/.test(verb.tag) && verb.deprel !== "conj")) return subject;
  }
  return null;
}

const isSubject = ({ deprel }: Token): boolean => /^nsubj/.test(deprel);

/** "The firm[, which has two ports,] said [it] would close one": what is the subject above is so here. */
function hasSubjectAbove({ reading: { tree } }: Draft, pronoun: Token, range: TokenRange): boolean {
  const own = headOrSelf(tree, pronoun);
  for (
    let above = isSubject(pronoun) ? tree.head(own) : own, step = 0;
    above && step < DEEPEST;
    above = tree.head(above), step++
  ) {
    const subject = tree.child(above, "nsubj", "nsubjpass");
    const isLeftOut = subject && subject.index >= range.firstToken && subject.index < range.endToken;
    if (subject && !isLeftOut && subject.index < pronoun.index) return true;
  }
  return false;
}

const DEEPEST = 12;

/** Whether the last noun of its number before a pronoun is in the range: "left the board[…] will join [it]". */
function fitsSomething(draft: Draft, pronoun: Token, range: TokenRange): boolean {
  const { reading } = draft;
  const isPlural = /^(?:they|them|their|theirs)$/i.test(pronoun.text);
  const nouns = reading
    .tokensOf({ firstToken: draft.sentence.firstToken, endToken: pronoun.index })
    .filter(({ tag, index }) => (isPlural ? /^NNP?S$/ : /^NNP?$/).test(tag) && draft.keeps(index))
    .filter(({ index, deprel }) => deprel !== "compound" && reading.tree.entity(index) !== "DATE");
  const last = nouns.at(-1);
  return last !== undefined && last.index >= range.firstToken && last.index < range.endToken;
}
