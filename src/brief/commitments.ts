import { ANNOUNCE_VERBS, EXPIRY_VERBS, FIX_VERBS } from "../language/lexicon/en/commitment-words.js";
import type { Span } from "../text/span.js";
import { ensuredClause, verbPhrase } from "./commitments/action-text.js";
import { bindsItself } from "./commitments/binds-itself.js";
import { findBoundParty } from "./commitments/bound-party.js";
import { findDatedActs } from "./commitments/dated-acts.js";
import { findDatedObjects } from "./commitments/dated-objects.js";
import { isDutyOfThing } from "./commitments/duty-of-things.js";
import { findGappedPledges } from "./commitments/gapped-pledges.js";
import { findInstrument } from "./commitments/instrument.js";
import { mergeCommitments } from "./commitments/merge-commitments.js";
import { insideSentence } from "./commitments/noun-phrase-text.js";
import { isForecast } from "./commitments/others-view.js";
import { lastDayOf } from "./due-dates/calendar.js";
import { headOfTime } from "./due-dates/date-phrase.js";
import { verbAbove } from "./due-dates/fallback-dates.js";
import { findDate, findPastDate } from "./due-dates/find-date.js";
import { findGrounds } from "./due-dates/grounds.js";
import { evidenceAt } from "./evidence.js";
import type { Ground } from "./ground.js";
import type { Commitment, DueDate } from "./model.js";
import { COMMITMENT_PATTERNS, type CommitmentPattern } from "./patterns/commitment-patterns.js";
import { compilePatterns, type Match } from "./patterns/matcher.js";
import { isNotBinding, isOption } from "./reality/not-binding.js";
import { isOtherClause, spanOf, verbsBeside } from "./tree-walks.js";

const matcher = compilePatterns(COMMITMENT_PATTERNS);

/** Each commitment carries its sentence as evidence, so an endless sentence must not make an endless brief. */
export const MOST_IN_SENTENCE = 8;

/** A commitment with what merging needs. */
export interface Candidate {
  readonly commitment: Omit<Commitment, "id">;
  readonly action: number;
  readonly cue: number;
  /** The action of the first of several deeds in one sentence that have dates of their own. */
  readonly splitFrom?: number;
}

/**
 * Finds what actors bind themselves, or are bound, to do: pledges, plans, agreements and obligations, by the definition
 * of the annotation guide. The result is in the order of the text; a commitment reported several times is one item with
 * several pieces of evidence.
 */
export function findCommitments(ground: Ground): Commitment[] {
  const rank = new Map(COMMITMENT_PATTERNS.map((pattern, index) => [pattern, index]));
  const matches = matcher.match(ground.tree, ground.predicates);
  const ordered = [...matches].sort((a, b) => (rank.get(a.pattern) ?? 0) - (rank.get(b.pattern) ?? 0) || a.cue - b.cue);
  const taken = new Set<number>();
  const candidates: Candidate[] = [];
  const told = new Map<number, number>();
  for (const match of ordered) {
    const action = match.at[match.pattern.action] ?? match.cue;
    const sentence = ground.tree.tokens[action]?.sentence ?? -1;
    if ((told.get(sentence) ?? 0) >= MOST_IN_SENTENCE) continue;
    if (taken.has(action) || (taken.has(match.cue) && match.pattern.action === "cue")) continue;
    const candidate = readCommitment(ground, match, action);
    if (!candidate) continue;
    taken.add(action).add(match.cue);
    const acts = [...splitActs(ground, candidate), ...gapped(ground, match.pattern, candidate)];
    for (const act of acts) taken.add(act.action);
    told.set(sentence, (told.get(sentence) ?? 0) + acts.length);
    candidates.push(...acts);
  }
  candidates.sort((a, b) => a.action - b.action);
  return mergeCommitments(ground, candidates).map((commitment, index) => ({ ...commitment, id: `c${index + 1}` }));
}

/**
 * "must repay it by May and submit to audits until 2033", "half by May and the rest by June": one commitment for each deed
 * with a date of its own.
 */
function splitActs(ground: Ground, candidate: Candidate): Candidate[] {
  const { commitment, action } = candidate;
  if (!ground.predicates.has(action)) return [candidate];
  const verbs = findDatedActs(ground, action);
  const acts = verbs.length ? verbs : findDatedObjects(ground, action);
  if (acts.length === 0) return [candidate];
  return acts.map(({ verb, text, due }) => ({
    ...candidate,
    action: verb,
    commitment: { ...commitment, action: text, due: ground.predicates.get(verb)?.negated ? asTerm(due) : due },
    splitFrom: action,
  }));
}

/** "Verland pledged $50m, Osterby $30m": one commitment for each giver. */
function gapped(ground: Ground, { verb }: CommitmentPattern, { commitment, action, cue }: Candidate): Candidate[] {
  if (verb !== "give" || ground.tree.entity(action) !== "MONEY") return [];
  return findGappedPledges(ground, action).map((pledge) => ({
    action: pledge.action,
    cue,
    commitment: {
      ...commitment,
      actors: [...pledge.actors],
      actorText: null,
      action: `[${verb}] ${pledge.text}`,
    },
    splitFrom: action,
  }));
}

function readCommitment(ground: Ground, match: Match<CommitmentPattern>, action: number): Candidate | null {
  const { pattern, cue } = match;
  if (ground.isAsked(cue)) return null;
  if (isNotBinding(ground, cue) || isNotBinding(ground, action)) return null;
  if (pattern.status !== "required" && isOption(ground, cue)) return null;
  if (/^W/.test(ground.tree.tokens[action]?.tag ?? "")) return null; // "[to which] they are committed"
  const bound = findBoundParty(ground, match, action);
  if (!bound || !bindsItself(ground, pattern, { cue, action, bound: bound.token })) return null;
  if (isForecast(ground, pattern, cue, bound.token)) return null;
  const due = findDue(ground, pattern, cue, action);
  if (pattern.needs === "due" && !due) return null;
  if (pattern.needs === "deadline" && !isAppointed(ground, due)) return null;
  if (pattern.ownDate && due && !isOfVerb(ground, due, action)) return null;
  if (pattern.undone && !/^(?:deadline|term)$/.test(due?.means ?? "")) return null;
  const condition = conditionOf(ground, cue, action);
  const isVerb = ground.predicates.has(action);
  const sentence = ground.context.analysis.sentences[ground.tree.tokens[action]?.sentence ?? -1];
  const { from } = match.at;
  const source = from === undefined ? null : spanOf(ground.tree, ground.tree.firstIn(from), ground.tree.lastIn(from));
  const without = [due, condition, source, findGrounds(ground.tree, action)].flatMap((part) =>
    part && part.start !== null && part.end !== null ? [{ start: part.start, end: part.end }] : [],
  );
  const text = actionText(ground, pattern, action, without);
  if (!text) return null;
  return {
    action,
    cue,
    commitment: {
      actors: [...bound.actors],
      actorText: bound.actors.length ? bound.besides : bound.text,
      action: text,
      instrument: findInstrument(ground, cue, action),
      kind: kindOf(ground, pattern, cue),
      status: pattern.status ?? statusOf(ground, cue),
      said: findPastDate(ground, pattern.cue.lemma ? [cue, ...reportVerb(ground, cue)] : reportVerb(ground, cue)),
      condition: condition?.text ?? null,
      due: (isVerb && pattern.undone) || isLeftUndone(ground, action) ? asTerm(due) : due,
      evidence: sentence ? [evidenceAt(ground.context.document, sentence)] : [],
      reason: `"${ground.tree.tokens[cue]?.text ?? ""}": ${pattern.name}`,
    },
  };
}

/** "will not [raise] prices", "there would be no [cuts]" */
const isLeftUndone = ({ tree, predicates }: Ground, action: number): boolean =>
  predicates.get(action)?.negated ?? /^no$/i.test(tree.child(action, "det")?.text ?? "");

/** "will not raise prices [before 2034]": the end of what is left undone, and no deadline. */
const asTerm = (due: DueDate | null): DueDate | null => (due?.means === "deadline" ? { ...due, means: "term" } : due);

function findDue(ground: Ground, pattern: CommitmentPattern, cue: number, action: number): DueDate | null {
  // "announced the cuts [on Monday]": the day of the announcement
  const announced = ANNOUNCE_VERBS.has(ground.tree.lemma(cue)) ? [cue] : [];
  const not = [...reportVerb(ground, cue), ...announced];
  const own = [action, ...(announced.length ? [] : [cue]), ...periphrasis(ground, action)];
  // "to reprint the letter and hand it out [by May]"
  const further = verbsBeside(ground.tree, action).flatMap((verb) =>
    isOtherClause(ground.tree, verb) ? [] : [verb.index],
  );
  const heads = [...new Set([...own, ...fixing(ground, cue), ...further])];
  const found = findDate(ground, {
    heads,
    not,
    ends: expiry(ground, cue),
    term: pattern.kind === "agreement",
    // "plans a [2032] launch": when the launch will be
    foretells: pattern.kind === "plan" && !ground.predicates.has(action),
    alone: pattern.needs === "due",
  });
  // "set aside $40m [for the games]": what the money is for
  const isPurpose = pattern.verb === "spend" && found?.value === null && /^for\b/i.test(found.text);
  return isPurpose ? null : found;
}

/**
 * "is closing it [in June]": the present tense with a future day is a plan, with today's it is not. A month without a
 * year is taken as future.
 */
function isAppointed(ground: Ground, due: DueDate | null): boolean {
  if (due === null) return false;
  if (due.means === "deadline") return true;
  const { published } = ground.context.document;
  const last = due.value ? lastDayOf(due.value) : null;
  if (last !== null) return published !== null && last > published.value;
  return (
    published === null &&
    due.value === null &&
    /\b(?:next|coming|tomorrow|in|from|on)\b.*\p{L}/iu.test(due.text) &&
    isDay(ground, due)
  );
}

/**
 * "is closing it [in June]": the day of the deed, unlike "is asking them to come [in June]", "is raising it after
 * [Friday]'s debate".
 */
function isOfVerb(ground: Ground, { start }: DueDate, verb: number): boolean {
  const { tree } = ground;
  const time = start === null ? undefined : ground.timesNear(verb).find(({ end }) => end > start);
  if (!time) return true;
  const head = headOfTime(tree, time);
  if (tree.tokens[head]?.deprel === "poss") return false;
  const above = verbAbove(ground, head);
  return above === null || above === verb || verbsBeside(tree, verb).some(({ index }) => index === above);
}

/** Whether the words hold a calendar date: "in [May]", unlike "in the end". */
const isDay = ({ context }: Ground, { start, end }: DueDate): boolean =>
  context.analysis.times.some((time) => time.type === "DATE" && time.start >= (start ?? 0) && time.end <= (end ?? 0));

/** "The office [is] today [to] open": the date may depend on the verb that the parser took for the main one. */
function periphrasis({ tree, predicates }: Ground, action: number): number[] {
  const modal = predicates.get(action)?.modal;
  const head = tree.tokens[action]?.head;
  return head !== undefined && (modal === "is to" || modal === "going to") ? [head] : [];
}

/** "has a deadline [set] at June 1 to do it" */
const fixing = ({ tree }: Ground, cue: number): number[] =>
  tree
    .children(cue)
    .filter(({ deprel, index }) => deprel === "acl" && FIX_VERBS.has(tree.lemma(index)))
    .map(({ index }) => index);

/** "Their contract [expires] in 2031" */
function expiry({ tree }: Ground, cue: number): number[] {
  const head = tree.tokens[cue]?.deprel === "nsubj" ? tree.tokens[cue]?.head : undefined;
  return head !== undefined && EXPIRY_VERBS.has(tree.lemma(head)) ? [head] : [];
}

const reportVerb = ({ predicates }: Ground, cue: number): number[] => {
  const verb = predicates.get(cue)?.report?.verb ?? null;
  return verb === null ? [] : [verb];
};

/** The longest condition, in tokens to each side of its verb. */
const LONGEST = 30;

/** "if the parent firm fails to pay": the clause and its place. */
function conditionOf({ tree, predicates, context }: Ground, cue: number, action: number) {
  // "to reopen the line and hire 40 drivers [only if the council pays]"
  const beside = verbsBeside(tree, action).filter((verb) => !isOtherClause(tree, verb));
  const verbs = [action, cue, ...beside.map(({ index }) => index)];
  const head = verbs.flatMap((verb) => predicates.get(verb)?.condition ?? [])[0];
  if (head === undefined) return null;
  const { start, end } = spanOf(
    tree,
    Math.max(tree.firstIn(head), head - LONGEST),
    Math.min(tree.lastIn(head), head + LONGEST),
  );
  return { start, end, text: context.analysis.text.slice(start, end) };
}

/** A noun or a clause is not a verb phrase, so its verb is added in brackets: "[ensure that] jobs will be safe". */
function actionText(ground: Ground, pattern: CommitmentPattern, action: number, without: readonly Span[]): string {
  if (pattern.ensures) {
    const clause = ensuredClause(ground, action, without);
    return clause && `[ensure that] ${clause}`;
  }
  if (ground.predicates.has(action)) {
    const phrase = verbPhrase(ground, action, without);
    const thing = isDutyOfThing(ground, action) ? ground.predicates.get(action)?.subject : null;
    if (phrase && thing != null) return `[have] ${insideSentence(ground, thing)} ${phrase}`;
    return pattern.undone && phrase ? `not ${phrase}` : phrase;
  }
  const noun = insideSentence(ground, action, without);
  return noun && `[${pattern.verb ?? "carry out"}] ${noun}`;
}

function kindOf({ predicates }: Ground, pattern: CommitmentPattern, cue: number): Commitment["kind"] {
  if (pattern.cue.lemma || pattern.kind === "obligation") return pattern.kind;
  return predicates.get(cue)?.negated ? "pledge" : pattern.kind;
}

function statusOf({ predicates }: Ground, cue: number): string | null {
  return predicates.get(cue)?.report ? "announced" : null;
}
