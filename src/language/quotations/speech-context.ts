import type { Document } from "../../document/types.js";
import type { Span } from "../../text/span.js";
import { buildParseIndex, type ParseIndex } from "../parse-index.js";
import type { Name, Parse, Token } from "../types.js";
import { findInterviewee } from "./interviewee.js";
import { findMarkedStretches, type MarkedStretch } from "./pair-marks.js";

/** What the rules of speakers may read. */
export interface SpeechContext extends ParseIndex {
  readonly document: Pick<Document, "text" | "paragraphs">;
  /** Who answers, if the text is an interview. */
  readonly interviewee: Name | null;
  readonly stretches: readonly MarkedStretch[];
  /** Index in `stretches` of the outermost stretch that a token is in, marks included, or -1. */
  readonly stretchAt: (token: number) => number;
  readonly paragraphOf: (token: number) => number;
  /** Whether the text sets its quotations in double marks. Then single ones are for headings and terms. */
  readonly inDoubleMarks: boolean;
  /** How many words there are between two offsets: tokens with a letter or digit. */
  readonly wordCount: (span: Span) => number;
  /** The tokens `[first, end)` of a paragraph, by its number. */
  readonly paragraphTokens: (paragraph: number) => { readonly first: number; readonly end: number };
}

/** A stretch with its tokens `[firstToken, endToken)`, marks included. */
export interface PlacedStretch extends MarkedStretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The last characters of the quoted words, without closing marks of a nested quotation: [… say ‘they are fine,’”] ends
 * in a comma.
 */
export const endingOf = ({ start, end }: Span, { document }: Pick<SpeechContext, "document">): string =>
  document.text.slice(Math.max(start, end - 8), end).replace(/[\s"”'’»]+$/u, "");

/** The token right before the quotation, if it ends in a colon: [Ms Orr:], [Ms Orr (Lessen):]. */
export function colonBefore({ firstToken }: PlacedStretch, { token }: SpeechContext): number | null {
  return /^\)?:$/u.test(token(firstToken - 1)?.text ?? "") ? firstToken - 1 : null;
}

export function placeStretch(stretch: MarkedStretch, { tokenFrom }: ParseIndex): PlacedStretch {
  // the spread comes last, here and below, so that all objects share one hidden class: see parse-document.ts
  return { firstToken: tokenFrom(stretch.outer.start), endToken: tokenFrom(stretch.outer.end), ...stretch };
}

export function buildSpeechContext(document: Document, parse: Parse, names: readonly Name[]): SpeechContext {
  const index = buildParseIndex(parse, names);
  const stretches = findMarkedStretches(document);
  const inStretch = new Int32Array(parse.tokens.length).fill(-1);
  for (const [id, { outer, depth }] of stretches.entries()) {
    if (depth > 0) continue;
    const end = index.tokenFrom(outer.end);
    for (let i = index.tokenFrom(outer.start); i < end; i++) inStretch[i] = id;
  }
  const paragraphs = tokensOfParagraphs(parse);
  const words = countWords(parse);
  return {
    document,
    interviewee: findInterviewee(document, index),
    stretches,
    stretchAt: (token) => inStretch[token] ?? -1,
    inDoubleMarks: setsInDoubleMarks(stretches),
    paragraphOf: (token) => paragraphNumber(parse, parse.tokens[token]),
    wordCount: ({ start, end }) =>
      end > start ? (words[index.tokenFrom(end)] ?? 0) - (words[index.tokenFrom(start)] ?? 0) : 0,
    paragraphTokens: (paragraph) => paragraphs.get(paragraph) ?? { first: 0, end: 0 },
    ...index,
  };
}

/** Fewer quotations do not show which marks a text uses. */
const FEWEST_TO_TELL = 3;

function setsInDoubleMarks(stretches: readonly MarkedStretch[]): boolean {
  const outer = stretches.filter(({ depth }) => depth === 0);
  const double = outer.filter(({ family }) => family === "double").length;
  return double >= FEWEST_TO_TELL && double > outer.length / 2;
}

const paragraphNumber = (parse: Parse, token: Token | undefined): number =>
  token ? (parse.sentences[token.sentence]?.paragraph ?? -1) : -1;

function tokensOfParagraphs(parse: Parse): Map<number, { first: number; end: number }> {
  const found = new Map<number, { first: number; end: number }>();
  for (const { paragraph, firstToken, endToken } of parse.sentences) {
    const range = found.get(paragraph);
    if (range) range.end = endToken;
    else found.set(paragraph, { first: firstToken, end: endToken });
  }
  return found;
}

/** How many words precede each token, so that the words of a stretch are counted by one subtraction. */
function countWords({ tokens }: Parse): Int32Array {
  const counts = new Int32Array(tokens.length + 1);
  for (const [i, { text, tag }] of tokens.entries()) {
    // "don't" and "Orr's" are two tokens but one word
    const isWord = /[\p{L}\p{N}]/u.test(text) && tag !== "POS" && !/^(?:n['’]t|['’]\p{L}+)$/u.test(text);
    counts[i + 1] = (counts[i] ?? 0) + (isWord ? 1 : 0);
  }
  return counts;
}
