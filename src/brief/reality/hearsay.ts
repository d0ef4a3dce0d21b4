import {
  CLAIM_NOUNS,
  DENY_VERBS,
  DOUBT_NOUNS,
  HEARSAY_VERBS,
  REFUSE_VERBS,
} from "../../language/lexicon/en/doubt-words.js";
import { HOPE_VERBS } from "../../language/lexicon/en/forecast-words.js";
import { THINK_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import type { Predicate } from "../predicates/types.js";

/*
 * Hearsay, fears, denials and hopes leave open whether something is so. A plan inside them binds nobody.
 */

/** Whether the words above a clause or a noun leave it open. Only complements depend on them. */
export function isHearsay(ground: Ground, token: number): boolean {
  const { tree } = ground;
  let at: Token | null = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; steps++) {
    const head: Token | null = tree.head(at);
    if (!head) return false;
    const isSecond = at.deprel === "conj" && ground.predicates.has(at.index) && ground.predicates.has(head.index);
    if (!isSecond && !COMPLEMENTS.test(at.deprel)) return false;
    if (opensNoun(ground, at, head) || opensVerb(ground, at, head)) return true;
    at = head;
  }
  return false;
}

const COMPLEMENTS = /^(?:ccomp|xcomp|dobj|acl|relcl)$/;

/**
 * "[fears] (that) it will close", "[no sign] that it plans to close", "denied [reports] that it plans to close",
 * "[reports] that it will close were denied".
 */
function opensNoun({ tree, predicates }: Ground, clause: Token, noun: Token): boolean {
  if (noun.upos !== "NOUN") return false;
  const isNone = /^no$/i.test(tree.child(noun.index, "det")?.text ?? "");
  const isDoubt = DOUBT_NOUNS.has(tree.lemma(noun.index));
  if (clause.deprel === "acl") {
    // "no [reason] to believe that it will"
    if (isNone && THINK_VERBS.has(tree.lemma(clause.index))) return true;
    // "[rumours] he will be moved"
    const hasTense = predicates.get(clause.index)?.form === "finite" && clause.index > noun.index;
    if (isDoubt && hasTense && tree.child(clause.index, "nsubj", "nsubjpass")) return true;
  }
  const isThatClause = /^(?:acl|ccomp|relcl)$/.test(clause.deprel) && tree.child(clause.index, "mark")?.text === "that";
  if (!isThatClause) return false;
  if (isDoubt || isNone) return true;
  return (
    CLAIM_NOUNS.has(tree.lemma(noun.index)) && /^(?:dobj|nsubjpass)$/.test(noun.deprel) && isDoubted(tree, noun.head)
  );
}

/** "[denied] reports", "[refused] to confirm reports" */
function isDoubted(tree: Ground["tree"], verb: number): boolean {
  if (DENY_VERBS.has(tree.lemma(verb))) return true;
  const above = tree.tokens[verb]?.deprel === "xcomp" ? tree.tokens[verb]?.head : undefined;
  return above !== undefined && REFUSE_VERBS.has(tree.lemma(above));
}

/**
 * "[denied] planning to close", "[alleged] that they plan to close", "is [said] to plan to close", "[hopes] to announce
 * a deal to close", "my [worry is] that it will close".
 */
function opensVerb({ tree, predicates }: Ground, clause: Token, verb: Token): boolean {
  const lemma = tree.lemma(verb.index);
  if (DENY_VERBS.has(lemma)) return clause.deprel !== "dobj";
  if (lemma === "allege") return clause.deprel === "ccomp";
  if (clause.deprel === "xcomp") {
    if (predicates.get(verb.index)?.passive && HEARSAY_VERBS.has(lemma)) return true;
    return HOPE_VERBS.has(lemma);
  }
  const subject = lemma === "be" && clause.deprel === "ccomp" ? tree.child(verb.index, "nsubj") : null;
  return subject !== null && DOUBT_NOUNS.has(tree.lemma(subject.index));
}

/** "It is not fair to say that they will", "It is wrong to say that they will" */
export function isWrongToSay({ tree, predicates }: Ground, { report }: Predicate): boolean {
  const saying = tree.tokens[report?.verb ?? -1];
  if (saying?.deprel !== "xcomp" || predicates.get(saying.index)?.form !== "infinitive") return false;
  const [judged, adjective] = [predicates.get(saying.head), tree.child(saying.head, "acomp")];
  const isOfIt = /^it$/i.test(tree.child(saying.head, "nsubj")?.text ?? "");
  return isOfIt && adjective !== null && (judged?.negated === true || WRONG.test(adjective.text));
}

const WRONG =
  /^(?:wrong|false|untrue|unfair|incorrect|inaccurate|misleading|absurd|ridiculous|premature|irresponsible|foolish|dishonest|easy)$/i;
