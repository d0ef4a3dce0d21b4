import type { Document, Paragraph } from "../document/types.js";
import type { Warning } from "../errors.js";
import { appendTo } from "../text/append-to.js";
import type { Span } from "../text/span.js";
import { clausesBeforeSemicolon } from "./cut-at-semicolon.js";
import { withFinalE } from "./final-e.js";
import { joinedWords } from "./joined-words.js";
import type { LanguageModel } from "./load-model.js";
import type { EntitySpan } from "./model/entity-recognizer.js";
import type { ModelParse, ModelToken } from "./model/pipeline.js";
import { countWordForms, isAllCapitals, restoreCase } from "./model/true-case.js";
import { cutIntoWindows, LONGEST } from "./model/windows.js";
import { buildWordTree, type WordTree } from "./model/word-tree.js";
import { findMarkedStretches, type MarkedStretch } from "./quotations/pair-marks.js";
import { regularMarks } from "./quotations/regular-marks.js";
import { type Rewriting, rewriteText } from "./rewriting.js";
import { splitSentences } from "./sentences/split-sentences.js";
import type { ModelEntity, Parse, Sentence, Token } from "./types.js";

/**
 * Parses the prose of a document. The model reads each paragraph by itself, without its dateline and apart from the name
 * of who speaks, so that a headline or the line of a list never runs into the text after it. White space is not a token,
 * and each sentence has one root.
 *
 * @param longest of a sentence, in UTF-16 units. A longer sentence is split, with a warning for each cut.
 */
export function parseDocument(document: Document, model: LanguageModel, longest: number = LONGEST): Parse {
  const lists: ParseLists = { tokens: [], sentences: [], entities: [], warnings: [] };
  const read = buildReader(document);
  /** The pieces that end where no sentence does. */
  const cut: Span[] = [];
  for (const { paragraph, span } of document.paragraphs.flatMap(partsOf)) {
    const { text: prose, startOf, endOf } = read(paragraph, span);
    for (const window of cutIntoWindows(prose, longest)) {
      if (window.cuts) cut.push({ start: startOf(window.start), end: endOf(window.end - 1) });
      const parse = model.pipeline.parse(prose.slice(window.start, window.end), splitSentences);
      append(lists, parse, {
        text: document.text,
        startOf: (index) => startOf(window.start + index),
        endOf: (index) => endOf(window.start + index),
        paragraph: paragraph.number,
      });
    }
  }
  const [first] = cut;
  if (first) lists.warnings.push(warnOfCuts(first, cut.at(-1) ?? first, cut.length));
  return { text: document.text, language: model.language, ...lists };
}

/** What the model reads one after the other: the prose of a paragraph, and before it who speaks there. */
function partsOf(paragraph: Paragraph): { paragraph: Paragraph; span: Span }[] {
  const { start, proseStart, end, turn } = paragraph;
  const prose = { paragraph, span: { start: proseStart, end } };
  return turn && turn.label.start >= start ? [{ paragraph, span: turn.label }, prose] : [prose];
}

/** One warning per article: a single line of a megabyte is cut in more than a hundred places. */
const warnOfCuts = (first: Span, last: Span, count: number): Warning => ({
  message: `a very long sentence was split for parsing, in ${count} ${count === 1 ? "place" : "places"}`,
  span: { start: first.start, end: last.end },
});

/**
 * Returns a function that rewrites a paragraph as the model was trained on: with the quotation marks of news, without
 * the blanks that a tokenizer left inside words, and, if it is in capitals, in the case that the rest of the text uses.
 */
function buildReader(document: Document): (paragraph: Paragraph, span: Span) => Rewriting {
  const { text, paragraphs } = document;
  const stretchesOf = groupByParagraph(findMarkedStretches(document));
  const lines = paragraphs.map(({ proseStart, end }) => text.slice(proseStart, end));
  const forms = lines.some(isAllCapitals) ? countWordForms(lines) : null;
  return ({ number }, span) => {
    const edits = [...regularMarks(text, span, stretchesOf.get(number) ?? []), ...joinedWords(text, span)];
    const prose = rewriteText(text, span, edits);
    return forms && isAllCapitals(prose.text) ? { ...prose, text: restoreCase(prose.text, forms) } : prose;
  };
}

function groupByParagraph(stretches: readonly MarkedStretch[]): Map<number, MarkedStretch[]> {
  const groups = new Map<number, MarkedStretch[]>();
  for (const stretch of stretches) {
    appendTo(groups, stretch.paragraph, stretch);
  }
  return groups;
}

interface ParseLists {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly entities: ModelEntity[];
  readonly warnings: Warning[];
}

/** Where the text that the model parsed is in the document. */
interface WindowSource {
  /** The text of the whole document. */
  readonly text: string;
  /** The offsets in `text` at which a character of the parsed text begins and ends. */
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
}

/** The fields of a token that depend on its place in the document. */
type TokenPlace = Pick<Token, "index" | "start" | "end" | "text" | "head" | "deprel" | "sentence">;

/**
 * A class and not an object literal: V8 may pretenure the objects of a literal, that is, allocate them in the old
 * generation, after many of them have survived a collection. In a quarter of all runs, unused tokens held 4 MB.
 */
class PlacedToken implements Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly upos: string;
  readonly morph: string;
  readonly head: number;
  readonly deprel: string;
  readonly sentence: number;

  constructor({ lemma, tag, upos, morph }: ModelToken, place: TokenPlace) {
    this.index = place.index;
    this.start = place.start;
    this.end = place.end;
    this.text = place.text;
    this.lemma = withFinalE(place.text, lemma);
    this.tag = tag;
    this.upos = upos;
    this.morph = morph;
    this.head = place.head;
    // "will 😀run": a symbol denies nothing, whatever the parser takes it for
    this.deprel = place.deprel === "neg" && !/\p{L}/u.test(place.text) ? "dep" : place.deprel;
    this.sentence = place.sentence;
  }
}

function append(
  lists: ParseLists,
  parse: ModelParse,
  { text: article, startOf, endOf, paragraph }: WindowSource,
): void {
  const tree = buildWordTree(parse.tokens);
  const besides = clausesBeforeSemicolon(tree);
  const first = lists.tokens.length;
  for (const range of tree.sentences) {
    const sentence = lists.sentences.length;
    for (const [i, { token, head, deprel: told }] of tree.words.slice(range.first, range.end).entries()) {
      const deprel = besides.has(range.first + i) ? "parataxis" : told;
      const start = startOf(token.start);
      const end = endOf(token.start + token.text.length - 1);
      const text = closeGap(article.slice(start, end));
      const index = lists.tokens.length;
      lists.tokens.push(new PlacedToken(token, { index, start, end, text, head: first + head, deprel, sentence }));
    }
    const firstToken = first + range.first;
    const endToken = first + range.end;
    lists.sentences.push({
      index: sentence,
      ...spanOf(lists.tokens, firstToken, endToken),
      firstToken,
      endToken,
      paragraph,
    });
  }
  for (const entity of parse.entities) appendEntity(lists, tree, entity, first);
}

function appendEntity({ tokens, entities }: ParseLists, { wordAt }: WordTree, entity: EntitySpan, first: number): void {
  const firstToken = first + (wordAt[entity.first] ?? 0);
  const endToken = first + (wordAt[entity.end] ?? 0);
  if (endToken <= firstToken) return;
  // Not a spread: V8 makes new hidden classes for an object literal with fields after a spread, 72 bytes per field.
  const { start, end } = spanOf(tokens, firstToken, endToken);
  entities.push({ start, end, firstToken, endToken, label: entity.label });
}

/** The text of a token without the blank that a tokenizer left after an apostrophe: [’ s] becomes [’s]. */
const closeGap = (word: string): string => (/^['’] /u.test(word) ? word.replace(" ", "") : word);

const spanOf = (tokens: readonly Token[], first: number, end: number): { start: number; end: number } => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
