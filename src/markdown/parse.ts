import type { MarkedToken, Token, Tokens } from "marked";
import { UserError } from "../errors.js";
import { HeadingIds } from "./heading-ids.js";
import { lexWithMarked, TooDeep } from "./lex-marked.js";
import { type Lexed, lexParts } from "./lex-parts.js";
import { lexPlain } from "./lex-plain.js";
import { type Block, type Page, type PageMeta, plainText, type SourceParagraph } from "./page.js";
import type { ParseContext } from "./parse-context.js";
import { parseInlines } from "./parse-inline.js";
import { parseTable, readTableOptions, type TableOptions } from "./parse-table.js";

/**
 * Parses a template's output into a page. Anything that is neither Markdown nor a `bw:` form is an error, since no
 * writer could print it. The article's words cannot cause one: the templates' escaper has escaped them.
 *
 * @param file the name that errors give.
 * @throws UserError (template) with file, line and column of HTML, images, forms that pages do not have, and
 * of nesting that is too deep.
 */
export function parsePage(
  markdown: string,
  meta: PageMeta,
  paragraphs: readonly SourceParagraph[],
  file: string,
): Page {
  return openParser(meta, paragraphs, file)(markdown);
}

/**
 * A `parsePage` for successive texts about the same brief, as it is fitted to its page limit. Text that did not change
 * is not parsed again, and its blocks are the same objects.
 */
export function openParser(
  meta: PageMeta,
  paragraphs: readonly SourceParagraph[],
  file: string,
): (markdown: string) => Page {
  const lexed: Lexed = new Map();
  const made: ParseContext["made"] = new WeakMap();
  return (markdown) => {
    const refuse: ParseContext["refuse"] = (token, what, advice) => {
      throw new UserError("template", { what, ...placeOf(markdown, token.raw, file), advice });
    };
    const lex = (text: string): readonly Token[] => {
      try {
        return lexPlain(text) ?? lexWithMarked(text);
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        return refuse(error, error.message, "take levels out");
      }
    };
    const tokens = lexParts(markdown, lex, lexed);
    return { meta, blocks: parseBlocks(tokens, { meta, made, refuse }, new HeadingIds()), paragraphs };
  };
}

function parseBlocks(tokens: readonly Token[], context: ParseContext, ids: HeadingIds): Block[] {
  const blocks: Block[] = [];
  let options: { token: Tokens.Code; value: TableOptions } | null = null;
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === "space") continue;
    if (options !== null && token.type !== "table")
      context.refuse(options.token, "there is no table below these table options", "put them directly above a table");
    if (token.type === "code" && token.lang?.startsWith("bw table")) {
      options = { token, value: readTableOptions(token, context) };
      continue;
    }
    const tableOptions = options?.value ?? null;
    options = null;
    blocks.push(
      ...remember(token, context, ids, () =>
        token.type === "table" ? [parseTable(token, tableOptions, context)] : parseBlock(token, context, ids),
      ),
    );
  }
  if (options !== null)
    context.refuse(options.token, "there is no table below these table options", "put them directly above a table");
  return blocks;
}

/**
 * The blocks of a token, made now or earlier. A token with a heading is always parsed again, since heading ids depend
 * on the headings above.
 */
function remember(
  token: Token,
  { made }: ParseContext,
  ids: HeadingIds,
  make: () => readonly Block[],
): readonly Block[] {
  const known = made.get(token);
  if (known) return known;
  const count = ids.count;
  const blocks = make();
  if (ids.count === count) made.set(token, blocks);
  return blocks;
}

function parseBlock(token: MarkedToken, context: ParseContext, ids: HeadingIds): Block[] {
  switch (token.type) {
    case "heading": {
      const { depth } = token;
      if (depth > 4) return context.refuse(token, `a heading of level ${depth}`, "pages have levels 1 to 4");
      const children = parseInlines(token.tokens, context);
      return [{ type: "heading", level: depth as 1 | 2 | 3 | 4, children, id: ids.next(plainText(children)) }];
    }
    case "paragraph":
    case "text": {
      const children = parseInlines(token.type === "text" ? (token.tokens ?? [token]) : token.tokens, context);
      return children.length === 0 ? [] : [{ type: "paragraph", children }];
    }
    case "list":
      return [parseList(token, context, ids)];
    case "blockquote":
      return [{ type: "blockquote", blocks: parseBlocks(token.tokens, context, ids) }];
    case "hr":
      return [{ type: "thematicBreak" }];
    case "code":
      if (token.lang === "bw timeline")
        return context.meta.timeline.length === 0 ? [] : [{ type: "timeline", entries: context.meta.timeline }];
      return context.refuse(
        token,
        "code has no place in a brief",
        "a line that starts with four spaces is code: indent less",
      );
    case "html":
      return context.refuse(token, "HTML has no place in a brief", "write it as Markdown");
    default:
      return context.refuse(token, `${token.type} has no place in a brief`, "write it as text, a list or a table");
  }
}

function parseList(token: Tokens.List, context: ParseContext, ids: HeadingIds): Block {
  return {
    type: "list",
    ordered: token.ordered,
    start: token.start === "" ? 1 : token.start,
    tight: !token.loose,
    items: token.items.map((item) => {
      if (item.task) context.refuse(item, "a check box has no place in a brief", "write it as text");
      return parseBlocks(item.tokens, context, ids);
    }),
  };
}

/** Line and column of a token: the first place where its source occurs in the text. */
function placeOf(markdown: string, raw: string, file: string) {
  const line = raw.replace(/^\n+/u, "").split("\n")[0] ?? "";
  const offset = Math.max(0, markdown.indexOf(line));
  const before = markdown.slice(0, offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  const text = markdown.split("\n")[before.length - 1] ?? "";
  const gutter = String(before.length);
  return {
    where: { file, line: before.length, column },
    frame: `  ${gutter} | ${text.slice(0, 200)}\n  ${" ".repeat(gutter.length)} | ${" ".repeat(column - 1)}^`,
  };
}
