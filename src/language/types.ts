import type { Warning } from "../errors.js";
import type { Span } from "../text/span.js";

/*
 * The steps, in this order, each a pure function of what came before (`analyse.ts` is the list):
 *   parseDocument(document, model) -> Parse
 *   findNames(document, parse) -> Name[]
 *   findTimes(document, parse) -> Timex[]
 *   findQuotations(document, parse, names) -> Quotation[]
 *   resolveCoreference(document, parse, names, quotations) -> Chain[]
 */

/**
 * One token. The labels are those of spaCy's English models, and the rules rely on them: `tag` is Penn Treebank
 * (OntoNotes), `upos` Universal POS, `deprel` ClearNLP dependencies ("nsubj", "nsubjpass", "dobj", "prep", "pobj",
 * "xcomp", ...). A model with other labels, such as Universal Dependencies, needs other rules.
 */
export interface Token extends Span {
  /** Position in `Analysis.tokens`. */
  readonly index: number;
  /** As in the article, except for a blank that a tokenizer left after an apostrophe. */
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly upos: string;
  /** Universal features as printed, `Number=Sing|Tense=Past`, or "". */
  readonly morph: string;
  /** Index of the head in `Analysis.tokens`; the root of a sentence is its own head. */
  readonly head: number;
  readonly deprel: string;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** Tokens `[firstToken, endToken)` of `Analysis.tokens`. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The span has no white space at its ends. Headlines in the body and list lines are sentences too. */
export interface Sentence extends Span, TokenRange {
  readonly index: number;
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
}

export type NameType = "person" | "organization" | "country" | "place" | "group" | "work" | "event" | "product" | "law";

/** A name in the text: "the", "'s", titles and offices are not part of it (see `title`). */
export interface Name extends Span, TokenRange {
  readonly text: string;
  readonly type: NameType;
  /** The model's own label (OntoNotes: PERSON, ORG, GPE, ...), before any rule changed the type. */
  readonly label: string;
  /** The office or form of address before the name ("First Deputy Minister of Foreign Affairs", "Mr"). */
  readonly title: Span | null;
  /** The rule that found it or set its type: "model", "surname of …", "acronym of …". */
  readonly reason: string;
  /** For a country or a word for its people ([Norwegian]): the country's usual name. */
  readonly country?: string;
}

/** A TIMEX3 expression. */
export interface Timex extends Span, TokenRange {
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /**
   * TIMEX3 value (`2019-05`, `2018-W50`, `2019-SP`, `P90D`, `PRESENT_REF`), a range `2019/2020`, or null if the words
   * do not decide.
   */
  readonly value: string | null;
  readonly precision: DatePrecision | null;
  /**
   * The anchor of a relative expression: the article's date or another date of the text; null if the words are
   * complete.
   */
  readonly anchor: "published" | "text" | null;
  /** Whether the words state the year, or it was inferred from the anchor and the verb's tense. */
  readonly certainty: "stated" | "inferred";
  /** The side of the article's day on which it lies by the tense of its verb: for dates without a value. */
  readonly side: TimeSide;
  /**
   * Token index of the verb of saying whose time the words give, whatever head the parser chose ([said] on Monday it
   * would close), or null.
   */
  readonly toldBy: number | null;
  /** Name of the rule. */
  readonly rule: string;
}

/** "either": the verb allows both sides, as in [was to leave on Tuesday], so the nearer is meant. */
export type TimeSide = "past" | "future" | "either" | "unknown";

export type DatePrecision =
  | "day"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "range"
  | "reference";

/** The speaker: a mention in the text, which `Analysis.chains` resolves to an actor. */
export interface SpeakerMention extends Span {
  readonly text: string;
  /** The rule that found it: "subject of said", "according to", "same speaker as before", … */
  readonly reason: string;
  /** The word for the speaker next to the quotation, if it is another one: the [who] of [Ms Orr, who said]. */
  readonly nearest?: Span;
}

export interface Quotation extends Span {
  /** `start` to `end` are the words between the quotation marks; `outer` includes the marks. */
  readonly outer: Span;
  /** Direct speech is in quotation marks; indirect speech is a clause with a cue ("said that …"). */
  readonly kind: "direct" | "indirect";
  /** The reporting verb or phrase. */
  readonly cue: Span | null;
  readonly speaker: SpeakerMention | null;
  readonly paragraph: number;
  /** False for scare quotes, titles of works and nicknames, which are kept so that other stages know the marks. */
  readonly speech: boolean;
}

export interface Mention extends Span, TokenRange {
  readonly text: string;
  readonly form: "name" | "description" | "pronoun";
  /** Why it belongs to its chain: "surname of Andrei Yeudachenka", "he: last male subject", … For print. */
  readonly reason: string;
}

/** All mentions of one actor or thing. A mention of several ("the two countries") is in the chain of each. */
export interface Chain {
  readonly id: number;
  /** The fullest name, or the fullest description if the text gives no name. */
  readonly name: string;
  readonly type: NameType | "other";
  readonly mentions: readonly Mention[];
}

/**
 * An entity with the label of the statistical model (OntoNotes: PERSON, NORP, FAC, ORG, GPE, LOC, PRODUCT, EVENT,
 * WORK_OF_ART, LAW, DATE, MONEY, ...).
 */
export interface ModelEntity extends Span, TokenRange {
  readonly label: string;
}

/** The output of the statistical model, from which names, times, quotations and coreference are found. */
export interface Parse {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly ModelEntity[];
  /** For sentences that were too long to be parsed in one piece. */
  readonly warnings: readonly Warning[];
}

/** Everything the language engine finds in one document. Lists are in text order. */
export interface Analysis extends Parse {
  readonly names: readonly Name[];
  readonly times: readonly Timex[];
  readonly quotations: readonly Quotation[];
  readonly chains: readonly Chain[];
}
