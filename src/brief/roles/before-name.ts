import type { Name, Token } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { HONORIFICS, isRoleNoun, ROLE_PREPOSITIONS } from "./lexicon.js";
import type { RoleWords } from "./types.js";

const MOST_WORDS = 14;
const NOUN_TAGS = /^(NN|NNS|NNP|NNPS)$/;
const MODIFIER_TAGS = /^(NN|NNS|NNP|NNPS|JJ|JJR|JJS|VBN|VBG|CD|RB|HYPH|POS|AFX)$/;

/**
 * The office that stands before a name.
 *
 *     [Belarus' First Deputy Minister of Foreign Affairs] Andrei Yeudachenka
 *     Supermarket [spokeswoman for women's issues] Ada Orr
 *     the [Trade and Industry Secretary] Ada Orr
 *
 * Walks left from the name: the words that may stand in a noun phrase, as far as the noun of a role has been met. Surface order does
 * better here than the parse, which often hangs such a pile of nouns on the wrong one.
 */
export function findRoleBefore(tree: Tree, name: Name, nouns: ReadonlySet<string>): RoleWords | null {
  const end = skipHonorifics(tree, name.firstToken);
  const sentence = tree.tokens[name.firstToken]?.sentence;
  let noun = -1;
  let start = end;
  for (let i = end - 1; i >= Math.max(0, end - MOST_WORDS); i--) {
    const token = tree.tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (NOUN_TAGS.test(token.tag) && isRoleNoun(token.text, nouns)) {
      if (noun < 0 && !reachesName(tree, i, end)) break;
      if (noun < 0) noun = i;
      start = i;
    } else if (MODIFIER_TAGS.test(token.tag)) {
      if (noun >= 0) start = i;
    } else if (
      noun >= 0 ? !joinsModifiers(tree, i) : !ROLE_PREPOSITIONS.has(token.text.toLowerCase()) && token.tag !== "DT"
    ) {
      break;
    } else if (noun < 0 && token.text.toLowerCase() === "and") break;
  }
  if (noun < 0) return null;
  start = skipWeakStart(tree, start, noun);
  return {
    ...tree.span({ firstToken: start, endToken: end }),
    firstToken: start,
    endToken: end,
    noun,
    rule: "before the name",
  };
}

function skipHonorifics(tree: Tree, from: number): number {
  let end = from;
  while (HONORIFICS.has(tree.tokens[end - 1]?.text.toLowerCase() ?? "")) end--;
  return end;
}

/** Whether what stands between a role noun and the name is nothing, or begins with a preposition: "spokeswoman [for women] Ada Orr". */
function reachesName(tree: Tree, noun: number, end: number): boolean {
  if (noun + 1 === end) return true;
  const next = tree.tokens[noun + 1];
  return next !== undefined && ROLE_PREPOSITIONS.has(next.text.toLowerCase()) && end - noun <= 10;
}

/** "Trade [and] Industry Secretary", "home [,] health secretary" no: only a word that joins two capitalised or two lower-case nouns. */
function joinsModifiers(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  const before = tree.tokens[i - 1];
  const after = tree.tokens[i + 1];
  if (!token || !before || !after) return false;
  const text = token.text.toLowerCase();
  if (text !== "and" && text !== "&") return false;
  return isCapital(before) && isCapital(after) && NOUN_TAGS.test(before.tag);
}

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** An office begins with a noun, an adjective or a name, not with an adverb, a number or a bare apostrophe. */
function skipWeakStart(tree: Tree, from: number, noun: number): number {
  let start = from;
  while (start < noun && /^(RB|CD|POS|HYPH|VBG)$/.test(tree.tokens[start]?.tag ?? "")) start++;
  return start;
}
