import type { Token, TokenRange } from "../../language/types.js";
import type { ChainMention } from "../reading.js";
import type { Tree } from "../tree.js";
import { headOrSelf } from "../tree-walks.js";
import type { Draft } from "./draft.js";
import { PERSON_PRONOUN, printedName } from "./references.js";

/*
 * What later words of a sentence refer to. A clause that holds it cannot be left out.
 */

/**
 * Whether a word that stays refers to something in a range that is left out.
 *
 *     Savers[, who were promised a rise,] got none            The inspector[, who left the board,] will join it again
 *     Norland[, which had left the Calder League,] will lead its council
 *
 * In doubt it does: a reference to something else is worse than a longer line. `isNamedAgain`: he and she do not count,
 * since they will be named in brackets.
 */
export function strandsReference(draft: Draft, range: TokenRange, isNamedAgain = false): boolean {
  const { tree } = draft.reading;
  const after = draft.tokens.filter(({ index }) => index >= range.endToken);
  const left = draft.reading.tokensOf(range);
  return after.some((token) => {
    if (draft.isReplaced(token.index)) return false;
    if (isBareQuantifier(token, tree)) return left.some(isNoun) && !isCountedBetween(draft, token, range);
    if (isDemonstrative(token, tree)) return left.some(isThing);
    if (pointsBack(token, tree)) return left.some(isThing);
    if (doesSo(token, tree)) return left.some(({ tag }) => /^VB/.test(tag));
    return (
      token.tag.startsWith("PRP") && !isEmpty(token, tree) && isAntecedentLeftOut(draft, token, range, isNamedAgain)
    );
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

/** "[That] is less likely now" */
const isDemonstrative = (token: Token, tree: Tree): boolean =>
  /^(?:this|that|these|those)$/i.test(token.text) &&
  token.tag === "DT" &&
  /^(?:nsubj|nsubjpass|dobj|pobj)$/.test(token.deprel) &&
  tree.children(token).length === 0;

/** "[such] data", "[that] step", unlike "[this] week" and "[those] houses that burnt" */
function pointsBack(token: Token, tree: Tree): boolean {
  if (!/^(?:such|this|that|these|those)$/i.test(token.text) || !/^(?:det|amod|predet)$/.test(token.deprel))
    return false;
  const noun = headOrSelf(tree, token);
  return !/^(?:DATE|TIME)$/.test(tree.entity(noun.index)) && tree.child(noun, "relcl", "acl") === null;
}

const isThing = ({ upos }: Token): boolean => /^(?:NOUN|PROPN|VERB)$/.test(upos);

/** "[it] is not known who", "[it] is the owners who must pay": it stands for what follows. */
function isEmpty(token: Token, tree: Tree): boolean {
  if (token.text.toLowerCase() !== "it") return false;
  if (token.deprel === "expl") return true;
  const verb = headOrSelf(tree, token);
  const clause = tree.child(verb, "ccomp", "csubj", "xcomp");
  const what = tree.child(verb, "attr");
  return (
    (clause !== null && clause.index > verb.index && token.deprel === "nsubjpass") ||
    (/^(?:be|seem|appear|take|become|remain)$/.test(verb.lemma) && clause !== null && clause.index > verb.index) ||
    (what !== null && tree.child(what, "relcl") !== null)
  );
}

/** "refused to do [so]" */
const doesSo = (token: Token, tree: Tree): boolean =>
  token.text.toLowerCase() === "so" && headOrSelf(tree, token).lemma === "do";

function isAntecedentLeftOut(draft: Draft, pronoun: Token, range: TokenRange, isNamedAgain: boolean): boolean {
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
  if (isNamedAgain && PERSON_PRONOUN.test(word)) return false;
  if (named.length > 0 && !isKept) return true;
  if (PERSON_PRONOUN.test(word)) return false;
  if (!/^(?:it|its|they|them|their|theirs)$/.test(word)) return false;
  if (isSubject(pronoun)) return !isKept && !hasSubjectAbove(draft, pronoun, range);
  // A body may own or do something to another body, and to things.
  const bodies = before.filter(
    ({ chain, mention }) =>
      chain.type === "organization" && mention.form === "name" && !isOwn(chain.id) && isLeftOut(mention.firstToken),
  );
  const isNear = draft.tokens.every(
    (token) => token.index < range.endToken || token.index >= pronoun.index || !isNoun(token),
  );
  if (bodies.length > 0 && isNear && /^its?$/.test(word)) return true;
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

/**
 * Leaves out words, marked by an ellipsis or not, and names who "he" or "she" is if only those words did.
 *
 *     [As Ada Orr left,] her successor promised → [Ada Orr's] successor promised
 */
export function leaveOut(draft: Draft, range: TokenRange, isMarked: boolean): void {
  if (isMarked) draft.elide(range);
  else draft.drop(range);
  const known = new Set<number>();
  const lost = new Set<number>();
  for (const { mention, chain } of draft.reading.mentionsIn(draft.sentence)) {
    const isKept = draft.keeps(mention.firstToken);
    if (isKept && lost.has(chain.id) && !known.has(chain.id) && PERSON_PRONOUN.test(mention.text))
      draft.replace(mention, nameFor(draft, mention, chain));
    if (isKept) known.add(chain.id);
    else if (mention.form === "name" && chain.type === "person") lost.add(chain.id);
  }
}

/** In the form of the pronoun: "her depot" → "[Ada Orr's] depot". */
function nameFor(
  { reading }: Draft,
  { firstToken, text }: ChainMention["mention"],
  chain: ChainMention["chain"],
): string {
  const name = printedName(chain.name);
  const isPossessive = reading.tree.tokens[firstToken]?.tag === "PRP$" || /^(?:his|hers)$/i.test(text);
  return isPossessive ? `${name}${/s$/.test(name) ? "'" : "'s"}` : name;
}
