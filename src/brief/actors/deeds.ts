import { ACTOR_SPEECH_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import { words } from "../../language/lexicon/words.js";
import type { Mention, Token } from "../../language/types.js";
import type { Deed } from "../model.js";
import { findLostSpeaker } from "../predicates/lost-speaker.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { FINITE, firstOfRow } from "../tree-walks.js";
import { isAlleged } from "./alleged.js";
import { atMost, withoutLooseEnd } from "./deed-end.js";
import { isVerbal, openWithWord, sayWho, withOthers } from "./deed-notes.js";
import { isNotDone, losesCondition } from "./not-done.js";

const MOST_WORDS = 22;
const MOST_DEEDS = 6;

/**
 * What an actor did or said: the verb phrases with one of its mentions as their subject, in the article's words and in
 * the order of the text.
 *
 *     Norland Rail [will close two of its depots], Ms Orr said
 */
export function findDeeds(reading: Reading, mentions: readonly Mention[]): Deed[] {
  const deeds = new Map<string, Deed>();
  const tops = mentions.map((mention) => reading.tree.top(mention));
  const own = new Set(tops.map((top) => top?.index));
  for (const top of tops) {
    const subject = top && firstOfRow(reading.tree, top);
    if (!subject || !/^nsubj(pass)?$/.test(subject.deprel) || reading.quotationAt(subject.index)) continue;
    if (isAlleged(reading, subject, own) || isAsked(reading, subject)) continue;
    const deed = deedOf(reading, subject, own);
    if (deed && ![...deeds.keys()].some((told) => tellsToo(told, deed.text))) deeds.set(deed.text, deed);
    if (deeds.size >= MOST_DEEDS) break;
  }
  return [...deeds.values()];
}

/** "Will Ms Orr [resign]?" */
function isAsked(reading: Reading, { start }: Token): boolean {
  const sentence = reading.sentenceAt(start);
  return sentence !== undefined && reading.tree.tokens[sentence.endToken - 1]?.text === "?";
}

/**
 * "said it would close the depot" covers "would close the depot", and "says she was glad to go" covers "is glad to go".
 */
function tellsToo(told: string, deed: string): boolean {
  if (told.includes(deed)) return true;
  const words = new Set(wordsOf(told));
  const own = wordsOf(deed).filter((word) => !TENSE.has(word));
  return own.length >= LEAST_TO_COMPARE && own.every((word) => words.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that only express tense. */
const TENSE: ReadonlySet<string> = words("am is are was were be been has have had will would");

/** With fewer words, a single one may make all the difference. */
const LEAST_TO_COMPARE = 4;

function deedOf(reading: Reading, subject: Token, own: ReadonlySet<number | undefined>): Deed | null {
  const { tree } = reading;
  const verb = tree.head(subject);
  if (!verb || !hasTense(tree, verb) || isNotDone(tree, verb, subject)) return null;
  // [Ostapress has learned]: how an agency refers to its source, not a deed.
  if (verb.lemma === "learn" && tree.children(verb).some(({ deprel, lemma }) => deprel === "aux" && lemma === "have"))
    return null;
  const before =
    ACTOR_SPEECH_VERBS.has(verb.lemma) && FINITE.test(verb.tag) ? clauseBefore(reading, verb, subject) : null;
  if (before) return before;
  let firstToken = Math.min(
    verb.index,
    ...tree
      .children(verb)
      .filter(isVerbal)
      .map(({ index }) => index),
  );
  if (firstToken <= subject.index) return null;
  // "[hardly] covered its costs", "[no longer] pays"
  while (tree.tokens[firstToken - 1]?.deprel === "advmod" && tree.tokens[firstToken - 1]?.head === verb.index)
    firstToken = Math.min(firstToken - 1, tree.reach(firstToken - 1).firstToken);
  if (firstToken <= subject.index) return null;
  const endToken = withoutLooseEnd(tree, verb, atMost(tree, MOST_WORDS, firstToken, clauseEnd(reading, verb, subject)));
  const span = tree.span({ firstToken, endToken });
  const text = closeMarks(tree, reading.text(span), endToken);
  if (endToken - firstToken < 2 || endToken - firstToken > MOST_WORDS || hasHalfQuotation(text)) return null;
  if (losesCondition(tree, verb, firstToken, endToken) || isElliptic(tree, verb, endToken)) return null;
  if (/^(?:say|tell|add|note)$/.test(verb.lemma) && !tellsWhat(tree, verb, endToken)) return null;
  // "HAS RESIGNED": a headline inside the text
  if (verb.text.length > 3 && verb.text === verb.text.toUpperCase()) return null;
  const opened = openWithWord(tree, text, firstToken);
  return {
    text: withOthers(reading, verb, subject) + opened + sayWho(reading, verb, own),
    evidence: [reading.evidence(span)],
  };
}

/** "called it "careless[."]": the mark that closes a quotation in the deed, without the full stop before it. */
function closeMarks({ tokens }: Tree, text: string, endToken: number): string {
  if (!hasHalfQuotation(text)) return text;
  const next = tokens.slice(endToken, endToken + 2).find(({ text }) => !/^[.,]$/.test(text))?.text ?? "";
  return /^(?:["”]|'')$/.test(next) ? text + next : text;
}

/** "[The depot will close], Ms Orr [said]": what is said in front of its verb, told in the order of a deed. */
function clauseBefore(reading: Reading, verb: Token, subject: Token): Deed | null {
  const { tree } = reading;
  const clause = tree.child(verb, "ccomp");
  if (!clause || clause.index > subject.index || tree.child(clause, "nsubj", "nsubjpass", "expl") === null) return null;
  const reach = tree.reach(clause);
  const speaker = findLostSpeaker(tree, clause, verb)?.firstToken ?? tree.reach(subject).firstToken;
  const end = withoutLooseEnd(tree, clause, Math.min(reach.endToken, speaker));
  const endToken = withoutLooseEnd(tree, clause, atMost(tree, MOST_WORDS, reach.firstToken, end));
  const length = endToken - reach.firstToken;
  // "[Ms Orr was furious]: “They lie,” she said": a clause that tells who speaks, and not what is said
  if (tree.tokens.slice(clause.index, subject.index).some(({ text }) => /^[:;]$/.test(text))) return null;
  if (reading.quotationAt(clause.index) || clause.index >= endToken || length >= MOST_WORDS) return null;
  const said = reading.text(tree.span({ firstToken: reach.firstToken, endToken }));
  if (hasHalfQuotation(said)) return null;
  const opening = /^(?:DT|PRP\$?|EX|IN|JJ|RB|NNS?)$/.test(tree.tokens[reach.firstToken]?.tag ?? "");
  const content = opening ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  const span = tree.span({ firstToken: reach.firstToken, endToken: Math.max(endToken, verb.index + 1) });
  return { text: `${verb.text} ${content}`, evidence: [reading.evidence(span)] };
}

/** "asked Ms Orr [to lead]", "for Ms Orr [to lead]", "Ms Orr [having led]": a deed that has not been done. */
const hasTense = (tree: Tree, verb: Token): boolean =>
  FINITE.test(verb.tag) ||
  (/^VB/.test(verb.tag) && tree.children(verb).some(({ deprel, tag }) => /^aux/.test(deprel) && FINITE.test(tag)));

/**
 * Whether a verb of saying has a clause or an object, not just an addressee or a place: "said [it would close the
 * depot]", unlike "told reporters".
 */
const tellsWhat = (tree: Tree, verb: Token, endToken: number): boolean =>
  tree
    .children(verb)
    .some(
      ({ deprel, index, lemma }) =>
        index > verb.index &&
        index < endToken &&
        (/^[cx]comp$/.test(deprel) || (deprel === "dobj" && verb.lemma !== "tell" && lemma !== "reporter")),
    );

/** "said she [would not]", "does not plan [to]": what is left out stands elsewhere. */
function isElliptic(tree: Tree, verb: Token, endToken: number): boolean {
  const next = tree.tokens[endToken];
  if (next?.tag === "TO" && next.deprel !== "aux") return true;
  if (verb.lemma === "be" && endToken <= verb.index + 1) return true;
  const isBare = (token: Token | null): boolean =>
    token !== null && (token.tag === "MD" || (token.lemma === "do" && tree.child(token, "dobj") === null));
  return isBare(verb) && tree.reach(verb).endToken - verb.index <= 3;
}

const hasHalfQuotation = (text: string): boolean => (text.match(/["“”]|''|``/g)?.length ?? 0) % 2 === 1;

/**
 * The end of the verb's own clause: before a quotation, a second clause with a subject of its own, or the final mark of
 * the sentence.
 */
function clauseEnd(reading: Reading, verb: Token, subject: Token): number {
  const { tree } = reading;
  let end = tree.reach(verb).endToken;
  const saying = verb.deprel === "ccomp" ? tree.head(verb) : null;
  if (saying) end = findLostSpeaker(tree, verb, saying)?.firstToken ?? end;
  for (let i = verb.index + 1; i < end; i++) {
    const token = tree.tokens[i];
    if (!token) break;
    const open = /^["“”]$/.test(token.text) && opensSpeech(reading, i, verb);
    if (open || token.text === ";" || token.text === ":" || opensClause(reading, token, verb, subject)) end = i;
  }
  // "will say the party [“can no longer …”]": a subject without its verb
  for (let i = verb.index + 1; i < end; i++) {
    const token = tree.tokens[i];
    if (token && /^nsubj/.test(token.deprel) && token.head >= end)
      end = Math.max(verb.index + 1, tree.reach(token).firstToken);
  }
  return end;
}

/**
 * [said “…”], [said: “…”]: a quotation that the verb reports; but "had offered some [“movement”] to the board" is part
 * of the clause.
 */
function opensSpeech(reading: Reading, mark: number, verb: Token): boolean {
  const before = reading.tree.tokens[mark - 1];
  return reading.quotationAt(mark + 1)?.speech === true && (before === verb || /^[,:]$/.test(before?.text ?? ""));
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
    tree.child(next, "nsubj", "nsubjpass") !== null &&
    next.index !== subject.index
  );
}
