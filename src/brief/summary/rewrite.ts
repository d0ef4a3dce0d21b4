import type { Sentence, TokenRange } from "../../language/types.js";
import type { Evidence } from "../model.js";
import type { Reading } from "../reading.js";
import { completeDates } from "./dates.js";
import { Draft } from "./draft.js";
import { dropDateline, dropOpening, dropReport, dropReportingTail } from "./edges.js";
import { namedAlone } from "./join.js";
import { closeQuotation } from "./quotation-marks.js";
import { resolveReferences } from "./references.js";
import { shorten } from "./shorten.js";

/** A sentence as it is printed, whole and short, with the article's words that what stands in brackets was taken from. */
export interface Rewritten {
  readonly text: string;
  readonly short: string;
  readonly sources: readonly Evidence[];
}

/** At most so many words on the first page. */
const SHORT_WORDS = 20;

export interface RewriteOptions {
  /** Chains that key points before this one have named in full. */
  readonly introduced?: Set<number>;
  /** Leaves out who said it, for a page that says so beside the line. */
  readonly withoutReport?: boolean;
  /** Leaves out all but these tokens: a clause that can stand alone. */
  readonly within?: TokenRange;
  /** It follows a sentence in the same point, behind a semicolon: a connective points back to that one, and so may words for whom it names. */
  readonly follows?: { readonly sentence: Sentence; readonly text: string };
}

/** Makes a sentence stand alone. The order matters: what is cut away needs no antecedent, and marks go around what is left. */
export function rewriteSentence(reading: Reading, sentence: Sentence, options: RewriteOptions = {}): Rewritten {
  const { withoutReport = false, follows } = options;
  const { draft, sources } = standAlone(reading, sentence, options);
  const short = draft.copy();
  closeQuotation(draft, !withoutReport);
  closeQuotation(short, !withoutReport);
  return {
    text: follows ? draft.printBehindSemicolon() : draft.print(),
    short: shorten(short, SHORT_WORDS, !withoutReport),
    sources,
  };
}

/** The whole text alone, for sections that print no short form: making that one takes most of the time. */
export function rewriteWhole(reading: Reading, sentence: Sentence, options: RewriteOptions = {}): string {
  const { draft } = standAlone(reading, sentence, options);
  closeQuotation(draft, !options.withoutReport);
  return draft.print();
}

function standAlone(
  reading: Reading,
  sentence: Sentence,
  { introduced = new Set<number>(), withoutReport = false, within, follows }: RewriteOptions,
): { readonly draft: Draft; readonly sources: readonly Evidence[] } {
  const draft = new Draft(reading, sentence);
  if (within) {
    draft.drop({ firstToken: sentence.firstToken, endToken: within.firstToken });
    draft.drop({ firstToken: within.endToken, endToken: sentence.endToken });
  }
  dropDateline(draft);
  dropReportingTail(draft);
  if (!follows) dropOpening(draft);
  if (withoutReport) dropReport(draft);
  const sources = resolveReferences(draft, introduced, follows && namedAlone(reading, follows.sentence, follows.text));
  completeDates(draft);
  return { draft, sources };
}
