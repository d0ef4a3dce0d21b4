import type { Analysis, Mention, Timex } from "../language/types.js";
import { appendTo } from "../text/append-to.js";
import { countLeading } from "../text/halving.js";
import { ActorIndex } from "./actor-index.js";
import type { BriefContext } from "./context.js";
import { findPredicates } from "./predicates/find-predicates.js";
import type { SubjectOf } from "./predicates/subjects.js";
import type { Predicate } from "./predicates/types.js";
import type { Reading } from "./reading.js";
import type { Tree } from "./tree.js";

/**
 * What commitments and outlook are read from: the parse of the article with its predicates, mentions and times, and the
 * actors found so far.
 */
export interface Ground {
  readonly context: BriefContext;
  readonly reading: Reading;
  readonly tree: Tree;
  readonly predicates: ReadonlyMap<number, Predicate>;
  /** The subjects found so far, shared by all callers. */
  readonly subjects: Map<number, SubjectOf>;
  /** The mentions of chains that contain a token, the shortest first. */
  mentionsAt(token: number): readonly Mention[];
  /** The name of a chain with a mention that is only this token: the antecedent of a pronoun. */
  chainNameAt(token: number): string | null;
  /** The time expressions of a sentence. */
  timesIn(sentence: number): readonly Timex[];
  /** The same. If a sentence has more than any verb can have, those around the token. */
  timesNear(token: number): readonly Timex[];
  readonly actors: ActorIndex;
  /** Whether the text speaks of "the government". */
  readonly tellsOfGovernment: boolean;
  /** Whether an interviewer says the word. */
  isAsked(token: number): boolean;
  /** Whether an offset is inside direct speech. */
  isQuoted(offset: number): boolean;
}

/** Built once per article, for commitments and outlook. */
export function buildGround(reading: Reading, context: BriefContext): Ground {
  const { tree } = reading;
  const mentions = indexMentions(context.analysis);
  const times = indexTimes(context.analysis);
  const names = new Map(
    context.analysis.chains.flatMap(({ name, mentions }) =>
      mentions
        .filter(({ firstToken, endToken }) => endToken - firstToken === 1)
        .map(({ firstToken }) => [firstToken, name]),
    ),
  );
  return {
    context,
    reading,
    tree,
    predicates: findPredicates(tree, context.analysis),
    subjects: new Map(),
    mentionsAt: (token) => mentions.get(token) ?? [],
    isAsked: (token) => {
      const sentence = context.analysis.sentences[tree.tokens[token]?.sentence ?? -1];
      return sentence !== undefined && reading.isAsked(sentence);
    },
    chainNameAt: (token) => names.get(token) ?? null,
    timesIn: (sentence) => times.get(sentence) ?? [],
    timesNear: (token) => nearest(times.get(tree.tokens[token]?.sentence ?? -1) ?? [], token),
    actors: new ActorIndex(context.actors),
    tellsOfGovernment: /\b[Tt]he government\b/u.test(context.document.text),
    isQuoted: findQuoted(context.analysis),
  };
}

/** How many heads above a noun its verb is looked for: "on the [brink] of". */
const CLIMB = 4;

/** The predicate of a word: its own, or the nearest one above. */
export function predicateOver(
  { tree, predicates }: Pick<Ground, "tree" | "predicates">,
  token: number,
): Predicate | undefined {
  let at = tree.tokens[token] ?? null;
  for (let steps = 0; at && steps < CLIMB && !predicates.has(at.index); steps++) at = tree.head(at);
  return at ? predicates.get(at.index) : undefined;
}

function findQuoted({ quotations }: Analysis): (offset: number) => boolean {
  const spoken = quotations.filter(({ kind, speech }) => kind === "direct" && speech);
  return (offset) => {
    const next = spoken[countLeading(spoken, ({ end }) => end <= offset)];
    return next !== undefined && next.start <= offset;
  };
}

function indexTimes({ times, tokens }: Analysis): ReadonlyMap<number, readonly Timex[]> {
  const at = new Map<number, Timex[]>();
  const ordered = [...times].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  for (const time of ordered) {
    if (time.end <= reached) continue; // "[2019]-2020": the range covers it
    reached = time.end;
    const sentence = tokens[time.firstToken]?.sentence ?? -1;
    appendTo(at, sentence, time);
  }
  return at;
}

/** To each side. A sentence with more dates is a list, and each of its verbs would look at all of them. */
const MOST_TIMES = 20;

function nearest(times: readonly Timex[], token: number): readonly Timex[] {
  if (times.length <= 2 * MOST_TIMES) return times;
  const before = countLeading(times, ({ firstToken }) => firstToken < token);
  return times.slice(Math.max(0, before - MOST_TIMES), before + MOST_TIMES);
}

function indexMentions({ chains }: Analysis): ReadonlyMap<number, readonly Mention[]> {
  const at = new Map<number, Mention[]>();
  for (const { mentions } of chains) {
    for (const mention of mentions) {
      for (let i = mention.firstToken; i < mention.endToken; i++) {
        appendTo(at, i, mention);
      }
    }
  }
  for (const list of at.values()) list.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  return at;
}
