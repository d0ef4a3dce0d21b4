import type { Document } from "../document/types.js";
import type { LanguageModel } from "./load-model.js";
import type { EntitySpan } from "./model/entity-recognizer.js";
import type { ModelParse } from "./model/pipeline.js";
import { cutIntoWindows } from "./model/windows.js";
import { buildWordTree, type WordTree } from "./model/word-tree.js";
import { splitSentences } from "./sentences/split-sentences.js";
import type { ModelEntity, Parse, Sentence, Token } from "./types.js";

/**
 * Parses the prose of a document, each paragraph as one text of the model's: a headline or a line of a list never runs into what
 * follows, and a dateline is not read as the beginning of a sentence. White space is no token, and every sentence has one root.
 */
export function parseDocument(document: Document, model: LanguageModel): Parse {
  const lists: ParseLists = { tokens: [], sentences: [], entities: [] };
  for (const { number, proseStart, end } of document.paragraphs) {
    const prose = document.text.slice(proseStart, end);
    for (const window of cutIntoWindows(prose)) {
      const parse = model.pipeline.parse(prose.slice(window.start, window.end), splitSentences);
      append(lists, parse, proseStart + window.start, number);
    }
  }
  return { text: document.text, language: model.language, ...lists };
}

interface ParseLists {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly entities: ModelEntity[];
}

/** Appends what the model found in a text that begins at `offset`. */
function append(lists: ParseLists, parse: ModelParse, offset: number, paragraph: number): void {
  const tree = buildWordTree(parse.tokens);
  const first = lists.tokens.length;
  for (const range of tree.sentences) {
    const sentence = lists.sentences.length;
    for (const word of tree.words.slice(range.first, range.end)) {
      const { text, lemma, tag, upos, morph } = word.token;
      const start = offset + word.token.start;
      const index = lists.tokens.length;
      const { deprel } = word;
      lists.tokens.push({
        index,
        start,
        end: start + text.length,
        text,
        lemma,
        tag,
        upos,
        morph,
        head: first + word.head,
        deprel,
        sentence,
      });
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
  entities.push({ ...spanOf(tokens, firstToken, endToken), firstToken, endToken, label: entity.label });
}

const spanOf = (tokens: readonly Token[], first: number, end: number): { start: number; end: number } => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
