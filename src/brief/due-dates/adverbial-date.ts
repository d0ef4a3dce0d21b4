import { FIXED_DAYS, PARTS_OF_TIME, TIME_PREPOSITIONS } from "../../language/lexicon/en/date-words.js";
import { EVENT_NOUNS } from "../../language/lexicon/en/event-words.js";
import type { Timex, Token } from "../../language/types.js";
import type { Tree } from "../tree.js";
import { isOpening, limitStart, MOST_HEADS_TO_PREPOSITION, openingPreposition } from "./date-phrase.js";

/** One step on the way up from a date. */
interface Step {
  readonly tree: Tree;
  readonly time: Timex;
  readonly at: Token;
  readonly head: Token | null;
  readonly isFirst: boolean;
}

interface Rule {
  readonly name: string;
  /** The date is in brackets. */
  readonly example: string;
  readonly applies: (step: Step) => boolean;
  /** Whether the date says when something happens, rather than which thing is meant. */
  readonly saysWhen: (step: Step) => boolean;
}

const yes = () => true;
const no = () => false;

/** Tried in order at each step; the first rule that applies decides, and if none does, the next head is looked at. */
const RULES: readonly Rule[] = [
  {
    name: "adverbial",
    example: "will meet [next week]",
    applies: ({ at }) => /^(?:npadvmod|advmod|tmod)$/.test(at.deprel),
    saysWhen: yes,
  },
  {
    name: "bare date taken for an object",
    example: "is expected [next May], want the toy [this Christmas]",
    applies: ({ tree, time, at, head }) => at.deprel === "dobj" && head?.upos === "VERB" && isBareDate(tree, time),
    saysWhen: yes,
  },
  {
    name: "bare date as an attribute",
    example: "is likely to be [5 May]",
    applies: ({ tree, time, at }) => at.deprel === "attr" && isBareDate(tree, time),
    saysWhen: yes,
  },
  {
    name: "apposed period",
    example: "the vote, [next month]",
    applies: ({ time, at }) => at.deprel === "appos" && /^(?:this|next)\b/i.test(time.text),
    saysWhen: yes,
  },
  {
    name: "preposition inside the expression",
    example: "[early in February]",
    applies: ({ at, isFirst }) => isFirst && at.deprel === "prep" && TIME_PREPOSITIONS.has(at.text.toLowerCase()),
    saysWhen: yes,
  },
  {
    name: "modifier of the subject: which event, and so when",
    example: "the [May] vote will be close; but the [2002] figures were good",
    applies: ({ at, head }) => /^(?:compound|nummod|nmod)$/.test(at.deprel) && /^nsubj/.test(head?.deprel ?? ""),
    saysWhen: isOfEvent,
  },
  {
    name: "possessive of an event",
    example: "[Monday]'s meeting; but its [2002] performance",
    applies: ({ at }) => at.deprel === "poss",
    saysWhen: isOfEvent,
  },
  {
    name: "beginning of a period",
    example: "a truce beginning [Friday]",
    applies: ({ at, head }) => isObject(at) && head !== null && isOpening(head.text),
    saysWhen: yes,
  },
  {
    name: "preposition of something else",
    example: "talked about [2031]",
    applies: ({ at, head }) => isObject(at) && head !== null && !TIME_PREPOSITIONS.has(head.text.toLowerCase()),
    saysWhen: no,
  },
  {
    name: "preposition of time",
    example: "by [June]",
    applies: ({ at, head }) => isObject(at) && head !== null && head.text.toLowerCase() !== "of",
    saysWhen: yes,
  },
  {
    name: "preposition in two words",
    example: "as of [Friday]",
    applies: ({ tree, at, head }) => isObject(at) && head !== null && tree.head(head)?.upos === "ADP",
    saysWhen: yes,
  },
  {
    name: "of something that is no part of time",
    example: "the act of [2032]; but the end of [2032], a deadline of [31 December]",
    applies: ({ tree, time, at, head }) => {
      const noun = isObject(at) && head ? tree.head(head) : null;
      if (!noun || isWithin(time, noun)) return false;
      if (noun.upos === "PROPN") return true;
      return noun.upos === "NOUN" && ![PARTS_OF_TIME, FIXED_DAYS].some((nouns) => nouns.has(tree.lemma(noun.index)));
    },
    saysWhen: no,
  },
  {
    name: "below a word that is no part of time",
    example: "the [2002] performance of the firm",
    applies: ({ tree, at, head }) =>
      !(isObject(at) && head) && at.upos !== "ADP" && !(head && PARTS_OF_TIME.has(tree.lemma(head.index))),
    saysWhen: no,
  },
];

/**
 * Whether a date says when, not which: "[by June]", "[Monday]", unlike "its [2002] performance". `start` is the head of
 * the expression.
 */
export function isAdverbial(tree: Tree, start: number, time: Timex): boolean {
  if (openingPreposition(time.text) || limitStart(tree, time) !== null) return true;
  let at: Token | null = tree.tokens[start] ?? null;
  for (let steps = 0; at && steps < MOST_HEADS_TO_PREPOSITION; steps++) {
    const step: Step = { tree, time, at, head: tree.head(at), isFirst: steps === 0 };
    const rule = RULES.find(({ applies }) => applies(step));
    if (rule) return rule.saysWhen(step);
    at = step.head;
  }
  return false;
}

const isObject = ({ deprel }: Token): boolean => deprel === "pobj" || deprel === "pcomp";

function isOfEvent({ tree, head }: Step): boolean {
  return head !== null && EVENT_NOUNS.has(tree.lemma(head.index));
}

const isWithin = ({ firstToken, endToken }: Timex, { index }: Token): boolean =>
  index >= firstToken && index < endToken;

/** "[next May]", "[Friday]": no determiner or adjective before it. */
const isBareDate = ({ tokens }: Tree, { firstToken, type, precision }: Timex): boolean =>
  type === "DATE" &&
  precision !== "reference" &&
  precision !== "range" &&
  !/^(?:DT|PRP\$|JJ)$/.test(tokens[firstToken - 1]?.tag ?? "");
