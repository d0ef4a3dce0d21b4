import { DEMAND_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import type { Tree } from "../tree.js";

/*
 * Questions and demands: what is asked is not promised.
 */

/** "Will they pay[?]", "[demanded] that they pay", "[urged] them to pledge". */
export function isRequested(ground: Ground, token: number): boolean {
  const { tree, predicates } = ground;
  let at: Token | null = tree.tokens[token] ?? null;
  let steps = 0;
  for (let head = at && tree.head(at); at && head && steps < MOST_CLAUSES; at = head, head = tree.head(head), steps++) {
    const isComplement = /^(?:ccomp|xcomp|dobj)$/.test(at.deprel);
    const asks = predicates.has(head.index) && DEMAND_VERBS.has(tree.lemma(head.index));
    if (isComplement && asks && !isAssertion(ground, at, head)) return true;
  }
  return at !== null && endsInQuestion(tree, tree.lastIn(at.index));
}

/** "Will they pay[?]”" */
function endsInQuestion({ tokens }: Tree, last: number): boolean {
  const isMark = /^["”’')\]]+$/u.test(tokens[last]?.text ?? "");
  return tokens[isMark ? last - 1 : last]?.text === "?";
}

/** "insisted that they [are] committed to it" asserts it; "insisted that they [be] told" demands it. */
const isAssertion = ({ tree, predicates }: Ground, clause: Token, verb: Token): boolean => {
  const { form, modal } = predicates.get(clause.index) ?? {};
  return tree.lemma(verb.index) === "insist" && form === "finite" && modal !== "should";
};

/** "refused to say [if it would] appeal", unlike "said that, [if in office], it would". */
export function isAskedIf(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]?.deprel !== "ccomp") return false;
  const subject = tree.child(verb, "nsubj", "nsubjpass");
  const mark = subject && tree.tokens[tree.firstIn(subject.index) - 1];
  return mark?.deprel === "mark" && mark.head === verb && /^if$/i.test(mark.text);
}

/**
 * "knows [where] it has promised to stay" asks for the place; "Lund, [where] it has promised to stay" only adds to it.
 */
export function hasQuestionWord(tree: Tree, verb: number): boolean {
  const { deprel = "", head = verb } = tree.tokens[verb] ?? {};
  const question = deprel === "relcl" ? /^(?:whether|how|why|what)$/i : /^(?:whether|where|how|why|what)$/i;
  if (tree.children(verb).some(({ text }) => question.test(text))) return true;
  // "unsure about [whether] she is going to sell it"
  const isGoing = deprel === "xcomp" && /^going$/i.test(tree.tokens[head]?.text ?? "");
  return isGoing && tree.children(head).some(({ text }) => /^whether$/i.test(text));
}

/** How many tokens into a clause its question word can occur. */
const OPENING = 3;

/** "a debate over [how good a minister she will make]", "asked [what he will do]", "talks over [who will lead it]". */
export function isIndirectQuestion(tree: Tree, verb: number): boolean {
  const deprel = tree.tokens[verb]?.deprel ?? "";
  if (deprel === "pcomp" && /^wh(?:o|om|ich|ose)$/i.test(tree.tokens[tree.firstIn(verb)]?.text ?? "")) return true;
  if (/^(?:relcl|acl|advcl)$/.test(deprel)) return false;
  if (deprel === "ccomp" && isAboutAsked(tree, verb)) return true;
  const first = tree.firstIn(verb);
  // "unable to say [when] it would reopen", unlike "said that [when] it reopened she would come"
  const isAsking = ({ text, head }: Token): boolean =>
    /^when$/i.test(text) ? deprel === "ccomp" && head === verb : !/^(?:that|which|who|whose|whom)$/i.test(text);
  const opening = tree.tokens.slice(first, Math.min(verb, first + OPENING));
  return opening.some((token) => /^W(?:RB|DT|P)/.test(token.tag) && (token.deprel === "det" || isAsking(token)));
}

/** "has not said [what steps] it will take": the parser made the steps the object of the saying. */
function isAboutAsked(tree: Tree, verb: number): boolean {
  const head = tree.tokens[verb]?.head ?? verb;
  const object = tree.child(head, "dobj");
  if (object !== null && object.index < verb && tree.child(object.index, "det")?.tag === "WDT") return true;
  // "has said little as to [what price] it will offer"
  const before = tree.tokens[tree.firstIn(verb) - 1];
  return before?.upos === "NOUN" && /^W/.test(tree.child(before.index, "det")?.tag ?? "");
}
