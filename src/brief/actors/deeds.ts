import type { Mention, Token } from "../../language/types.js";
import type { Deed } from "../model.js";
import { findLostSpeaker } from "../predicates/lost-speaker.js";
import type { Reading } from "../reading.js";

const MOST_WORDS = 22;
const MOST_DEEDS = 6;

/**
 * What an actor did or said: the verb phrases whose subject one of its mentions is, in the article's words, in order of the text.
 *
 *     Norland Rail [will close two of its depots], Ms Orr said
 */
export function findDeeds(reading: Reading, mentions: readonly Mention[]): Deed[] {
  const deeds = new Map<string, Deed>();
  for (const mention of mentions) {
    const top = reading.tree.top(mention);
    if (!top || !/^nsubj(pass)?$/.test(top.deprel) || reading.quotationAt(top.index)) continue;
    const deed = deedOf(reading, top);
    if (deed && !deeds.has(deed.text)) deeds.set(deed.text, deed);
    if (deeds.size >= MOST_DEEDS) break;
  }
  return [...deeds.values()];
}

function deedOf(reading: Reading, subject: Token): Deed | null {
  const { tree } = reading;
  const verb = tree.head(subject);
  if (!/^(VB|MD)/.test(verb.tag) && verb.upos !== "AUX") return null;
  // [Ostapress has learned]: an agency's way of naming its source, nobody's deed.
  if (verb.lemma === "learn" && tree.children(verb).some(({ deprel, lemma }) => deprel === "aux" && lemma === "have"))
    return null;
  const firstToken = Math.min(
    verb.index,
    ...tree
      .children(verb)
      .filter(isVerbal)
      .map(({ index }) => index),
  );
  if (firstToken <= subject.index) return null;
  const endToken = atMost(reading, firstToken, clauseEnd(reading, verb, subject));
  const span = tree.span({ firstToken, endToken });
  const text = reading.text(span);
  if (endToken - firstToken < 2 || endToken - firstToken > MOST_WORDS || hasHalfQuotation(text)) return null;
  return { text, evidence: [reading.evidence(span)] };
}

/** Cuts a long clause at the last mark or preposition within the limit. */
function atMost(reading: Reading, firstToken: number, endToken: number): number {
  if (endToken - firstToken <= MOST_WORDS) return endToken;
  for (let i = firstToken + MOST_WORDS; i > firstToken + 4; i--)
    if (/^(,|IN|TO|CC|WDT|WP)$/.test(reading.tree.tokens[i]?.tag ?? "")) return i;
  return endToken;
}

const hasHalfQuotation = (text: string): boolean => (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;

const isVerbal = ({ deprel }: Token): boolean => /^(aux|auxpass|neg)$/.test(deprel);

/** Where the verb's own clause ends: before a quotation, a second clause with its own subject, or the mark that ends the sentence. */
function clauseEnd(reading: Reading, verb: Token, subject: Token): number {
  const { tree } = reading;
  let end = tree.reach(verb).endToken;
  if (verb.deprel === "ccomp") end = findLostSpeaker(tree, verb, tree.head(verb))?.firstToken ?? end;
  for (let i = verb.index + 1; i < end; i++) {
    const token = tree.tokens[i];
    if (!token) break;
    const open = /^["“”]$/.test(token.text) && reading.quotationAt(i + 1)?.speech;
    if (open || token.text === ";" || token.text === ":" || opensClause(reading, token, verb, subject)) end = i;
  }
  while (end > verb.index + 1 && /^([,.:;!?]|CC|-LRB-|HYPH|``|''|IN)$/.test(tree.tokens[end - 1]?.tag ?? "")) end--;
  return end;
}

/** "will close two depots, [Ms Orr said]"; "will close two depots [and] the union will sue". */
function opensClause(reading: Reading, token: Token, verb: Token, subject: Token): boolean {
  const { tree } = reading;
  if (token.text !== "," && token.deprel !== "cc") return false;
  const next = tree
    .children(verb)
    .find((child) => child.index > token.index && /^(conj|parataxis|ccomp|advcl)$/.test(child.deprel));
  return (
    next !== undefined &&
    next.deprel === "conj" &&
    tree.child(next, "nsubj", "nsubjpass") !== undefined &&
    next.index !== subject.index
  );
}
