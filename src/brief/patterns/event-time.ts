import type { Token } from "../../language/types.js";
import type { DueDate } from "../model.js";
import type { DateChoice } from "./due.js";
import type { Ground } from "./ground.js";
import { PARTS_OF_TIME, SET_PHRASES, TIME_CLAUSE_WORDS, VAGUE_ADVERBS } from "./time-words.js";
import { spanOf, type Tree } from "./tree.js";
import { EVENT_NOUNS } from "./words.js";

/** "once the date is announced", "until the next election", "very soon": a time without a date, in the article's words. */
export function findEventTime(ground: Ground, { heads, not = [] }: DateChoice): DueDate | null {
  const { tree } = ground;
  for (const head of heads) {
    for (const child of beside(tree, head)) {
      if (not.includes(child.index)) continue;
      if (opensClause(ground, child) || isEventPhrase(tree, child) || isVague(tree, child))
        return wordsOf(ground, child);
    }
  }
  return findSetPhrase(ground, heads[0] ?? -1);
}

/** "in due course", "as soon as possible" behind the verb. */
function findSetPhrase({ tree, context }: Ground, head: number): DueDate | null {
  const { start, end } = spanOf(tree, head, tree.lastIn(head));
  const match = SET_PHRASES.exec(context.analysis.text.slice(start, end));
  if (!match) return null;
  const at = start + match.index;
  return { text: match[0], value: null, precision: null, start: at, end: at + match[0].length, means: "event" };
}

/** What hangs on a verb, and on its object: the parser may take "a role [at the election]" for one thing. */
function beside(tree: Tree, head: number): readonly Token[] {
  const object = tree.child(head, "dobj", "attr");
  const prepositions = object ? tree.children(object.index).filter(({ deprel }) => deprel === "prep") : [];
  return [...tree.children(head), ...prepositions];
}

/** "[until] the hearing", "[at] the next election" */
function isEventPhrase(tree: Tree, prep: Token): boolean {
  const noun = prep.deprel === "prep" ? tree.child(prep.index, "pobj") : null;
  if (!noun) return false;
  if (/^(until|till|pending)$/i.test(prep.text)) return true;
  const word = prep.text.toLowerCase();
  if (/^(before|after|during)$/.test(word)) return noun.upos !== "PRON";
  if (
    EVENT_NOUNS.has(tree.lemma(noun.index)) &&
    (/^(at|by|for)$/.test(word) || (/^(in|on)$/.test(word) && isOne(tree, noun)))
  )
    return true;
  return /^(at|by|for|in|within|over)$/.test(word) && isStretch(tree, noun);
}

/** "in [the] final": a certain one. */
const isOne = (tree: Tree, noun: Token): boolean =>
  tree.children(noun.index).some(({ text }) => /^(the|this|next|his|her|its|their)$/i.test(text));

/** "in the coming [weeks]", "this [season]": a stretch of time to come. */
const isStretch = (tree: Tree, noun: Token): boolean =>
  PARTS_OF_TIME.has(tree.lemma(noun.index)) &&
  tree.children(noun.index).some(({ text }) => /^(next|coming|following|this|future)$/i.test(text));

/** "[once] it is known", "[after] completing all orders": clauses of time that are still open. */
function opensClause({ tree, predicates }: Ground, clause: Token): boolean {
  if (clause.deprel !== "advcl" && clause.deprel !== "prep") return false;
  const opener = tree.tokens[tree.firstIn(clause.index)];
  const verb = clause.deprel === "prep" ? tree.child(clause.index, "pcomp") : clause;
  const word = opener?.text.toLowerCase() ?? "";
  if (!verb || !TIME_CLAUSE_WORDS.has(word)) return false;
  return predicates.get(verb.index)?.tense !== "past";
}

const isVague = (tree: Tree, { deprel, index }: Token): boolean =>
  deprel === "advmod" && VAGUE_ADVERBS.has(tree.lemma(index));

/** In tokens: a longer clause is a story of its own. */
const LONGEST = 20;

function wordsOf({ tree, context }: Ground, child: Token): DueDate | null {
  if (tree.lastIn(child.index) - tree.firstIn(child.index) > LONGEST) return null;
  const { start, end } = spanOf(tree, tree.firstIn(child.index), tree.lastIn(child.index));
  const text = context.analysis.text.slice(start, end).replace(/[\s,.;:"”]$/u, "");
  const means = /^(?:until|till|before|by)\b/i.test(text) ? "deadline" : "event";
  return { text, value: null, precision: null, start, end: start + text.length, means };
}
