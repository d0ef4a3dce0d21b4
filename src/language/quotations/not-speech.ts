import {
  followsOwner,
  isAnnounced,
  isListedTitle,
  isNamedByParticiple,
  isNameInSentence,
  isOneName,
  isTitledByParticiple,
  isTitleOfSubject,
  isVocative,
  looksLikeTitle,
  standsWhereWorksDo,
} from "./names-in-marks.js";
import type { PlacedStretch, SpeechContext } from "./speech-context.js";
import type { Attribution } from "./types.js";

/** Words in marks, with who says them as far as the rules of speakers know. */
interface Marked {
  readonly stretch: PlacedStretch;
  readonly attribution: Attribution | null;
  readonly context: SpeechContext;
  /** How many words there are. */
  readonly count: number;
}

/** A reason why words in marks are not speech. `tests/language/quotations/not-speech.test.ts` runs the examples. */
interface NotSpeech {
  /** Unique. */
  readonly name: string;
  /** A text, and the words in it that are not speech for this reason. */
  readonly example: { readonly text: string; readonly words: string };
  readonly test: (marked: Marked) => boolean;
}

const ANY_LENGTH: readonly NotSpeech[] = [
  {
    name: "inside other marks",
    example: { text: "“He told me ‘never in my life’ and left,” Ada Lorne said.", words: "never in my life" },
    test: ({ stretch }) => stretch.depth > 0,
  },
  {
    name: "question of an interviewer",
    example: {
      text: "A: The port is safe.\n\nQ: Who will pay for it?\n\nA: The council will pay.",
      words: "Who will pay for it?",
    },
    test: ({ stretch, context }) => context.document.paragraphs[stretch.paragraph - 1]?.turn?.asks === true,
  },
  {
    name: "no words",
    example: { text: "“...” was all that Ada Lorne said.", words: "..." },
    test: ({ count }) => count === 0,
  },
  {
    name: "single marks in a text of double ones",
    example: {
      text: "“It rained,” Ada Lorne said. “It is late,” she said. “We left,” she said. The ‘wall of the port’ is old.",
      words: "wall of the port",
    },
    test: ({ stretch, context, attribution }) =>
      stretch.family === "single" &&
      context.inDoubleMarks &&
      !attribution?.cue &&
      !(attribution?.basis === "flow" && goesOnInSingle(stretch, context)),
  },
  {
    name: "nickname",
    example: { text: "Jon “Red” Vale won the race.", words: "Red" },
    test: isNickname,
  },
  {
    name: "title in a list of references",
    example: {
      text: "“Ports to close for a month” — Harbour News, 3 May 2024",
      words: "Ports to close for a month",
    },
    test: ({ stretch, attribution, context }) => isListedTitle(stretch, attribution, context),
  },
  {
    name: "title of the work that the sentence is about",
    example: {
      text: "The first song Ada Lorne learned was “A Wheel in the Rain”.",
      words: "A Wheel in the Rain",
    },
    test: ({ stretch, context }) => isTitleOfSubject(stretch, context),
  },
];

/** The end of a speech in single marks, its reporting clause and a full stop. */
const SPOKEN_BEFORE = /[,!?]['’]\s[^'‘’"“”.!?]{3,90}\.\s$/u;

/** How many UTF-16 units before the mark are read for it. */
const CLAUSE_BEFORE = 100;

/** [‘It is late,’ Ms Orr said. ‘We must go home.’]: a sentence that goes on with a speech in single marks. */
export const goesOnInSingle = ({ start, end, outer }: PlacedStretch, { document: { text } }: SpeechContext): boolean =>
  /^\p{Lu}/u.test(text.charAt(start)) &&
  /[.!?]$/u.test(text.slice(start, end)) &&
  SPOKEN_BEFORE.test(text.slice(Math.max(0, outer.start - CLAUSE_BEFORE), outer.start));

/** More words than this are speech, unless `ANY_LENGTH` knows better. */
const LONGEST_NAME = 12;

/** Fewer words than this that nobody says are scare quotes. */
const FEWEST_UNATTRIBUTED = 4;

/**
 * Before the words: [often referred to as the "cradle of the north"], [billed as "the dip"], [known locally as]. Not
 * [referred to Orr as "a bright star"], where somebody does so.
 */
const CALLED =
  /\b(?:known|referred to|billed|advertised|marketed) (?:(?:\p{Ll}+ly|here|there|now|then|once|also|best|better|sometimes|often) )?as (?:the |an? )?$/iu;

/** How many UTF-16 units before the mark are read for `CALLED`. */
const BEFORE_MARK = 40;

const BY_WHOMEVER: NotSpeech = {
  name: "name that a thing goes by",
  example: {
    text: "The port, often referred to as the “gate of the north”, pleased Ada Lorne.",
    words: "gate of the north",
  },
  test: ({ stretch: { outer }, context: { document } }) =>
    CALLED.test(document.text.slice(Math.max(0, outer.start - BEFORE_MARK), outer.start)),
};

/** Short words that no rule gives to anybody. */
const UNATTRIBUTED: readonly NotSpeech[] = [
  BY_WHOMEVER,
  {
    name: "term",
    example: { text: "The 1991 law has a “use it or lose it” clause.", words: "use it or lose it" },
    test: ({ stretch, context }) => isTermOf(stretch, context),
  },
  {
    name: "scare quotes",
    example: { text: "The so-called “experts” met again in the town.", words: "experts" },
    test: ({ count }) => count < FEWEST_UNATTRIBUTED,
  },
  {
    name: "name that a noun announces",
    example: { text: "The word “snow over the old harbour” is new.", words: "snow over the old harbour" },
    test: ({ stretch, context }) => isAnnounced(stretch, context),
  },
  {
    name: "title",
    example: { text: "The best of all is “Snow over the Old Harbour”.", words: "Snow over the Old Harbour" },
    test: ({ stretch, context }) => looksLikeTitle(stretch, context),
  },
];

/** Short words that a rule gives to somebody. */
const ATTRIBUTED: readonly NotSpeech[] = [
  BY_WHOMEVER,
  {
    name: "title after a participle for titles",
    example: {
      text: "The article, titled “No more of it”, was written by Ada Lorne in May.",
      words: "No more of it",
    },
    test: ({ stretch, context }) => isTitledByParticiple(stretch, context),
  },
  {
    name: "title that the sentence uses as a noun",
    example: {
      text: "Ada Lorne, host of the “Late Evening Hour” show, spoke on Monday.",
      words: "Late Evening Hour",
    },
    test: (marked) => isTitle(marked) && isNameInSentence(marked.stretch, marked.context),
  },
  {
    name: "title where works are named",
    example: { text: "The port is closed, Ada Lorne said on “Meet the Town.”", words: "Meet the Town." },
    test: (marked) => isTitle(marked) && standsWhereWorksDo(marked.stretch, marked.context),
  },
  {
    name: "name after a participle of naming",
    example: {
      text: "They were members of a group called the “Ministry of Self Defence” and chosen by Jon Vale.",
      words: "Ministry of Self Defence",
    },
    test: (marked) =>
      (isTitle(marked) || isOneName(marked.stretch, marked.context)) &&
      isNamedByParticiple(marked.stretch, marked.context),
  },
  {
    name: "one name where works are named",
    example: { text: "The port is closed, Ada Lorne said on “Newsnight”.", words: "Newsnight" },
    // [on the channel's "Newsnight," she said]
    test: ({ stretch, context }) =>
      isOneName(stretch, context) &&
      !/[.!?]$/u.test(context.document.text.slice(stretch.start, stretch.end)) &&
      (standsWhereWorksDo(stretch, context) || followsOwner(stretch, context)),
  },
  {
    name: "title that a noun announces",
    example: {
      text: "According to Ada Lorne, the boat is called “Snow over the Harbour”.",
      words: "Snow over the Harbour",
    },
    test: ({ stretch, context, attribution }) => {
      const isReported = attribution?.basis === "subject" && attribution.cue !== null;
      return !isReported && isAnnounced(stretch, context) && looksLikeTitle(stretch, context);
    },
  },
];

export const NOT_SPEECH: readonly NotSpeech[] = [...new Set([...ANY_LENGTH, ...UNATTRIBUTED, ...ATTRIBUTED])];

/** Why the words in the marks are not somebody's speech, or null if they are. */
export function whyNotSpeech(
  stretch: PlacedStretch,
  attribution: Attribution | null,
  context: SpeechContext,
): string | null {
  const marked: Marked = { stretch, attribution, context, count: context.wordCount(stretch) };
  const fits = ({ test }: NotSpeech): boolean => test(marked);
  const found = ANY_LENGTH.find(fits);
  if (found || marked.count > LONGEST_NAME) return found?.name ?? null;
  return (attribution === null ? UNATTRIBUTED : ATTRIBUTED).find(fits)?.name ?? null;
}

const isTitle = ({ stretch, attribution, context }: Marked): boolean =>
  looksLikeTitle(stretch, context) && !isVocative(stretch, attribution, context);

/**
 * [the "one time, last time" rule], [a "not on my watch" mood]: the writer's own term, between a noun and its article.
 */
export function isTermOf({ firstToken, endToken }: PlacedStretch, { token, leftEdge }: SpeechContext): boolean {
  const [before, noun] = [token(firstToken - 1), token(endToken)];
  if (!/^(?:NOUN|PROPN)$/u.test(noun?.upos ?? "") || !/^(?:DET|ADJ|PART)$/u.test(before?.upos ?? "")) return false;
  return noun !== undefined && noun.deprel !== "npadvmod" && leftEdge(endToken) < firstToken;
}

const LONGEST_NICKNAME = 3;

/** [Joe "Red" Malloy] */
function isNickname({ stretch, count, context: { token, document } }: Marked): boolean {
  const { start, end } = stretch;
  if (count > LONGEST_NICKNAME || /[,.!?]$/u.test(document.text.slice(start, end))) return false;
  const before = token(stretch.firstToken - 1);
  const after = token(stretch.endToken);
  return before?.upos === "PROPN" && after?.upos === "PROPN" && /^\p{Lu}/u.test(document.text.charAt(start));
}
