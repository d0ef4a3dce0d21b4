import {
  APPOINTED_WORDS,
  DEADLINE_PREPOSITIONS,
  TERM_PREPOSITIONS,
  TIME_CLAUSE_WORDS,
} from "../../language/lexicon/en/date-words.js";
import type { Timex, Token } from "../../language/types.js";
import type { Ground } from "../ground.js";
import { MOST_CLAUSES } from "../limits.js";
import type { Predicate } from "../predicates/types.js";
import type { Tree } from "../tree.js";
import { isOtherClause, isToDo } from "../tree-walks.js";
import { isAdverbial } from "./adverbial-date.js";
import {
  beginsLater,
  isLater,
  isOfBaseline,
  isOfEqual,
  isOfForeseen,
  isOfNoun,
  isProviso,
  isShifted,
  isUntold,
  opens,
} from "./date-of-another.js";
import { dateWords, headOfTime, isOpening } from "./date-phrase.js";
import type { DateChoice } from "./find-date.js";

/** The rank of a date on which a term ends: better than any other. */
export const EXPIRES = -1;

/** The rank of a date that names what is foreseen: "[2032] profits". */
const NAMES_THE_FORESEEN = 0.5;

/** "publish its results [for the first quarter] on 24 April": a period after "for" mostly belongs to a noun. */
const AFTER_FOR = 0.75;

/** For each verb between the date and the head that it depends on. */
const PER_VERB = 0.5;

/** One step on the way up from a date to the heads that it may belong to. */
interface Step {
  readonly ground: Ground;
  readonly time: Timex;
  readonly choice: DateChoice;
  readonly preposition: string;
  /** Index of the head of the time expression. */
  readonly start: number;
  readonly at: Token;
  readonly verb: Predicate | undefined;
  /** Position of the token among the heads; -1 if it is not among them. */
  readonly place: number;
  /** Rank added so far. */
  readonly penalty: number;
}

interface Rule {
  readonly name: string;
  /** The date is in brackets. */
  readonly example: string;
  readonly applies: (step: Step) => boolean;
  /** Null for a date of something else. */
  readonly rank: (step: Step) => number | null;
}

const ofSomethingElse = () => null;

/** Tried in order at each step; the first rule that applies decides, and if none does, the next head is looked at. */
const RULES: readonly Rule[] = [
  {
    name: "end of a term",
    example: "Their contract expires [in 2031].",
    applies: ({ choice: { ends = [] }, at }) => ends.includes(at.index),
    rank: () => EXPIRES,
  },
  {
    name: "date of a past event",
    example: "pledged to work together after a meeting [Thursday], written on that day",
    applies: ({ ground, time, at, start }) => isOfPastEvent(ground.tree, at, start) && !isLater(ground.context, time),
    rank: ofSomethingElse,
  },
  {
    name: "day of a promise, not of the deed",
    example: "vowed [this month] to hire more; but vowed to hire more [this month], pledged [by June] to hire more",
    applies: (step) => step.time.side === "past" && isOfPromise(step),
    rank: ofSomethingElse,
  },
  {
    name: "day of an agreement, not of its term",
    example: "agreed to a cut [this week]; but agreed to a cut [next year], a ceasefire [from Monday]",
    applies: ({ ground, time, choice: { term }, preposition, place }) =>
      place > 0 && term === true && !FORWARD_PREPOSITIONS.has(preposition) && !beginsLater(ground.context, time),
    rank: ofSomethingElse,
  },
  {
    name: "date of a head",
    example: "will close it [by June]",
    applies: ({ place }) => place >= 0,
    rank: ({ place, penalty }) => place + penalty,
  },
  {
    name: "date of another coordinated clause",
    example: "will sell no tickets and has pledged to pay [by May]",
    applies: ({ ground, at }) => isOtherClause(ground.tree, at),
    rank: ofSomethingElse,
  },
  {
    name: "day to come at a verb of saying: nothing was said on that day",
    example: "said [next year] it would close",
    applies: ({ ground, time, choice: { not = [] }, at, verb }) =>
      not.includes(at.index) && verb?.modal === null && isUntold(ground, time),
    rank: ({ choice: { heads } }) => heads.length,
  },
  {
    name: "day of saying",
    example: "said [on Monday] it would close",
    applies: ({ choice: { not = [] }, at }) => not.includes(at.index),
    rank: ofSomethingElse,
  },
  {
    name: "date of a relative clause",
    example: "the mine that opened [in May]; but measures to be introduced [in May]",
    applies: ({ ground, at }) => at.deprel === "relcl" && !isToDo(ground.tree, at),
    rank: ofSomethingElse,
  },
  {
    name: "date of a past participle",
    example:
      "will settle charges raised [in October]; but must write to all those affected [by 1 May], which is to come",
    applies: ({ ground, time, choice, preposition, at }) =>
      (!choice.foretells || (time.side === "past" && !isLater(ground.context, time))) &&
      isPastParticiple(ground.tree, at) &&
      !(
        (/^(?:by|within)$/.test(preposition) || (/^(?:over|in|during)$/.test(preposition) && isNext(time))) &&
        isLater(ground.context, time)
      ),
    rank: ofSomethingElse,
  },
  {
    name: "date of an introductory participle",
    example: "Speaking ahead of [Friday]'s summit, Ms Orr promised; but starting [on Friday], Ms Orr will travel",
    applies: ({ ground, choice: { heads }, at, verb }) =>
      /^(?:gerund|participle)$/.test(verb?.form ?? "") &&
      /^(?:advcl|acl)$/.test(at.deprel) &&
      at.index < (heads[0] ?? 0) &&
      !(isOpening(at.text) && ground.tree.child(at.index, "dobj", "nsubj") === null),
    rank: ofSomethingElse,
  },
  {
    name: "date of a finite adverbial clause",
    example: "because it lost money [in May]; but once it opens [in May]",
    applies: ({ ground, time, at, verb }) =>
      at.deprel === "advcl" &&
      verb?.form === "finite" &&
      // "when she speaks [for 90 minutes]"
      !(time.type !== "DURATION" && opens(ground.tree, at.index, TIME_CLAUSE_WORDS)),
    rank: ofSomethingElse,
  },
  {
    name: "date of a condition",
    example: "will lend it, provided that the study is finished [by May]",
    applies: ({ at }) => isProviso(at),
    rank: ofSomethingElse,
  },
  {
    name: "date in a clause that limits the time: its words are the time",
    example: "will meet the king before she leaves [on Friday]",
    applies: ({ ground, at }) => at.deprel === "advcl" && opens(ground.tree, at.index, LIMITING_WORDS),
    rank: ofSomethingElse,
  },
  {
    name: "day of a present state",
    example: "will show that she is in good health [today]",
    applies: ({ ground: { tree, context }, time, at, verb }) =>
      at.deprel === "ccomp" &&
      verb?.tense === "present" &&
      verb.modal === null &&
      time.value !== null &&
      time.value === context.document.published?.value &&
      tree.lemma(at.index) === "be",
    rank: ofSomethingElse,
  },
  {
    name: "date of a past clause",
    example: "who was elected [in May]",
    applies: ({ ground, at, verb }) => verb?.tense === "past" && at.deprel !== "ROOT" && !isShifted(ground, at),
    rank: ofSomethingElse,
  },
];

/**
 * How well a date fits the heads of a choice: 0 for the first head, 1 for the second and so on, more for each verb
 * between them; null for a date of something else. The lowest rank is the best.
 */
export function rankOf(ground: Ground, time: Timex, choice: DateChoice): number | null {
  const { tree, predicates } = ground;
  const start = headOfTime(tree, time);
  if (time.toldBy !== null || isOfBaseline(tree, time.firstToken) || isOfEqual(tree, start)) return null;
  if (!isAdverbial(tree, start, time)) return isOfForeseen(tree, start, time, choice) ? NAMES_THE_FORESEEN : null;
  const { preposition } = dateWords(tree, time);
  if (isOfNoun(tree, start, time, preposition, choice)) return null;
  let penalty = preposition === "for" ? AFTER_FOR : isModifier(tree, start) ? NAMES_THE_FORESEEN : 0;
  let at: Token | null = tree.tokens[start] ?? null;
  for (let steps = 0; at && steps < MOST_CLAUSES; at = tree.head(at), steps++) {
    const verb = predicates.get(at.index);
    const place = choice.heads.indexOf(at.index);
    const step: Step = { ground, time, choice, preposition, start, at, verb, place, penalty };
    const rule = RULES.find(({ applies }) => applies(step));
    if (rule) return rule.rank(step);
    if (verb) penalty += PER_VERB;
  }
  return null;
}

/** "vowed [this month] to hire", "said [this month] it would hire": a date before the deed, at what is past. */
function isOfPromise({ time, preposition, choice: { heads }, verb, place }: Step): boolean {
  if (place < 0 || !verb || time.firstToken > (heads[0] ?? 0) || FORWARD_PREPOSITIONS.has(preposition)) return false;
  if (place === 0) return verb.modal !== null;
  return verb.modal === null && (verb.tense === "past" || verb.perfect);
}

/** "the [2032] Games": the date tells which event is meant. Another date of the sentence says more. */
const isModifier = (tree: Tree, date: number): boolean =>
  /^(?:compound|nummod|nmod|poss)$/.test(tree.tokens[date]?.deprel ?? "");

/** "over the [next] week", "in the [coming] days": nothing was done in them. */
const isNext = ({ text }: Timex): boolean => /\b(?:next|coming)\b/i.test(text);

/** Words of clauses that end or begin before or after their own date. */
const LIMITING_WORDS: ReadonlySet<string> = new Set(["before", "after", "until", "till"]);

/** "agreed a ceasefire [from] Monday": the beginning or end of a term, unlike "signed it [on] Monday". */
const FORWARD_PREPOSITIONS: ReadonlySet<string> = new Set([...TERM_PREPOSITIONS, ...DEADLINE_PREPOSITIONS, "from"]);

/** "after [a meeting] on Thursday": a noun after "after" that the date depends on. */
function isOfPastEvent(tree: Tree, noun: Token, date: number): boolean {
  const isNoun = noun.deprel === "pobj" && noun.index !== date && noun.upos === "NOUN";
  return isNoun && /^(?:after|following)$/i.test(tree.head(noun)?.text ?? "");
}

/** "will settle charges [raised] in October": the date identifies the charges; "a vote [planned] for May" is in May. */
export const isPastParticiple = (tree: Tree, token: Token | undefined): boolean =>
  token?.deprel === "acl" &&
  token.tag === "VBN" &&
  !APPOINTED_WORDS.has(token.text.toLowerCase()) &&
  tree.child(token.index, "aux", "auxpass") === null; // "measures to [be] introduced in May"
