import { words } from "../../language/lexicon/words.js";
import type { Span } from "../../text/span.js";
import type { Ground } from "../ground.js";
import { partyOf } from "../parties/party.js";
import type { Predicate } from "../predicates/types.js";
import { spanOf, verbsBeside } from "../tree-walks.js";
import { withObjectNamed } from "./named-object.js";
import { cutAway, insideSentence, LONGEST, tidy } from "./noun-phrase-text.js";
import { firstOfPhrase, lastOfPhrase } from "./verb-phrase-range.js";

/** A verb phrase in the article's words, without its subject and auxiliaries: "it will [cut prices by 8%]". */
export function verbPhrase(ground: Ground, head: number, without: readonly Span[] = []): string {
  const { tree, context } = ground;
  const predicate = ground.predicates.get(head);
  const first = firstOfPhrase(ground, head, predicate);
  const span = cutAway(context.analysis.text, spanOf(tree, first, lastOfPhrase(ground, head)), without);
  const phrase = tidy(withObjectNamed(ground, head, span));
  const saysSo = /^no longer\b/i.test(phrase);
  const undo = predicate?.negated && !saysSo ? `${negation(ground, head)} ` : "";
  if (tree.tokens[head]?.tag === "VBG") return undo + withoutGerunds(ground, head, phrase);
  return predicate?.passive && predicate.subject !== null
    ? passivePhrase(ground, predicate, undo + phrase)
    : undo + phrase;
}

/** "promised that [every pupil would receive a laptop]": the clause with its subject, without "that". */
export function ensuredClause(ground: Ground, head: number, without: readonly Span[] = []): string {
  const { tree, context } = ground;
  const subject = tree.child(head, "nsubj", "nsubjpass");
  if (!subject || subject.index > head) return "";
  const first = Math.max(tree.firstIn(subject.index), subject.index - LONGEST);
  const span = cutAway(context.analysis.text, spanOf(tree, first, lastOfPhrase(ground, head)), without);
  return tidy(context.analysis.text.slice(span.start, span.end));
}

/** "are still [raising] prices and [cutting] jobs" -> "still [raise] prices and [cut] jobs" */
function withoutGerunds({ tree }: Ground, head: number, phrase: string): string {
  let plain = phrase;
  let from = 0;
  for (const verb of [...tree.tokens.slice(head, head + 1), ...verbsBeside(tree, head)]) {
    const at = verb.tag === "VBG" ? plain.indexOf(verb.text, from) : -1;
    if (at < 0) break;
    const base = `[${tree.lemma(verb.index)}]`;
    plain = plain.slice(0, at) + base + plain.slice(at + verb.text.length);
    from = at + base.length;
  }
  return plain;
}

/** "not", or "never" if the article uses it, negating the verb or the verb that carries it ("is never going to"). */
function negation({ tree }: Ground, head: number): string {
  const words = [head, tree.tokens[head]?.head ?? head].flatMap((index) => tree.child(index, "neg")?.text ?? []);
  return words.some((word) => word.toLowerCase() === "never") ? "never" : "not";
}

/**
 * Passive phrases in the active voice: "every claim will be [assessed on its merits]" -> "[have] every claim assessed
 * on its merits"; if the agent is bound, "the post will be [filled by Ms Orr]" -> "[fill] the post".
 */
function passivePhrase(ground: Ground, predicate: Predicate, phrase: string): string {
  const isToBeDone = predicate.form === "finite" || predicate.modal === "is to" || isGoingTo(ground, predicate.head);
  if (!isToBeDone || predicate.subject === null) return phrase;
  const { text: word = "", upos } = ground.tree.tokens[predicate.subject] ?? {};
  // "a port [that would be built]": the antecedent of the relative pronoun
  const verb = ground.tree.tokens[predicate.head];
  const noun = /^(?:which|that|who)$/i.test(word) && verb?.deprel === "relcl" ? verb.head : null;
  const pronoun = upos === "PRON" && noun === null;
  const subject = pronoun ? nameOf(ground, predicate.subject) : insideSentence(ground, noun ?? predicate.subject);
  if (!subject) return phrase;
  const done = phrase.replace(/^be /u, "");
  if (pronoun && predicate.agent === null) return `[have ${subject}] ${done}`;
  if (predicate.agent === null) return `[have] ${subject} ${done}`;
  // "children will be offered [two hours a week] by the state"
  const kept = predicate.object === null ? "" : ` ${insideSentence(ground, predicate.object)}`;
  return `[${withParticle(ground, predicate.head)}${pronoun ? ` ${subject}]` : `] ${subject}`}${kept}`;
}

/** "is going [to be] built" */
function isGoingTo({ tree }: Ground, verb: number): boolean {
  const going = tree.tokens[tree.tokens[verb]?.head ?? -1];
  const isBuilt = tree.child(verb, "auxpass")?.text.toLowerCase() === "be"; // unlike "going to get rid of it"
  return isBuilt && going?.text.toLowerCase() === "going" && tree.child(going.index, "aux") !== null;
}

/** "carried [out]" -> "carry out" */
function withParticle({ tree }: Ground, verb: number): string {
  const particle = tree.child(verb, "prt")?.text.toLowerCase();
  return particle ? `${tree.lemma(verb)} ${particle}` : tree.lemma(verb);
}

/**
 * The antecedent of a pronoun, or the pronoun as an object: "[have them] banned". A form that must be returned is "it",
 * even if the chain leads to a body: bodies are not returned.
 */
function nameOf(ground: Ground, token: number): string {
  const pronoun = ground.tree.tokens[token]?.text.toLowerCase() ?? "";
  const verb = ground.tree.lemma(ground.tree.tokens[token]?.head ?? token);
  const isThing = pronoun === "it" && DONE_TO_PAPERS.has(verb) && partyOf(ground, token).actors.length > 0;
  return (isThing ? null : ground.chainNameAt(token)) ?? AS_OBJECT[pronoun] ?? pronoun;
}

const DONE_TO_PAPERS = words("return submit complete fill file send publish print sign post read deliver translate");

const AS_OBJECT: Readonly<Record<string, string>> = { they: "them", he: "him", she: "her", we: "us", i: "me" };
