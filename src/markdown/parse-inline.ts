import type { MarkedToken, Token, Tokens } from "marked";
import { decodeReferences } from "./character-references.js";
import type { Inline } from "./page.js";
import type { ParseContext } from "./parse-context.js";

/** The inline nodes of a block, with adjacent texts merged. */
export function parseInlines(tokens: readonly Token[], context: ParseContext): Inline[] {
  const nodes: Inline[] = [];
  for (const token of tokens as readonly MarkedToken[]) {
    for (const node of parseInline(token, context)) {
      const last = nodes.at(-1);
      if (node.type === "text" && last?.type === "text")
        nodes[nodes.length - 1] = { type: "text", value: last.value + node.value };
      else nodes.push(node);
    }
  }
  return nodes;
}

function parseInline(token: MarkedToken, context: ParseContext): Inline[] {
  switch (token.type) {
    case "text":
      // A line break in the template's source is a space.
      if (token.tokens) return parseInlines(token.tokens, context);
      return text(decodeReferences(token.text).replace(/ *\n */gu, " "));
    case "escape":
      return text(token.text);
    case "strong":
      return [{ type: "strong", children: parseInlines(token.tokens, context) }];
    case "em":
      return [{ type: "emphasis", children: parseInlines(token.tokens, context) }];
    case "codespan":
      return [{ type: "code", value: token.text }];
    case "br":
      return [{ type: "break" }];
    case "link":
      return [parseLink(token, context)];
    case "image":
      return context.refuse(token, "an image has no place in a brief", "write a link to it");
    case "del":
      return context.refuse(token, "struck-out text has no place in a brief", "write \\~ for a tilde");
    case "html":
      return context.refuse(token, "HTML has no place in a brief", "write it as Markdown; a < of yours as \\<");
    default:
      return context.refuse(token, `${token.type} has no place in a line of text`, "write it as text");
  }
}

const text = (value: string): Inline[] => (value === "" ? [] : [{ type: "text", value }]);

/** A web link, or a `bw:` form: `bw:p/3`, `bw:p/3/120-274`, `bw:actor/a1`, `bw:lang/ru`. */
function parseLink(token: Tokens.Link, context: ParseContext): Inline {
  const { href } = token;
  const children = parseInlines(token.tokens, context);
  const [, form, rest = ""] = /^bw:(\w+)\/(.*)$/su.exec(href) ?? [];
  if (form === "p") return parseMark(token, rest, context);
  if (form === "lang") {
    if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(rest))
      context.refuse(token, `"${rest}" is not a language tag`, "write one such as ru or pt-BR");
    return { type: "language", tag: rest, children };
  }
  if (form === "actor") {
    const id = decodeId(rest);
    if (!Object.hasOwn(context.meta.actors, id))
      context.refuse(token, `there is no actor "${id}"`, "print actors with {{actor}}");
    return { type: "actor", id, children };
  }
  if (href.startsWith("bw:"))
    context.refuse(token, `"${href}" is not a known bw: form`, "write bw:p/3, bw:actor/a1 or bw:lang/ru");
  if (!/^(?:https?:\/\/|mailto:)[^\s]+$/iu.test(href))
    context.refuse(
      token,
      `"${href}" cannot be linked to`,
      "write an address that begins with https://, http:// or mailto:",
    );
  return { type: "link", url: href, children };
}

/** `3`, or `3/120-274` with the UTF-16 offsets of the evidence in the article's text. */
function parseMark(token: Tokens.Link, rest: string, context: ParseContext): Inline {
  const [, number, start, end] = /^([1-9]\d{0,8})(?:\/(\d{1,10})-(\d{1,10}))?$/u.exec(rest) ?? [];
  if (number === undefined)
    return context.refuse(token, `"${rest}" is not a paragraph number`, "print paragraph marks with {{marks}}");
  const span = start === undefined ? null : { start: Number(start), end: Number(end) };
  return { type: "paragraphMark", number: Number(number), span };
}

function decodeId(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
