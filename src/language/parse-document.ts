import type { Document, Paragraph } from "../document/types.js";
import { trimSpan } from "../text/span.js";
import type { LanguageModel } from "./load-model.js";
import type { ModelParse } from "./model/pipeline.js";
import type { ModelEntity, Parse, Sentence, Token } from "./types.js";

/**
 * Parses the prose of a document, each paragraph as one text of the model's: a headline or a line of a list never runs into what
 * follows, and a dateline is not read as the beginning of a sentence. White space is no token.
 */
export function parseDocument(document: Document, model: LanguageModel): Parse {
  const lists: ParseLists = { tokens: [], sentences: [], entities: [] };
  for (const paragraph of document.paragraphs) {
    const parse = model.pipeline.parse(document.text.slice(paragraph.proseStart, paragraph.end));
    appendParagraph(lists, parse, paragraph, document.text);
  }
  return { text: document.text, language: model.language, ...lists };
}

interface ParseLists {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly entities: ModelEntity[];
}

function appendParagraph(lists: ParseLists, parse: ModelParse, paragraph: Paragraph, text: string): void {
  const first = lists.tokens.length;
  const indices = numberWords(parse, first);
  const { heads, deprels } = skipSpaceHeads(parse);
  let startPending = true;
  parse.tokens.forEach((token, i) => {
    startPending ||= token.startsSentence;
    if (token.isSpace) return;
    const start = paragraph.proseStart + token.start;
    const index = lists.tokens.length;
    if (startPending) openSentence(lists.sentences, index, start, paragraph.number);
    startPending = false;
    const sentence = lists.sentences.length - 1;
    lists.tokens.push({
      index,
      start,
      end: start + token.text.length,
      text: token.text,
      lemma: token.lemma,
      tag: token.tag,
      upos: token.upos,
      morph: token.morph,
      head: indices[heads[i] ?? i] ?? index,
      deprel: deprels[i] ?? token.deprel,
      sentence,
    });
    const open = lists.sentences[sentence];
    if (open) lists.sentences[sentence] = { ...open, end: start + token.text.length, endToken: index + 1 };
  });
  for (const { first: from, end, label } of parse.entities) {
    const firstToken = indices[from] ?? first;
    const endToken = indices[end] ?? lists.tokens.length;
    const start = lists.tokens[firstToken]?.start ?? 0;
    const stop = lists.tokens[endToken - 1]?.end ?? start;
    if (endToken > firstToken)
      lists.entities.push({ ...trimSpan(text, { start, end: stop }), firstToken, endToken, label });
  }
}

function openSentence(sentences: Sentence[], firstToken: number, start: number, paragraph: number): void {
  sentences.push({ index: sentences.length, start, end: start, firstToken, endToken: firstToken, paragraph });
}

/** For each token of the model's, the document-wide index of it, or of the next word where it is white space. */
function numberWords({ tokens }: ModelParse, first: number): number[] {
  let next = first;
  return tokens.map(({ isSpace }) => (isSpace ? next : next++));
}

/** White space is no head: what hangs on it goes to its head, and a word below a root of white space becomes the root. */
function skipSpaceHeads({ tokens }: ModelParse): { heads: number[]; deprels: string[] } {
  const heads = tokens.map(({ head }) => head);
  const deprels = tokens.map(({ deprel }) => deprel);
  const roots = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (token.isSpace) return;
    let head = token.head;
    let steps = 0;
    while (tokens[head]?.isSpace && tokens[head]?.head !== head && steps++ < tokens.length)
      head = tokens[head]?.head ?? head;
    if (tokens[head]?.isSpace) {
      const root = roots.get(head) ?? i;
      roots.set(head, root);
      if (root === i) deprels[i] = "ROOT";
      head = root;
    }
    heads[i] = head;
  });
  return { heads, deprels };
}
