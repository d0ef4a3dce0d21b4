import { GUESS_ADVERBS } from "../../language/lexicon/en/adverbs.js";
import { VOW_VERBS } from "../../language/lexicon/en/commitment-words.js";
import { REJECT_VERBS } from "../../language/lexicon/en/doubt-words.js";
import { EVENT_VERBS } from "../../language/lexicon/en/event-words.js";
import { SAY_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import { type Ground, predicateOver } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import { isAgent, mayBeSame } from "../parties/party.js";
import { isControlled } from "./control.js";

/*
 * What people say about their own deeds is a commitment, whether or not it was extracted as one, and not a forecast:
 * "We will carry on", "She said she would stay out of it", "The meeting was told he would help". A deed that can be
 * watched on the day is both.
 */
export function isOwnConduct(ground: Ground, cue: number): boolean {
  const { tree, predicates } = ground;
  const verb = predicates.get(cue);
  if (!verb || verb.subject === null || verb.condition !== null || EVENT_VERBS.has(tree.lemma(cue))) return false;
  // "would probably replace her"
  if (tree.children(cue).some(({ text }) => GUESS_ADVERBS.has(text.toLowerCase()))) return false;
  if (verb.passive || !isAgent(ground, verb.subject)) return false;
  // "pledged that she would get the rate down": whoever promises it has it in hand
  const isVow = verb.report?.verb != null && VOW_VERBS.has(tree.lemma(verb.report.verb));
  if (!isVow && !isControlled(ground, cue)) return false;
  if (/^(?:i|we)$/i.test(tree.tokens[verb.subject]?.text ?? "")) return true;
  if (verb.modal !== "would" || !verb.report) return false;
  const { verb: saying, speaker } = verb.report;
  // "knows that it risks accusations [that he would cut it]"
  if (tree.tokens[cue]?.deprel === "acl") return false;
  if (speaker !== null) return mayBeSame(ground, verb.subject, speaker);
  // "was told [he would help]"
  const isToldOf = saying !== null && predicates.get(saying)?.passive === true && tree.lemma(saying) === "tell";
  return isToldOf && /^(?:he|she)$/i.test(tree.tokens[verb.subject]?.text ?? "");
}

/**
 * "rejected the notion that it [could] fail", "denied [reports] that he said he would go", "ruled out the [possibility]
 * of a tax", "denied that it [would] close", "never said that it [would] close": nobody vouches for it.
 */
export function isRejected(ground: Ground, cue: number): boolean {
  const { tree } = ground;
  let at: Token | null = tree.tokens[cue] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; steps++) {
    if (at.upos === "NOUN") return isRejectedThing(ground, at);
    if (!/^(?:ccomp|acl|relcl)$/.test(at.deprel)) return false;
    const above: Token | null = tree.head(at);
    if (above?.upos === "VERB" && at.deprel === "ccomp" && rejects(ground, above.index, cue)) return true;
    at = above;
  }
  return false;
}

/** "dismissed the [idea]", "the [reports] were denied", unlike "did not rule out the [possibility]". */
function isRejectedThing(ground: Ground, noun: Token): boolean {
  const verb = predicateOver(ground, noun.index);
  if (verb === undefined || noun.head !== verb.head || !rejects(ground, verb.head, verb.head)) return false;
  return noun.deprel === (verb.passive ? "nsubjpass" : "dobj");
}

const rejects = (ground: Ground, verb: number, cue: number): boolean =>
  ground.predicates.get(verb)?.negated === false ? refuses(ground, verb) : leavesUnsaid(ground, verb, cue);

/**
 * "never [said] it would close", "does not [mean] it closes", unlike "did not [say] whether it would", "does not [mean]
 * it will not".
 */
const leavesUnsaid = ({ tree, predicates }: Ground, verb: number, cue: number): boolean =>
  predicates.get(verb)?.negated === true &&
  !tree
    .children(cue)
    .some(({ index, text }) => index < cue && /^(?:whether|if|when|how|where|who|what|which|why)$/i.test(text)) &&
  (SAY_VERBS.has(tree.lemma(verb)) || (tree.lemma(verb) === "mean" && predicates.get(cue)?.modal === null));

const refuses = ({ tree }: Ground, verb: number): boolean =>
  REJECT_VERBS.has(tree.lemma(verb)) ||
  (tree.lemma(verb) === "rule" && tree.children(verb).some(({ text }) => /^out$/i.test(text)));
