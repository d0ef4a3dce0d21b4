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

/** A sentence as printed, whole and short, with the article's words that the brackets were taken from. */
export interface Rewritten {
  readonly text: string;
  readonly short: string;
  readonly sources: readonly Evidence[];
}

/** The most words on the first page. */
const SHORT_WORDS = 20;

export interface RewriteOptions {
  /** Chains whose full name earlier key points have given. */
  readonly introduced?: Set<number>;
  /** Whether the speaker is dropped, because the page names him or her next to the line. */
  readonly withoutReport?: boolean;
  /** If given, only these tokens are kept: a clause that can stand alone. */
  readonly within?: TokenRange;
  /**
   * Whether the sentence follows another in the same point, after a semicolon. Connectives and references may then
   * refer to that one.
   */
  readonly follows?: { readonly sentence: Sentence; readonly text: string };
}

/**
 * Makes a sentence self-contained. The order matters: a part that was cut needs no antecedent, and marks are set around
 * what is left.
 */
export function rewriteSentence(reading: Reading, sentence: Sentence, options: RewriteOptions = {}): Rewritten {
  const { withoutReport = false, follows } = options;
  const { draft, sources } = standAlone(reading, sentence, options);
  const short = draft.copy();
  closeQuotation(draft, !withoutReport);
  closeQuotation(short, !withoutReport);
  return {
    text: follows ? draft.printAfterSemicolon() : draft.print(),
    short: shorten(short, SHORT_WORDS, !withoutReport),
    sources,
  };
}

/** Only the whole text, for sections without a short form: making that takes most of the time. */
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
  const sources = resolveReferences(
    draft,
    introduced,
    follows && namedAlone(reading, follows.sentence, follows.text),
    follows?.text,
  );
  completeDates(draft);
  return { draft, sources };
}
