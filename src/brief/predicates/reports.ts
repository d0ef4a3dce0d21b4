import { NORM_NOUNS } from "../../language/lexicon/en/date-words.js";
import { REPORT_VERBS, STATEMENT_NOUNS, TELL_VERBS } from "../../language/lexicon/en/reporting-verbs.js";
import type { Quotation, Token } from "../../language/types.js";
import { countLeading } from "../../text/halving.js";
import type { Tree } from "../tree.js";
import { topDown } from "../tree-walks.js";
import { agentOf } from "./subjects.js";
import type { Report } from "./types.js";

/** Finds the reporter of each token in a reported clause. Time grows with the number of tokens. */
export function findReports(
  tree: Tree,
  quotations: readonly Quotation[],
  subjectAt: (verb: number) => number | null,
): ReadonlyMap<number, Report> {
  const subjectOf = (verb: number) => (isTold(tree, verb) ? agentOf(tree, verb) : subjectAt(verb));
  const reports = new Map<number, Report>();
  for (const token of topDown(tree)) {
    const report = reportOf(tree, token, reports, subjectOf);
    if (report) reports.set(token.index, report);
  }
  addQuoted(tree, quotations, reports);
  return reports;
}

function reportOf(
  tree: Tree,
  token: Token,
  known: ReadonlyMap<number, Report>,
  subjectOf: (verb: number) => number | null,
): Report | null {
  const head = tree.head(token);
  if (head && isReported(token) && REPORT_VERBS.has(tree.lemma(head.index)) && !isSum(tree, head)) {
    return { verb: head.index, speaker: subjectOf(head.index) };
  }
  return (
    inserted(tree, token, subjectOf) ??
    accordingTo(tree, token) ??
    (head && toldInNoun(tree, token, head)) ??
    (head ? (known.get(head.index) ?? null) : null)
  );
}

/** "This all [adds up] to …": not a report. */
const isSum = (tree: Tree, verb: Token): boolean =>
  tree.lemma(verb.index) === "add" && tree.child(verb.index, "prt") !== null;

/** "The union was [assured] that jobs were safe": the subject hears it. */
const isTold = (tree: Tree, verb: number): boolean =>
  TELL_VERBS.has(tree.lemma(verb)) && tree.child(verb, "nsubjpass", "auxpass") !== null;

const isReported = ({ deprel }: Token): boolean => deprel === "ccomp" || deprel === "pcomp" || deprel === "dobj";

/** "Sales, [analysts say], will fall": the parser attached the inserted clause to the reported one. */
function inserted(tree: Tree, token: Token, subjectOf: (verb: number) => number | null): Report | null {
  const clause = tree
    .children(token.index)
    .find(({ deprel, index }) => deprel === "parataxis" && REPORT_VERBS.has(tree.lemma(index)));
  return clause ? { verb: clause.index, speaker: subjectOf(clause.index) } : null;
}

/**
 * "[Norrick]'s announcement that it would close", "a statement by [the mayor] that she would": the speaker in a noun
 * phrase.
 */
function toldInNoun(tree: Tree, clause: Token, noun: Token): Report | null {
  const isThatClause = /^(?:acl|ccomp|relcl)$/.test(clause.deprel) && tree.child(clause.index, "mark") !== null;
  if (!isThatClause || noun.upos !== "NOUN" || !STATEMENT_NOUNS.has(tree.lemma(noun.index))) return null;
  const by = tree.children(noun.index).find(({ text }) => text.toLowerCase() === "by");
  const speaker = tree.child(noun.index, "poss") ?? (by ? tree.child(by.index, "pobj") : null);
  return speaker && { verb: null, speaker: speaker.index };
}

/** "According [to the ministry], …", unlike "according [to plan]". */
function accordingTo(tree: Tree, token: Token): Report | null {
  const according = tree.children(token.index).find(({ text }) => text.toLowerCase() === "according");
  const to = according ? tree.child(according.index, "prep") : null;
  const speaker = to ? tree.child(to.index, "pobj") : null;
  return speaker && !NORM_NOUNS.has(tree.lemma(speaker.index)) ? { verb: null, speaker: speaker.index } : null;
}

/** A quotation with its speaker in another sentence: "We will go on. [she said]" */
function addQuoted(tree: Tree, quotations: readonly Quotation[], reports: Map<number, Report>): void {
  let next = 0;
  for (const quotation of quotations) {
    const { speaker } = quotation;
    if (!quotation.speech || !speaker) continue;
    while (next < tree.tokens.length && (tree.tokens[next]?.end ?? 0) <= quotation.start) next++;
    const named = lastTokenOf(tree, speaker.start, speaker.end);
    for (let i = next; (tree.tokens[i]?.start ?? Number.POSITIVE_INFINITY) < quotation.end; i++) {
      if (named !== null && !reports.has(i)) reports.set(i, { verb: null, speaker: named });
    }
  }
}

/** The head of a mention. */
export function lastTokenOf(tree: Tree, start: number, end: number): number | null {
  const first = countLeading(tree.tokens, (token) => token.end <= start);
  for (let i = first; (tree.tokens[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
    const head = tree.tokens[tree.tokens[i]?.head ?? i];
    if (!head || head.index === i || head.start < start || head.end > end) return i;
  }
  return null;
}
