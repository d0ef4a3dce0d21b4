import type { MarkedToken, Tokens } from "marked";

/*
 * Reads the plainest Markdown without marked, which compiles seventy regular expressions before it has read a page: a
 * tenth of a short run. This covers what the bundled templates mostly write, in exactly the form they write it. The
 * tokens equal marked's as far as `parse.ts` looks at them. For anything else the result is null, and marked is used.
 */

/** A line that starts or ends with a space, and characters other than printable ones and line feeds. */
const UNUSUAL = /^ | \n|\n | $|[^\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/;

/**
 * The tokens of a text whose blocks are separated by empty lines, without marked's tokens for those lines; null if the
 * text is not plain.
 */
export function lexPlain(text: string): readonly MarkedToken[] | null {
  if (UNUSUAL.test(text)) return null;
  const tokens: MarkedToken[] = [];
  for (const chunk of text.split(/\n{2,}/)) {
    if (chunk === "" || chunk === "\n") continue;
    const token = lexBlock(chunk.endsWith("\n") ? chunk.slice(0, -1) : chunk);
    // Two lists separated only by an empty line are one loose list.
    if (token === null || (token.type === "list" && tokens.at(-1)?.type === "list")) return null;
    tokens.push(token);
  }
  return tokens;
}

function lexBlock(raw: string): MarkedToken | null {
  switch (raw.charAt(0)) {
    case "#":
      return lexHeading(raw);
    case "`":
      return lexFence(raw);
    case "|":
      return lexTable(raw);
    case ">":
      return lexQuotation(raw);
    default:
      return LIST_ITEM.test(raw) ? lexList(raw) : lexParagraph(raw);
  }
}

function lexHeading(raw: string): Tokens.Heading | null {
  const [, signs, text] = /^(#{1,6}) (.+)$/.exec(raw) ?? [];
  const tokens = text === undefined || text.endsWith("#") ? null : lexLine(text);
  if (signs === undefined || text === undefined || tokens === null) return null;
  return { type: "heading", raw, depth: signs.length, text, tokens };
}

/** An empty fence: options for the table below, or a picture. */
function lexFence(raw: string): Tokens.Code | null {
  const [, lang] = /^```([a-z]+(?: [a-z=]+)*)\n```$/.exec(raw) ?? [];
  return lang === undefined ? null : { type: "code", raw, lang, text: "" };
}

/** How a line of text may start without starting a block of another kind. */
const TEXT_START = /^(?:\*{0,2}[A-Za-z0-9]|["'($[\\]|[^\s!-~])/;
const LIST_ITEM = /^(?:-|\d{1,9}\.) /;

/** The inline tokens of a line that starts no block of another kind. */
const lexLine = (text: string): MarkedToken[] | null =>
  text === text.trim() && TEXT_START.test(text) && !/^\d{1,9}[.)](?: |$)/.test(text) ? lexInlines(text) : null;

function lexParagraph(raw: string): Tokens.Paragraph | null {
  const tokens = raw.includes("\n") ? null : lexLine(raw);
  return tokens && { type: "paragraph", raw, text: raw, tokens };
}

/** Items of one line each, all ordered or all unordered. */
function lexList(raw: string): Tokens.List | null {
  const ordered = raw.charAt(0) !== "-";
  const items: Tokens.ListItem[] = [];
  for (const line of raw.split("\n")) {
    const mark = LIST_ITEM.exec(line)?.[0];
    if (mark === undefined || mark.startsWith("-") === ordered) return null;
    const text = line.slice(mark.length);
    const tokens = lexLine(text);
    if (tokens === null) return null;
    const words: Tokens.Text = { type: "text", raw: text, text, tokens };
    items.push({ type: "list_item", raw: line, task: false, loose: false, text, tokens: [words] });
  }
  return { type: "list", raw, ordered, start: ordered ? Number.parseInt(raw, 10) : "", loose: false, items };
}

const RULE = /^\|(?:-{3,}:?\|)+$/;

/** Rows between bars, each with as many cells as the head. */
function lexTable(raw: string): Tokens.Table | null {
  const [head = "", rule = "", ...body] = raw.split("\n");
  // In a cell, a bar is written with a backslash, which only tables remove.
  if (!RULE.test(rule) || raw.includes("\\|")) return null;
  const align = rule
    .slice(1, -1)
    .split("|")
    .map((dashes): "right" | null => (dashes.endsWith(":") ? "right" : null));
  const cells = (row: string, header: boolean): Tokens.TableCell[] | null => {
    const texts = row.startsWith("| ") && row.endsWith(" |") ? row.slice(1, -1).split("|") : [];
    if (texts.length !== align.length) return null;
    const read: Tokens.TableCell[] = [];
    for (const [i, cell] of texts.entries()) {
      const text = cell.trim();
      const tokens = lexInlines(text);
      if (tokens === null) return null;
      read.push({ text, tokens, header, align: align[i] ?? null });
    }
    return read;
  };
  const header = cells(head, true);
  const rows = body.map((row) => cells(row, false));
  if (header === null || !rows.every((row) => row !== null)) return null;
  return { type: "table", raw, align, header, rows };
}

/** Paragraphs with a quotation marker before each line. */
function lexQuotation(raw: string): Tokens.Blockquote | null {
  const lines = raw.split("\n");
  if (!lines.every((line) => line === ">" || line.startsWith("> "))) return null;
  const text = lines.map((line) => line.slice(2)).join("\n");
  const tokens = lexPlain(text);
  if (!tokens?.every(({ type }) => type === "paragraph")) return null;
  return { type: "blockquote", raw, text, tokens: [...tokens] };
}

/** ASCII punctuation that a backslash escapes, except brackets. */
const MARK = String.raw`[!-/:-@\\^-${"`"}{-~]`;
/** Characters without a meaning within a line. */
const WORDS = String.raw`[^\\*_${"`"}[\]<>!&~|@]`;

/** One inline token: words, an escaped mark, a `bw:` link, or emphasis. */
const INLINE = new RegExp(
  [
    `(?<words>${WORDS}+)`,
    String.raw`\\(?<mark>[[\]]|${MARK})`,
    String.raw`\[(?<label>(?:${WORDS}|\\${MARK})+)\]\((?<href>bw:[A-Za-z0-9/%-]+)\)`,
    // Emphasis that every rule reads this way: it starts with a letter or digit, and ends with one, or with a full stop
    // or colon before a space or the end.
    String.raw`(?<=^|[ (])(?<stars>\*\*?)(?<text>[A-Za-z0-9](?:[^*_${"`"}[\]<]*(?:[A-Za-z0-9]|[.:](?=\k<stars>(?: |$))))?)\k<stars>(?!\*)`,
  ].join("|"),
  "y",
);

/** The inline tokens of one line; null if it is not plain. */
function lexInlines(text: string): MarkedToken[] | null {
  const tokens: MarkedToken[] = [];
  for (let at = 0; at < text.length; ) {
    INLINE.lastIndex = at;
    const found = INLINE.exec(text);
    const token = found && asToken(found);
    if (!token) return null;
    tokens.push(token);
    at += token.raw.length;
  }
  return tokens;
}

function asToken({ 0: raw, groups = {} }: RegExpExecArray): MarkedToken | null {
  const { words, mark, label, href, stars, text = "" } = groups;
  if (words !== undefined) return { type: "text", raw, text: words, escaped: false };
  if (mark !== undefined) return { type: "escape", raw, text: mark };
  const tokens = lexInlines(label ?? text);
  if (tokens === null) return null;
  if (href !== undefined) return { type: "link", raw, href, title: null, text: label ?? "", tokens };
  return { type: stars === "*" ? "em" : "strong", raw, text, tokens };
}
