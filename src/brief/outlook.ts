import { EVENT_VERBS } from "../language/lexicon/en/event-words.js";
import type { Token, TokenRange } from "../language/types.js";
import { MOST_IN_SENTENCE } from "./commitments.js";
import type { DateChoice } from "./due-dates/find-date.js";
import { findFurtherDates } from "./due-dates/further-dates.js";
import { evidenceAt } from "./evidence.js";
import type { Ground } from "./ground.js";
import type { Commitment, OutlookItem } from "./model.js";
import { findDatedLines } from "./outlook/dated-lines.js";
import { hedgeOf } from "./outlook/hedge.js";
import { holderOf } from "./outlook/holder.js";
import { asBriefDate, choiceOf, dueOf, isOfCalendar, isStateOfToday } from "./outlook/outlook-date.js";
import { isAgent } from "./parties/party.js";
import { compilePatterns, type Match } from "./patterns/matcher.js";
import { OUTLOOK_PATTERNS, type OutlookPattern } from "./patterns/outlook-patterns.js";
import { passesOutlookTests } from "./patterns/outlook-tests.js";
import { isControlled } from "./reality/control.js";
import { isGivenUp } from "./reality/given-up.js";
import { clauseOf } from "./summary/clause.js";
import { rewriteWhole } from "./summary/rewrite.js";

const matcher = compilePatterns(OUTLOOK_PATTERNS);

/** An item without its text. Only items that are kept get one, since a sentence may have a cue in every third word. */
export interface Candidate {
  readonly item: Omit<OutlookItem, "text">;
  readonly about: number;
  readonly sentence: number;
  /** The words that its date may depend on. */
  readonly choice?: DateChoice;
}

/**
 * Finds what the article says about the future without binding anybody: forecasts, expectations, risks, conditions,
 * scheduled events. The result is in the order of the text. A clause with a commitment is left to it, except for a
 * dated event, which is both.
 */
export function findOutlook(ground: Ground, commitments: readonly Commitment[]): OutlookItem[] {
  const rank = new Map(OUTLOOK_PATTERNS.map((pattern, index) => [pattern, index]));
  const bound = new Set(commitments.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const matches = [...matcher.match(ground.tree, ground.predicates)].sort(
    (a, b) => (rank.get(a.pattern) ?? 0) - (rank.get(b.pattern) ?? 0) || a.cue - b.cue,
  );
  const taken = new Set<number>();
  const candidates: Candidate[] = [];
  for (const match of matches) {
    const about = match.at[match.pattern.about] ?? match.cue;
    if (taken.has(about) || taken.has(match.cue) || ground.isAsked(match.cue)) continue;
    const candidate = readOutlook(ground, match, about, bound);
    if (!candidate) continue;
    for (const token of [about, match.cue, ...Object.values(match.at)]) taken.add(token);
    candidates.push(candidate);
  }
  const told = new Set(candidates.map(({ sentence }) => sentence));
  candidates.push(...findDatedLines(ground).filter(({ sentence }) => !told.has(sentence)));
  candidates.sort((a, b) => a.about - b.about);
  return onePerSentence(candidates).flatMap((kept) => tellApart(ground, kept));
}

function readOutlook(
  ground: Ground,
  match: Match<OutlookPattern>,
  about: number,
  bound: ReadonlySet<number>,
): Candidate | null {
  const { pattern, cue } = match;
  if (!passesOutlookTests(ground, pattern.tests ?? [], cue)) return null;
  if (isGivenUp(ground, cue) || (about !== cue && isGivenUp(ground, about))) return null;
  const sentence = ground.tree.tokens[cue]?.sentence ?? -1;
  const choice = choiceOf(ground, match, about);
  const found = dueOf(ground, match, choice);
  const due = found && found.precision === pattern.undatedBy ? null : found;
  if (pattern.dated && !due) return null;
  const likelihood = hedgeOf(ground, match);
  const isHedged = pattern.hedgedByAdverb === true && likelihood !== null;
  if (!due && pattern.statement && !isHedged && isInQuestion(ground, cue)) return null;
  if (pattern.dated === "calendar" && due?.means === "event" && !isOfCalendar(ground, cue, due)) return null;
  if (pattern.dated === "settled" && (due?.means !== "event" || due.value === null)) return null;
  if (pattern.dated === "calendar" && isStateOfToday(ground, cue, due)) return null;
  const date = due && asBriefDate(ground, due);
  const scheduled = pattern.scheduledByEventVerb && date !== null && EVENT_VERBS.has(ground.tree.lemma(about));
  if (pattern.leftToCommitments) {
    const promised = bound.has(ground.context.analysis.sentences[sentence]?.start ?? -1);
    if (promised && !scheduled && !isHedged && !comesOfItself(ground, about)) return null;
  }
  const span = ground.context.analysis.sentences[sentence];
  if (!span) return null;
  const evidence = [evidenceAt(ground.context.document, span)];
  const holder = holderOf(ground, pattern, cue);
  return {
    about,
    sentence,
    choice,
    item: {
      kind: scheduled ? "scheduled" : pattern.kind,
      holder,
      date,
      likelihood,
      evidence,
      reason: `"${ground.tree.tokens[cue]?.text ?? ""}": ${pattern.name}`,
    },
  };
}

/** "the depots will be closed and prices will [fall]": an event without an agent, next to a commitment. */
function comesOfItself(ground: Ground, verb: number): boolean {
  const { tree, predicates } = ground;
  const { subject = null, subjectSource, passive = false } = predicates.get(verb) ?? {};
  // "there will be a review", "to ensure that it never happens" are commitments
  const isPromised = tree.child(verb, "expl") !== null || tree.lemma(tree.tokens[verb]?.head ?? verb) === "ensure";
  if (subject === null || subjectSource !== "own" || passive || isPromised) return false;
  return !isAgent(ground, subject) && !isControlled(ground, verb);
}

/** In UTF-16 units: a question mark further after the verb is ignored. */
const LONGEST_QUESTION = 2_000;

/** "Why [should] they pay?" */
function isInQuestion({ tree, context }: Ground, cue: number): boolean {
  const sentence = context.analysis.sentences[tree.tokens[cue]?.sentence ?? -1];
  const end = tree.tokens[cue]?.end ?? 0;
  const rest = sentence ? context.analysis.text.slice(end, Math.min(sentence.end, end + LONGEST_QUESTION)) : "";
  return /^[^.!?]*\?/u.test(rest);
}

/** One list of items per sentence. Items with dates of their own remain separate; the others join the first. */
function onePerSentence(candidates: readonly Candidate[]): Candidate[][] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const kept = bySentence.get(candidate.sentence) ?? [];
    bySentence.set(candidate.sentence, kept);
    const same = kept.findIndex(({ item }) => sameDate(item, candidate.item));
    if (same >= 0 && !kept[same]?.item.date && candidate.item.date) kept[same] = candidate;
    else if (same < 0 && kept.length < MOST_IN_SENTENCE) kept.push(candidate);
  }
  return [...bySentence.values()];
}

/**
 * Gives each item of a sentence its own clause as text, if the clause can stand alone, so that a page does not repeat
 * the sentence.
 */
const tellApart = (ground: Ground, kept: readonly Candidate[]): OutlookItem[] =>
  kept.flatMap(({ item, about, sentence, choice }) => {
    const { reading } = ground;
    const span = reading.analysis.sentences[sentence];
    if (!span) return [];
    const within = kept.length > 1 ? clauseOf(reading, about, span) : null;
    const options = within ? { within } : { withoutReport: item.holder !== null && !hasProvisoOutside(ground, about) };
    const whole = { text: rewriteWhole(reading, span, options), ...item };
    // "3% this year and 2% [in 2032]"
    const further = choice && item.date ? findFurtherDates(ground, choice, item.date) : [];
    const others = further.filter(
      ({ start }) =>
        !kept.some((other) => other.item.date?.start === start) &&
        (within === null || isIn(reading.tokenAt(start ?? -1), within)),
    );
    return [whole, ...others.map((date) => ({ ...whole, date: asBriefDate(ground, date) }))];
  });

const isIn = (token: Token | undefined, { firstToken, endToken }: TokenRange): boolean =>
  token !== undefined && token.index >= firstToken && token.index < endToken;

/** "She [said] it would close[, provided that they agreed]": dropping the report would drop the condition. */
function hasProvisoOutside({ tree, predicates }: Ground, verb: number): boolean {
  const { condition = null, report = null } = predicates.get(verb) ?? {};
  return condition !== null && report?.verb != null && tree.tokens[condition]?.head === report.verb;
}

const sameDate = (a: Pick<OutlookItem, "date">, b: Pick<OutlookItem, "date">): boolean =>
  !a.date || !b.date || a.date.start === b.date.start;
