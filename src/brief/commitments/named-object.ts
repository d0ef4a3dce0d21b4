import { AGENT_NOUNS } from "../../language/lexicon/en/actor-nouns.js";
import type { Token } from "../../language/types.js";
import type { Span } from "../../text/span.js";
import type { Ground } from "../ground.js";
import { spanOf } from "../tree-walks.js";
import { LONGEST } from "./noun-phrase-text.js";

/*
 * The object of a deed that its own words leave out or only point at.
 */

/** The words of a verb phrase, with the object named in brackets if it stands elsewhere in the sentence. */
export function withObjectNamed(ground: Ground, head: number, span: Span): string {
  return withAntecedent(ground, head, span) ?? withPronounNamed(ground, head, span);
}

/**
 * "ordered a new vote and told the board to [hold it]" -> "hold [the new vote]", if the sentence names only one thing
 * that "it" can be.
 */
function withPronounNamed({ tree, context }: Ground, head: number, { start, end }: Span): string {
  const { text } = context.analysis;
  const object = tree.child(head, "dobj");
  const tag = { it: "NN", them: "NNS" }[object?.text.toLowerCase() ?? ""];
  if (!object || !tag || object.start < start || object.end > end) return text.slice(start, end);
  const things: Token[] = [];
  for (let i = head - 1; i >= Math.max(0, head - LONGEST) && tree.tokens[i]?.sentence === object.sentence; i--) {
    const token = tree.tokens[i];
    // "ran tries past them, so we will not underrate [them]": the pronoun refers to earlier people
    if (token?.text.toLowerCase() === object.text.toLowerCase()) return text.slice(start, end);
    if (token && token.tag === tag && /^(?:dobj|nsubjpass)$/.test(token.deprel)) things.push(token);
  }
  const [thing, other] = things;
  if (!thing || other || AGENT_NOUNS.has(tree.lemma(thing.index))) return text.slice(start, end);
  return `${text.slice(start, object.start)}${inBrackets({ tree, context }, thing)}${text.slice(object.end, end)}`;
}

/** "the rights issue, which the bank has said it will [support in full]" -> "support [the rights issue] in full". */
function withAntecedent({ tree, context }: Ground, head: number, { start, end }: Span): string | null {
  const hasObject = tree.children(head).some(({ deprel, index }) => /^(?:dobj|dative)$/.test(deprel) && index > head);
  const isVague = /^(?:do|be)$/.test(tree.lemma(head)); // "revenue, which she plans to do through a tax"
  const noun = !isVague && !hasObject ? antecedentOf(tree, head) : null;
  const verb = tree.tokens[head];
  if (noun === null || !verb || verb.start < start || verb.end > end) return null;
  const particle = tree.child(head, "prt");
  const last = particle?.index === head + 1 ? particle : verb;
  const { text } = context.analysis;
  return `${text.slice(start, last.end)} ${inBrackets({ tree, context }, noun)}${text.slice(last.end, end)}`;
}

/** Clauses from a deed up to its relative clause. */
const MOST_CLAUSES = 3;

/** The noun that a relative pronoun before the verb stands for, as its object. */
function antecedentOf(tree: Ground["tree"], head: number): Token | null {
  let at = tree.tokens[head];
  let found = false;
  for (let steps = 0; at && steps <= MOST_CLAUSES; steps++) {
    found ||= tree
      .children(at.index)
      .some(({ deprel, text, index }) => deprel === "dobj" && index < head && /^(?:which|that)$/i.test(text));
    if (at.deprel === "relcl") {
      const noun = tree.head(at);
      return found && noun?.upos === "NOUN" ? noun : null;
    }
    if (!/^(?:ccomp|xcomp)$/.test(at.deprel)) return null;
    at = tree.head(at) ?? undefined;
  }
  return null;
}

function inBrackets({ tree, context }: Pick<Ground, "tree" | "context">, noun: Token): string {
  const words = spanOf(tree, Math.max(tree.firstIn(noun.index), noun.index - LONGEST), noun.index);
  return `[${context.analysis.text.slice(words.start, words.end).replace(/^an?\s+/i, "the ")}]`;
}
