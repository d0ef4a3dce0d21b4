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
 * One token. Labels are those of spaCy's English models, and the rules rely on them: `tag` Penn Treebank (OntoNotes), `upos` Universal POS, `deprel` ClearNLP
 * dependencies ("nsubj", "nsubjpass", "dobj", "prep", "pobj", "xcomp", ...). A model with other labels (Universal Dependencies) needs other
 * rules.
 */
export interface Token extends Span {
  /** Position in `Analysis.tokens`. */
  readonly index: number;
  /** As it stands in the article, but for a blank that a tokenizer left behind an apostrophe. */
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

/** The span has no white space at its ends. Headlines inside the body and list lines are sentences too. */
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
  /** The office or form of address that stands before the name ("First Deputy Minister of Foreign Affairs", "Mr"). */
  readonly title: Span | null;
  /** Which rule found it or set its type: "model", "surname of …", "acronym of …". */
  readonly reason: string;
  /** Of a country, and of a word for its people ([Norwegian]): the country's usual name. */
  readonly country?: string;
}

/** A TIMEX3 expression. */
export interface Timex extends Span, TokenRange {
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value (`2019-05`, `2018-W50`, `2019-SP`, `P90D`, `PRESENT_REF`), a range `2019/2020`, or null where the words do not decide. */
  readonly value: string | null;
  readonly precision: DatePrecision | null;
  /** What a relative expression was counted from: the article's date, another date of the text, or nothing (the words say all). */
  readonly anchor: "published" | "text" | null;
  /** Whether the year stands in the words or was inferred (from the anchor, the verb's tense). */
  readonly certainty: "stated" | "inferred";
  /** On which side of the article's day it lies by the tense of its verb; for dates whose value the words and the article leave open. */
  readonly side: TimeSide;
  /** Token of the verb of saying whose time the words tell, wherever the parser hung them: [said] on Monday it would close; else null. */
  readonly toldBy: number | null;
  /** Name of the rule. */
  readonly rule: string;
}

/** "either": the verb says that both may be, as in [was to leave on Tuesday], so that the nearer is meant. */
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

/** Who speaks: a mention in the text, to be resolved to an actor by way of `Analysis.chains`. */
export interface SpeakerMention extends Span {
  readonly text: string;
  /** Which rule found it: "subject of said", "according to", "same speaker as before", … */
  readonly reason: string;
  /** The word next to the quotation that stands for the speaker, where that is another: the [who] of [Ms Orr, who said]. */
  readonly nearest?: Span;
}

export interface Quotation extends Span {
  /** `start` to `end` are the words inside the marks, without the marks; `outer` includes the marks. */
  readonly outer: Span;
  /** Direct speech stands in quotation marks; indirect speech is a clause with a cue ("said that …"). */
  readonly kind: "direct" | "indirect";
  /** The reporting verb or phrase. */
  readonly cue: Span | null;
  readonly speaker: SpeakerMention | null;
  readonly paragraph: number;
  /** False for scare quotes, titles of works, nicknames: kept so that other stages know the marks. */
  readonly speech: boolean;
}

export interface Mention extends Span, TokenRange {
  readonly text: string;
  readonly form: "name" | "description" | "pronoun";
  /** Why it belongs to its chain: "surname of Andrei Yeudachenka", "he: last male subject", … Printable. */
  readonly reason: string;
}

/** Everything in the text that stands for one actor or one thing. A mention of several ("the two countries") is in each one's chain. */
export interface Chain {
  readonly id: number;
  /** The fullest name, or the fullest description where the text gives no name. */
  readonly name: string;
  readonly type: NameType | "other";
  readonly mentions: readonly Mention[];
}

/** An entity as the statistical model labels it (OntoNotes: PERSON, NORP, FAC, ORG, GPE, LOC, PRODUCT, EVENT, WORK_OF_ART, LAW, DATE, MONEY, ...). */
export interface ModelEntity extends Span, TokenRange {
  readonly label: string;
}

/** What the statistical model gives: the ground that names, times, quotations and coreference are found on. */
export interface Parse {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly ModelEntity[];
  /** Of sentences that were too long to be read in one piece. */
  readonly warnings: readonly Warning[];
}

/** Everything the language engine says about one document. Lists are in order of the text. */
export interface Analysis extends Parse {
  readonly names: readonly Name[];
  readonly times: readonly Timex[];
  readonly quotations: readonly Quotation[];
  readonly chains: readonly Chain[];
}
