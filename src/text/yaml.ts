import { type Alias, type Document, LineCounter, parseDocument, visit, type YAMLParseError } from "yaml";
import { type ExitName, UserError } from "../errors.js";
import { caretFrame } from "./caret-frame.js";

/** A place in a text. Line and column count from 1; the column in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Parsed YAML, with the places of its nodes. */
export interface YamlText {
  /** The parsed document of the library, with the place of each node. */
  readonly document: Document;
  /** The content as plain data; null if the text is empty. */
  readonly value: unknown;
  /** The place of an offset in UTF-16 units. */
  readonly placeAt: (offset: number) => LinePlace;
}

/**
 * Parses YAML or JSON, which is a subset of YAML.
 *
 * @param exit the exit code of the error.
 * @throws UserError with the first mistake in the notation, its place and what to do. Later ones are mostly
 * consequences of the first.
 */
export function readYamlText(content: string, file: string, exit: ExitName): YamlText {
  const lines = new LineCounter();
  const placeAt = (offset: number): LinePlace => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const refuse = (what: string, advice: string, offset: number, cause?: unknown): UserError => {
    const place = placeAt(offset);
    const frame = caretFrame(content, place.line, place.column);
    return new UserError(exit, { what, where: { file, ...place }, advice, frame }, { cause });
  };
  const document = within(
    () => parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: "error" }),
    (cause) => refuse(...TOO_DEEP, 0, cause),
  );
  const [mistake] = document.errors;
  if (mistake) {
    const { what, advice } = explainMistake(mistake, content);
    throw refuse(what, advice, mistake.pos[0], mistake);
  }
  const cycle = within(
    () => findCycle(document),
    (cause) => refuse(...TOO_DEEP, 0, cause),
  );
  if (cycle) throw refuse("an alias (*) to the value that contains it", "write the values out", cycle.range?.[0] ?? 0);
  const value: unknown = within(
    // Aliases of aliases can grow a small file without bound.
    () => document.toJS({ maxAliasCount: 100 }),
    (cause) =>
      /unresolved/iu.test(String(cause))
        ? refuse(
            "an alias (*) without an anchor (&)",
            "put a text that begins with * between quotation marks",
            0,
            cause,
          )
        : refuse("too many YAML aliases", "write the values out", 0, cause),
  );
  return { document, value, placeAt };
}

/** Finds an alias within its own anchor: [&a [*a]]. Such data can be neither printed nor checked. */
function findCycle(document: Document): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias: (_key, alias, around) => {
      const isNamed = around.some((node) => "anchor" in node && node.anchor === alias.source);
      const target = isNamed ? alias.resolve(document) : undefined;
      if (target === undefined || !around.includes(target)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function within<T>(read: () => T, refuse: (cause: unknown) => UserError): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError || cause instanceof ReferenceError) throw refuse(cause);
    throw cause;
  }
}

interface Explanation {
  readonly what: string;
  readonly advice: string;
}

const TOO_DEEP = ["nested too deeply", "take levels out"] as const;
const NOT_INDENTED = ["this line is not indented like the lines it belongs to", "indent it like them"] as const;
const QUOTE = "put the text between quotation marks";

/**
 * Explanations by the library's error code, and by its message if one code has several causes. The first row that
 * matches is taken.
 */
const MISTAKES: readonly (readonly [code: YAMLParseError["code"], words: RegExp, what: string, advice: string])[] = [
  ["MISSING_CHAR", /without - indicator/u, ...NOT_INDENTED],
  ["MISSING_CHAR", /closing .*quote/u, "a quotation mark before this is not closed", "close it"],
  ["MISSING_CHAR", /followed by map values/u, "no colon after this word", 'write "key: value"'],
  ["MISSING_CHAR", /./u, "a comma, or a closing bracket, is missing before this", "add it"],
  ["BAD_INDENT", /^Flow/u, "a bracket before this is not closed", "close it"],
  ["BAD_INDENT", /./u, ...NOT_INDENTED],
  ["TAB_AS_INDENT", /./u, "a tab at the beginning of the line", "use spaces"],
  ["RESOURCE_EXHAUSTION", /./u, ...TOO_DEEP],
  ["MULTIPLE_DOCS", /./u, "a second document begins here", "keep one in the file"],
  ["BAD_DQ_ESCAPE", /./u, "an unknown escape after this backslash", "write it twice, or use ' in place of \""],
  ["MULTILINE_IMPLICIT_KEY", /./u, "a key that runs over several lines", "look for a missing colon"],
  ["BLOCK_IN_FLOW", /./u, "a list of lines within brackets", "write the list in brackets too: [a, b]"],
  [
    "UNEXPECTED_TOKEN",
    /at node end/u,
    "something follows after the end of the content",
    "remove it, or what ended the content",
  ],
];

function explainMistake({ code, message, pos: [at] }: YAMLParseError, content: string): Explanation {
  const rest = content.slice(at, at + 80);
  if (code === "DUPLICATE_KEY")
    return { what: `the key ${/^[^:\s]+/u.exec(rest)?.[0] ?? ""} occurs twice`, advice: "keep one of them" };
  if (code === "BLOCK_AS_IMPLICIT_KEY")
    return /^[^\n]*:(?:\s|$)/u.test(rest)
      ? { what: "a second colon on the line", advice: QUOTE }
      : { what: "the next line is indented more than this one, which is complete", advice: "indent it less" };
  if (code === "BAD_SCALAR_START") return { what: `a text cannot begin with ${rest[0]}`, advice: QUOTE };
  const known = MISTAKES.find(([name, words]) => name === code && words.test(message));
  return known
    ? { what: known[2], advice: known[3] }
    : { what: "not valid YAML here", advice: "check the brackets, quotation marks and spaces before it" };
}
