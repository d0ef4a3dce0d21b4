import type { Token, Tokens } from "marked";
import { BoundedLexer } from "../text/bounded-lexer.js";
import { decodeMarkup } from "../text/character-references.js";
import { joinCells } from "../text/table-rows.js";
import { readYamlText } from "../text/yaml.js";
import { decodeText } from "./decode.js";
import { type ArticleFields, buildArticle } from "./fields.js";
import { parseWith, type Reader } from "./reader.js";

/**
 * Reads Markdown: the words without the markup. Front matter gives facts about the article. A level-one heading at the
 * beginning is the title if the front matter has none.
 */
export const readMarkdown: Reader = async (bytes, { input, charset }) => {
  const { fields, body } = splitFrontMatter(decodeText(bytes, input.name, charset), input.name);
  const source = partEndless(flattenDepths(dropExtensions(body)));
  const tokens = parseWith(() => new BoundedLexer().lex(source), "Markdown that cannot be read", input.name);
  const heading = tokens.find((token) => token.type !== "space");
  const title = heading?.type === "heading" && heading["depth"] === 1 ? inlineText(heading as Tokens.Heading) : null;
  const blocks = (title === null ? tokens : tokens.filter((token) => token !== heading)).flatMap(blockTexts);
  return [buildArticle({ ...fields, title: fields.title ?? title, text: blocks.join("\n\n") }, input)];
};

/**
 * Separates YAML front matter from the text.
 *
 * @throws UserError (input) if it has keys but cannot be parsed. Otherwise its date would silently be lost.
 */
function splitFrontMatter(content: string, file: string): { fields: Omit<ArticleFields, "text">; body: string } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/u.exec(content);
  if (!match?.[1] || !/^[A-Za-z][\w-]*:/u.test(match[1])) return { fields: {}, body: content };
  // The blank first line stands for [---], so that line numbers are those of the file.
  const { value } = readYamlText(`\n${match[1]}`, file, "input");
  const given = isMapping(value) ? value : {};
  const field = (...names: string[]): string | null => {
    const value = names.map((name) => given[name]).find((v) => v != null);
    return value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "string" ? value : null;
  };
  return {
    fields: {
      title: field("title"),
      published: field("published", "date")?.slice(0, 10) ?? null,
      source: field("source", "publisher"),
      byline: field("byline", "author"),
      language: field("language", "lang"),
      url: field("url", "link"),
      dateline: field("dateline", "place"),
    },
    body: content.slice(match[0].length),
  };
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Handles extensions that marked does not know: footnotes ([^1]) are removed, highlights (==this==) keep their words.
 */
const dropExtensions = (body: string): string =>
  body
    .replace(/^\[\^[^\]\n]+\]:[^\n]*(?:\n[ \t]+[^\n]*)*/gmu, "")
    .replace(/\[\^[^\]\s]{1,40}\]/gu, "")
    .replace(/==(?=\S)([^=\n]{1,400})==/gu, "$1");

/** In levels. marked takes quadratic time in the depth of lists and quotations, so deeper ones count as this deep. */
const DEEPEST = 40;
const flattenDepths = (body: string): string =>
  body.replace(/^[ \t]{41,}/gmu, " ".repeat(DEEPEST)).replace(/^(?:[ \t]*>){41,}/gmu, ">".repeat(DEEPEST));

/** In lines. */
const LONGEST_PARAGRAPH = 500;
/** A line that begins and holds nothing but words. */
const PROSE = /^[^\s>|#*+\-=~`<\d][^|]*$/u;

/**
 * A paragraph of more lines gets an empty line after each 500: marked reads a paragraph inside a list again for each of
 * its lines. Rows of tables, items and quotations stay together.
 */
function partEndless(body: string): string {
  let inARow = 0;
  const lines = body.split("\n").map((line) => {
    inARow = PROSE.test(line) ? inARow + 1 : 0;
    return inARow > 0 && inARow % LONGEST_PARAGRAPH === 0 ? `${line}\n` : line;
  });
  return lines.join("\n");
}

/** The paragraphs of a block. Code, HTML, thematic breaks and pictures do not belong to the article. */
function blockTexts(token: Token): string[] {
  switch (token.type) {
    case "paragraph":
    case "heading":
    case "text":
      return [inlineText(token as Tokens.Paragraph)].filter((text) => text !== "");
    case "blockquote":
      return (token as Tokens.Blockquote).tokens.flatMap(blockTexts);
    case "list":
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap(blockTexts));
    case "table":
      return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].map((row) =>
        joinCells(row.map(inlineText)),
      );
    default:
      return [];
  }
}

function inlineText(token: { readonly text: string; readonly tokens?: readonly Token[] | undefined }): string {
  // marked leaves character references as they were typed.
  if (!token.tokens) return decodeMarkup(token.text).replace(/\s+/gu, " ");
  return token.tokens
    .map((inline) => {
      if (inline.type === "image" || inline.type === "html") return "";
      if (inline.type === "br") return " ";
      return "text" in inline && typeof inline.text === "string" ? inlineText(inline as Tokens.Text) : "";
    })
    .join("")
    .trim();
}
